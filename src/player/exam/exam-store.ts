import { openDB } from "idb";
import type { ChainedExamEvent } from "../../exam/exam-answers.ts";
import type { Submission } from "../../grading/submission.ts";

/** What the device keeps of one candidate's exam. */
export interface KeptExam {
  readonly events: readonly ChainedExamEvent[];
  /** Time on screen when it was last known. */
  readonly elapsedMs: number;
  /** The answer of the question on screen, not yet an event. */
  readonly draft: { readonly item: string; readonly variant: string; readonly submission: Submission } | null;
  /** What the activities of each question hold. */
  readonly activities: Readonly<Record<string, readonly unknown[]>>;
}

export interface ExamStore {
  /** False when nothing outlives the tab. */
  readonly durable: boolean;
  bundle(session: string): Promise<Uint8Array | undefined>;
  keepBundle(session: string, bytes: Uint8Array): Promise<void>;
  find(session: string, candidate: string): Promise<KeptExam | undefined>;
  /** Resolves once it would survive a crash; rejects when it was not kept. */
  keep(session: string, candidate: string, exam: KeptExam): Promise<void>;
}

const STRICT = { durability: "strict" } as const;

/** The device's store, or a memory when the browser has none or refuses it. */
export async function openExamStore(): Promise<ExamStore> {
  try {
    return await openDeviceStore();
  } catch {
    return memoryStore();
  }
}

async function openDeviceStore(): Promise<ExamStore> {
  const database = await openDB("palier-exam", 1, {
    upgrade(created) {
      created.createObjectStore("bundles");
      created.createObjectStore("exams");
    },
  });
  const put = async (name: "bundles" | "exams", key: IDBValidKey, value: unknown): Promise<void> => {
    const transaction = database.transaction(name, "readwrite", STRICT);
    transaction.done.catch(() => undefined);
    await Promise.all([transaction.store.put(value, key), transaction.done]);
  };
  return {
    durable: true,
    bundle: async (session) => database.get("bundles", session) as Promise<Uint8Array | undefined>,
    keepBundle: (session, bytes) => put("bundles", session, bytes),
    find: async (session, candidate) => database.get("exams", [session, candidate]) as Promise<KeptExam | undefined>,
    keep: (session, candidate, exam) => put("exams", [session, candidate], exam),
  };
}

function memoryStore(): ExamStore {
  const bundles = new Map<string, Uint8Array>();
  const exams = new Map<string, KeptExam>();
  return {
    durable: false,
    bundle: async (session) => bundles.get(session),
    keepBundle: async (session, bytes) => void bundles.set(session, bytes),
    find: async (session, candidate) => exams.get(`${session} ${candidate}`),
    keep: async (session, candidate, exam) => void exams.set(`${session} ${candidate}`, exam),
  };
}
