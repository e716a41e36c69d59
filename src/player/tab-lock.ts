const LOCK = "palier-session";

/** Resolves once this tab alone may write; `onWait` is called when another tab holds the place. Held until the tab closes. */
export function holdTabLock(onWait: () => void): Promise<void> {
  // Without Web Locks (Safari before 15.4) two tabs are the student's affair.
  if (!("locks" in navigator)) return Promise.resolve();
  return new Promise((resolve) => {
    const hold = () => {
      resolve();
      return new Promise<void>(() => undefined);
    };
    void navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => {
      if (lock) return hold();
      onWait();
      void navigator.locks.request(LOCK, hold);
      return undefined;
    });
  });
}
