import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { openSealedResults } from "../../src/attestation/open-sealed.ts";
import { openSealedKey } from "../../src/attestation/sealed-key.ts";
import { dashboard } from "../../src/i18n/fr/dashboard.ts";
import { keys } from "../../src/i18n/fr/keys.ts";
import { planning } from "../../src/i18n/fr/planning.ts";
import { teamCampaigns } from "../../src/i18n/fr/team-campaigns.ts";
import { parseCampaign } from "../../src/campaigns/parse-campaign.ts";
import { parseKey } from "../../src/rosters/parse-key.ts";
import { openBrowser, siteAddress } from "./browser.ts";
import { answerSomething, press } from "./player-driver.ts";
import { importList, rows, scanned } from "./prepare-driver.ts";

const site = siteAddress();
const passphrase = "quatre mots faciles";
let browser: Browser;
let team: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  team = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "fr-FR", acceptDownloads: true, serviceWorkers: "block" });
  complaints = [];
  team.on("request", (request) => {
    if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(new URL(site).origin)) complaints.push(request.url());
  });
  team.on("weberror", (error) => complaints.push(error.error().message));
  page = await team.newPage();
});
afterEach(async () => {
  expect(complaints).toEqual([]);
  await team.close();
});

it("goes from nothing to a sealed result that opens by itself and is seen in the progress", async () => {
  await importList(page, "ROY\tZoé\t3e B\nKAYA\tElif\t3e B\nDIALLO\tAwa\t3e C\n");
  const [[, , , token = ""] = []] = (await rows(page)).filter(([name]) => name === "ROY Zoé");
  const kept = parseKey(await createKey("Mme Martin"));
  expect(kept).toMatchObject({ ok: true, value: { name: "Mme Martin", kind: "member" } });
  expect(await faults("keys")).toEqual([]);

  await page.goto(`${site}equipe/#vue=campagnes`);
  await page.getByRole("button", { name: teamCampaigns.create, exact: true }).click();
  await page.locator("#campagne-source-own").check();
  await page.locator('[id="competence-1.3"]').check();
  await page.locator("#campagne-questions").fill("6");
  for (const box of ["#campagne-classe-0", "#campagne-classe-1"]) await page.locator(box).check();
  expect(await page.locator("#campagne-nom").inputValue()).toMatch(/^\{classe\}_\d\d-\d\d_traiter-des-donnees$/);
  await page.getByRole("button", { name: teamCampaigns.form.create(2) }).click();
  await page.getByText(teamCampaigns.form.problems.team).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("campagne-equipe");
  await page.keyboard.type("l’équipe des Tilleuls");
  expect(await faults("form")).toEqual([]);
  await page.keyboard.press("Enter");
  await page.locator("[data-campaign]").nth(1).waitFor();
  const names = await page.locator("[data-campaign] h3").allTextContents();
  expect(names.map((name) => name.replace(/_.*/, ""))).toEqual(["3eC", "3eB"]);

  const name = names[1] ?? "";
  await page.getByRole("button", { name: teamCampaigns.card.named(teamCampaigns.card.share, name) }).click();
  const link = await page.locator("#lien-campagne").inputValue();
  expect(await scanned(page.locator(".board-sheet svg"))).toBe(link);
  expect(await faults("share")).toEqual([]);
  await page.getByRole("button", { name: teamCampaigns.share.slips }).click();
  await page.waitForSelector(".slip:nth-child(2)");
  const slip = page.locator('.slip[aria-label="ROY Zoé"]');
  const address = await scanned(slip.locator("svg"));
  const unsigned = (signed: string): string => signed.replace(/\.[^.&]*(?=&|$)/, "");
  expect(unsigned(address)).toBe(`${unsigned(link)}&jeton=${token.replace(/\s/g, "")}`);
  expect(await faults("slips")).toEqual([]);

  const results = await takeTest(address, name);
  if (kept.ok) {
    const pair = await openSealedKey(kept.value.sealed ?? "", passphrase, kept.value.key);
    expect(await openSealedResults(results, pair!)).toMatchObject({ ok: true });
  }
  await page.goto(`${site}equipe/#vue=eleves`);
  await drop(results);
  await page.getByText(/^1 fichier accepté/).waitFor({ timeout: 60_000 });
  await page.getByRole("link", { name: dashboard.handedIn.tab, exact: true }).click();
  const progress = page.locator('[data-view="avancement"]');
  await progress.locator("tbody tr:nth-child(3)").waitFor();
  expect(await progress.locator("thead").innerText()).toContain(name);
  expect(await progress.locator("tbody tr", { hasText: "ROY Zoé" }).innerText()).not.toContain(dashboard.handedIn.missing);

  await drop(results);
  await page.getByText(/^1 fichier déjà présent/).waitFor();
  await page.getByText(dashboard.drop.paste, { exact: true }).click();
  await page.locator("#texte-colle").fill(`Bonjour Madame,\nvoici : ${results.toString().replace(/(.{76})/g, "$1\n")}\nBonne soirée`);
  await page.getByRole("button", { name: dashboard.drop.pasteButton }).click();
  await page.getByText(/^1 fichier déjà présent/).waitFor();
  expect(await faults("report")).toEqual([]);

  await page.goto(`${site}equipe/#vue=repartition`);
  await page.locator("#plan-discipline").fill("Mathématiques");
  await page.locator("#plan-competence").selectOption("1.3");
  await page.getByRole("button", { name: planning.add.button, exact: true }).click();
  const row = page.locator('[data-view="repartition"] tbody tr', { hasText: "1.3" });
  await row.getByText(planning.term(0)).waitFor();
  expect(await row.innerText()).toContain(planning.campaign(name, 4));
  expect(await faults("planning")).toEqual([]);
  await page.getByRole("button", { name: planning.remove(`1.3, Mathématiques, ${planning.term(0)}`) }).click();
  await page.locator("[data-undo]").click();
  await row.getByText(planning.term(0)).waitFor();
});

it("asks for a key that is closed, and leaves what it would open when nobody has it", async () => {
  await createKey("Mme Martin");
  await page.goto(`${site}equipe/#vue=campagnes`);
  await page.getByRole("button", { name: teamCampaigns.create, exact: true }).click();
  await page.locator("#campagne-parcours").waitFor();
  await page.locator("#campagne-equipe").fill("l’équipe des Tilleuls");
  await page.locator("#campagne-source-own").check();
  await page.locator('[id="competence-1.3"]').check();
  await page.getByRole("button", { name: teamCampaigns.form.create(1) }).click();
  await page.locator("[data-campaign]").waitFor();
  const name = (await page.locator("[data-campaign] h3").textContent()) ?? "";
  await page.getByRole("button", { name: teamCampaigns.card.named(teamCampaigns.card.share, name) }).click();
  const link = await page.locator("#lien-campagne").inputValue();
  await page.locator("#code-campagne").fill("ren3b");
  const coming = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const published = await coming;
  expect(published.suggestedFilename()).toBe("ren3b.json");
  expect(parseCampaign(await readFile(await published.path()))).toMatchObject({ ok: true, value: { name, proof: "campaign" } });
  await page.getByText(teamCampaigns.share.codeAwaited).waitFor();
  expect(await page.locator(".board-code").count()).toBe(0);
  await team.route("**/bank/release.json", async (route) => {
    const release = await (await route.fetch()).json() as object;
    await route.fulfill({ json: { ...release, campaigns: { path: "essai.json", bytes: 0 } } });
  });
  await team.route("**/bank/essai.json", async (route) => route.fulfill({ body: await readFile(await published.path(), "utf8").then((text) => `{"campaigns":{"ren3b":${text}}}`), contentType: "application/json" }));
  await page.reload();
  await page.getByRole("button", { name: teamCampaigns.card.named(teamCampaigns.card.share, name) }).click();
  await page.locator(".board-code", { hasText: "ren3b" }).waitFor();
  expect(await scanned(page.locator(".board-sheet svg"))).toBe(`${site}campagne/#code=ren3b`);
  await team.unrouteAll();
  const results = await takeTest(`${link}&jeton=AAAA222R`, name);

  await page.goto(`${site}equipe/#vue=cles`);
  await page.getByRole("button", { name: keys.card.named(keys.card.close, "Mme Martin") }).click();
  await page.getByText(keys.card.closed("Mme Martin")).waitFor();
  await page.goto(`${site}equipe/#vue=eleves`);
  await drop(results);
  await page.getByText(keys.open.title("Mme Martin")).waitFor();
  expect(await faults("dialog")).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByText(/la clé qui l’ouvre est restée fermée/).first().waitFor();
  await drop(results);
  await page.locator("#phrase-ouvrir").fill("pas la bonne phrase");
  await page.keyboard.press("Enter");
  await page.getByText(keys.open.wrong).waitFor();
  await page.locator("#phrase-ouvrir").fill(passphrase);
  await page.keyboard.press("Enter");
  await page.getByText(/^1 fichier accepté/).waitFor({ timeout: 60_000 });
});

async function createKey(owner: string): Promise<Uint8Array> {
  await page.goto(`${site}equipe/#vue=cles`);
  await page.locator("#nom-cle").fill(owner);
  for (const field of ["#phrase-cle", "#phrase-cle-encore"]) await page.locator(field).fill(passphrase);
  const coming = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const file = await coming;
  await page.locator('.key-card[data-state="open"]').waitFor();
  return readFile(await file.path());
}

/** On the student's own device, to the first stop. */
async function takeTest(address: string, name: string): Promise<Buffer> {
  const device = await browser.newContext({ acceptDownloads: true, locale: "fr-FR" });
  try {
    const student = await device.newPage();
    await student.goto(address);
    await student.getByRole("heading", { name }).waitFor();
    await press(student, "Commencer");
    for (let number = 1; number <= 5; number++) {
      await student.getByRole("heading", { name: `Question ${number}`, exact: true }).waitFor();
      await answerSomething(student);
      if (await student.locator("#answer-error").isVisible().catch(() => false)) await press(student, "Je passe");
    }
    const coming = student.waitForEvent("download");
    await press(student, "M’arrêter ici");
    await press(student, "Oui, voir mon résultat");
    return await readFile(await (await coming).path());
  } finally {
    await device.close();
  }
}

async function drop(buffer: Buffer): Promise<void> {
  await page.locator('[data-input="files"]').setInputFiles([{ name: "remise.palier.json", mimeType: "application/json", buffer }]);
}

async function faults(where: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).analyze();
  return violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}
