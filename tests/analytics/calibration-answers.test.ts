import { describe, expect, it } from "vitest";
import { calibrationAnswers, type CalibrationAnswers } from "../../src/analytics/calibration-answers.ts";
import type { CollectedRun } from "../../src/analytics/collect.ts";
import { run } from "./sample-tables.ts";

const CONTENT = [
  { id: "a", competence: "1.1", version: 1 },
  { id: "b", competence: "1.1", version: 2 },
  { id: "c", competence: "4.2", version: 1 },
];
const VERSIONS: Readonly<Record<string, Readonly<Record<string, number>>>> = { old: { a: 1, b: 1, c: 1 }, new: { a: 1, b: 2, c: 1 } };

describe("answers to calibrate on", () => {
  it("follow a student from one competence to the next, and take a second try for another person", () => {
    const found = collect([sitting("r3", "T1", "2026-11-03", { b: true }), sitting("r1", "T1", "2026-09-01", { a: true }), sitting("r2", "T1", "2026-10-02", { c: false }), sitting("r4", "T2", "2026-10-02", { c: true })]);
    expect(rows(found)).toEqual([[0, 0, 1], [0, 2, 0], [1, 2, 1], [2, 1, 1]]);
    expect(found).toMatchObject({ runs: 4, students: 2 });
  });

  it("tell apart students without a token", () => {
    expect(collect([sitting("r1", null, "2026-09-01", { a: true }), sitting("r2", null, "2026-09-02", { a: false })]).students).toBe(2);
  });

  it("span the days of each item, up to its latest release", () => {
    const { spans } = collect([sitting("r2", "T2", "2026-10-02", { a: true }), sitting("r1", "T1", "2026-09-01", { a: true }, { release: "old" })]);
    expect(spans).toEqual([{ from: "2026-09-01", to: "2026-10-02", release: "new" }, undefined, undefined]);
  });

  it("leave out what another version of the challenge was asked, what was met before, and what cannot be graded", () => {
    const { columns, leftOut } = collect([
      sitting("r1", "T1", "2026-09-01", { a: true, b: true, gone: true }, { release: "old" }),
      sitting("r2", "T1", "2026-10-01", { a: true, b: false, c: null }),
    ]);
    expect(columns.item).toHaveLength(2);
    expect(leftOut).toMatchObject({ otherVersion: 2, repeated: 1, ungraded: 1 });
  });

  it.each(["broken-chain", "other-path", "forked", "shared", "broken-chain time-goes-back"])("leave out a run that is to check: %s", (reason) => {
    const { runs, leftOut } = collect([sitting("r1", "T1", "2026-09-01", { a: true }, { verdict: "to-check", reason })]);
    expect(runs).toBe(0);
    expect([...leftOut.runs]).toEqual([[reason.split(" ")[0], 1]]);
  });

  it.each(["time-goes-back", "other-engine", "other-grade other-end", "unknown-item"])("keep a run whose doubt spares its answers: %s", (reason) => {
    expect(collect([sitting("r1", "T1", "2026-09-01", { a: true }, { verdict: "to-check", reason })]).runs).toBe(1);
  });

  it("name the releases that are unknown here", () => {
    const unknown = { verdict: "to-check", reason: "unknown-release unknown-item", release: "lost" } as const;
    const { leftOut } = collect([sitting("r1", "T1", "2026-09-01", { a: true }, unknown), sitting("r2", "T2", "2026-09-01", { a: true }, unknown)]);
    expect([...leftOut.unknownReleases]).toEqual([["lost", 2]]);
  });

  it("are the same whatever the order of the runs", () => {
    const runs = [sitting("r1", "T1", "2026-09-01", { a: true }), sitting("r2", "T1", "2026-09-01", { c: true }), sitting("r3", "T2", "2026-08-01", { b: false })];
    expect(collect(runs.toReversed())).toEqual(collect(runs));
  });
});

function collect(runs: readonly CollectedRun[]): CalibrationAnswers {
  return calibrationAnswers(runs, CONTENT, (release, item) => VERSIONS[release]?.[item]);
}

function sitting(id: string, token: string | null, day: string, answers: Readonly<Record<string, boolean | null>>, overrides: Partial<CollectedRun> = {}): CollectedRun {
  const given = Object.entries(answers).map(([item, correct]) => ({ item, skill: null, correct, skipped: false, durationMs: 9000 }));
  return run(id, token, day, [], { release: "new", answers: given, ...overrides });
}

function rows({ columns: { person, item, correct } }: CalibrationAnswers): number[][] {
  return Array.from(person, (own, i) => [own, item[i]!, correct[i]!]);
}
