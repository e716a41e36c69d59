import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { type ReleaseAssets, releaseAssets } from "../../src/analytics/release-assets.ts";
import { verifyRun } from "../../src/analytics/verify-run.ts";
import type { ItemsBundle, Release, RubricsBundle } from "../../src/bank/bundle.ts";
import { parseResults } from "../../src/results/parse.ts";
import { openBrowser, siteAddress } from "./browser.ts";
import { answerSomething, doorHeading, expectAccessible, nextHeading, press, tabTo } from "./player-driver.ts";

let browser: Browser;
let context: BrowserContext;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ acceptDownloads: true, locale: "fr-FR" });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
  errors.length = 0;
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("fetching the script")) errors.push(message.text());
  });
});
afterEach(() => context.close());

it("leads with the keyboard alone from the home page to a downloaded result", async () => {
  await page.goto(siteAddress());
  await tabTo(page, page.locator("a[href*='competences/1.1/']").first());
  await page.keyboard.press("Enter");
  await tabTo(page, page.locator("a[href*='test/?competence=1.1']").first());
  await page.keyboard.press("Enter");
  await page.locator("palier-test h1").waitFor();
  await expectAccessible(page);

  const door = await doorHeading(page);

  await press(page, "Commencer");
  let title = await nextHeading(page, door);
  expect(title).toBe("Question 1");
  expect(await page.title()).toBe("Question 1 – Palier");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  await expectAccessible(page);

  let checkpoints = 0;
  for (let turn = 0; turn < 40 && title !== "Ton résultat"; turn++) {
    if (title.startsWith("Question")) await answerSomething(page);
    else {
      if (checkpoints++ === 0) await expectAccessible(page);
      expect(await page.locator(".review").count()).toBeGreaterThan(0);
      await press(page, title === "Point d’étape" ? "Continuer" : "Voir mon résultat");
    }
    title = await nextHeading(page, title);
  }
  expect(checkpoints).toBeGreaterThan(1);
  await expectAccessible(page);
  await page.getByText("Nous sommes sûrs à 90 %").first().waitFor();
  await page.getByText("Non remis").waitFor();

  const downloading = page.waitForEvent("download");
  await press(page, "Télécharger mes résultats");
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^palier-1\.1-anonyme-\d{4}-\d\d-\d\d\.palier\.json$/);
  const parsed = parseResults(await readFile(await download.path()));
  if (!parsed.ok) throw new Error(`unreadable results: ${parsed.error.kind}`);
  expect(parsed.value.events.at(-1)?.kind).toBe("ended");
  expect(parsed.value.summary.answered).toBeGreaterThanOrEqual(5);
  const verdict = await verifyRun(parsed.value, loadSiteAssets, { digest });
  expect(verdict.kind === "to-check" ? verdict.reasons : []).toEqual([]);

  await press(page, "C’est fait : je l’ai remis");
  expect(await page.locator(".hand-in .tag").innerText()).toBe("Remis ✓");
  expect(errors).toEqual([]);
});

it("writes a token into the results and brings the file by itself when the test is stopped", async () => {
  await page.goto(`${siteAddress()}test/?competence=1.1`);
  await tabTo(page, page.locator("summary"));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByLabel("Jeton donné par ton enseignant (facultatif)"));
  await page.keyboard.type("abcd 23");
  await press(page, "Commencer");
  await page.getByText("Un jeton a 8 caractères.").waitFor();
  await page.keyboard.type("4u");
  await press(page, "Commencer");
  await page.getByText("Il y a peut-être une faute de frappe").waitFor();
  await page.keyboard.press("Backspace");
  await page.keyboard.type("v");
  await press(page, "Commencer");
  for (let number = 1; number <= 5; number++) {
    await page.getByRole("heading", { name: `Question ${number}`, exact: true }).waitFor();
    await press(page, "Je passe");
  }
  const downloading = page.waitForEvent("download");
  await press(page, "M’arrêter ici");
  await press(page, "Oui, voir mon résultat");
  const download = await downloading;
  expect(download.suggestedFilename()).toContain("-ABCD234V-");
  const parsed = parseResults(await readFile(await download.path()));
  expect(parsed.ok && parsed.value.run.token).toBe("ABCD234V");
  await page.getByText("Fichier préparé").waitFor();
});

it("shows the profile filled by a test, and empties it on demand", async () => {
  await page.goto(`${siteAddress()}profil/`);
  await page.getByText("Ton profil est encore vide").waitFor();
  await expectAccessible(page);

  await page.goto(`${siteAddress()}test/?competence=1.1`);
  const door = await doorHeading(page);
  await press(page, "Commencer");
  await nextHeading(page, door);
  for (let number = 1; number <= 5; number++) {
    await page.getByRole("heading", { name: `Question ${number}`, exact: true }).waitFor();
    await answerSomething(page);
  }
  await page.getByRole("heading", { name: "Point d’étape" }).waitFor();
  await press(page, "M’arrêter ici");
  await press(page, "Oui, voir mon résultat");
  await page.getByText("Tu as arrêté le test après 5 réponses.").waitFor();

  await page.goto(`${siteAddress()}profil/`);
  await page.locator(".profile-row").first().waitFor();
  expect(await page.locator(".profile-row").count()).toBe(16);
  await page.getByText("1 compétence mesurée sur 16.").waitFor();
  await expectAccessible(page);

  await press(page, /^Supprimer /);
  await press(page, "Oui, supprimer");
  await page.getByText("Passage supprimé.").waitFor();
  await press(page, "Annuler la suppression");
  await page.getByText("Passage rétabli.").waitFor();
  await page.reload();
  await page.getByText("5 réponses").first().waitFor();

  await press(page, "Effacer tout sur cet appareil");
  await press(page, "Oui, tout effacer");
  await page.getByText("Ton profil est encore vide").waitFor();
  await page.reload();
  await page.getByText("Ton profil est encore vide").waitFor();
  expect(errors).toEqual([]);
});

it("needs at most 60 kB before the first question, fonts aside, and no solution", async () => {
  const fresh = await browser.newContext({ serviceWorkers: "block" });
  const visitor = await fresh.newPage();
  const received: { readonly path: string; readonly bytes: Promise<number> }[] = [];
  visitor.on("requestfinished", (request) => {
    const bytes = request.sizes().then(({ responseBodySize }) => responseBodySize);
    received.push({ path: new URL(request.url()).pathname, bytes });
  });
  await visitor.goto(`${siteAddress()}test/?competence=1.3`);
  await visitor.getByRole("button", { name: "Commencer" }).waitFor();
  const counted = received.filter(({ path }) => !path.endsWith(".woff2"));
  const total = (await Promise.all(counted.map(({ bytes }) => bytes))).reduce((sum, bytes) => sum + bytes, 0);
  expect(total).toBeGreaterThan(10_000);
  expect(total).toBeLessThanOrEqual(60_000);
  expect(received.filter(({ path }) => /rubrics|\.wasm/.test(path))).toEqual([]);
  await fresh.close();
});

/** The release that the site serves, with every competence, as a team's page would fetch it. */
async function loadSiteAssets(): Promise<ReleaseAssets> {
  const read = async <Value>(path: string): Promise<Value> => (await fetch(`${siteAddress()}bank/${path}`)).json() as Promise<Value>;
  const release = await read<Release>("release.json");
  const bundles = <Value>(kind: "items" | "rubrics") =>
    Promise.all(release.competences.flatMap((entry) => (entry[kind] ? [read<Value>(entry[kind].path)] : [])));
  return releaseAssets(release, await bundles<ItemsBundle>("items"), await bundles<RubricsBundle>("rubrics"));
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}
