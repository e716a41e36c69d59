import { openIndexedDbStore } from "../storage/indexed-db-store.ts";
import { openMemoryStore } from "../storage/memory-store.ts";
import type { SessionStore } from "../storage/session-store.ts";

export interface OpenedStore {
  readonly store: SessionStore;
  /** False when the device refused: everything lives in this tab. */
  readonly durable: boolean;
}

export async function openStore(): Promise<OpenedStore> {
  try {
    return { store: await openIndexedDbStore(), durable: true };
  } catch {
    return { store: openMemoryStore(), durable: false };
  }
}
