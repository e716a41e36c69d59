import { readFileSync } from "node:fs";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { guessColumns } from "../../src/rosters/guess-columns.ts";
import { openRoster } from "../../src/rosters/open-roster.ts";
import { readStudents } from "../../src/rosters/read-students.ts";
import { workbook } from "./workbook.ts";

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`tests/fixtures/rosters/${name}`));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("the lists that schools have", () => {
  const siecle = ["1 ŒILLET|Éloïse|3B|3ALL1+3LATIN", "2 BENHADDOU & ROY|Bilal|61|"];
  it.each([
    ["ONDE", fixture("onde.csv"), ["2 BŒUF|Zoé|CM2 B – Mme Vasseur|", "3 MAHÉ|Aïcha|CM2 B – Mme Vasseur|", "4 LE GOFF|Jean-Loup|CM2 B – Mme Vasseur|"]],
    ["Pix Orga", fixture("pix-orga.csv"), ["2 DELAUNAY|Noé|3B|", "3 N'DIAYE|Inès|3B|", "4 MARTIN|Léo|3C|", "5 MARTIN|Léo|3C|"]],
    ["Pronote", fixture("pronote.txt"), ["2 DA SILVA|Tiago|3EME B|3ALL1+3LATIN+3ACC-FR", "3 DIALLO|Awa|3EME B|3ESP2", "4 SAINT-OMER|Jean-Loup|3EME B|"]],
    ["SIECLE", fixture("ElevesSansAdresses.xml"), siecle],
    ["SIECLE's archive", zipSync({ "ElevesSansAdresses.xml": fixture("ElevesSansAdresses.xml") }), siecle],
    ["SIECLE as UTF-8, with the older name", utf8('<?xml version="1.0" encoding="UTF-8"?><BEE_ELEVES><DONNEES><ELEVES><ELEVE ELEVE_ID="1"><NOM>ROY</NOM><PRENOM>Zoé</PRENOM></ELEVE></ELEVES></DONNEES></BEE_ELEVES>'), ["1 ROY|Zoé||"]],
    ["a workbook", workbook({ "3e B": '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>Classe</t></is></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="C2" t="str"><f>B2</f><v>Zoé</v></c><c r="D2"><v>61</v></c></row>' }, ["<t>Nom</t>", "<t>Prénom</t>", "<r><t>Le </t></r><r><t>Goff</t></r><rPh><t>x</t></rPh>"]), ["2 Le Goff|Zoé|61|"]],
    ["cells pasted from a spreadsheet", utf8("Nom\tPrénom\tClasse\nRoy\tZoé\t3e B\n"), ["2 Roy|Zoé|3e B|"]],
    ["names alone", utf8("ROY Zoé\nLE GOFF Ewen\nAwa DIALLO\n"), ["1 ROY|Zoé||", "2 LE GOFF|Ewen||", "3 DIALLO|Awa||"]],
    ["names and a class, with commas", utf8("ROY Zoé, 3B\nLE GOFF Ewen, 3B"), ["1 ROY|Zoé|3B|", "2 LE GOFF|Ewen|3B|"]],
    ["two columns of names without titles", utf8("Roy;Zoé\nKaya;Elif"), ["1 Roy|Zoé||", "2 Kaya|Elif||"]],
    ["titles below a heading", utf8("Liste de la 3e B\n\nNom;Prénom;Division\nRoy;Zoé;3B"), ["4 Roy|Zoé|3B|"]],
    ["commas that part groups, in quotes", utf8('"Nom","Prénom","Classe","Groupes"\n"Roy","Zoé","3B","ALL1, LAT"\n'), ["2 Roy|Zoé|3B|ALL1+LAT"]],
    ["a formula, as the text it is", utf8('Nom;Prénom\n"=HYPERLINK(""x"")";<b>Zoé</b>'), ['2 =HYPERLINK("x")|<b>Zoé</b>||']],
    ["hidden marks and many spaces", utf8("Nom;Prénom\n\u202eRo\u200by \u00a0 Le;\tZoé\u0007 "), ["2 Roy Le|Zoé||"]],
  ])("reads %s", (_, bytes, expected) => {
    expect(studentsOf(bytes)).toEqual(expected);
  });

  it.each([
    ["UTF-8 without a mark", utf8("Nom;Prénom\nBœuf;Zoé"), "utf-8"],
    ["UTF-16 with a mark", Uint8Array.from([0xfe, 0xff, ...Buffer.from("Nom;Prénom\nBœuf;Zoé", "utf16le").swap16()]), "utf-16be"],
    ["UTF-16 without a mark", new Uint8Array(Buffer.from("Nom;Prénom\nBœuf;Zoé", "utf16le")), "utf-16le"],
    ["Windows-1252", Uint8Array.from("Nom;Pr\xe9nom\nB\x9cuf;Zo\xe9", (letter) => letter.charCodeAt(0)), "windows-1252"],
    ["ISO-8859-15", Uint8Array.from("Nom;Pr\xe9nom\nB\xbduf;Zo\xe9", (letter) => letter.charCodeAt(0)), "iso-8859-15"],
  ])("knows %s by its bytes", (_, bytes, encoding) => {
    const opening = openRoster({ name: "liste.csv", bytes });
    expect(opening.kind === "tables" && opening.tables[0].encoding).toBe(encoding);
    expect(studentsOf(bytes)).toEqual(["2 Bœuf|Zoé||"]);
  });

  it("keeps no number, no birth date and no address", () => {
    for (const name of ["onde.csv", "pix-orga.csv", "pronote.txt", "ElevesSansAdresses.xml"]) expect(JSON.stringify(studentsOf(fixture(name)))).not.toMatch(/\d{2}\/\d{2}\/|1200000|rue/);
  });

  it("lets the sheet of a workbook be chosen, empty ones aside", () => {
    const opening = openRoster({ name: "a.xlsx", bytes: workbook({ "3e B": '<row r="1"><c r="A1" t="inlineStr"><is><t>Roy Zoé</t></is></c></row>', Vide: "", "3e C": '<row r="1"><c r="A1" t="inlineStr"><is><t>Kaya Elif</t></is></c></row>' }) });
    expect(opening.kind === "tables" && opening.tables.map(({ name }) => name)).toEqual(["3e B", "3e C"]);
  });
});

describe("what is no list", () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, index) => `<!ENTITY a${index} "&a;&a;">`).join("")}]><BEE_ELEVES>&a19;</BEE_ELEVES>`;
  it.each([
    ["nothing", utf8(" \n\n"), "empty"],
    ["a hundred thousand columns", utf8(`nom${";x".repeat(100_000)}\n`), "too-wide"],
    ["a workbook with a cell far away", workbook({ a: '<row r="1"><c r="XFD1"><v>1</v></c></row>' }), "too-wide"],
    ["more lines than any school has students", utf8("a;b\n".repeat(20_001)), "too-long"],
    ["a bomb of zeros", zipSync({ "liste.csv": new Uint8Array(29_000_000) }), "archive-ratio"],
    ["a bomb of entities", utf8(bomb), "damaged-xml"],
    ["a very deep document", utf8(`<?xml version="1.0"?>${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`), "damaged-xml"],
    ["an XML of something else", utf8('<?xml version="1.0"?><rss><channel/></rss>'), "not-siecle"],
    ["half an XML", fixture("ElevesSansAdresses.xml").subarray(0, 900), "damaged-xml"],
    ["half an archive", zipSync({ "liste.csv": strToU8("Nom;Prénom") }).subarray(0, 40), "archive-damaged"],
    ["an archive of pictures", zipSync({ "photo.png": strToU8("PNG") }), "unknown-kind"],
    ["a workbook from before 2007", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "old-workbook"],
    ["a PDF", utf8("%PDF-1.7"), "unknown-kind"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3, 4, 5]), "unknown-kind"],
    ["a file that is too large", new Uint8Array(30_000_001), "too-large"],
  ])("refuses %s", (_, bytes, reason) => {
    expect(openRoster({ name: "liste", bytes })).toEqual({ kind: "refused", reason });
  });

  it("never throws, whatever the bytes", () => {
    const anyBytes = fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: "binary", maxLength: 200 }).map(utf8), fc.tuple(fc.nat(2200), fc.uint8Array({ maxLength: 8 })).map(([at, noise]) => spoilt(fixture("ElevesSansAdresses.xml"), at, noise)), fc.tuple(fc.nat(1500), fc.uint8Array({ maxLength: 8 })).map(([at, noise]) => spoilt(workbook({ a: "<row/>" }), at, noise)));
    fc.assert(fc.property(anyBytes, (bytes) => {
      const opening = openRoster({ name: "liste", bytes });
      if (opening.kind === "tables") for (const table of opening.tables) readStudents(table, guessColumns(table));
    }));
  });
});

function studentsOf(bytes: Uint8Array): readonly string[] {
  const opening = openRoster({ name: "liste", bytes });
  if (opening.kind === "refused") throw new Error(opening.reason);
  const [table] = opening.tables;
  return readStudents(table, guessColumns(table)).students.map(({ line, familyName, givenName, className, groups }) => `${line} ${familyName}|${givenName}|${className}|${groups.join("+")}`);
}

function spoilt(bytes: Uint8Array, at: number, noise: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  copy.set(noise.subarray(0, Math.max(0, copy.length - at)), Math.min(at, copy.length));
  return copy;
}
