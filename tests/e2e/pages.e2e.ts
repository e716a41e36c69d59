import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, siteAddress } from "./browser.ts";

const PAGES = [
  "",
  "competences/",
  "competences/1.1/",
  "competences/2.1/",
  "campagne/",
  "carnet/",
  "tutoriels/",
  "guide/",
  "guide/auteurs/",
  "guide/equipes/",
  "guide/methode/",
  "guide/hebergement/",
  "guide/design/",
  "confidentialite/",
  "404.html",
];
const WIDTHS = [360, 1280];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(PAGES)("page /%s", (path) => {
  it.each(WIDTHS)("has no axe violation at %i px, light or dark", async (width) => {
    await visit(path, { width }, async (page) => {
      expect(await findViolations(new AxeBuilder({ page }))).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await findViolations(new AxeBuilder({ page }).withRules(["color-contrast"]))).toEqual([]);
    });
  });

  it("does not scroll sideways at 320 px", async () => {
    await visit(path, { width: 320 }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });

  it("gives every control of the shell 44 px to touch", async () => {
    await visit(path, { width: 360 }, async (page) => {
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(".button, .brand, .site-footer a, .segments > label, summary, .input, .choice, .contents a")]
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.5)
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(small).toEqual([]);
    });
  });
});

describe("every page", () => {
  it("starts with a link that skips to the content", async () => {
    await visit("", {}, async (page) => {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("contenu");
    });
  });

  it("opens its menu on a phone without JavaScript", async () => {
    await visit("", { width: 320, javaScriptEnabled: false }, async (page) => {
      await page.getByRole("button", { name: "Menu" }).click();
      await page.getByRole("link", { name: "Tutoriels" }).click();
      expect(new URL(page.url()).pathname).toMatch(/\/tutoriels\/$/);
    });
  });

  it("keeps the theme that was chosen, before the first paint of the next page", async () => {
    await visit("", { theme: "light" }, async (page) => {
      await page.getByRole("button", { name: "Confort de lecture" }).first().click();
      await page.getByRole("radio", { name: "Sombre" }).check({ force: true });
      await page.goto(`${siteAddress()}guide/`, { waitUntil: "commit" });
      await page.waitForSelector("body", { state: "attached" });
      expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
      await page.getByRole("button", { name: "Confort de lecture" }).first().click();
      await page.getByRole("radio", { name: "Auto" }).check({ force: true });
      expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBeUndefined();
    });
  });

  it("asks nothing of another site", async () => {
    await visit("", {}, async (page) => {
      const hosts = new Set<string>();
      page.on("request", (request) => hosts.add(new URL(request.url()).host));
      for (const path of PAGES) await page.goto(siteAddress() + path);
      expect([...hosts]).toEqual([new URL(siteAddress()).host]);
    });
  });
});

describe("the home page", () => {
  it("leads a student from the first page to the start of a test", async () => {
    await visit("", {}, async (page) => {
      await page.getByRole("link", { name: "Traiter des données" }).click();
      const href = await page.getByRole("link", { name: "Commencer le test" }).getAttribute("href");
      expect(href).toMatch(/\/test\/\?competence=1\.3$/);
    });
  });
});

async function findViolations(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

interface Visit {
  readonly width?: number;
  readonly theme?: "light" | "dark";
  readonly javaScriptEnabled?: boolean;
}

async function visit(path: string, { width = 1280, theme = "light", javaScriptEnabled = true }: Visit, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: theme, reducedMotion: "reduce", javaScriptEnabled });
  const page = await context.newPage();
  try {
    await page.goto(siteAddress() + path);
    await look(page);
  } finally {
    await context.close();
  }
}
