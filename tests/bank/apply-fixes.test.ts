import { rm } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { applyFixes } from "../../src/bank/apply-fixes.ts";
import type { Issue } from "../../src/bank/issue.ts";
import { loadBank } from "../../src/bank/load-bank.ts";
import { contentWith } from "./base-content.ts";

const issueAt = (bodyOffset: number, length: number, text: string): Issue => ({ rule: "french-typography", severity: "warning", file: "a", line: 1, column: 1, found: "", todo: "", fix: { bodyOffset, length, text } });

it("mends the slips of a body and leaves its code and its front matter alone", async () => {
  const root = await contentWith("french-typography");
  const { bank, issues } = loadBank(root, { advice: true });
  const [source] = bank.content.challenges;
  const before = readFileSync(join(root, source!.file.path), "utf8");
  await rm(root, { recursive: true });
  const { text, applied } = applyFixes(before, source!.file.body.length, issues);
  expect(applied).toBe(6);
  expect(text.slice(0, text.indexOf("Regarde"))).toBe(before.slice(0, before.indexOf("Regarde")));
  expect(text.slice(text.indexOf("Regarde"))).toBe('Regarde bien le titre… Il y a un « mot » en rouge.\n\nÀ quel endroit ? Écris ce mot, pas `"celui-ci"`.\n');
});

it("makes only one of two fixes that overlap, whatever their order", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
      const issues = [issueAt(0, 3, "A"), issueAt(2, 3, "B"), issueAt(6, 1, "C")];
      expect(applyFixes("---\n---\nabcdefgh", 8, order.map((index) => issues[index]!))).toEqual({ text: "---\n---\nAdefCh", applied: 2 });
    }),
  );
});
