import fc from "fast-check";
import { expect, it } from "vitest";
import { notebookOf, readHistory } from "../../../src/player/notebook/device-history.ts";
import { planOpening, planUndo } from "../../../src/player/notebook/plan-opening.ts";
import { latestMarks } from "../../../src/results/notebook/mark.ts";
import { makeNotebook, mergeNotebooks, type Notebook } from "../../../src/results/notebook/notebook.ts";
import { openMemoryStore } from "../../../src/storage/memory-store.ts";
import { anyNotebook, tellStory } from "../../results/notebook/arbitraries.ts";

/** A device that opened these notebooks, one after the other. */
async function deviceWith(...notebooks: readonly Notebook[]) {
  const store = openMemoryStore();
  for (const notebook of notebooks) await store.write(planOpening(await readHistory(store), notebook).change);
  return store;
}

it("leaves on the device the union of what it had and of the notebook", async () => {
  await fc.assert(
    fc.asyncProperty(anyNotebook, anyNotebook, async (one, two) => {
      const store = await deviceWith(one, two, one);
      expect(notebookOf(await readHistory(store))).toEqual(mergeNotebooks(one, two));
    }),
  );
});

it("changes nothing the second time", async () => {
  await fc.assert(
    fc.asyncProperty(anyNotebook, async (notebook) => {
      const again = planOpening(await readHistory(await deviceWith(notebook)), notebook);
      expect(again).toMatchObject({ added: 0, continued: 0, parted: 0, answers: 0, marks: 0 });
      expect([again.change.sessions.size, again.change.marks.size]).toEqual([0, 0]);
    }),
  );
});

it("keeps every session of the device under its key, as it was or longer", async () => {
  await fc.assert(
    fc.asyncProperty(anyNotebook, anyNotebook, async (one, two) => {
      const store = await deviceWith(one);
      const before = await readHistory(store);
      await store.write(planOpening(before, two).change);
      const after = await readHistory(store);
      for (const [key, events] of before.sessions) expect(after.sessions.get(key)?.slice(0, events.length)).toEqual(events);
    }),
  );
});

it("is undone to the last event and mark", async () => {
  await fc.assert(
    fc.asyncProperty(anyNotebook, anyNotebook, async (one, two) => {
      const store = await deviceWith(one);
      const before = await readHistory(store);
      const opening = planOpening(before, two);
      await store.write(opening.change);
      await store.write(planUndo(opening, await readHistory(store)));
      const { sessions, marks } = await readHistory(store);
      expect(new Map([...sessions].sort())).toEqual(new Map([...before.sessions].sort()));
      expect(marks).toEqual(before.marks);
    }),
  );
});

it("tells sessions that are new, that go on, and that parted", async () => {
  const [known, longer, here, there, other] = await Promise.all([tellStory(0, ["one"]), tellStory(0, ["one", "one"]), tellStory(1, ["one"]), tellStory(1, ["two", "two"]), tellStory(2, [])]);
  const device = await readHistory(await deviceWith(makeNotebook([known, here], [])));
  expect(planOpening(device, makeNotebook([longer, there, other], []))).toMatchObject({ added: 1, continued: 1, parted: 1, answers: 3 });
});

it("does not take back what was done since", async () => {
  const [known, longer, longest] = await Promise.all([tellStory(0, ["one"]), tellStory(0, ["one", "one"]), tellStory(0, ["one", "one", "two"])]);
  const store = await deviceWith(makeNotebook([known], []));
  const mark = { kind: "tutorial-done", of: "chercher", on: true, at: "2026-09-08T08:00:00.000Z" } as const;
  const opening = planOpening(await readHistory(store), makeNotebook([longer], [mark]));
  await store.write(opening.change);
  await store.append([...opening.change.sessions.keys()][0]!, longest.events.at(-1)!);
  await store.write({ marks: latestMarks([{ ...mark, on: false, at: "2026-09-09T08:00:00.000Z" }]) });
  const later = await readHistory(store);
  await store.write(planUndo(opening, later));
  expect(await readHistory(store)).toEqual(later);
});
