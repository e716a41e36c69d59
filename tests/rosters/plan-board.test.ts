import { describe, expect, it } from "vitest";
import { planBoard } from "../../src/rosters/plan-board.ts";
import type { PlanEntry } from "../../src/rosters/plan-entry.ts";

const entry = (competence: string, subject: string, teacher: string, term: number): PlanEntry => ({ competence, subject, teacher, term });
const plan = [entry("1.1", "SVT", "M. Petit", 2), entry("1.1", "Français", "", 0), entry("1.3", "svt", "Mme Élan", 1), entry("1.1", "EPS", "M. Petit", 2)];

describe("the board of the team's planning", () => {
  it.each([
    ["subject", ["EPS", "Français", "SVT"]],
    ["teacher", ["Mme Élan", "M. Petit", ""]],
    ["term", ["1", "2", "0"]],
  ] as const)("has its columns by %s", (axis, columns) => {
    expect(planBoard(plan, ["1.1", "1.2", "1.3"], axis).columns.toSorted()).toEqual(columns.toSorted());
    expect(planBoard(plan, ["1.1"], axis).columns.at(-1)).toBe(axis === "subject" ? "SVT" : columns.at(-1));
  });

  it("puts every entry in one cell, two spellings of a name in one column", () => {
    const { cells, missing } = planBoard(plan, ["1.1", "1.2", "1.3"], "subject");
    expect(cells.get("1.1")?.get("SVT")).toEqual([plan[0]]);
    expect(cells.get("1.3")?.get("SVT")).toEqual([plan[2]]);
    expect([...cells.values()].flatMap((row) => [...row.values()].flat())).toHaveLength(plan.length);
    expect(missing).toEqual(["1.2"]);
  });

  it("is empty without entries", () => {
    expect(planBoard([], ["1.1"], "term")).toEqual({ columns: [], cells: new Map([["1.1", new Map()]]), missing: ["1.1"] });
  });
});
