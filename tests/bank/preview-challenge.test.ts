import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { previewChallenge } from "../../src/bank/preview-challenge.ts";
import { readContent } from "../../src/bank/read-content.ts";
import { contentWith } from "./base-content.ts";

const FOLDER = "content/challenges/1.1/sujet-a/mot-de-la-page";
let root = "";
afterEach(() => rm(root, { recursive: true }));

async function previewOf(fixture: string, edit = (text: string) => text) {
  root = await contentWith(fixture);
  const { content } = readContent(root);
  const path = join(root, FOLDER, "index.mdx");
  await writeFile(path, edit(await readFile(path, "utf8")));
  return previewChallenge(root, FOLDER, content, "/files/");
}

it("shows every variant with its correction, whatever the status", async () => {
  const { statement, rubric, status, issues } = await previewOf("valid", (text) => text.replace("status: validated", "status: draft"));
  expect(status).toBe("draft");
  expect(Object.keys(statement!.variants)).toEqual(["a", "b"]);
  expect(rubric!.variants["b"]!.expectedHtml).toBe("<b>basalte</b>");
  expect(statement!.variants["a"]!.html).toContain('href="/files/nantes.html"');
  expect(issues).toEqual([]);
});

it.each(["schema", "yaml", "markup", "missing-file", "same-answer", "active-file"])("tells the errors of the file alone: %s", async (fixture) => {
  const { issues } = await previewOf(fixture);
  expect(issues.map(({ rule }) => rule)).toContain(fixture);
  expect(issues.filter(({ file }) => !file.startsWith(FOLDER))).toEqual([]);
});

it("keeps showing the page while a text is broken", async () => {
  const { statement, issues } = await previewOf("valid", (text) => text.replace("{ville}.", "{1 + 1}."));
  expect(issues.map(({ rule }) => rule)).toEqual(["javascript"]);
  expect(statement!.variants["a"]!.html).toContain("Quel mot est écrit en rouge");
});
