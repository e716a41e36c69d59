import { readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openPreview, startDevServer } from "../../scripts/bench/dev-server.ts";
import { contentWith } from "../bank/base-content.ts";
import { openBrowser } from "./browser.ts";
import { expectAccessible } from "./player-driver.ts";

const FOLDER = "1.1/sujet-a/mot-de-la-page";
const PORT = 4396;

let browser: Browser;
let page: Page;
let root: string;
let stop: () => void;

beforeAll(async () => {
  root = await contentWith("valid");
  const server = await startDevServer(root, PORT);
  stop = server.stop;
  browser = await openBrowser();
  page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(15_000);
  await openPreview(page, `${server.url}apercu/?epreuve=${encodeURIComponent(FOLDER)}`);
}, 120_000);

afterAll(async () => {
  await browser.close();
  stop();
  await rm(root, { recursive: true, force: true });
});

it("shows every variant with its correction, and says why an answer is accepted or refused", async () => {
  expect(await page.locator(".preview-variant h2").allInnerTexts()).toEqual(["Déclinaison a", "Déclinaison b"]);
  expect(await page.locator(".preview-variant").first().innerText()).toContain("lavande");
  await page.locator(".preview-variant input").first().fill("romarin");
  await page.getByRole("button", { name: "Essayer cette réponse" }).first().click();
  expect(await page.locator(".preview-verdict").first().innerText()).toMatch(/^Refusée\s: une autre réponse\.$/);
  await page.getByText("Ce que la correction accepte, et ce qu’elle refuse").first().click();
  expect(await page.locator(".preview-neighbours").first().locator('[data-accepted="true"]').allInnerTexts()).toContain("✓ LAVANDE\nacceptée");
  await expectAccessible(page);
});

it("refreshes at a save, and lays every problem over the page", async () => {
  const file = join(root, "content/challenges", FOLDER, "index.mdx");
  const text = readFileSync(file, "utf8");
  await saveUntilShown(file, text.replace("La page parle de {ville}.", "Une autre phrase sur {ville}."), "Une autre phrase sur Nantes.");
  writeFileSync(file, text.replace("skill: 1.1.sujet-a.2", "skill: 1.1.sujet-a.9"));
  const overlay = page.locator(".preview-issues");
  await overlay.getByText("« skill » n'a pas la bonne forme").waitFor();
  expect(await overlay.locator("code").first().innerText()).toBe(`content/challenges/${FOLDER}/index.mdx:4:1`);
  await expectAccessible(page);
  writeFileSync(file, text);
  await overlay.waitFor({ state: "detached" });
});

it("shows the same on a phone in the dark, and what the bank covers", async () => {
  await page.getByRole("link", { name: "Téléphone" }).click();
  await page.getByRole("link", { name: "Sombres" }).click();
  const phone = page.frameLocator(".preview-phone");
  await phone.locator(".preview-variant").first().waitFor();
  expect(await phone.locator("html").evaluate((node) => [node.clientWidth, node.dataset["theme"]])).toEqual([360, "dark"]);
  await page.getByRole("link", { name: "Toutes les épreuves" }).click();
  await page.getByRole("button", { name: "1 au niveau 2 de 1.1" }).click();
  expect(await page.locator(".preview-list li:visible").allInnerTexts()).toHaveLength(1);
  await expectAccessible(page);
});

/** The watcher takes a moment to know its folders: the first save goes until it shows. */
async function saveUntilShown(file: string, text: string, wanted: string): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt++) {
    writeFileSync(file, text + " ".repeat(attempt));
    const shown = await page.getByText(wanted).first().waitFor({ timeout: 2000 }).then(() => true, () => false);
    if (shown) return;
  }
  throw new Error("no save ever showed");
}
