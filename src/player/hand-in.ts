import { markKey, type Marks } from "../results/notebook/mark.ts";
import type { ChainedEvent } from "../results/results-file.ts";
import type { SessionStore } from "../storage/session-store.ts";
import { setMark } from "./marks.ts";

/** Whether the student said that this passage was handed in; nothing else can know. What a device cannot read is not. */
export async function isHandedIn(store: SessionStore, events: readonly ChainedEvent[]): Promise<boolean> {
  return toldHandedIn(await store.marks().catch((): Marks => new Map()), events);
}

/** The mark is on the last event: a report made afterwards takes nothing back, another ending of the same passage has its own. */
export function toldHandedIn(marks: Marks, events: readonly ChainedEvent[]): boolean {
  const told = events.map(({ hash }) => marks.get(markKey({ kind: "handed-in", of: hash }))).filter((mark) => mark !== undefined);
  return told.sort((one, other) => one.at.localeCompare(other.at)).at(-1)?.on ?? false;
}

export async function setHandedIn(store: SessionStore, events: readonly ChainedEvent[], value: boolean): Promise<void> {
  const last = events.at(-1);
  if (last) await setMark(store, "handed-in", last.hash, value);
}
