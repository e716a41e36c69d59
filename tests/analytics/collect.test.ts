import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CollectedRun, type Collection, addRoster, addRuns, countingRuns, emptyCollection } from "../../src/analytics/collect.ts";
import { collectionTables } from "../../src/analytics/tables.ts";
import { rosterEntry, run, score, smallFramework } from "./sample-tables.ts";

const long = run("r1", "AAAA1111", "2026-09-10", [score("1.1", 2)], { key: "k3", chain: ["a", "b", "c"] });
const short = run("r1", "AAAA1111", "2026-09-10", [score("1.1", 1)], { key: "k2", chain: ["a", "b"] });
const fork = run("r1", "AAAA1111", "2026-09-10", [score("1.1", 6)], { key: "k9", chain: ["a", "z"] });
const altered = { ...long, key: "k0", chain: ["a", "b", "c", "d"], verdict: "to-check", reason: "broken-chain" } as const;

describe("adding runs", () => {
  it.each([
    ["accepts a run that is new", [long], ["accepted"]],
    ["calls the same file a duplicate", [long, long], ["accepted", "duplicate"]],
    ["replaces a run by its longer version", [short, long], ["accepted", "replaced"]],
    ["keeps the longer version when an older one comes later", [long, short], ["accepted", "older"]],
    ["calls an older version seen before a duplicate", [long, short, short], ["accepted", "older", "duplicate"]],
    ["keeps the verified run before a longer one to check", [long, altered], ["accepted", "older"]],
  ] as const)("%s", (_, files, expected) => {
    expect(addRuns(emptyCollection, files).additions).toEqual(expected);
  });

  it("counts the longest version", () => expect(bestOf([short, long])?.key).toBe("k3"));

  it("marks a run to check when two files tell two stories under one id", () => {
    expect(bestOf([long, fork])).toMatchObject({ verdict: "to-check", reason: "forked", key: "k3" });
  });

  it("leaves the verified run alone when an altered copy turns up, before or after it", () => {
    const copies = [{ ...altered, chain: ["a", "q"] }, { ...altered, key: "k1", token: "BBBB2222" }];
    for (const files of [[long, ...copies], [...copies, long]]) {
      const counting = countingRuns(addRuns(emptyCollection, files).collection);
      expect(counting.map(({ token, verdict, reason }) => [token, verdict, reason])).toEqual([["AAAA1111", "verified", null], ["BBBB2222", "to-check", "broken-chain"]]);
    }
  });

  it("keeps one run handed in under two tokens for both, and marks both", () => {
    const other = { ...long, token: "BBBB2222", key: "k4", chain: ["d", "e", "f"] };
    const { collection, additions } = addRuns(emptyCollection, [long, other]);
    expect([additions, countingRuns(collection).map(({ token, verdict, reason }) => [token, verdict, reason])]).toEqual([["accepted", "accepted"], [["AAAA1111", "to-check", "shared"], ["BBBB2222", "to-check", "shared"]]]);
  });

  it("does not mark a run whose other version is its beginning", () => expect(bestOf([long, short])?.verdict).toBe("verified"));
});

describe("adding a roster", () => {
  it("keeps the entry of the latest file", () => {
    const both = [rosterEntry("A", "Old", "Ada", "3e A", "2026-01"), rosterEntry("A", "New", "Ada", "3e B", "2026-02")];
    for (const entries of [both, both.toReversed()]) expect(addRoster(emptyCollection, entries).roster.get("A")?.familyName).toBe("New");
  });
});

describe("any order, any number of times", () => {
  const ids = ["r1", "r2", "r3"];
  const version = fc.record({ id: fc.constantFrom(...ids), token: fc.constantFrom("AAAA1111", "BBBB2222", null), length: fc.integer({ min: 1, max: 4 }), branch: fc.constantFrom("x", "y"), verified: fc.boolean() });
  const files = fc.array(version.map(fileOf), { minLength: 1, maxLength: 8 });
  const rosters = fc.array(fc.record({ token: fc.constantFrom("AAAA1111", "CCCC3333"), familyName: fc.constantFrom("Un", "Deux"), stamp: fc.constantFrom("1", "2") }), { maxLength: 4 });

  it("gives the same tables, byte for byte", () => {
    fc.assert(
      fc.property(files, rosters, fc.nat(), (runs, entries, turn) => {
        const roster = entries.map(({ token, familyName, stamp }) => rosterEntry(token, familyName, "Prénom", "3e A", stamp));
        const straight = addRoster(addRuns(emptyCollection, runs).collection, roster);
        const pivot = turn % runs.length;
        const turned = addRuns(addRuns(addRoster(emptyCollection, [...roster, ...roster].toReversed()), runs.slice(pivot)).collection, [...runs, ...runs.toReversed()]).collection;
        expect(tableBytes(turned)).toEqual(tableBytes(straight));
      }),
    );
  });

  it("changes nothing when a file comes again", () => {
    fc.assert(
      fc.property(files, (runs) => {
        const once = addRuns(emptyCollection, runs).collection;
        expect(addRuns(once, runs)).toEqual({ collection: once, additions: runs.map(() => "duplicate") });
      }),
    );
  });
});

function fileOf({ id, token, length, branch, verified }: { id: string; token: string | null; length: number; branch: string; verified: boolean }): CollectedRun {
  const chain = Array.from({ length }, (_, index) => (index === 0 ? id : `${id}-${token}-${branch}-${index}`));
  const key = `${verified ? "chain" : "file"}:${id}:${token}:${branch}:${length}`;
  return run(id, token, "2026-09-10", [score("1.1", length)], { key, chain, verdict: verified ? "verified" : "to-check", reason: verified ? null : "broken-chain" });
}

function bestOf(files: readonly CollectedRun[]): CollectedRun | undefined {
  return countingRuns(addRuns(emptyCollection, files).collection)[0];
}

function tableBytes(collection: Collection): readonly (readonly [string, string])[] {
  return collectionTables(collection, smallFramework).map(({ name, bytes }) => [name, Buffer.from(bytes).toString("base64")] as const);
}
