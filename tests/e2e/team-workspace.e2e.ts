import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { dashboard } from "../../src/i18n/fr/dashboard.ts";
import { prepare } from "../../src/i18n/fr/prepare.ts";
import { openBrowser, siteAddress } from "./browser.ts";
import { importList, rows } from "./prepare-driver.ts";

const site = siteAddress();
let browser: Browser;
let context: BrowserContext;
let page: Page;
let elsewhere: string[];
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "fr-FR", acceptDownloads: true });
  page = await context.newPage();
  elsewhere = [];
  complaints = [];
  page.on("request", (request) => {
    if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(new URL(site).origin)) elsewhere.push(request.url());
  });
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
});
afterEach(async () => {
  expect([elsewhere, complaints]).toEqual([[], []]);
  await context.close();
});

describe("the workspace", () => {
  it("is saved behind a passphrase, erased, and found again from the file, results included", async () => {
    await page.goto(`${site}equipe/`);
    await page.waitForSelector("[data-ready]");
    await page.getByRole("button", { name: dashboard.drop.sample }).click();
    await page.waitForSelector(".view", { timeout: 60_000 });
    await page.goto(`${site}equipe/#vue=liste`);
    await page.getByRole("button", { name: /^Reprendre les 28/ }).click();
    await page.getByRole("button", { name: prepare.review.confirm(28) }).click();
    await page.waitForSelector('[data-view="liste"] tbody tr:nth-child(28)');
    const before = await rows(page);

    await page.goto(`${site}equipe/#vue=espace`);
    const contents = await page.locator('[data-view="espace"] strong').innerText();
    await page.locator("#phrase").fill("quatre mots pas trop courts");
    await page.locator("#phrase-encore").fill("quatre mots pas trop courts");
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: prepare.workspace.save }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/^palier-\d{4}-\d\d-\d\d-scelle\.palier-equipe\.json$/);
    const bytes = readFileSync(await download.path());
    expect(bytes.toString()).not.toContain(before[0]?.[0]);

    await page.getByRole("button", { name: prepare.workspace.erase }).click();
    await page.locator("dialog").getByRole("button", { name: prepare.workspace.erase }).click();
    await page.getByText(prepare.workspace.erased).waitFor();
    expect(await page.locator('[data-view="espace"] strong').innerText()).toBe(prepare.workspace.contents(0, 0));

    await page.locator('[data-input="workspace"]').setInputFiles({ name: download.suggestedFilename(), mimeType: "application/json", buffer: bytes });
    await page.locator("#phrase-ouvrir").fill("une autre phrase secrète");
    await page.keyboard.press("Enter");
    await page.getByText(prepare.workspace.wrongPassphrase).waitFor();
    await page.locator("#phrase-ouvrir").fill("quatre mots pas trop courts");
    await page.keyboard.press("Enter");
    await page.locator('[data-view="espace"] strong').getByText(contents).waitFor();
    await page.goto(`${site}equipe/#vue=liste`);
    await page.reload();
    await page.waitForSelector('[data-view="liste"] tbody tr:nth-child(28)');
    expect(await rows(page)).toEqual(before);
  });

  it("is lightened at the end of a year, a copy first, and whole again when undone", async () => {
    await importList(page, "ROY Zoé, 3B");
    await page.evaluate(() => (location.hash = "#vue=espace"));
    await page.waitForSelector("#menage-jour");
    await page.locator("#menage-jour").evaluate((input) => {
      input.removeAttribute("max");
      (input as HTMLInputElement).value = "2090-01-01";
      input.dispatchEvent(new Event("change"));
    });
    const erase = page.getByRole("button", { name: prepare.workspace.purgeConfirm });
    expect(await erase.isDisabled()).toBe(true);
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: prepare.workspace.purgeCopy }).click();
    await waiting;
    await erase.click();
    await page.getByText(prepare.workspace.purged(0, 1)).waitFor();
    await page.locator("[data-undo]").click();
    await page.getByText(prepare.workspace.contents(1, 0)).waitFor();
  });

  it.each([
    ["a results file", '{"format":"palier-results","version":1}', prepare.workspace.refusal({ kind: "not-team" })],
    ["a file from later", '{"format":"palier-team","version":9}', prepare.workspace.refusal({ kind: "too-new", version: 9 })],
    ["half a file", '{"format":"palier-team","version":1,"stu', prepare.workspace.refusal({ kind: "damaged", path: "", expected: "json" })],
  ])("refuses %s with what to do", async (_, content, message) => {
    await page.goto(`${site}equipe/#vue=espace`);
    await page.locator('[data-input="workspace"]').setInputFiles({ name: "a.palier-equipe.json", mimeType: "application/json", buffer: Buffer.from(content) });
    await page.getByText(message).waitFor();
  });

  it.each([
    ["a file of no kind", Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4, 0, 0, 0, 0]), prepare.refusal("unknown-kind")],
    ["an XML bomb", Buffer.from('<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">]><BEE_ELEVES>&a;</BEE_ELEVES>'), prepare.refusal("damaged-xml")],
  ])("refuses %s as a list, and says that nothing changed", async (_, buffer, message) => {
    await page.goto(`${site}equipe/#vue=liste`);
    await page.locator('[data-input="list"]').setInputFiles({ name: "liste.csv", mimeType: "", buffer });
    await page.getByText(`${message} ${prepare.input.safe}`).waitFor();
  });
});
