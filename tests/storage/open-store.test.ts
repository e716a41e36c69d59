import { expect, it } from "vitest";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { type OpenStoreEffects, openStore } from "../../src/storage/open-store.ts";

const never = () => new Promise<never>(() => undefined);
const device = openMemoryStore();

it("opens the device's store where there is one", async () => {
  const opened = await openStore({ isAvailable: () => true, openDevice: () => Promise.resolve(device), wait: never });
  expect(opened).toEqual({ kind: "device", store: device });
});

it.each<[string, OpenStoreEffects]>([
  ["missing", { isAvailable: () => false, openDevice: never, wait: never }],
  ["refused", { isAvailable: () => true, openDevice: () => Promise.reject(new Error("private mode")), wait: never }],
  ["slow", { isAvailable: () => true, openDevice: never, wait: () => Promise.resolve() }],
])("opens a working memory, and says why, when the device's store is %s", async (reason, effects) => {
  const opened = await openStore(effects);
  expect(opened).toMatchObject({ kind: "memory", reason });
  await opened.store.setSetting("theme", "dark");
  expect(await opened.store.setting("theme")).toBe("dark");
});
