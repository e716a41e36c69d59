import fc from "fast-check";
import { expect, it } from "vitest";
import { earlierAnswers, marksOf, outlineOf } from "../../../src/player/notebook/answered-elsewhere.ts";
import type { DeviceHistory } from "../../../src/player/notebook/device-history.ts";
import { latestMarks } from "../../../src/results/notebook/mark.ts";
import { tellStory } from "../../results/notebook/arbitraries.ts";

const empty: DeviceHistory = { sessions: new Map(), marks: new Map() };
const anyOutline = fc.uniqueArray(fc.record({ item: fc.constantFrom("a", "b", "c", "d"), correct: fc.boolean(), day: fc.integer({ min: 1, max: 12_000 }) }), { selector: ({ item }) => item });
const byItem = (one: { readonly item: string }, other: { readonly item: string }) => (one.item < other.item ? -1 : 1);

it("is told on as it was heard", () => {
  fc.assert(
    fc.property(anyOutline, (answers) => {
      const device = { ...empty, marks: latestMarks(marksOf(answers, empty)) };
      expect([...outlineOf(device)].sort(byItem)).toEqual([...answers].sort(byItem));
    }),
  );
});

it("adds nothing of a question that the device answered that day or later", async () => {
  const { events } = await tellStory(0, ["one"]);
  const device: DeviceHistory = { ...empty, sessions: new Map([["0", events]]) };
  const [here] = outlineOf(device);
  expect(here).toEqual({ item: "one-0", correct: false, day: 9746 });
  expect(marksOf([{ ...here!, correct: true }], device)).toEqual([]);
  expect(marksOf([{ ...here!, correct: true, day: 9747 }], device)).toEqual([{ kind: "answered-elsewhere", of: "one-0", on: true, at: "2026-09-08T00:00:00.000Z" }]);
});

it("counts in a new test what is in its bank and was not answered here, with its age in days", () => {
  const at = (day: number) => `2026-11-${String(day).padStart(2, "0")}T00:00:00.000Z`;
  const marks = latestMarks([
    { kind: "answered-elsewhere", of: "a", on: true, at: at(24) },
    { kind: "answered-elsewhere", of: "b", on: false, at: at(20) },
    { kind: "answered-elsewhere", of: "here", on: true, at: at(20) },
    { kind: "answered-elsewhere", of: "other", on: true, at: at(20) },
    { kind: "tutorial-done", of: "a", on: true, at: at(20) },
  ]);
  expect(earlierAnswers(marks, new Set(["here"]), new Set(["a", "b", "here"]), new Date("2026-11-26T09:00:00.000Z"))).toEqual([
    { item: "b", correct: false, daysAgo: 6 },
    { item: "a", correct: true, daysAgo: 2 },
  ]);
});
