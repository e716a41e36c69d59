import { describe, expect, it } from "vitest";
import { type CollectedRun, type Collection, addRoster, addRuns, countingRuns, emptyCollection } from "../../src/analytics/collect.ts";
import { withStudents } from "../../src/rosters/known-students.ts";
import type { Student } from "../../src/rosters/student.ts";

const zoe: Student = { id: "AAAA2222", familyName: "Roy", givenName: "Zoé", className: "3B", groups: [], token: "BBBB2222", oldTokens: [{ token: "AAAA2222", replacedAt: "2026-10-01T08:00:00.000Z" }], accommodations: {}, seenAt: "2026-09-07T08:00:00.000Z", leftAt: null };
const run = (id: string, token: string, startedAt: string): CollectedRun => ({ id, token, campaign: null, release: "r", startedAt, ended: true, verdict: "verified", reason: null, key: id, chain: [id], answers: [], scores: [], reports: [] });
const collection = (...runs: readonly CollectedRun[]): Collection => addRuns(emptyCollection, runs).collection;
const told = (of: Collection): readonly string[] => countingRuns(of).map(({ id, token, verdict, reason }) => [id, token, verdict, reason].join(" "));

describe("the team's list beside the results", () => {
  it.each([
    ["under the token of today", run("a", "BBBB2222", "2026-11-01T08:00:00.000Z"), "a BBBB2222 verified "],
    ["under a replaced token, before it was", run("a", "AAAA2222", "2026-09-10T08:00:00.000Z"), "a BBBB2222 verified "],
    ["under a replaced token, after it was", run("a", "AAAA2222", "2026-11-01T08:00:00.000Z"), "a BBBB2222 to-check old-token"],
    ["under a token that nobody has", run("a", "CCCC2222", "2026-11-01T08:00:00.000Z"), "a CCCC2222 verified "],
  ])("puts a run %s where it belongs", (_, one, expected) => {
    expect(told(withStudents(collection(one), [zoe]))).toEqual([expected]);
  });

  it("wins over the names of an imported list, and drops the entry of a replaced token", () => {
    const imported = addRoster(emptyCollection, ["AAAA2222", "BBBB2222", "DDDD2222"].map((token) => ({ token, familyName: "Ancien", givenName: "Nom", className: "3A", stamp: "2026" })));
    expect([...withStudents(imported, [zoe]).roster.values()].map(({ token, familyName }) => `${token} ${familyName}`)).toEqual(["BBBB2222 Roy", "DDDD2222 Ancien"]);
  });

  it("waits for nothing from who left, and still names their runs", () => {
    const gone = { ...zoe, leftAt: "2026-11-01T08:00:00.000Z" };
    expect(withStudents(emptyCollection, [gone]).roster.size).toBe(0);
    expect(withStudents(collection(run("a", "BBBB2222", "2026-09-10T08:00:00.000Z")), [gone]).roster.size).toBe(1);
  });

  it("changes nothing of what was collected", () => {
    const before = collection(run("a", "AAAA2222", "2026-11-01T08:00:00.000Z"));
    withStudents(before, [zoe]);
    expect(told(before)).toEqual(["a AAAA2222 verified "]);
  });
});
