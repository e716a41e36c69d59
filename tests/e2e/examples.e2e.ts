import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, siteAddress } from "./browser.ts";
import { expectAccessible } from "./player-driver.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it.each([
  { width: 1280, colorScheme: "light" },
  { width: 360, colorScheme: "dark" },
] as const)("shows a live example of every kind of answer and activity, at $width px in $colorScheme", async ({ width, colorScheme }) => {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, reducedMotion: "reduce", serviceWorkers: "block" });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(`${siteAddress()}guide/exemples/`);
  const examples = await page.locator("details.example").all();
  expect(examples.length).toBeGreaterThanOrEqual(9);
  for (const example of examples) {
    const summary = example.locator("summary").first();
    await summary.focus();
    await page.keyboard.press("Enter");
    await example.locator(".statement").waitFor();
    for (const activity of await example.locator("[data-activity]").all()) await activity.locator(".frame").waitFor();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), await summary.innerText()).toBeLessThanOrEqual(0);
    await summary.focus();
    await page.keyboard.press("Enter");
  }
  expect(errors).toEqual([]);
  await context.close();
}, 180_000);
