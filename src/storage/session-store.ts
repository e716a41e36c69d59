import type { Mark, Marks } from "../results/notebook/mark.ts";
import type { ChainedEvent } from "../results/results-file.ts";

/** What the device remembers: the events of each session, in order, the student's marks and a few settings. */
export interface SessionStore {
  /**
   * Resolves once the event would survive a crash; rejects when it was not kept (a full disk). Appending the last
   * event once more changes nothing, so that a doubtful append may be repeated. With `previousHash`, rejects as
   * `Overtaken` what does not follow the last event kept: another tab wrote meanwhile.
   */
  append(sessionId: string, event: ChainedEvent, previousHash?: string): Promise<void>;
  /** The events of a session in the order of their appending; none for an unknown session. */
  events(sessionId: string): Promise<readonly ChainedEvent[]>;
  /** Latest start first. */
  sessions(): Promise<readonly StoredSession[]>;
  remove(sessionId: string): Promise<void>;
  marks(): Promise<Marks>;
  /** Writes all of a change or, on a rejection, nothing of it. */
  write(change: StoreChange): Promise<void>;
  setting(name: string): Promise<unknown>;
  setSetting(name: string, value: unknown): Promise<void>;
}

/** What to put in place of what is kept, under the same name. */
export interface StoreChange {
  /** Whole sessions, events not empty; `undefined` removes one. */
  readonly sessions?: ReadonlyMap<string, readonly ChainedEvent[] | undefined>;
  /** By their key; `undefined` removes one. */
  readonly marks?: ReadonlyMap<string, Mark | undefined>;
}

export interface StoredSession {
  readonly id: string;
  readonly startedAt: string;
  readonly ended: boolean;
}

/** A session as both stores keep it, beside its events. */
export interface SessionRecord extends StoredSession {
  readonly length: number;
  readonly lastHash: string;
}

export class Overtaken extends Error {}

/** The record after one more event, or `undefined` when the event is already the last. */
export function appendToRecord(sessionId: string, record: SessionRecord | undefined, event: ChainedEvent, previousHash?: string): SessionRecord | undefined {
  if (record?.lastHash === event.hash) return undefined;
  if ((record === undefined) !== (event.kind === "started")) throw new Error(`misplaced event: ${event.kind}`);
  if (record && previousHash !== undefined && record.lastHash !== previousHash) throw new Overtaken(`event of another story: ${event.kind}`);
  if (record?.ended && event.kind !== "reported") throw new Error(`event after the end: ${event.kind}`);
  return {
    id: sessionId,
    startedAt: record?.startedAt ?? event.at,
    ended: record?.ended || event.kind === "ended",
    length: (record?.length ?? 0) + 1,
    lastHash: event.hash,
  };
}

/** The record of events that were told elsewhere, in whatever order they came. */
export function recordOf(sessionId: string, events: readonly ChainedEvent[]): SessionRecord {
  return {
    id: sessionId,
    startedAt: events[0]?.at ?? "",
    ended: events.some(({ kind }) => kind === "ended"),
    length: events.length,
    lastHash: events.at(-1)?.hash ?? "",
  };
}

export function latestFirst(records: readonly SessionRecord[]): readonly StoredSession[] {
  return records
    .map(({ id, startedAt, ended }) => ({ id, startedAt, ended }))
    .sort((one, other) => (one.startedAt < other.startedAt ? 1 : one.startedAt > other.startedAt ? -1 : 0));
}
