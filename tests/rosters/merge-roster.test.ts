import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readToken } from "../../src/campaigns/token.ts";
import { type Refusals, compareRoster, mergeRoster } from "../../src/rosters/merge-roster.ts";
import type { ReadStudent } from "../../src/rosters/read-students.ts";
import { type Student, type StudentEffects, replaceToken, takenTokens } from "../../src/rosters/student.ts";
import { type StudentLinkOptions, studentLink } from "../../src/rosters/student-link.ts";

const all: Refusals = { moves: new Set(), leavings: new Set() };
const list = (...lines: readonly string[]): readonly ReadStudent[] =>
  lines.map((text, index) => {
    const [familyName = "", givenName = "", className = "", groups = "", token] = text.split(" ");
    return { line: index + 1, familyName, givenName, className, groups: groups.split("+").filter(Boolean), ...(token !== undefined && { token }) };
  });
const class3b = list("Roy Zoé 3B ALL1", "Kaya Elif 3B", "Diallo Awa 3B");

describe("importing a list again", () => {
  it.each([
    ["the same list", list("Roy Zoé 3B", "Kaya Elif 3B", "Diallo Awa 3B"), { added: [], moved: [], left: [] }],
    ["another spelling of names and class", list("ROY Zoe 3b", "KAYA ELIF 3B", "diallo awa 3B"), { added: [], moved: [], left: [] }],
    ["one more", list("Roy Zoé 3B", "Kaya Elif 3B", "Diallo Awa 3B", "Noël Ada 3B"), { added: ["Noël"], moved: [], left: [] }],
    ["one less", list("Roy Zoé 3B", "Kaya Elif 3B"), { added: [], moved: [], left: ["Diallo"] }],
    ["another class", list("Noël Ada 3C"), { added: ["Noël"], moved: [], left: [] }],
    ["a change of class", list("Kaya Elif 3C"), { added: [], moved: ["Kaya"], left: [] }],
    ["no class", list("Kaya Elif"), { added: [], moved: [], left: [] }],
    ["two of a name, of whom one is known", list("Roy Zoé 3B", "Kaya Elif 3B", "Diallo Awa 3B", "Roy Zoé 3B"), { added: ["Roy"], moved: [], left: [] }],
  ])("tells what changes with %s", (_, next, expected) => {
    const change = compareRoster(imported(class3b), next);
    expect({ added: change.added.map((read) => read.familyName), moved: change.moved.map(({ student }) => student.familyName), left: change.leavers.map((student) => student.familyName) }).toEqual(expected);
  });

  it("changes nothing when the same list comes twice, whoever is on it", () => {
    const name = fc.constantFrom("Roy", "ROY", "Kaya", "Noël", "");
    const anyList = fc.array(fc.record({ line: fc.nat(), familyName: name, givenName: fc.constantFrom("Zoé", "Ada"), className: fc.constantFrom("3B", "3C", ""), groups: fc.constant([]) }), { maxLength: 12 });
    fc.assert(fc.property(anyList, anyList, (first, second) => {
      const once = merged(imported(first), second);
      expect(merged(once, second)).toEqual(once);
    }));
  });

  it("takes nobody's token and removes nobody", () => {
    const before = imported(class3b);
    const after = merged(before, list("Roy Zoé 3C", "Noël Ada 3B"));
    expect(after.slice(0, 3).map(({ token }) => token)).toEqual(before.map(({ token }) => token));
    expect(after.map(({ familyName, className, leftAt }) => [familyName, className, leftAt !== null])).toEqual([["Roy", "3C", false], ["Kaya", "3B", true], ["Diallo", "3B", true], ["Noël", "3B", false]]);
  });

  it("takes back whoever had left", () => {
    const gone = merged(imported(class3b), list("Roy Zoé 3B"));
    expect(merged(gone, class3b).map(({ leftAt }) => leftAt)).toEqual([null, null, null]);
  });

  it("leaves in their class those whose move is refused, and adds the other", () => {
    const before = imported(class3b);
    const after = mergeRoster(before, compareRoster(before, list("Kaya Elif 3C")), { ...all, moves: new Set([before[1]?.id ?? ""]) }, effects(9));
    expect(after.map(({ familyName, className }) => `${familyName} ${className}`)).toEqual(["Roy 3B", "Kaya 3B", "Diallo 3B", "Kaya 3C"]);
  });

  it("replaces groups, and keeps them when the list has none", () => {
    const groupsOf = (next: readonly ReadStudent[]) => merged(imported(class3b), next)[0]?.groups;
    expect([groupsOf(list("Roy Zoé 3B LAT+ESP")), groupsOf(list("Roy Zoé 3B"))]).toEqual([["LAT", "ESP"], ["ALL1"]]);
  });

  it("keeps the tokens that a list gives", () => {
    const [first] = imported(list("Roy Zoé 3B  ABCD2345"));
    expect(first?.token).toBe("ABCD2345");
    expect(merged([first as Student], list("Kaya Elif 3C  OTHR2345", "Roy Zoé 3B"))[1]?.token).toBe("OTHR2345");
  });
});

describe("tokens", () => {
  it("are not taken from a list when another student had them", () => {
    const known = replaceToken(imported(list("Roy Zoé 3B  ABCD2345")), "ABCD2345", effects(5));
    const next = merged(known, list("Noël Ada 3C  ABCD2345"));
    expect(next.filter(({ id, token }) => id === "ABCD2345" || token === "ABCD2345").map(({ familyName }) => familyName)).toEqual(["Roy"]);
  });

  it("differ, are read without doubt, and spell no word", () => {
    const students = imported(Array.from({ length: 2000 }, (_, index) => ({ line: index, familyName: `N${index}`, givenName: "Ada", className: "3B", groups: [] })));
    const tokens = students.map(({ token }) => token);
    expect(new Set(tokens).size).toBe(2000);
    expect(tokens.every((token) => readToken(token).kind === "token" && !/[A-Z]{3}/.test(token))).toBe(true);
  });

  it("are replaced one at a time, and never come back", () => {
    const before = imported(class3b);
    const after = replaceToken(before, before[0]?.id ?? "", effects(5));
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(after[0]).toMatchObject({ id: before[0]?.id, oldTokens: [{ token: before[0]?.token, replacedAt: effects(5).now }] });
    expect(takenTokens(after).has(before[0]?.token ?? "")).toBe(true);
    expect(after[0]?.token).not.toBe(before[0]?.token);
  });
});

it.each<[Omit<StudentLinkOptions, "site" | "token">, string]>([
  [{ design: "rentree-3e" }, "https://palier.example/test/?parcours=rentree-3e#jeton=ABCD2345"],
  [{ campaign: { kind: "signed", jws: "xyz" } }, "https://palier.example/campagne/#c=xyz&jeton=ABCD2345"],
  [{ design: "rentree-3e", accommodations: { time: "x1.33", textSize: 2, spacing: "wide", readAloud: true, checkpointEvery: 3 } }, "https://palier.example/test/?parcours=rentree-3e#jeton=ABCD2345&amenagements=temps-133.texte-2.espace.lecture.etape-3"],
  [{ accommodations: {} }, "https://palier.example/test/#jeton=ABCD2345"],
])("makes the link of a student with %j", (options, expected) => {
  expect(studentLink({ site: "https://palier.example/", token: "ABCD2345", ...options })).toBe(expected);
});

function imported(reads: readonly ReadStudent[]): readonly Student[] {
  return mergeRoster([], compareRoster([], reads), all, effects(1));
}

function merged(students: readonly Student[], reads: readonly ReadStudent[]): readonly Student[] {
  return mergeRoster(students, compareRoster(students, reads), all, effects(2));
}

/** The same numbers for the same seed: chance belongs to the page. */
function effects(seed: number): StudentEffects {
  let state = seed;
  const next = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (state >> 16) & 31;
  };
  return { now: "2026-09-07T08:00:00.000Z", chance: (count) => Array.from({ length: count }, next) };
}
