import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { afterAll, beforeAll, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const CHALLENGE = "content/challenges/1.1/requetes/mots-cles/index.mdx";
const uri = pathToFileURL(join(ROOT, CHALLENGE)).href;

const server = spawn(process.execPath, [join(ROOT, "scripts", "language-server.ts"), "--stdio"], { cwd: ROOT });
const editor = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
const diagnostics = new Promise<{ uri: string; diagnostics: unknown[] }>((resolve) => editor.onNotification("textDocument/publishDiagnostics", resolve));
const text = readFileSync(join(ROOT, CHALLENGE), "utf8");
const kindLine = text.split("\n").findIndex((line) => line.startsWith("kind:"));

beforeAll(async () => {
  editor.listen();
  await editor.sendRequest("initialize", { processId: process.pid, rootUri: pathToFileURL(ROOT).href, capabilities: {} });
  await editor.sendNotification("initialized", {});
  await editor.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "mdx", version: 1, text } });
}, 30_000);

afterAll(() => {
  editor.dispose();
  server.kill();
});

it("completes the kind of answer of an open challenge", async () => {
  const items = await editor.sendRequest<{ label: string }[]>("textDocument/completion", { textDocument: { uri }, position: { line: kindLine, character: "kind: ".length } });
  expect(items.map(({ label }) => label)).toContain("activity");
});

it("explains a field under the cursor", async () => {
  const hover = await editor.sendRequest<{ contents: string } | null>("textDocument/hover", { textDocument: { uri }, position: { line: kindLine, character: 2 } });
  expect(hover?.contents).toBe("La forme de la réponse.");
});

it("tells the problems of the saved file, none for a sound one", async () => {
  expect(await diagnostics).toEqual({ uri, diagnostics: [] });
});
