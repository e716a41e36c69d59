import { type DBSchema, openDB } from "idb";
import type { Mark } from "../results/notebook/mark.ts";
import type { ChainedEvent } from "../results/results-file.ts";
import type { SessionRecord, SessionStore } from "./session-store.ts";
import { appendToRecord, latestFirst, recordOf } from "./session-store.ts";

interface PalierDatabase extends DBSchema {
  sessions: { key: string; value: SessionRecord };
  /** Keyed by session and rank. */
  events: { key: [sessionId: string, rank: number]; value: ChainedEvent };
  settings: { key: string; value: unknown };
  /** By `markKey`. */
  marks: { key: string; value: Mark };
}

const DATABASE_NAME = "palier";
const DATABASE_VERSION = 2;
/** Written to the disk, not only handed to the system, before a transaction completes. */
const STRICT = { durability: "strict" } as const;

/** Opens the device's store; rejects where IndexedDB is missing, blocked or broken. */
export async function openIndexedDbStore(): Promise<SessionStore> {
  const database = await openDB<PalierDatabase>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade(created, oldVersion) {
      if (oldVersion < 1) {
        created.createObjectStore("sessions", { keyPath: "id" });
        created.createObjectStore("events");
        created.createObjectStore("settings");
      }
      if (oldVersion < 2) created.createObjectStore("marks");
    },
    blocking(_current, _next, event) {
      (event.target as IDBDatabase).close();
    },
  });
  /** A transaction cut short rejects its requests and `done`: without a listener the second would pass for a bug of the page. */
  function reading<Name extends "sessions" | "events" | "settings" | "marks">(name: Name) {
    const transaction = database.transaction(name);
    transaction.done.catch(() => undefined);
    return transaction.store;
  }
  return {
    async append(sessionId, event, previousHash) {
      const transaction = database.transaction(["sessions", "events"], "readwrite", STRICT);
      transaction.done.catch(() => undefined);
      const sessions = transaction.objectStore("sessions");
      const record = appendToRecord(sessionId, await sessions.get(sessionId), event, previousHash);
      if (record === undefined) return;
      const key: [string, number] = [sessionId, record.length - 1];
      await Promise.all([sessions.put(record), transaction.objectStore("events").add(event, key), transaction.done]);
    },
    async events(sessionId) {
      return reading("events").getAll(eventsOf(sessionId));
    },
    async sessions() {
      return latestFirst(await reading("sessions").getAll());
    },
    async remove(sessionId) {
      const transaction = database.transaction(["sessions", "events"], "readwrite", STRICT);
      await Promise.all([
        transaction.objectStore("sessions").delete(sessionId),
        transaction.objectStore("events").delete(eventsOf(sessionId)),
        transaction.done,
      ]);
    },
    async marks() {
      const store = reading("marks");
      const [keys, marks] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return new Map(keys.map((key, index) => [key, marks[index] as Mark]));
    },
    async write(change) {
      const transaction = database.transaction(["sessions", "events", "marks"], "readwrite", STRICT);
      const [sessions, log, marks] = [transaction.objectStore("sessions"), transaction.objectStore("events"), transaction.objectStore("marks")];
      const requests: Promise<unknown>[] = [];
      for (const [id, events] of change.sessions ?? []) {
        requests.push(log.delete(eventsOf(id)), events ? sessions.put(recordOf(id, events)) : sessions.delete(id));
        for (const [rank, event] of (events ?? []).entries()) requests.push(log.put(event, [id, rank]));
      }
      for (const [key, mark] of change.marks ?? []) requests.push(mark ? marks.put(mark, key) : marks.delete(key));
      await Promise.all([...requests, transaction.done]);
    },
    async setting(name) {
      return reading("settings").get(name);
    },
    async setSetting(name, value) {
      const transaction = database.transaction("settings", "readwrite", STRICT);
      await Promise.all([transaction.store.put(value, name), transaction.done]);
    },
  };
}

function eventsOf(sessionId: string): IDBKeyRange {
  return IDBKeyRange.bound([sessionId, 0], [sessionId, Infinity]);
}
