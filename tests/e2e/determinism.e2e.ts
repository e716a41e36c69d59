import { build } from "esbuild";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, it } from "vitest";
import { blockLength, digestBlocks } from "../engine/session-digest.ts";
import { openBrowser } from "./browser.ts";

const BLOCKS = 100;

let folder: string;
let server: Server;
let arrived: (digests: readonly string[]) => void;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "palier-determinism-"));
  const { outputFiles } = await build({ entryPoints: [join(import.meta.dirname, "../engine/session-digest.ts")], bundle: true, format: "esm", write: false });
  const sessions = outputFiles[0]!.text;
  await writeFile(join(folder, "sessions.mjs"), sessions);
  server = serve({ "/": ["text/html", PAGE], "/page.js": ["text/javascript", PAGE_SCRIPT], "/worker.js": ["text/javascript", WORKER_SCRIPT], "/sessions.js": ["text/javascript", sessions] });
  await once(server.listen(0, "127.0.0.1"), "listening");
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

it(`gives the same bits for ${BLOCKS * blockLength} sessions in Node, Chromium and Firefox`, { timeout: 600_000 }, async () => {
  const node = digestInNode();
  const chromium = await digestInChromium();
  const firefox = await digestInFirefox();
  expect(chromium).toHaveLength(BLOCKS);
  expect(firefox).toEqual(chromium);
  expect(await node).toEqual(chromium);
});

it("gives the same bits though the bank is in another order", () => {
  const reversed = digestBlocks(0, 3, (bank) => ({ ...bank, items: bank.items.toReversed(), competences: bank.competences.toReversed().map((one) => ({ ...one, topics: one.topics.toReversed() })) }));
  expect(reversed).toEqual(digestBlocks(0, 3));
});

/** In a thread of its own, so that the server goes on answering. */
async function digestInNode(): Promise<readonly string[]> {
  const source = `const { parentPort, workerData } = require("node:worker_threads");
    import(workerData).then(({ digestBlocks }) => parentPort.postMessage(digestBlocks(0, ${BLOCKS})));`;
  const [digests] = (await once(new Worker(source, { eval: true, workerData: join(folder, "sessions.mjs") }), "message")) as [string[]];
  return digests;
}

async function digestInChromium(): Promise<readonly string[]> {
  const digests = nextArrival();
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(address());
  try {
    return await digests;
  } finally {
    await browser.close();
  }
}

/** Debian's Firefox, or the one that PALIER_FIREFOX names; playwright-core drives only its own build, so the page reports by itself. */
async function digestInFirefox(): Promise<readonly string[]> {
  const digests = nextArrival();
  const browser = spawn(process.env["PALIER_FIREFOX"] ?? "/usr/bin/firefox-esr", ["--headless", "--no-remote", "--profile", await quietProfile(), address()], { stdio: "ignore" });
  const gone = once(browser, "exit");
  try {
    return await Promise.race([digests, gone.then(([code]) => Promise.reject(new Error(`firefox ended with code ${code}`)))]);
  } finally {
    browser.kill();
    await gone.catch(() => undefined);
  }
}

/** A new profile that asks nothing of the network. */
async function quietProfile(): Promise<string> {
  const profile = await mkdtemp(join(folder, "profile-"));
  const off = ["app.normandy.enabled", "app.update.enabled", "browser.safebrowsing.downloads.remote.enabled", "browser.search.update", "datareporting.policy.dataSubmissionEnabled", "extensions.update.enabled", "network.captive-portal-service.enabled", "network.connectivity-service.enabled", "toolkit.telemetry.enabled"];
  const addresses = ["services.settings.server", "browser.startup.homepage_override.mstone", "media.gmp-manager.url"];
  await writeFile(join(profile, "user.js"), [...off.map((name) => `user_pref("${name}", false);`), ...addresses.map((name) => `user_pref("${name}", "data:,");`)].join("\n"));
  return profile;
}

function nextArrival(): Promise<readonly string[]> {
  return new Promise((resolve) => {
    arrived = resolve;
  });
}

function address(): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function serve(files: Readonly<Record<string, readonly [type: string, text: string]>>): Server {
  return createServer(async (request, response) => {
    if (request.method === "POST") {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      arrived(JSON.parse(Buffer.concat(chunks).toString()) as string[]);
      response.end();
      return;
    }
    const [type, text] = files[request.url ?? ""] ?? ["text/plain", ""];
    response.setHeader("content-type", type).end(text);
  });
}

const PAGE = `<!doctype html><meta charset="utf-8"><title>sessions</title><script type="module" src="/page.js"></script>`;

// Two workers share the blocks; what went wrong arrives in place of digests.
const PAGE_SCRIPT = `
const half = (first, last) => new Promise((resolve) => {
  const worker = new Worker("/worker.js", { type: "module" });
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = ({ message }) => resolve([String(message)]);
  worker.postMessage([first, last]);
});
const digests = (await Promise.all([half(0, ${BLOCKS / 2}), half(${BLOCKS / 2}, ${BLOCKS})])).flat();
await fetch("/digests", { method: "POST", body: JSON.stringify(digests) });
`;
const WORKER_SCRIPT = `
import { digestBlocks } from "/sessions.js";
onmessage = ({ data: [first, last] }) => postMessage(digestBlocks(first, last));
`;
