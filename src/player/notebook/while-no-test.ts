/** The lock of tab-lock.ts, named again: importing it would split the code that every test waits for. */
const LOCK = "palier-session";

/** Runs `work` while no test is open, here or in another tab, and keeps tests waiting meanwhile; undefined when one is. */
export async function whileNoTest<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  if (!("locks" in navigator)) return work();
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => (lock ? work() : undefined));
}
