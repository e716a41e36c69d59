import { tableFromIPC } from "@uwdata/flechette";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerTables } from "../../src/analytics/answers-table.ts";
import { arrowTable } from "../../src/analytics/arrow-table.ts";
import { addRoster, emptyCollection } from "../../src/analytics/collect.ts";
import { collectionTables } from "../../src/analytics/tables.ts";
import { rosterEntry, run, smallFramework } from "./sample-tables.ts";

describe("a column of flags", () => {
  it("tells true, false and unknown apart, however many there are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ max: 2, maxLength: 70 }), (flags) => {
        const { bytes } = arrowTable("t", flags.length, { f: ["flag", flags] });
        expect([...(tableFromIPC(bytes).getChild("f") ?? [])]).toEqual([...flags].map((flag) => [false, true, null][flag]));
      }),
    );
  });
});

describe("every table", () => {
  it("is written though nobody handed in anything, or nothing is there at all", () => {
    const alone = addRoster(emptyCollection, [rosterEntry("AAAA1111", "Ada", "Alba", "3e A")]);
    for (const [collection, students] of [[alone, 1], [emptyCollection, 0]] as const) {
      expect(collectionTables(collection, smallFramework).filter(({ name }) => ["students", "runs", "answers", "items", "competence_scores"].includes(name)).map(({ rows }) => rows)).toEqual([students, 0, 0, 0, 0]);
    }
  });
});

describe("the tables of answers", () => {
  it("number items by their codes, whichever came first, and count what is right in each run", () => {
    const answer = (item: string, correct: boolean | null) => ({ item, skill: null, correct, skipped: false, durationMs: 1 });
    const runs = [run("r1", null, "2026-09-10", [], { answers: [answer("b", true), answer("a", null)] }), run("r2", null, "2026-09-10", [], { answers: [] }), run("r3", null, "2026-09-10", [], { answers: [answer("c", true), answer("b", true)] })];
    const { tables, correctByRun } = answerTables(runs, new Map());
    const [answers, items] = tables.map(({ bytes }) => tableFromIPC(bytes));
    expect([[...(answers?.getChild("item_id") ?? [])], [...(items?.getChild("code") ?? [])], [...correctByRun]]).toEqual([[2, 1, 3, 2], ["a", "b", "c"], [1, 0, 2]]);
  });
});
