import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadBank } from "../../src/bank/load-bank.ts";
import { contentWith } from "./base-content.ts";

let root = "";

beforeAll(async () => {
  root = await contentWith("measured-level");
});

afterAll(() => rm(root, { recursive: true }));

it("gives the engine what was measured of a challenge", () => {
  expect(item()).toMatchObject({ level: 2, difficulty: 4.62, difficultyStandardError: 0.21, discrimination: 1.4 });
});

it("forgets what was measured of another version of it", async () => {
  await change("content/statistics.json", '"version": 1, "answers"', '"version": 2, "answers"');
  expect(item()).not.toHaveProperty("difficulty");
  expect(loadBank(root, { advice: true }).issues.map(({ rule }) => rule)).not.toContain("measured-level");
});

it("takes the measured guessing of a kind of answer, and leaves the others", async () => {
  expect(item().guessing).toBe(0);
  await change("content/statistics.json", '"version": 1,\n  "items"', '"version": 1,\n  "guessing": { "short-text": 0.04, "ordering": 0.3 },\n  "items"');
  expect(item().guessing).toBe(0.04);
});

function item() {
  return loadBank(root).bank.challenges[0]!.item;
}

async function change(path: string, from: string, to: string) {
  const text = await readFile(join(root, path), "utf8");
  expect(text).toContain(from);
  await writeFile(join(root, path), text.replace(from, to));
}
