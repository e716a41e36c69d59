import { describe, expect, it } from "vitest";
import { readRoster } from "../../src/analytics/read-roster.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const noa = { token: "K7PM2QXA", familyName: "Noël", givenName: "Zoé", className: "3e B", stamp: "s" };

describe("reading a class list", () => {
  it.each([
    ["semicolons", utf8("jeton;nom;prénom;classe\nK7PM2QXA;Noël;Zoé;3e B\n")],
    ["a byte order mark and Windows ends of line", utf8("\uFEFFjeton;nom;prénom;classe\r\nK7PM2QXA;Noël;Zoé;3e B\r\n")],
    ["Windows-1252", latin("jeton;nom;prénom;classe\nK7PM2QXA;Noël;Zoé;3e B\n")],
    ["commas and quotes", utf8('"Nom","Prénom","Classe","Jeton"\n"Noël","Zoé","3e B","k7pm2qxa"\n')],
    ["tabs", utf8("Classe\tNom\tPrénom\tJeton\n3e B\tNoël\tZoé\tK7PM2QXA")],
    ["columns to drop", utf8("jeton;nom;prénom;classe;ine\nK7PM2QXA;Noël;Zoé;3e B;123456789AB\n")],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, ...Buffer.from("jeton;nom;prénom;classe\nK7PM2QXA;Noël;Zoé;3e B", "utf16le")])],
  ])("accepts %s", (_, bytes) => {
    expect(readRoster(bytes, "s")).toEqual({ kind: "roster", entries: [noa], skipped: [] });
  });

  it.each([
    ["one column", "jeton\nK7PM2QXA\n", "roster-columns"],
    ["no header", "K7PM2QXA;Noël;Zoé;3e B\n", "roster-columns"],
    ["no line", "jeton;nom;prénom;classe\n", "roster-empty"],
    ["nothing", "", "roster-empty"],
    ["a hundred thousand columns", `jeton${";x".repeat(100_000)}\n`, "roster-too-wide"],
  ])("refuses %s", (_, text, reason) => {
    expect(readRoster(utf8(text), "s")).toEqual({ kind: "refused", reason });
  });

  it("says which lines it left out", () => {
    const reading = readRoster(utf8("jeton;nom;prénom;classe\n;Noël;Zoé;3e B\nAAAA1111;;;3e B\nK7PM2QXA;Noël;Zoé;3e B\n"), "s");
    expect(reading).toEqual({ kind: "roster", entries: [noa], skipped: [{ line: 2, reason: "no-token" }, { line: 3, reason: "no-name" }] });
  });

  it("takes a formula for a name", () => {
    const reading = readRoster(utf8('jeton;nom;prénom;classe\nK7PM2QXA;"=HYPERLINK(""x"")";<script>;3e B\n'), "s");
    expect(reading).toMatchObject({ entries: [{ familyName: '=HYPERLINK("x")', givenName: "<script>" }] });
  });
});
