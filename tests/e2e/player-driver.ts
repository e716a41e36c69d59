import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { siteAddress } from "./browser.ts";

export const testAddress = `${siteAddress()}test/?competence=1.1`;

/** Serves these bundles in place of the site's own bank; the map may change while a test runs. */
export async function serveBank(context: BrowserContext, bank: Map<string, string>): Promise<void> {
  await context.route("**/bank/**", async (route) => {
    const path = new URL(route.request().url()).pathname.split("/bank/")[1] ?? "";
    const body = bank.get(path);
    await route.fulfill(body === undefined ? { status: 404, body: "" } : { status: 200, contentType: "application/json", body });
  });
}

const STAGE = ".player-stage h1";

export function heading(page: Page): Promise<string> {
  return page.locator(STAGE).innerText();
}

/** The heading of the page before a test, once it has replaced the one of the loading. */
export async function doorHeading(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Commencer", exact: true }).waitFor();
  return heading(page);
}

/** Waits for another screen than the one called `title`, and returns its heading. */
export async function nextHeading(page: Page, title: string): Promise<string> {
  await page.waitForFunction(
    ([place, before]) => {
      const now = document.querySelector(place!)?.textContent;
      return now !== undefined && now !== before;
    },
    [STAGE, title],
  );
  return heading(page);
}

/** Moves the focus with the keyboard alone. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < 80; pressed++) {
    if (await target.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("not reachable with the keyboard");
}

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole("button", { name, exact: true }).first());
  await page.keyboard.press("Enter");
}

/** Everything that axe can tell, on the screen as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual([]);
}

/** Gives some answer to the question shown, with the keyboard, whatever its kind; a timed question is begun first. */
export async function answerSomething(page: Page): Promise<void> {
  const begin = page.getByRole("button", { name: "Voir la question" });
  if (await begin.count()) await press(page, "Voir la question");
  const form = page.locator(".question-form");
  await form.waitFor();
  if (await form.locator(".ordering").count()) await press(page, /^Descendre/);
  for (const field of await form.locator("input[type=text], select").all()) {
    await tabTo(page, field);
    if ((await field.evaluate((node) => node.tagName)) === "SELECT") await page.keyboard.press("ArrowDown");
    else await page.keyboard.type("12");
  }
  const boxes = form.locator("input[type=radio], input[type=checkbox]");
  if (await boxes.count()) {
    await tabTo(page, boxes.first());
    await page.keyboard.press("Space");
  }
  await press(page, "Valider");
}
