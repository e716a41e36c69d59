import { readFileSync, writeFileSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import type { BenchRow } from "./bench-row.ts";
import { openPreview, startDevServer } from "./dev-server.ts";
import { writeGeneratedContent } from "./generated-content.ts";

const CHALLENGES = 10_000;
const SAVES = 25;
const PORT = 4397;
const TARGET_MS = 100;

/** From a save of one file to its new sentence on the screen, in the development server of a project with 10 000 challenges. */
export async function benchPreview(): Promise<BenchRow[]> {
  const root = await writeGeneratedContent(CHALLENGES);
  const { url, stop } = await startDevServer(root, PORT);
  const browser = await chromium.launch({ executablePath: process.env["PALIER_CHROMIUM"] ?? "/usr/bin/chromium", args: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
  try {
    const names = (await readdir(join(root, "content/challenges"), { recursive: true })).filter((name) => name.endsWith("index.mdx")).toSorted();
    const name = names[Math.floor(names.length / 2)]!;
    const page = await browser.newPage();
    await openPreview(page, `${url}apercu/?epreuve=${encodeURIComponent(name.slice(0, -"/index.mdx".length))}`);
    const delays = await measureSaves(page, join(root, "content/challenges", name));
    const row = (label: string, value: number): BenchRow => ({ name: label, value, unit: "ms", peer: "limit", peerValue: TARGET_MS, ratio: value / TARGET_MS, target: "< 100 ms", ok: value < TARGET_MS });
    return [row(`save to screen with ${CHALLENGES} challenges, median of ${SAVES}`, delays[Math.floor(SAVES / 2)]!), row("the same, worst", delays.at(-1)!)];
  } finally {
    await browser.close();
    stop();
    await rm(root, { recursive: true, force: true });
  }
}

/** The first saves go until one shows: the server is still taking note of ten thousand folders. */
async function measureSaves(page: Page, file: string): Promise<number[]> {
  const text = readFileSync(file, "utf8");
  const save = async (mark: string): Promise<number | undefined> => {
    const shown = page.evaluate(waitFor, mark);
    await pause(150);
    const saved = Date.now();
    writeFileSync(file, `${text}\nUn ${mark}.\n`);
    const at = await shown;
    return at === null ? undefined : at - saved;
  };
  for (let attempt = 0; (await save(`essai ${attempt}`)) === undefined; attempt++) if (attempt === 30) throw new Error("no save ever showed");
  const delays: number[] = [];
  for (let mark = 0; mark < SAVES; mark++) delays.push((await save(`repère ${mark}`)) ?? Infinity);
  return delays.toSorted((a, b) => a - b);
}

/** In the page: the moment at which a text stands in the preview, or null after two seconds. */
function waitFor(wanted: string): Promise<number | null> {
  return new Promise((resolve) => {
    const look = () => document.querySelector("palier-preview")?.textContent.includes(wanted) && resolve(Date.now());
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
    setTimeout(() => resolve(null), 2000);
    look();
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
