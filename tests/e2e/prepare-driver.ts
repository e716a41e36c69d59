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
