import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serveSite } from "../serve-site.ts";
import type { BenchRow } from "./bench-row.ts";

const DIST = join(import.meta.dirname, "..", "..", "dist");
const TARGET_BYTES = 60 * 1024;

/** Bytes that a phone receives from the home page to the first question, compressed as a host would (brotli 6), fonts apart. */
export async function benchStudentRoute(): Promise<BenchRow[]> {
  if (!existsSync(join(DIST, "index.html"))) throw new Error("no built site: run `npm run build` first");
  const { url, close } = await serveSite(DIST, 0);
  const browser = await chromium.launch({ executablePath: process.env["PALIER_CHROMIUM"] ?? "/usr/bin/chromium", args: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
  try {
    const rows: BenchRow[] = [];
    for (const competence of ["1.1", "1.3", "4.2"]) {
      const context = await browser.newContext({ serviceWorkers: "block", viewport: { width: 360, height: 740 } });
      const page = await context.newPage();
      await page.addInitScript(markFirstQuestion);
      await page.goto(`${url}test/?competence=${competence}`, { waitUntil: "networkidle" });
      await page.getByRole("button", { name: /commencer/i }).click();
      await page.locator(".statement").waitFor();
      await page.waitForLoadState("networkidle");
      const { code, font, duckdb } = await page.evaluate(weighRoute);
      if (duckdb) throw new Error("DuckDB was loaded on the student's route");
      rows.push({ name: `bytes before the first question, ${competence}`, value: code / 1024, unit: "kB", peer: "budget", peerValue: TARGET_BYTES / 1024, ratio: code / TARGET_BYTES, target: "≤ 60 kB brotli", ok: code <= TARGET_BYTES });
      if (competence === "1.1") rows.push({ name: "fonts on that route", value: font / 1024, unit: "kB" });
      await context.close();
    }
    return rows;
  } finally {
    await browser.close();
    await close();
  }
}

/** Notes when the first statement stands in the page. */
function markFirstQuestion() {
  new MutationObserver((_, observer) => {
    if (!document.querySelector(".statement")) return;
    performance.mark("first-question");
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** Adds up what was asked for before that moment; what comes after (corrections) loads while the student reads. */
function weighRoute(): { readonly code: number; readonly font: number; readonly duckdb: boolean } {
  const [mark] = performance.getEntriesByName("first-question");
  const [page] = performance.getEntriesByType("navigation");
  const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  let code = (page as PerformanceNavigationTiming).encodedBodySize;
  let font = 0;
  for (const { name, startTime, encodedBodySize, transferSize } of resources) {
    if (startTime > mark!.startTime || transferSize === 0) continue;
    if (name.endsWith(".woff2")) font += encodedBodySize;
    else code += encodedBodySize;
  }
  return { code, font, duckdb: resources.some(({ name }) => /duckdb|\.wasm/.test(name)) };
}
