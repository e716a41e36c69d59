import { expect, it } from "vitest";
import { isHandedIn, setHandedIn } from "../../src/player/hand-in.ts";
import { setMark } from "../../src/player/marks.ts";
import { markKey } from "../../src/results/notebook/mark.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { tellStory } from "../results/notebook/arbitraries.ts";

const [{ events }, longer, otherEnding] = await Promise.all([tellStory(0, ["one"]), tellStory(0, ["one", "one"]), tellStory(0, ["two"])]);

it("is not handed in until the student says so, and may be taken back", async () => {
  const store = openMemoryStore();
  expect(await isHandedIn(store, events)).toBe(false);
  await setHandedIn(store, events, true);
  expect(await isHandedIn(store, events)).toBe(true);
  await setHandedIn(store, events, false);
  expect(await isHandedIn(store, events)).toBe(false);
});

it("stays handed in when a report is added, and is taken back from there too", async () => {
  const store = openMemoryStore();
  await setHandedIn(store, events, true);
  expect(await isHandedIn(store, longer.events)).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 2));
  await setHandedIn(store, longer.events, false);
  expect(await isHandedIn(store, longer.events)).toBe(false);
});

it("is not handed in with another ending of the same passage", async () => {
  const store = openMemoryStore();
  await setHandedIn(store, events, true);
  expect(await isHandedIn(store, otherEnding.events)).toBe(false);
});

it("is not handed in on a device that cannot say", async () => {
  const store = { ...openMemoryStore(), marks: () => Promise.reject(new Error("the disk is gone")) };
  expect(await isHandedIn(store, events)).toBe(false);
});

it("holds to the last gesture, though the clock was set back", async () => {
  const store = openMemoryStore();
  await setMark(store, "handed-in", "a", true, "2026-09-08T08:00:00.000Z");
  await setMark(store, "handed-in", "a", false, "2026-09-07T08:00:00.000Z");
  expect((await store.marks()).get(markKey({ kind: "handed-in", of: "a" }))).toMatchObject({ on: false, at: "2026-09-08T08:00:00.001Z" });
});
