import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fixtureBank } from "../fixtures/player/bank.ts";
import { openBrowser, siteAddress } from "./browser.ts";
import { expectAccessible, press, serveBank, tabTo, testAddress } from "./player-driver.ts";

const PAGES = ["", "competences/", "competences/1.3/", "profil/", "tutoriels/", "parcours/", "test/?competence=1.3"];
const HARDEST = { textSize: "3", spacing: "wide", contrast: "more", ruler: "on" };

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(() => open({ width: 1280, height: 800 }));
afterEach(() => context.close());

async function open(viewport: { readonly width: number; readonly height: number }, kept?: object): Promise<void> {
  await context?.close();
  context = await browser.newContext({ viewport, acceptDownloads: true, reducedMotion: "reduce", serviceWorkers: "block" });
  context.setDefaultTimeout(10_000);
  if (kept) await context.addInitScript((settings) => localStorage.setItem("palier-comfort", JSON.stringify(settings)), kept);
  page = await context.newPage();
}

const rootAttributes = () => page.evaluate(() => Object.fromEntries([...document.documentElement.attributes].filter(({ name }) => name.startsWith("data-")).map(({ name, value }) => [name, value])));

describe("the reading comfort panel", () => {
  it("opens from every page of the student with the keyboard, and gives the focus back", async () => {
    for (const [index, path] of PAGES.entries()) {
      await page.goto(siteAddress() + path);
      await press(page, "Confort de lecture");
      await page.getByRole("dialog", { name: "Confort de lecture" }).waitFor();
      if (index === 0 || path.startsWith("test/")) await expectAccessible(page);
      await page.keyboard.press("Escape");
      expect(await page.getByRole("dialog").count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toContain("Confort de lecture");
    }
  });

  it("shows each choice at once, and the next page has it before its first paint", async () => {
    await page.goto(testAddress);
    await press(page, "Confort de lecture");
    await tabTo(page, page.getByRole("radio", { name: "Normale" }));
    await page.keyboard.press("ArrowRight");
    for (const name of [/^Texte aéré/, /^Règle de lecture/, /^Contraste renforcé/]) {
      await tabTo(page, page.getByRole("checkbox", { name }));
      await page.keyboard.press("Space");
    }
    const chosen = { "data-text-size": "2", "data-spacing": "wide", "data-ruler": "on", "data-contrast": "more" };
    expect(await rootAttributes()).toEqual(chosen);
    await page.goto(`${siteAddress()}profil/`, { waitUntil: "commit" });
    await page.waitForSelector("body", { state: "attached" });
    expect(await rootAttributes()).toEqual(chosen);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("20px");

    await press(page, "Confort de lecture");
    await press(page, "Tout remettre à zéro");
    expect(await rootAttributes()).toEqual({ "data-text-size": "1" });
  });

  it("writes nothing of it into the results", async () => {
    await open({ width: 1280, height: 800 }, HARDEST);
    await serveBank(context, new Map(fixtureBank("confort")));
    await page.goto(testAddress);
    await press(page, "Commencer");
    for (let number = 1; number <= 5; number++) {
      await page.getByRole("heading", { name: `Question ${number}`, exact: true }).waitFor();
      await press(page, "Je passe");
    }
    await press(page, "M’arrêter ici");
    await press(page, "Oui, voir mon résultat");
    const downloading = page.waitForEvent("download");
    await press(page, "Télécharger mes résultats");
    const text = await readFile(await (await downloading).path(), "utf8");
    expect(text).not.toMatch(/text-?size|spacing|ruler|contrast|theme/i);
  });

  it("forgets it with the rest when a shared computer is left", async () => {
    await open({ width: 1280, height: 800 });
    await page.goto(testAddress);
    await page.evaluate((settings) => localStorage.setItem("palier-comfort", JSON.stringify(settings)), HARDEST);
    await press(page, "Commencer");
    await page.getByRole("heading", { name: "Question 1", exact: true }).waitFor();
    await page.goto(`${siteAddress()}profil/`);
    await press(page, "Effacer tout sur cet appareil");
    await press(page, "Oui, tout effacer");
    await page.getByText("Tout est effacé sur cet appareil.").waitFor();
    expect([await rootAttributes(), await page.evaluate(() => localStorage.length)]).toEqual([{ "data-text-size": "1" }, 0]);
  });
});

describe("the reading ruler", () => {
  it("follows the pointer, the focus and the keyboard, and lets every click through", async () => {
    await open({ width: 1280, height: 800 }, { ruler: "on" });
    await page.goto(testAddress);
    const middle = () => page.locator(".reading-ruler").evaluate((band) => Math.round(band.getBoundingClientRect().top + band.getBoundingClientRect().height / 2));
    await page.locator(".reading-ruler").waitFor();
    await page.mouse.move(300, 400);
    expect(Math.abs((await middle()) - 400)).toBeLessThanOrEqual(1);
    const begin = page.getByRole("button", { name: "Commencer" });
    await tabTo(page, begin);
    const box = (await begin.boundingBox())!;
    expect(Math.abs((await middle()) - (box.y + box.height / 2))).toBeLessThanOrEqual(2);
    const before = await middle();
    await page.keyboard.press("Alt+ArrowUp");
    expect(before - (await middle())).toBeGreaterThan(20);
    await begin.click();
    await page.getByRole("heading", { name: "Question 1", exact: true }).waitFor();
  });
});

describe("with the largest text, wide spacing and stronger contrast", () => {
  it("fits 320 px without scrolling two ways, on every page", async () => {
    await open({ width: 320, height: 640 }, { ...HARDEST, ruler: undefined });
    for (const [index, path] of PAGES.entries()) {
      await page.emulateMedia({ colorScheme: index % 2 === 0 ? "light" : "dark" });
      await page.goto(siteAddress() + path);
      await page.locator("h1").first().waitFor();
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 320]);
      await expectAccessible(page);
    }
  });
});
