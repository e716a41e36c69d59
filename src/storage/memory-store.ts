import type { Mark } from "../results/notebook/mark.ts";
import type { ChainedEvent } from "../results/results-file.ts";
import type { SessionRecord, SessionStore } from "./session-store.ts";
import { appendToRecord, latestFirst, recordOf } from "./session-store.ts";

/** Keeps sessions as long as the page lives: for tests, and for browsers that refuse to store. */
export function openMemoryStore(): SessionStore {
  const records = new Map<string, SessionRecord>();
  const log = new Map<string, readonly ChainedEvent[]>();
  const marks = new Map<string, Mark>();
  const settings = new Map<string, unknown>();
  return {
    async append(sessionId, event, previousHash) {
      const record = appendToRecord(sessionId, records.get(sessionId), event, previousHash);
      if (record === undefined) return;
      records.set(sessionId, record);
      log.set(sessionId, [...(log.get(sessionId) ?? []), structuredClone(event)]);
    },
    async events(sessionId) {
      return log.get(sessionId) ?? [];
    },
    async sessions() {
      return latestFirst([...records.values()]);
    },
    async remove(sessionId) {
      records.delete(sessionId);
      log.delete(sessionId);
    },
    async marks() {
      return new Map(marks);
    },
    async write(change) {
      for (const [id, events] of change.sessions ?? []) {
        putOrDelete(records, id, events && recordOf(id, events));
        putOrDelete(log, id, structuredClone(events));
      }
      for (const [key, mark] of change.marks ?? []) putOrDelete(marks, key, mark);
    },
    async setting(name) {
      return settings.get(name);
    },
    async setSetting(name, value) {
      settings.set(name, structuredClone(value));
    },
  };
}

function putOrDelete<Value>(map: Map<string, Value>, key: string, value: Value | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}
