import { expect, it } from "vitest";
import { acquireWriterLock } from "../../src/storage/writer-lock.ts";

it("lets one tab write at a time", async () => {
  const locks = fakeLocks();
  const first = await acquireWriterLock(locks);
  expect(first.kind).toBe("held");
  expect(await acquireWriterLock(locks)).toEqual({ kind: "other-tab" });
  if (first.kind === "held") first.release();
  await new Promise((resolve) => setTimeout(resolve));
  expect((await acquireWriterLock(locks)).kind).toBe("held");
});

it("says when the browser has no locks", async () => {
  expect(await acquireWriterLock(null)).toEqual({ kind: "unsupported" });
});

/** Just enough of Web Locks: one holder, whoever comes second is told at once. */
function fakeLocks(): Pick<LockManager, "request"> {
  let taken = false;
  return {
    request: (async (_name: string, _options: LockOptions, callback: LockGrantedCallback<unknown>) => {
      if (taken) return callback(null);
      taken = true;
      await callback({ name: "palier-writer", mode: "exclusive" });
      taken = false;
      return undefined;
    }) as LockManager["request"],
  };
}
