import { openIndexedDbStore } from "./indexed-db-store.ts";
import { openMemoryStore } from "./memory-store.ts";
import type { SessionStore } from "./session-store.ts";

/** A store always opens; `memory` must be told to the student, with an export at the end. */
export type OpenedStore =
  | { readonly kind: "device"; readonly store: SessionStore }
  | { readonly kind: "memory"; readonly store: SessionStore; readonly reason: "missing" | "refused" | "slow" };

export interface OpenStoreEffects {
  readonly isAvailable: () => boolean;
  readonly openDevice: () => Promise<SessionStore>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Opens the device's store, or a memory when the browser has none, refuses it (private mode) or keeps us waiting. */
export async function openStore(effects: OpenStoreEffects = browserEffects): Promise<OpenedStore> {
  if (!effects.isAvailable()) return { kind: "memory", store: openMemoryStore(), reason: "missing" };
  const slow = effects.wait(LONGEST_OPENING_MS).then(() => "slow" as const);
  const opened = await Promise.race([effects.openDevice().catch(() => "refused" as const), slow]);
  if (typeof opened === "string") return { kind: "memory", store: openMemoryStore(), reason: opened };
  return { kind: "device", store: opened };
}

/** Some private modes never answer; opening takes under 100 ms elsewhere. */
const LONGEST_OPENING_MS = 4000;

const browserEffects: OpenStoreEffects = {
  isAvailable: () => typeof indexedDB !== "undefined",
  openDevice: openIndexedDbStore,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
