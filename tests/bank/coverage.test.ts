import { rm } from "node:fs/promises";
import { expect, it } from "vitest";
import { coverageOf, formatCoverage } from "../../src/bank/coverage.ts";
import { formatForGithub } from "../../src/bank/issue.ts";
import { loadBank } from "../../src/bank/load-bank.ts";
import { findRule } from "../../src/bank/rules.ts";
import { contentWith } from "./base-content.ts";

it("counts what a competence covers, and shows the empty ones", async () => {
  const root = await contentWith("valid");
  const rows = coverageOf(loadBank(root).bank.content);
  await rm(root, { recursive: true });
  expect(rows).toHaveLength(16);
  expect(rows[0]).toMatchObject({ code: "1.1", challenges: 1, variants: 2, skills: { covered: 1, declared: 24 }, levels: [0, 1, 0, 0, 0, 0], kinds: { "short-text": 1 }, pedagogies: { do: 1 } });
  const lines = formatCoverage(rows).split("\n");
  expect(lines[1]!.split(/\s+/)).toEqual(["1.1", "1", "2", "1/24", "·", "1", "·", "·", "·", "·", "1", "·", "·", "1"]);
  expect(lines.at(-1)!.split(/\s+/).slice(0, 4)).toEqual(["toutes", "1", "2", "1/384"]);
});

it("escapes what GitHub reads as its own signs", () => {
  expect(formatForGithub({ rule: "schema", severity: "error", file: "content/a,b.mdx", line: 3, column: 2, found: "100 % : deux\nlignes", todo: "Corrigez." })).toBe(
    "::error file=content/a%2Cb.mdx,line=3,col=2,title=R103 Chaque champ a la forme prévue::100 %25 : deux%0Alignes → Corrigez.",
  );
});

it.each(["306", "R306", "r306", "same-answer"])("finds a rule that an author calls %s", (wanted) => {
  expect(findRule(wanted)?.name).toBe("same-answer");
});
