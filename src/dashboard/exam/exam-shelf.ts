import { openDB } from "idb";
import type { ExamSession } from "../../exam/exam-session.ts";
import { parseExamSession, serializeExamSession } from "../../exam/parse-exam-session.ts";

/** The exams that this browser keeps, with their sealed questions where it made them. */
export interface ExamShelf {
  sessions(): readonly ExamSession[];
  find(id: string): ExamSession | undefined;
  /** The sealed questions; undefined when another computer made them. */
  bundle(id: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** False when the browser did not keep it. */
  put(session: ExamSession, bundle?: Uint8Array<ArrayBuffer>): Promise<boolean>;
  remove(id: string): Promise<void>;
  restore(): Promise<void>;
}

const STRICT = { durability: "strict" } as const;

export function openExamShelf(): ExamShelf {
  const opened = openDB("palier-team-exams", 1, {
    upgrade(created) {
      created.createObjectStore("sessions");
      created.createObjectStore("bundles");
    },
  });
  opened.catch(() => {});
  const sessions = new Map<string, ExamSession>();
  const bundles = new Map<string, Uint8Array<ArrayBuffer>>();

  async function write(store: "sessions" | "bundles", id: string, bytes: Uint8Array | undefined): Promise<void> {
    const transaction = (await opened).transaction(store, "readwrite", STRICT);
    await (bytes === undefined ? transaction.store.delete(id) : transaction.store.put(bytes, id));
    await transaction.done;
  }

  return {
    sessions: () => [...sessions.values()].toSorted((a, b) => (a.opens < b.opens ? 1 : -1)),
    find: (id) => sessions.get(id),
    bundle: async (id) => bundles.get(id) ?? ((await opened.then((database) => database.get("bundles", id)).catch(() => undefined)) as Uint8Array<ArrayBuffer> | undefined),
    async put(session, bundle) {
      sessions.set(session.id, session);
      if (bundle) bundles.set(session.id, bundle);
      try {
        await write("sessions", session.id, serializeExamSession(session));
        if (bundle) await write("bundles", session.id, bundle);
        return true;
      } catch {
        return false;
      }
    },
    async remove(id) {
      sessions.delete(id);
      bundles.delete(id);
      for (const store of ["sessions", "bundles"] as const) await write(store, id, undefined).catch(() => undefined);
    },
    async restore() {
      const kept = (await opened.then((database) => database.getAll("sessions")).catch(() => [])) as readonly Uint8Array[];
      for (const bytes of kept) {
        const parsed = parseExamSession(bytes);
        if (parsed.ok) sessions.set(parsed.value.id, parsed.value);
      }
    },
  };
}
