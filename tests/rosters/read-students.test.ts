import { describe, expect, it } from "vitest";
import { splitFullName } from "../../src/rosters/full-name.ts";
import { guessColumns, rememberTitles } from "../../src/rosters/guess-columns.ts";
import { readText } from "../../src/rosters/formats/text.ts";
import { readStudents, type ReadOptions } from "../../src/rosters/read-students.ts";
import type { RosterTable } from "../../src/rosters/roster-table.ts";

describe("a full name", () => {
  it.each([
    ["LE GOFF Ewen", "LE GOFF", "Ewen", false],
    ["Ewen LE GOFF", "LE GOFF", "Ewen", false],
    ["N'DIAYE Fatou Kiné", "N'DIAYE", "Fatou Kiné", false],
    ["SAINT-OMER Jean-Loup", "SAINT-OMER", "Jean-Loup", false],
    ["Roy Zoé", "Roy", "Zoé", false],
    ["Da Silva Tiago", "Da Silva", "Tiago", true],
    ["ROY ZOÉ", "ROY", "ZOÉ", true],
    ["Martin Léa Rose", "Martin", "Léa Rose", true],
    ["ROY", "ROY", "", true],
  ])("%s is %s, %s", (text, familyName, givenName, doubtful) => {
    expect(splitFullName(text)).toEqual({ familyName, givenName, doubtful });
  });
});

describe("the remarks on a list", () => {
  it.each([
    ["an empty line", "Nom;Prénom;Classe\n;;\nRoy;Zoé;3B", ["empty 2"]],
    ["a line without a name", "Nom;Prénom;Classe\n;;3B\nRoy;Zoé;3B", ["no-name 2 3B"]],
    ["half a name", "Nom;Prénom;Classe\nRoy;;3B", ["half-name 2 Roy"]],
    ["a name that may be cut elsewhere", "Élève;Classe\nDa Silva Tiago;3B", ["doubtful-name 2 Da Silva | Tiago"]],
    ["no class", "Nom;Prénom;Classe\nRoy;Zoé;", ["no-class 2 Roy Zoé"]],
    ["the same student twice", "Nom;Prénom;Classe\nRoy;Zoé;3B\nROY;Zoe;3 b", ["joined 3 ROY Zoe = 2"]],
    ["namesakes in two classes", "Nom;Prénom;Classe\nRoy;Zoé;3B\nRoy;Zoé;3C", ["namesake 3 Roy Zoé = 2"]],
    ["namesakes of one class, whom a column of the list tells apart", "Nom;Prénom;Classe;Date de naissance\nRoy;Zoé;3B;01/02/2012\nRoy;Zoé;3B;03/04/2012", ["apart 3 Roy Zoé = 2"]],
    ["a token that is not one", "Nom;Prénom;Classe;Jeton\nRoy;Zoé;3B;123", ["bad-token 2 123"]],
    ["one token for two", "Nom;Prénom;Classe;Jeton\nRoy;Zoé;3B;ABCD2345\nKaya;Elif;3B;abcd-2345", ["same-token 3 ABCD2345"]],
    ["a cell without end", `Nom;Prénom;Classe\n${"Roy".repeat(100)};Zoé;3B`, [`cut 2 ${"Roy".repeat(27).slice(0, 80)}`]],
  ])("tell %s", (_, text, expected) => {
    expect(remarksOf(tableOf(text))).toEqual(expected);
  });

  it("tell nothing of a list in order", () => {
    expect(remarksOf(tableOf("Nom;Prénom;Classe\nRoy;Zoé;3B\nKaya;Elif;3B"))).toEqual([]);
  });
});

describe("reading a list", () => {
  it("gives each line a student or a remark", () => {
    const table = tableOf("Nom;Prénom;Classe\nRoy;Zoé;3B\n;;\nRoy;Zoé;3B\n;;3B\nKaya;Elif;");
    const { students, remarks } = readStudents(table, guessColumns(table));
    expect([...new Set([...students, ...remarks].map(({ line }) => line))].toSorted()).toEqual([2, 3, 4, 5, 6]);
  });

  it("joins the groups of a student who has one line each", () => {
    expect(studentsOf(tableOf("Nom;Prénom;Classe;Groupe\nRoy;Zoé;3B;ALL1\nRoy;Zoé;3B;Latin\nRoy;Zoé;3B;all 1"))).toEqual(["Roy Zoé 3B ALL1+Latin"]);
  });

  it("keeps two students apart when a person says so", () => {
    expect(studentsOf(tableOf("Nom;Prénom;Classe\nRoy;Zoé;3B\nRoy;Zoé;3B"), { apart: new Set([3]) })).toEqual(["Roy Zoé 3B ", "Roy Zoé 3B "]);
  });

  it("gives the class asked for where there is none", () => {
    expect(studentsOf(tableOf("ROY Zoé\nKAYA Elif"), { className: " 3e  B " })).toEqual(["ROY Zoé 3e B ", "KAYA Elif 3e B "]);
  });

  it("remembers what a person said of a title, and forgets what it would guess", () => {
    const table = tableOf("Nom;Prénom;Regroupement TP;Classe\nRoy;Zoé;TP1;3B");
    const corrected = { titleRow: 0, roles: ["familyName", "givenName", "groups", "className"] as const };
    const memory = rememberTitles([], table, corrected);
    expect(memory).toEqual([{ title: "regroupement tp", role: "groups" }]);
    expect(guessColumns(table, memory)).toEqual(corrected);
    expect(rememberTitles(memory, table, guessColumns(table))).toEqual([]);
  });

  it("reads a whole school in less than a second", () => {
    const lines = Array.from({ length: 19_000 }, (_, index) => `Nom${index % 7000};Prénom${index % 9000};${index % 60}e`);
    const start = performance.now();
    const table = tableOf(["Nom;Prénom;Classe", ...lines].join("\n"));
    readStudents(table, guessColumns(table));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

function tableOf(text: string): RosterTable {
  const opening = readText(text);
  if (opening.kind === "refused") throw new Error(opening.reason);
  return opening.tables[0];
}

function remarksOf(table: RosterTable): readonly string[] {
  return readStudents(table, guessColumns(table)).remarks.map((remark) => [remark.kind, remark.line, "text" in remark && remark.text, "first" in remark && `= ${remark.first}`].filter(Boolean).join(" "));
}

function studentsOf(table: RosterTable, options?: ReadOptions): readonly string[] {
  return readStudents(table, guessColumns(table), options).students.map(({ familyName, givenName, className, groups }) => `${familyName} ${givenName} ${className} ${groups.join("+")}`);
}
