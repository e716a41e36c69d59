import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Release, StatementsBundle } from "../../src/bank/bundle.ts";
import { makeCampaignLink } from "../../src/attestation/campaign-link.ts";
import { publicKeyOf, type TeamPrivateKey } from "../../src/attestation/team-key.ts";
import type { Campaign } from "../../src/campaigns/campaign.ts";
import { newTeamKey } from "../attestation/team-keys.ts";
import { openBrowser, siteAddress } from "./browser.ts";
import { answerSomething, doorHeading, nextHeading, press, tabTo } from "./player-driver.ts";

let browser: Browser;
let context: BrowserContext;
let page: Page;
let elsewhere: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ acceptDownloads: true, locale: "fr-FR" });
  elsewhere = [];
  context.on("request", (request) => {
    if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(siteAddress())) elsewhere.push(request.url());
  });
  page = await context.newPage();
});
afterEach(() => context.close());

describe("the whole loop", () => {
  it("brings a student's test to the team's table, verified, without asking anybody else", async () => {
    const path = await takeTest("1.3", "AAAA222R");
    await page.goto(`${siteAddress()}equipe/`);
    await page.waitForSelector("[data-ready]");
    await page.locator('[data-input="files"]').setInputFiles(path);
    const row = page.locator('[data-view="eleves"] tbody tr');
    await row.first().waitFor();
    expect(await row.count()).toBe(1);
    expect(await row.first().innerText()).toContain("AAAA222R");
    expect(await row.first().innerText()).toContain("Vérifié");
    expect(elsewhere).toEqual([]);
  });
});

describe("a sealed campaign", () => {
  it("is opened by the team's key, and by nothing else", async () => {
    const [key, stranger] = await Promise.all([newTeamKey(), newTeamKey()]);
    const campaign: Campaign = { format: "palier-campaign", version: 1, id: "boucle", name: "Boucle", team: "une équipe", proof: "campaign", keys: [publicKeyOf(key)], checkpointEvery: 2, design: { scope: [{ competence: "1.3", maximumLevel: 4 }], questions: { minimum: 5, maximum: 10 } } };
    await page.goto(await makeCampaignLink(campaign, key, { page: `${siteAddress()}campagne/`, token: "AAAA222R" }));
    const path = await answerAndStop(2);
    const keyFile = (own: TeamPrivateKey) => ({ name: "equipe.palier-cle.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(own)) });
    const results = { name: "remise.palier.json", mimeType: "application/json", buffer: await readFile(path) };

    await page.goto(`${siteAddress()}equipe/`);
    await page.waitForSelector("[data-ready]");
    const drop = async (...files: (typeof results)[]) => page.locator('[data-input="files"]').setInputFiles(files);
    await drop(results);
    await page.getByText("Ajoutez la clé de l’équipe dans").first().waitFor();
    await drop(results, keyFile(stranger));
    await page.getByText("Ce fichier est scellé pour une autre clé").first().waitFor();
    await drop(keyFile(key), results);
    const row = page.locator('[data-view="eleves"] tbody tr');
    await row.first().waitFor();
    expect(await row.count()).toBe(1);
    expect(await row.first().innerText()).toContain("AAAA222R");
    expect(await row.first().innerText()).toContain("Vérifié");
    expect(elsewhere).toEqual([]);
  });
});

describe("without network, after the first visit", () => {
  it("takes a test from the first question to the result, files included", async () => {
    await page.goto(siteAddress());
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.setOffline(true);

    await page.goto(`${siteAddress()}competences/4.2/`);
    expect(await page.locator("h1").innerText()).toContain("Protéger les données personnelles");
    await page.goto(`${siteAddress()}test/?competence=4.2`);
    const door = await doorHeading(page);
    await press(page, "Commencer");
    expect(await nextHeading(page, door)).toBe("Question 1");
    await answerSomething(page);
    await page.getByText("Réponse 1 enregistrée").first().waitFor();
    await page.goto(`${siteAddress()}profil/`);
    await page.locator("h1").waitFor();
  });

  it("keeps the files of a competence once its test has begun", async () => {
    await page.goto(siteAddress());
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.goto(`${siteAddress()}test/?competence=1.3`);
    await press(page, "Commencer");
    await page.locator(".statement").waitFor();
    const addresses = await filesOf("1.3");
    expect(addresses.length).toBeGreaterThan(50);
    // Playwright takes a promise for a truth: polled from here instead.
    await expect.poll(() => page.evaluate(async (wanted) => (await Promise.all(wanted.map((address) => caches.match(address)))).every(Boolean), addresses), { timeout: 60_000 }).toBe(true);
    await context.setOffline(true);
    expect(await page.evaluate(async (address) => (await fetch(address)).status, addresses[0]!)).toBe(200);
  });
});

describe("a team's page", () => {
  it("grades a class without keeping the files of its challenges", async () => {
    await page.goto(siteAddress());
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.goto(`${siteAddress()}equipe/`);
    await page.waitForSelector("[data-ready]");
    await press(page, /classe fictive/);
    await page.locator('[data-view="eleves"] tbody tr').first().waitFor();
    expect(await page.evaluate(keptFiles)).toEqual([]);
  });
});

async function keptFiles(): Promise<readonly string[]> {
  const caching = (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url));
  return (await Promise.all(caching)).flat().filter((url) => url.includes("/bank/files/"));
}

/** Read by the test itself: a page that read it would have the service worker keep the files. */
async function filesOf(competence: string): Promise<readonly string[]> {
  const read = async <Value>(path: string): Promise<Value> => (await fetch(`${siteAddress()}bank/${path}`)).json() as Promise<Value>;
  const entry = (await read<Release>("release.json")).competences.find(({ code }) => code === competence)!;
  const parts = await Promise.all(entry.statements!.map(({ path }) => read<StatementsBundle>(path)));
  return parts.flatMap(({ attachments = [] }) => attachments);
}

/** Takes a test to its first checkpoint with the keyboard and stops there; returns the file that came down. */
async function takeTest(competence: string, token: string): Promise<string> {
  await page.goto(`${siteAddress()}test/?competence=${competence}`);
  await tabTo(page, page.locator("summary"));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByLabel("Jeton donné par ton enseignant (facultatif)"));
  await page.keyboard.type(token);
  return answerAndStop(5);
}

/** From the door to the checkpoint after so many questions, and out. */
async function answerAndStop(questions: number): Promise<string> {
  await press(page, "Commencer");
  for (let number = 1; number <= questions; number++) {
    await page.getByRole("heading", { name: `Question ${number}`, exact: true }).waitFor();
    await answerSomething(page);
    const asked = page.locator("#answer-error");
    if (await asked.isVisible().catch(() => false)) await press(page, "Je passe");
  }
  const downloading = page.waitForEvent("download");
  await press(page, "M’arrêter ici");
  await press(page, "Oui, voir mon résultat");
  return (await downloading).path();
}
