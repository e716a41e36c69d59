import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Request } from "playwright-core";
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
      const requests: Request[] = [];
      page.on("requestfinished", (request) => requests.push(request));
      await page.goto(`${url}test/?competence=${competence}`, { waitUntil: "networkidle" });
      await page.getByRole("button", { name: /commencer/i }).click();
      await page.locator(".statement").waitFor();
      await page.waitForLoadState("networkidle");
      const { code, font, duckdb } = await weigh(requests);
      rows.push({ name: `bytes before the first question, ${competence}`, value: code / 1024, unit: "kB", peer: "budget", peerValue: TARGET_BYTES / 1024, ratio: code / TARGET_BYTES, target: "≤ 60 kB brotli", ok: code <= TARGET_BYTES });
      if (competence === "1.1") rows.push({ name: "fonts on that route", value: font / 1024, unit: "kB" });
      if (duckdb) throw new Error("DuckDB was loaded on the student's route");
      await context.close();
    }
    return rows;
  } finally {
    await browser.close();
    await close();
  }
}

async function weigh(requests: readonly Request[]): Promise<{ readonly code: number; readonly font: number; readonly duckdb: boolean }> {
  let code = 0;
  let font = 0;
  for (const request of requests) {
    const { responseBodySize } = await request.sizes();
    if (request.resourceType() === "font") font += responseBodySize;
    else if (!/\/bank\/files\//.test(request.url())) code += responseBodySize;
  }
  return { code, font, duckdb: requests.some((request) => /duckdb|\.wasm/.test(request.url())) };
}
