import fc from "fast-check";
import { expect, it } from "vitest";
import { continues, makeNotebook, mergeNotebooks, type Notebook } from "../../../src/results/notebook/notebook.ts";
import { anyNotebook, tellStory } from "./arbitraries.ts";

const empty = makeNotebook([], []);

it("gives the same notebook in any order, any grouping, any number of times", () => {
  fc.assert(
    fc.property(anyNotebook, anyNotebook, anyNotebook, (one, two, three) => {
      expect(mergeNotebooks(one, two)).toEqual(mergeNotebooks(two, one));
      expect(mergeNotebooks(mergeNotebooks(one, two), three)).toEqual(mergeNotebooks(one, mergeNotebooks(two, three)));
      expect(mergeNotebooks(one, one)).toEqual(one);
      expect(mergeNotebooks(one, empty)).toEqual(one);
      expect(mergeNotebooks(mergeNotebooks(one, two), two)).toEqual(mergeNotebooks(one, two));
    }),
  );
});

it("loses no event of either side", () => {
  const told = ({ sessions }: Notebook) => new Set(sessions.flatMap(({ events }) => events.map(({ hash }) => hash)));
  fc.assert(
    fc.property(anyNotebook, anyNotebook, (one, two) => {
      expect(told(mergeNotebooks(one, two))).toEqual(new Set([...told(one), ...told(two)]));
    }),
  );
});

it("keeps no story twice, nor one that another continues", () => {
  fc.assert(
    fc.property(anyNotebook, anyNotebook, (one, two) => {
      const { sessions } = mergeNotebooks(one, two);
      for (const story of sessions) expect(sessions.filter((other) => continues(other, story))).toEqual([story]);
    }),
  );
});

it("keeps both ends of a session that went on in two places", async () => {
  const [start, here, there] = await Promise.all([tellStory(0, ["one"]), tellStory(0, ["one", "one"]), tellStory(0, ["one", "two"])]);
  expect(new Set(mergeNotebooks(makeNotebook([start, here], []), makeNotebook([there], [])).sessions)).toEqual(new Set([here, there]));
});

it("keeps an event that was changed beside the true one, though it bears the same hash", async () => {
  const story = await tellStory(0, ["one"]);
  const forged = { events: story.events.map((event) => (event.kind === "answered" ? { ...event, correct: true } : event)) };
  expect(makeNotebook([story, forged], []).sessions).toHaveLength(2);
});

it.each([
  ["the later mark", { at: "2026-09-07T08:00:00.000Z", on: true }, { at: "2026-09-08T08:00:00.000Z", on: false }, { at: "2026-09-08T08:00:00.000Z", on: false }],
  ["what is on, at the same instant", { at: "2026-09-07T08:00:00.000Z", on: false }, { at: "2026-09-07T08:00:00.000Z", on: true }, { at: "2026-09-07T08:00:00.000Z", on: true }],
])("holds to %s", (_, one, two, kept) => {
  const mark = { kind: "tutorial-done", of: "chercher" } as const;
  expect(makeNotebook([], [{ ...mark, ...one }, { ...mark, ...two }]).marks).toEqual([{ ...mark, ...kept }]);
});
