import { readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { draftOf } from "../../src/bank/import/draft.ts";
import { readGift } from "../../src/bank/import/gift.ts";
import type { Imported } from "../../src/bank/import/imported-question.ts";
import { readMoodleXml } from "../../src/bank/import/moodle-xml.ts";
import { formatIssue } from "../../src/bank/issue.ts";
import { loadBank } from "../../src/bank/load-bank.ts";
import { contentWith } from "./base-content.ts";

const FIXTURES = join(import.meta.dirname, "..", "fixtures", "import");
const gift = readGift(readFileSync(join(FIXTURES, "questions.gift"), "utf8"));
const moodle = readMoodleXml(readFileSync(join(FIXTURES, "questions.xml"), "utf8"));

it("reads each form of GIFT question that has a counterpart", () => {
  expect(gift.questions.map(({ title, answer }) => [title, answer])).toEqual([
    ["Ville du musée", { kind: "single-choice", choices: [{ text: "Lens", right: true }, { text: "Lyon", right: false }, { text: "Nice", right: false }] }],
    ["Somme", { kind: "number", value: 4, absolute: 0.1 }],
    ["Débit", { kind: "number", value: 15, absolute: 5 }],
    ["Web et Internet", { kind: "single-choice", choices: [{ text: "Vrai", right: false }, { text: "Faux", right: true }] }],
    ["Familles de fichiers", { kind: "classify", pairs: [{ item: "mp3", target: "son" }, { item: "png", target: "image" }, { item: "ogg", target: "son" }] }],
    ["Un mot", { kind: "short-text", solutions: ["lavande", "une lavande"] }],
    ["Plusieurs", { kind: "multiple-choice", choices: [{ text: "Firefox", right: true }, { text: "Chromium", right: true }, { text: "Linux", right: false }] }],
    ["Après", { kind: "single-choice", choices: [{ text: "Vrai", right: true }, { text: "Faux", right: false }] }],
  ]);
  expect(gift.questions[6]!.statement).toBe("Lesquels sont des \\{navigateurs} ?");
  expect(gift.questions[0]!.statement).toBe("Dans quelle ville est **le musée** ?");
});

it("tells which GIFT questions it leaves, at their line", () => {
  expect(gift.problems).toEqual([
    { line: 22, title: "Avis", reason: "une réponse libre ne se corrige pas seule" },
    { line: 25, title: "::Cassée:: Il manque la fin {=a ~b", reason: "l'écriture GIFT de cette question ne se lit pas" },
  ]);
});

it("reads a Moodle export with its images and corrections, without its scripts", () => {
  expect(moodle.questions.map(({ title, answer }) => [title, answer.kind])).toEqual([
    ["Extension d'un tableau", "single-choice"],
    ["Le sigle", "short-text"],
    ["Octet", "number"],
    ["Touches", "classify"],
  ]);
  const [first] = moodle.questions;
  expect(first!.statement).toBe('Quelle **extension** a ce tableau ?\n\n<Figure src="feuille.png" alt="Une feuille de calcul ouverte, avec trois colonnes de nombres" />');
  expect(first!.correction).toBe("Un tableau libre finit par *.ods*.");
  expect(Object.keys(first!.files)).toEqual(["feuille.png"]);
  expect(moodle.problems.map(({ line, reason }) => [line, reason])).toEqual([
    [31, "une réponse libre ne se corrige pas seule"],
    [35, "la forme « cloze » n'a pas d'équivalent"],
  ]);
});

it.each([["a GIFT file", gift], ["a Moodle export", moodle]])("makes drafts of %s that break no rule but those of what remains to be done", async (_, imported) => {
  expect(await problemsOf(imported)).toEqual([]);
});

it("refuses what is not a Moodle export, and never throws on any text", () => {
  expect(readMoodleXml("<quiz><question></quiz>").problems[0]?.reason).toBe("ce n'est pas du XML bien formé");
  expect(readMoodleXml("<html><body/></html>").problems[0]?.reason).toContain("n'est pas un export de questions Moodle");
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[:={}~#%a ->\n]{0,60}$/)), (text) => {
      readGift(text);
      readMoodleXml(`<quiz>${text}</quiz>`);
    }),
    { numRuns: 300 },
  );
});

async function problemsOf({ questions }: Imported): Promise<string[]> {
  const root = await contentWith("valid");
  const taken = new Set(["mot-de-la-page"]);
  for (const question of questions) {
    for (const [path, body] of Object.entries(draftOf(question, { skill: "1.1.sujet-b.2", author: "Lou", tutorial: "chercher", taken }))) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), body);
    }
  }
  const { issues } = loadBank(root, { advice: true });
  await rm(root, { recursive: true });
  return issues.filter(({ rule }) => !["skill-without-challenge", "level-gap", "image-source"].includes(rule)).map(formatIssue);
}
