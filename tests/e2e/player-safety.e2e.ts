import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parseResults } from "../../src/results/parse.ts";
import { fixtureBank } from "../fixtures/player/bank.ts";
import { openBrowser, siteAddress } from "./browser.ts";
import { answerSomething, heading, nextHeading, press, serveBank, tabTo, testAddress } from "./player-driver.ts";

let browser: Browser;
let context: BrowserContext;
let page: Page;
let bank: Map<string, string>;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ acceptDownloads: true, serviceWorkers: "block" });
  bank = new Map(fixtureBank("premiere"));
  await serveBank(context, bank);
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
});
afterEach(() => context.close());

async function begin(): Promise<void> {
  await page.goto(testAddress);
  await press(page, "Commencer");
  await page.getByRole("heading", { name: "Question 1", exact: true }).waitFor();
}

async function beginAnswer(): Promise<void> {
  const field = page.locator(".question-form input, .question-form button").first();
  await tabTo(page, field);
  if ((await field.getAttribute("type")) === "text") await page.keyboard.type("à moitié");
  else await page.keyboard.press("Space");
}

async function answerUntil(target: Page, number: number): Promise<void> {
  for (let title = await heading(target); title !== `Question ${number}`; title = await nextHeading(target, title)) await answerSomething(target);
}

/** What a student sees of a question: its text, its choices in order, and what is filled in. */
function questionAsSeen(target: Page) {
  return target.evaluate(() => ({
    statement: document.querySelector(".statement")?.textContent,
    choices: [...document.querySelectorAll(".choice, .ordering-text")].map((choice) => choice.textContent),
    filled: [...document.querySelectorAll<HTMLInputElement>(".question-form input, .question-form select")].map((field) => (field.type === "radio" || field.type === "checkbox" ? field.checked : field.value)),
  }));
}

describe("an interrupted test", () => {
  it("comes back after a crash with the same question, the same order and the answer begun", async () => {
    await begin();
    await answerUntil(page, 3);
    await beginAnswer();
    await page.waitForTimeout(600);
    const before = await questionAsSeen(page);

    const crash = await context.newCDPSession(page);
    crash.send("Page.crash").catch(() => undefined);
    await page.waitForEvent("crash");
    page = await context.newPage();
    await page.goto(siteAddress());
    await page.getByRole("link", { name: /^Reprendre/ }).click();
    await page.getByRole("heading", { name: "Question 3", exact: true }).waitFor();
    await page.getByText("2 réponses déjà enregistrées").first().waitFor();
    expect(await questionAsSeen(page)).toEqual(before);
  });

  it("pauses without leaving the page, and comes back with the answer begun", async () => {
    await begin();
    await answerUntil(page, 2);
    await beginAnswer();
    const before = await questionAsSeen(page);
    await press(page, "Pause");
    await page.getByText("1 réponse est enregistrée sur cet appareil.").waitFor();
    await press(page, "Reprendre");
    await page.getByRole("heading", { name: "Question 2", exact: true }).waitFor();
    expect(await questionAsSeen(page)).toEqual(before);
  });

  it("asks whether to resume or to start over at the door of the competence", async () => {
    await begin();
    await answerUntil(page, 2);
    await page.goto(testAddress);
    await page.getByText("Tu as déjà commencé").waitFor();
    await press(page, "Recommencer à zéro");
    await page.getByRole("heading", { name: "Question 1", exact: true }).waitFor();
    await page.goto(`${siteAddress()}profil/`);
    await page.locator(".history-row").first().waitFor();
    expect(await page.locator(".history-row .tag").allInnerTexts()).toEqual(["En cours", "Terminé"]);
  });

  it("keeps its own content when the site publishes another", async () => {
    await begin();
    await answerUntil(page, 2);
    const before = await questionAsSeen(page);
    for (const [path, json] of fixtureBank("deuxieme")) bank.set(path, json);
    await page.reload();
    await page.getByRole("heading", { name: "Question 2", exact: true }).waitFor();
    expect(await questionAsSeen(page)).toEqual(before);
  });

  it("says calmly that its content is gone, and gives back what was answered", async () => {
    await begin();
    await answerUntil(page, 2);
    bank.clear();
    for (const [path, json] of fixtureBank("deuxieme")) bank.set(path, json);
    await page.reload();
    await page.getByText("Ce passage vient d’une version plus ancienne").waitFor();
    const downloading = page.waitForEvent("download");
    await press(page, "Télécharger mes réponses");
    const parsed = parseResults(await readFile(await (await downloading).path()));
    expect(parsed.ok && parsed.value.events.filter(({ kind }) => kind === "answered").length).toBe(1);
    await press(page, "Recommencer à zéro");
    await press(page, "Commencer");
    await page.getByRole("heading", { name: "Question 1", exact: true }).waitFor();
  });
});

describe("without network", () => {
  it("goes on to the corrections once the first question is there", async () => {
    const fetched = Promise.all(["rubrics", "tutorials", "framework"].map((name) => page.waitForResponse(new RegExp(`/bank/[^/]*${name}`)).then((response) => response.finished())));
    await begin();
    await fetched;
    await context.setOffline(true);
    await context.unroute("**/bank/**");
    // Wrong answers may empty this small bank before the fifth: the corrections come all the same.
    for (let title = await heading(page); title.startsWith("Question"); title = await nextHeading(page, title)) await answerSomething(page);
    expect(await page.locator(".review").count()).toBeGreaterThanOrEqual(3);
    await page.getByText("Voici pourquoi.").first().waitFor();
  });

  it("says what is safe when nothing could be loaded, and tries again", async () => {
    await context.unroute("**/bank/**");
    await context.route("**/bank/**", (route) => route.abort());
    await page.goto(testAddress);
    await page.getByText("Vérifie le Wi-Fi ou le réseau, puis réessaie.").waitFor();
    await context.unroute("**/bank/**");
    await serveBank(context, bank);
    await press(page, "Réessayer");
    await page.getByRole("button", { name: "Commencer" }).waitFor();
  });

  it("does not take a captive portal's page for content", async () => {
    bank.set("release.json", "<!doctype html><title>Wi-Fi</title>");
    await page.goto(testAddress);
    await page.getByText("Le contenu reçu n’est pas le bon").waitFor();
  });
});

describe("a device that refuses", () => {
  it("plays in memory with a notice when there is no storage", async () => {
    await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
    await page.goto(testAddress);
    await page.getByText("Cet appareil refuse d’enregistrer").waitFor();
    await press(page, "Commencer");
    await page.getByRole("heading", { name: "Question 1", exact: true }).waitFor();
    await answerSomething(page);
    await page.getByText("Réponse 1 gardée dans cet onglet seulement").first().waitFor();

    await press(page, "Pause");
    await page.getByRole("button", { name: "Télécharger maintenant" }).waitFor();
    expect(await page.locator("palier-test a").count()).toBe(0);
    const asked = page.waitForEvent("dialog");
    void page.reload().catch(() => undefined);
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await press(page, "Reprendre");
    await page.getByRole("heading", { name: "Question 2", exact: true }).waitFor();
  });

  it("offers the results at once when the disk is full in the middle of a test", async () => {
    await page.addInitScript(() => {
      const { add } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.add = function (...args) {
        if ("diskIsFull" in window) throw new DOMException("full", "QuotaExceededError");
        return add.apply(this, args);
      };
    });
    await begin();
    await answerUntil(page, 2);
    await page.getByText("Réponse 1 enregistrée ✓").first().waitFor();
    await page.evaluate(() => Object.assign(window, { diskIsFull: true }));
    await answerSomething(page);
    await page.getByText("Réponse 2 gardée dans cet onglet seulement").first().waitFor();
    const downloading = page.waitForEvent("download");
    await press(page, "Télécharger maintenant");
    const parsed = parseResults(await readFile(await (await downloading).path()));
    expect(parsed.ok && parsed.value.summary.answered).toBe(2);
  });
});

it("lets one tab write, and opens by itself in the second when the first is closed", async () => {
  await begin();
  await answerUntil(page, 2);
  const second = await context.newPage();
  await second.goto(page.url());
  await second.getByText("Le test est ouvert dans un autre onglet").waitFor();
  await page.close();
  await second.getByRole("heading", { name: "Question 2", exact: true }).waitFor();
});
