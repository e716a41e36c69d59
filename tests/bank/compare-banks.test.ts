import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type BankChanges, compareBanks } from "../../src/bank/compare-banks.ts";
import { loadBank } from "../../src/bank/load-bank.ts";
import { contentWith } from "./base-content.ts";

const NOTHING: BankChanges = { added: [], retired: [], moved: [], answers: [], reworded: [] };
const FILE = "content/challenges/1.1/sujet-a/mot-de-la-page/index.mdx";
const answers = (announced: boolean) => [{ id: "mot-de-la-page", file: FILE, variants: ["a"], announced }];

it.each<[string, readonly (readonly [string, string])[], Partial<BankChanges>]>([
  ["nothing", [], {}],
  ["a statement reworded", [["La page parle", "Cette page parle"]], { reworded: ["mot-de-la-page"] }],
  ["another skill", [["sujet-a.2", "sujet-a.3"]], { moved: [{ id: "mot-de-la-page", from: "1.1.sujet-a.2", to: "1.1.sujet-a.3" }], reworded: ["mot-de-la-page"] }],
  ["an answer changed in silence", [["answer: lavande", "answer: romarin"]], { answers: answers(false) }],
  ["an answer changed with a new version", [["answer: lavande", "answer: romarin"], ["version: 1", "version: 2"]], { answers: answers(true) }],
  ["a challenge archived", [["status: validated", "status: archived"]], { retired: ["mot-de-la-page"] }],
  ["a challenge under another name", [["id: mot-de-la-page", "id: autre-mot"]], { added: ["autre-mot"], retired: ["mot-de-la-page"] }],
])("tells of %s", async (_, edits, expected) => {
  const [before, after] = await Promise.all([contentWith("valid"), contentWith("valid")]);
  const text = await readFile(join(after, FILE), "utf8");
  await writeFile(join(after, FILE), edits.reduce((edited, [from, to]) => edited.replace(from, to), text));
  const changes = compareBanks(loadBank(before).bank, loadBank(after).bank);
  await Promise.all([before, after].map((root) => rm(root, { recursive: true })));
  expect(changes).toEqual({ ...NOTHING, ...expected });
});
