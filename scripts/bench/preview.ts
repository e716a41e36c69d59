import { spawn } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { cp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import type { BenchRow } from "./bench-row.ts";
import { writeGeneratedContent } from "./generated-content.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const CHALLENGES = 10_000;
const SAVES = 25;
const PORT = 4397;
const TARGET_MS = 100;

/** From a save of one file to its new sentence on the screen, in the development server of a project with 10 000 challenges. */
export async function benchPreview(): Promise<BenchRow[]> {
  const root = await writeGeneratedContent(CHALLENGES);
  // Astro follows a linked page to its real place and loses it: only the packages may be linked.
  for (const name of ["src", "scripts", "schemas", "astro.config.mjs", "package.json", "tsconfig.json", "content/guide"]) await cp(join(ROOT, name), join(root, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
  const server = spawn(join(ROOT, "node_modules/.bin/astro"), ["dev", "--port", String(PORT)], { cwd: root, stdio: "ignore", env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" }, detached: true });
  const browser = await chromium.launch({ executablePath: process.env["PALIER_CHROMIUM"] ?? "/usr/bin/chromium", args: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
  try {
    const names = (await readdir(join(root, "content/challenges"), { recursive: true })).filter((name) => name.endsWith("index.mdx")).toSorted();
    const name = names[Math.floor(names.length / 2)]!;
    const page = await openWhenReady(await browser.newPage(), `http://localhost:${PORT}/apercu/?epreuve=${encodeURIComponent(name.slice(0, -"/index.mdx".length))}`);
    const file = join(root, "content/challenges", name);
    const text = readFileSync(file, "utf8");
    const delays: number[] = [];
    for (let save = 0; save < SAVES; save++) {
      const mark = `repère ${save}`;
      const shown = page.evaluate((wanted) => new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error("the save never showed")), 10_000);
        const look = () => document.querySelector("palier-preview")?.textContent.includes(wanted) && resolve(Date.now());
        new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
        look();
      }), mark);
      await new Promise((resolve) => setTimeout(resolve, 150));
      const saved = Date.now();
      writeFileSync(file, `${text}\nUn ${mark}.\n`);
      delays.push((await shown) - saved);
    }
    delays.sort((a, b) => a - b);
    const [median, worst] = [delays[Math.floor(SAVES / 2)]!, delays.at(-1)!];
    const row = (label: string, value: number): BenchRow => ({ name: label, value, unit: "ms", peer: "limit", peerValue: TARGET_MS, ratio: value / TARGET_MS, target: "< 100 ms", ok: value < TARGET_MS });
    return [row(`save to screen with ${CHALLENGES} challenges, median of ${SAVES}`, median), row("the same, worst", worst)];
  } finally {
    await browser.close();
    process.kill(-server.pid!);
    await rm(root, { recursive: true, force: true });
  }
}

/** The first answer waits until the server has read the whole bank. */
async function openWhenReady(page: Page, url: string): Promise<Page> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const ready = await page.goto(url, { timeout: 60_000 }).then(() => page.locator(".preview-variant").first().waitFor({ timeout: 5_000 }), () => undefined).catch(() => undefined);
    if (ready !== undefined || (await page.locator(".preview-variant").count())) return page;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error("the development server did not answer");
}
