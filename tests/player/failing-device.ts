import type { SessionStore } from "../../src/storage/session-store.ts";

/** What befalls one call: the tab dies before, in or after it, or the device refuses it, with or without having kept it. */
export type Fault = "killed-before" | "killed-inside" | "killed-after" | "refused" | "refused-though-kept";

/** What really stays, and a way to cut short the transaction that is open. */
export interface Disk {
  readonly store: SessionStore;
  readonly cutShort: () => void;
}

export interface FailingDevice {
  readonly store: SessionStore;
  /** True once the tab died: nothing that it waits for comes any more. */
  readonly isDead: () => boolean;
  /** The tab is closed: same as dead, but nothing was going on. */
  readonly close: () => void;
}

/** A device over what really stays (`disk`): before each call, `fate` says what befalls it, if anything. */
export function failingDevice({ store: disk, cutShort }: Disk, fate: (call: keyof SessionStore) => Fault | undefined): FailingDevice {
  let dead = false;
  const never = () => new Promise<never>(() => undefined);
  const befallen = (name: keyof SessionStore) =>
    async (...request: unknown[]): Promise<unknown> => {
      if (dead) return never();
      const call = disk[name] as (...given: unknown[]) => Promise<unknown>;
      const fault = fate(name);
      switch (fault) {
        case undefined:
          return call(...request);
        case "killed-before":
          dead = true;
          return never();
        case "killed-inside": {
          const pending = call(...request).catch(() => undefined);
          cutShort();
          await pending;
          dead = true;
          return never();
        }
        case "killed-after":
          await call(...request);
          dead = true;
          return never();
        case "refused":
          throw new DOMException("the disk is full", "QuotaExceededError");
        case "refused-though-kept":
          await call(...request);
          throw new DOMException("the transaction was aborted", "AbortError");
      }
    };
  const store = Object.fromEntries(Object.keys(disk).map((name) => [name, befallen(name as keyof SessionStore)])) as unknown as SessionStore;
  const close = () => {
    dead = true;
  };
  return { store, isDead: () => dead, close };
}
