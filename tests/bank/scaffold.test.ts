import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import type { Challenge } from "../../src/bank/content-types.ts";
import { formatIssue } from "../../src/bank/issue.ts";
import { loadBank } from "../../src/bank/load-bank.ts";
import { KIND_NAMES, type Scaffold, scaffoldChallenge, scaffoldTemplate, scaffoldTutorial, slugOf } from "../../src/bank/scaffold.ts";
import { contentWith } from "./base-content.ts";

const KINDS = Object.keys(KIND_NAMES) as Challenge["kind"][];
/** What the author still has to bring. */
const TO_BRING = ["missing-file", "skill-without-challenge", "level-gap", "tutorial-skills"];

it.each(KINDS)("scaffolds a challenge of kind %s that is right but for its files", async (kind) => {
  const files = scaffoldChallenge({ skill: "1.1.sujet-b.3", id: "essai", title: "Un essai : « vrai »", kind, author: "Lou", tutorial: "chercher", script: false });
  expect(await problemsOf(files)).toEqual([]);
});

it("scaffolds a tutorial and a template that are right at once", async () => {
  const files = { ...scaffoldTutorial({ id: "apprendre", title: "Apprendre", skill: "1.1.sujet-a.2", author: "Lou" }), ...scaffoldTemplate({ id: "rentree", title: "Rentrée", audience: "3e", competences: ["1.1"] }) };
  expect(await problemsOf(files)).toEqual([]);
});

it.each([
  ["Ranger les livres du CDI par année", "ranger-livres-cdi-par-annee"],
  ["L'œuvre d'un auteur", "oeuvre-auteur"],
  ["… !", "sans-nom"],
])("makes a folder name of %s", (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

async function problemsOf(files: Scaffold): Promise<string[]> {
  const root = await contentWith("valid");
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const { issues } = loadBank(root, { advice: true });
  await rm(root, { recursive: true });
  return issues.filter(({ rule }) => !TO_BRING.includes(rule)).map(formatIssue);
}
