import type { Marks } from "../../results/notebook/mark.ts";
import { makeNotebook, type Notebook } from "../../results/notebook/notebook.ts";
import type { ChainedEvent } from "../../results/results-file.ts";
import type { SessionStore } from "../../storage/session-store.ts";

/** All that the device keeps of a student's work: the events of each session by its key, and the marks. */
export interface DeviceHistory {
  readonly sessions: ReadonlyMap<string, readonly ChainedEvent[]>;
  readonly marks: Marks;
}

export async function readHistory(store: SessionStore): Promise<DeviceHistory> {
  const ids = (await store.sessions()).map(({ id }) => id);
  const sessions = await Promise.all(ids.map(async (id): Promise<[string, readonly ChainedEvent[]]> => [id, await store.events(id)]));
  return { sessions: new Map(sessions.filter(([, events]) => events[0]?.kind === "started")), marks: await store.marks() };
}

export function notebookOf({ sessions, marks }: DeviceHistory): Notebook {
  return makeNotebook([...sessions.values()].map((events) => ({ events })), marks.values());
}

export function countAnswers(events: readonly ChainedEvent[]): number {
  return events.filter(({ kind }) => kind === "answered").length;
}
