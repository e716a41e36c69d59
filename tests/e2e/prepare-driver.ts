import decodeQR from "qr/decode.js";
import type { Page } from "playwright-core";
import { prepare } from "../../src/i18n/fr/prepare.ts";
import { siteAddress } from "./browser.ts";

/** Pastes a list, and takes it as it was understood. */
export async function importList(page: Page, text: string, { stay = false } = {}): Promise<void> {
  if (!stay) await page.goto(`${siteAddress()}equipe/#vue=liste`);
  await page.locator("#liste-collee").fill(text);
  await page.getByRole("button", { name: prepare.input.read }).click();
  await page.waitForSelector("#verifier-titre");
  await page.locator(".list-review .cluster .button").first().click();
  await page.waitForSelector('[data-view="liste"] tbody tr');
}

/** The cells of the list of students. */
export async function rows(page: Page): Promise<readonly (readonly string[])[]> {
  return page.locator('[data-view="liste"] tbody tr').evaluateAll((list) => list.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
}

/** What a phone would read in the drawing. */
export async function scanned(drawing: ReturnType<Page["locator"]>): Promise<string> {
  const { size, path } = await drawing.evaluate((svg) => ({ size: Number(svg.getAttribute("viewBox")?.split(" ")[2]), path: svg.querySelector("path")?.getAttribute("d") ?? "" }));
  const scale = 4;
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column += 1) data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  }
  return decodeQR({ width, height: width, data });
}
