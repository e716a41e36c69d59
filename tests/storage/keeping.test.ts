import { expect, it } from "vitest";
import { type KeepingEffects, readKeeping, rememberTold } from "../../src/storage/keeping.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";

const plain: KeepingEffects = { databases: async () => ["palier"], allowsFiles: async () => true, isPersistent: async () => false, today: () => "2026-11-26" };

it.each<[what: string, tokens: number, effects: Partial<KeepingEffects>, keeping: string]>([
  ["a device never seen", 0, {}, "unproved"],
  ["a device that promised", 1, { isPersistent: async () => true }, "lasts"],
  ["a private window", 1, { allowsFiles: async () => false, isPersistent: async () => true }, "private"],
  ["a team's computer", 0, { databases: async () => ["palier", "palier-team"], isPersistent: async () => true }, "shared"],
  ["two students on one computer", 2, { isPersistent: async () => true }, "shared"],
])("judges %s", async (_, tokens, effects, keeping) => {
  expect(await readKeeping(openMemoryStore(), tokens, { ...plain, ...effects })).toEqual({ keeping, told: false });
});

it("trusts a device that remembers the day before, and not the hour before", async () => {
  const store = openMemoryStore();
  await readKeeping(store, 0, plain);
  expect(await readKeeping(store, 0, plain)).toMatchObject({ keeping: "unproved" });
  expect(await readKeeping(store, 0, { ...plain, today: () => "2026-11-27" })).toMatchObject({ keeping: "lasts" });
});

it("says it once on a device that remembers having said it", async () => {
  const store = openMemoryStore();
  await rememberTold(store, plain);
  expect(await readKeeping(store, 0, plain)).toEqual({ keeping: "unproved", told: true });
});
