/** One tab writes; `unsupported` where the browser has no Web Locks: the player goes on, alone as far as it knows. */
export type WriterLock =
  { readonly kind: "held"; readonly release: () => void } | { readonly kind: "other-tab" } | { readonly kind: "unsupported" };

/** Takes the right to write, for as long as the tab lives or until `release`; never waits. */
export function acquireWriterLock(locks: Pick<LockManager, "request"> | null = browserLocks()): Promise<WriterLock> {
  if (locks === null) return Promise.resolve({ kind: "unsupported" });
  return new Promise((resolve, reject) => {
    locks
      .request(LOCK_NAME, { ifAvailable: true }, (lock) => {
        if (lock === null) return resolve({ kind: "other-tab" });
        return new Promise<void>((release) => {
          resolve({ kind: "held", release });
        });
      })
      .catch(reject);
  });
}

const LOCK_NAME = "palier-writer";

/** Absent from insecure origins, whatever the types say. */
function browserLocks(): LockManager | null {
  return (globalThis.navigator as Partial<Navigator> | undefined)?.locks ?? null;
}
