import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatIssue, type Issue } from "../../src/bank/issue.ts";
import { loadBank } from "../../src/bank/load-bank.ts";
import { RULES } from "../../src/bank/rules.ts";
import { contentWith, FIXTURES } from "./base-content.ts";

const CASES = readdirSync(FIXTURES).filter((name) => !name.startsWith("_"));

/** The small content has one challenge of one skill of 96: what these rules say of it would be in every case. */
const OF_SMALL_CONTENT = ["skill-without-challenge", "level-gap"];
/** A file too heavy to keep in the fixtures: it is made by its own test. */
const MADE_BY_ITS_TEST = ["heavy-file"];

describe("checks", () => {
  it.each(CASES)("tells what is wrong in %s", async (name) => {
    const issues = (await issuesOf(name)).filter(({ rule }) => !OF_SMALL_CONTENT.includes(rule));
    const told = issues.map((issue) => `${formatIssue(issue)}\n`).join("");
    const file = join(FIXTURES, name, "expected.txt");
    if (process.env["PALIER_ACCEPT"]) writeFileSync(file, told);
    expect(told).toBe(readFileSync(file, "utf8"));
  });

  it("breaks every rule in some case, in the folder of its name for those with a file", () => {
    const broken = new Set(CASES.flatMap((name) => [...readFileSync(join(FIXTURES, name, "expected.txt"), "utf8").matchAll(/\[R\d+ ([a-z-]+)\]$/gm)].map(([, rule]) => rule!)));
    expect(Object.keys(RULES).filter((rule) => !broken.has(rule) && !OF_SMALL_CONTENT.includes(rule) && !MADE_BY_ITS_TEST.includes(rule))).toEqual([]);
    const files = readdirSync(join(import.meta.dirname, "..", "..", "src", "bank", "checks")).map((name) => name.slice(0, -3)).filter((name) => name in RULES);
    expect(files.filter((rule) => !CASES.includes(rule) && !OF_SMALL_CONTENT.includes(rule) && !MADE_BY_ITS_TEST.includes(rule))).toEqual([]);
  });

  it("numbers each rule once, thirty at least", () => {
    const numbers = Object.values(RULES).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeGreaterThanOrEqual(30);
  });

  it("counts the reachable skills, and names the levels, of an open competence that have no challenge yet", async () => {
    const issues = (await issuesOf("valid")).filter(({ rule }) => OF_SMALL_CONTENT.includes(rule));
    expect(issues.map(({ rule, severity, file }) => [rule, severity, file])).toEqual([
      ["level-gap", "warning", "content/framework/topics/1.1.json"],
      ["skill-without-challenge", "warning", "content/framework/topics/1.1.json"],
    ]);
    expect(issues[0]!.found).toBe("aucune épreuve validée au niveau 1, 3, 4, 5, 6 dans la compétence 1.1.");
    expect(issues[1]!.found).toMatch(/^23 acquis/);
    expect(issues[1]!.found).not.toContain("1.1.sujet-a.2,");
  });

  it("refuses a file that a whole class could not download", async () => {
    const root = await contentWith("valid");
    const path = "content/challenges/1.1/sujet-a/mot-de-la-page/lourd.pdf";
    await writeFile(join(root, path), new Uint8Array(1_600_000));
    const [heavy] = loadBank(root).issues.filter(({ rule }) => rule === "heavy-file");
    await rm(root, { recursive: true });
    expect(heavy).toMatchObject({ severity: "error", file: path, found: "« lourd.pdf » pèse 1,6 Mo." });
  });
});

async function issuesOf(fixture: string): Promise<readonly Issue[]> {
  const root = await contentWith(fixture);
  const { issues } = loadBank(root, { advice: true });
  await rm(root, { recursive: true });
  return issues;
}
