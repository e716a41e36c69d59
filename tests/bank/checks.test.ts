import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatIssue } from "../../src/bank/issue.ts";
import { loadBank } from "../../src/bank/load-bank.ts";
import { contentWith, FIXTURES } from "./base-content.ts";

const CASES = readdirSync(FIXTURES).filter((name) => !name.startsWith("_"));

/** The small content covers one skill of 96: that warning says nothing about a case. */
const isNoise = (rule: string) => rule === "skill-without-challenge";

describe("checks", () => {
  it.each(CASES)("tells what is wrong in %s", async (name) => {
    const root = await contentWith(name);
    const { issues } = loadBank(root);
    const told = issues.filter(({ rule }) => !isNoise(rule)).map((issue) => `${formatIssue(issue)}\n`).join("");
    await rm(root, { recursive: true });
    const file = join(FIXTURES, name, "expected.txt");
    if (process.env["PALIER_ACCEPT"]) writeFileSync(file, told);
    expect(told).toBe(readFileSync(file, "utf8"));
  });

  it("has a fixture folder for every rule", () => {
    const rules = readdirSync(join(FIXTURES, "..", "..", "..", "src", "bank", "checks")).map((name) => name.slice(0, -3));
    const untested = rules.filter((rule) => !["check", "checks", "component-files", "skill-without-challenge"].includes(rule) && !CASES.includes(rule));
    expect(untested).toEqual([]);
  });

  it("counts the reachable skills of an open competence that have no challenge yet", async () => {
    const root = await contentWith("valid");
    const [warning, ...others] = loadBank(root).issues.filter(({ rule }) => isNoise(rule));
    await rm(root, { recursive: true });
    expect(others).toEqual([]);
    expect(warning).toMatchObject({ severity: "warning", file: "content/framework/topics/1.1.json" });
    expect(warning!.found).toMatch(/^23 acquis/);
    expect(warning!.found).not.toContain("1.1.sujet-a.2,");
  });
});
