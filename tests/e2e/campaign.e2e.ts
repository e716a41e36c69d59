import { readFile } from "node:fs/promises";
import decodeQR from "qr/decode.js";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeCampaignFile, makeCampaignLink } from "../../src/attestation/campaign-link.ts";
import { openSealedResults, openSealedSummary } from "../../src/attestation/open-sealed.ts";
import { parseSummary } from "../../src/attestation/summary.ts";
import { fingerprintOf, publicKeyOf } from "../../src/attestation/team-key.ts";
import type { Campaign } from "../../src/campaigns/campaign.ts";
import { writeFragment } from "../../src/campaigns/campaign-entry.ts";
import { campaignSeed } from "../../src/campaigns/campaign-seed.ts";
import { makeToken } from "../../src/campaigns/token.ts";
import { parseResults } from "../../src/results/parse.ts";
import { newTeamKey } from "../attestation/team-keys.ts";
import { fixtureBank } from "../fixtures/player/bank.ts";
import { effects } from "../results/arbitraries.ts";
import { openBrowser, siteAddress } from "./browser.ts";
import { answerSomething, expectAccessible, heading, nextHeading, press, serveBank, tabTo } from "./player-driver.ts";

const LANDING = `${siteAddress()}campagne/`;
const [ours, colleague] = await Promise.all([newTeamKey(), newTeamKey()]);
const token = makeToken([1, 2, 3, 4, 5, 6, 7]);
const otherToken = makeToken([7, 6, 5, 4, 3, 2, 1]);
const campaign: Campaign = {
  format: "palier-campaign",
  version: 1,
  id: "rentree-6e-b",
  name: "Rentrée de la 6e B",
  team: "l’équipe du collège des Tilleuls",
  text: "Bonjour !\n<b>Prenez votre temps.</b>",
  design: { scope: [{ competence: "1.1", maximumLevel: 4 }], questions: { minimum: 8, maximum: 10 } },
  proof: "campaign",
  keys: [publicKeyOf(ours), publicKeyOf(colleague)],
  readers: [{ who: "ta professeure principale", sees: "answers" }],
  handIn: "Dépose ton fichier dans l’ENT.",
};

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ acceptDownloads: true, serviceWorkers: "block", locale: "fr-FR", timezoneId: "Europe/Paris" });
  context.setDefaultTimeout(10_000);
  await serveBank(context, new Map(fixtureBank("premiere")));
  page = await context.newPage();
});
afterEach(() => context.close());

describe("a link for one student", () => {
  it("says who asks what, adapts the test, and hands in a file that only the team opens", async () => {
    await page.goto(await makeCampaignLink(campaign, ours, { page: LANDING, token, accommodations: { time: "x1.5", textSize: 2, spacing: "wide", readAloud: true, checkpointEvery: 3 } }));
    await page.getByRole("heading", { name: "Rentrée de la 6e B" }).waitFor();
    const landing = await page.locator("main").innerText();
    for (const line of ["l’équipe du collège des Tilleuls", "<b>Prenez votre temps.</b>", "10 questions au plus", "environ 20 minutes", "Ta professeure principale", "seule l’équipe peut l’ouvrir", await fingerprintOf(ours), await fingerprintOf(colleague), "une fois et demie"]) expect(landing).toContain(line);
    await expectAccessible(page);

    await press(page, "Commencer");
    let title = await nextHeading(page, campaign.name);
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({ textSize: "2", spacing: "wide", readAloud: "" });
    const titles = [title];
    while (!title.startsWith("Point")) {
      if (title === "Question chronométrée") expect(await page.locator("main").innerText()).toContain("23 secondes");
      await answerSomething(page);
      title = await nextHeading(page, title);
      titles.push(title);
    }
    expect(titles.filter((one) => one.startsWith("Question ") && one !== "Question chronométrée")).toEqual(["Question 1", "Question 2", "Question 3"]);
    const downloading = page.waitForEvent("download");
    await press(page, "M’arrêter ici");
    await press(page, "Oui, voir mon résultat");
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(new RegExp(`^palier-rentree-6e-b-1\\.1-${token}-\\d{4}-\\d\\d-\\d\\d\\.palier\\.json$`));
    const bytes = await readFile(await download.path());
    expect(parseResults(bytes)).toMatchObject({ error: { kind: "not-results" } });
    expect(bytes.toString()).not.toContain(token);
    for (const key of [ours, colleague]) {
      const opened = await openSealedResults(bytes, key);
      const parsed = opened.ok && parseResults(opened.bytes);
      expect(parsed).toMatchObject({
        ok: true,
        value: {
          run: {
            token,
            campaign: { id: "rentree-6e-b", name: "Rentrée de la 6e B" },
            seed: await campaignSeed("rentree-6e-b", token, effects),
            accommodations: { time: "x1.5", textSize: 2, spacing: "wide", readAloud: true, checkpointEvery: 3 },
          },
          summary: { answered: 3 },
        },
      });
    }
    await page.getByText("Dépose ton fichier dans l’ENT.").waitFor();
    await page.getByText("Non remis", { exact: true }).waitFor();

    await tabTo(page, page.locator(".hand-in-code summary"));
    await page.keyboard.press("Enter");
    await page.locator(".qr-code").waitFor();
    await expectAccessible(page);
    const code = await readQrCode(page);
    const opened = await openSealedSummary(new TextEncoder().encode(code), colleague);
    expect(opened.ok && parseSummary(opened.bytes)).toMatchObject({ ok: true, value: { token, answered: 3, campaign: "rentree-6e-b" } });
  });

  it("keeps the address of the campaign when the skip link is used", async () => {
    const link = await makeCampaignLink(campaign, ours, { page: LANDING, token });
    await page.goto(link);
    await page.getByRole("heading", { name: campaign.name }).waitFor();
    await page.evaluate(() => addEventListener("hashchange", () => document.documentElement.setAttribute("data-moved", "")));
    await page.getByRole("link", { name: "Aller au contenu" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction((href) => document.documentElement.hasAttribute("data-moved") && location.href === href, link);
    expect(await heading(page)).toBe(campaign.name);
  });
});

describe("a link for the class", () => {
  it("asks for the token, doubts a mistyped one, and reads O for 0", async () => {
    await page.goto(await makeCampaignLink(campaign, ours, { page: LANDING }));
    await press(page, "Commencer");
    await page.getByText("Ce test demande un jeton.").waitFor();
    await page.keyboard.type(token.slice(0, 7).toLowerCase());
    await press(page, "Commencer");
    await page.getByText("Un jeton a 8 caractères. Le tien en a 7. Vérifie-le.").waitFor();
    await page.getByLabel("Ton jeton").fill(`${token.slice(0, 7)}${token.endsWith("Z") ? "Y" : "Z"}`);
    await press(page, "Commencer");
    await page.getByText("Il y a peut-être une faute de frappe").waitFor();
    expect(await heading(page)).toBe(campaign.name);
    await page.getByLabel("Ton jeton").fill(` ${token.replaceAll("1", "i").replaceAll("0", "o")} `);
    await press(page, "Commencer");
    expect(await nextHeading(page, campaign.name)).toMatch(/^Question/);
  });

  it("keeps two students of one computer apart", async () => {
    const link = await makeCampaignLink(campaign, ours, { page: LANDING });
    const enter = async (own: string) => {
      await page.goto("about:blank");
      await page.goto(link);
      await page.getByLabel("Ton jeton").fill(own);
      await press(page, "Commencer");
    };
    await enter(token);
    await nextHeading(page, campaign.name);
    await enter(otherToken);
    expect(await nextHeading(page, campaign.name)).toMatch(/^Question/);
    await enter(token);
    await page.locator("form").getByText(`Un passage est commencé avec le jeton ${token}`).waitFor();
    await expectAccessible(page);
    await press(page, "Recommencer à zéro");
    await nextHeading(page, campaign.name);
    await page.goto(`${siteAddress()}profil/`);
    await page.locator(".history-row").first().waitFor();
    expect((await page.locator(".history-row .tag").allInnerTexts()).toSorted()).toEqual(["En cours", "En cours", "Terminé"]);
  });

  it("opens from a file, chosen on the home page", async () => {
    await page.goto(siteAddress());
    await page.locator("palier-entry input[type=file]").setInputFiles({ name: "rentree.palier-campagne.json", mimeType: "application/json", buffer: Buffer.from("{}") });
    await page.getByText("n’est pas un fichier de campagne").waitFor();
    await page.locator("palier-entry input[type=file]").setInputFiles({ name: "rentree.palier-campagne.json", mimeType: "application/json", buffer: Buffer.from(await makeCampaignFile(campaign, ours)) });
    await page.getByRole("heading", { name: campaign.name }).waitFor();
  });
});

describe("a campaign that cannot begin", () => {
  it.each<[what: string, change: Partial<Campaign>, says: string]>([
    ["before it opens", { opens: "2098-09-07T06:00:00.000Z" }, "n’est pas encore ouverte"],
    ["after it has closed", { closes: "2020-09-07T06:00:00.000Z" }, "est fermée"],
  ])("says so %s, and shows no way in", async (_, change, says) => {
    await page.goto(await makeCampaignLink({ ...campaign, ...change }, ours, { page: LANDING }));
    await page.getByText(says).waitFor();
    await page.getByText("L’horloge de cet appareil dit").waitFor();
    expect(await page.getByRole("button", { name: "Commencer" }).count()).toBe(0);
    await expectAccessible(page);
  });

  it("says when it was passed as often as it can be, and leads to the result", async () => {
    await page.goto(await makeCampaignLink({ ...campaign, attempts: { most: 1 }, checkpointEvery: 1 }, ours, { page: LANDING, token }));
    await press(page, "Commencer");
    const title = await nextHeading(page, campaign.name);
    await answerSomething(page);
    await nextHeading(page, title);
    await press(page, "M’arrêter ici");
    await press(page, "Oui, voir mon résultat");
    await page.getByRole("heading", { name: "Ton résultat" }).waitFor();
    await page.goto(await makeCampaignLink({ ...campaign, attempts: { most: 1 } }, ours, { page: LANDING, token }));
    await page.getByText("Tu as déjà passé ce test").waitFor();
    await page.getByRole("button", { name: "Voir mon résultat et remettre mon fichier" }).click();
    await page.getByRole("heading", { name: "Ton résultat" }).waitFor();
  });

  it("says that a link was changed, or cut, without showing what it asks", async () => {
    const link = await makeCampaignLink(campaign, ours, { page: LANDING });
    const other = await makeCampaignLink({ ...campaign, name: "Une autre campagne" }, ours, { page: LANDING });
    await page.goto(`${other.slice(0, other.lastIndexOf("."))}${link.slice(link.lastIndexOf("."))}`);
    await page.getByRole("heading", { name: "Ce lien a été modifié" }).waitFor();
    expect(await page.locator("main").innerText()).not.toContain("Une autre campagne");
    await expectAccessible(page);
    await page.goto(link.slice(0, 300));
    await page.getByText("Il en manque un morceau").waitFor();
    await page.getByRole("link", { name: "Entrer un autre code ou un lien" }).click();
    await page.getByRole("heading", { name: "Tu as reçu un code ou un lien ?" }).waitFor();
    await expectAccessible(page);
  });
});

it("takes token and accommodations from a link to a test without campaign", async () => {
  await page.goto(`${siteAddress()}test/?competence=1.1#${writeFragment({ token, accommodations: "etape-2.espace.temps-900" })}`);
  await page.getByText("Un point d’étape vient toutes les 2 questions.").waitFor();
  await page.getByText("Ce site ne connaît pas un aménagement de ton lien (temps-900).").waitFor();
  expect(await page.locator("#token").inputValue()).toBe(token);
  await expectAccessible(page);
  const titles = [await heading(page)];
  await press(page, "Commencer");
  for (let title = await nextHeading(page, titles[0]!); !title.startsWith("Point"); title = await nextHeading(page, title)) {
    titles.push(title);
    await answerSomething(page);
  }
  expect(titles.slice(1)).toEqual(["Question 1", "Question 2"]);
});

it("says that the file could not be sealed, keeps all, and seals it at the next press", async () => {
  await context.route("**/_astro/{seal,open-sealed}.*", (route) => route.abort());
  await page.goto(await makeCampaignLink({ ...campaign, checkpointEvery: 1 }, ours, { page: LANDING, token }));
  await press(page, "Commencer");
  const title = await nextHeading(page, campaign.name);
  await answerSomething(page);
  await nextHeading(page, title);
  await press(page, "M’arrêter ici");
  await press(page, "Oui, voir mon résultat");
  await page.getByText("Le fichier n’a pas pu être scellé.").waitFor();
  await context.unroute("**/_astro/{seal,open-sealed}.*");
  const downloading = page.waitForEvent("download");
  await press(page, "Télécharger mes résultats");
  expect(await openSealedResults(await readFile(await (await downloading).path()), ours)).toMatchObject({ ok: true });
});

describe("a campaign of the site", () => {
  beforeEach(() => context.unroute("**/bank/**"));

  it("opens by its code from the home page, with the keyboard, whatever its case", async () => {
    await page.goto(siteAddress());
    await tabTo(page, page.getByLabel("Code ou lien"));
    await page.keyboard.press("Enter");
    await page.getByText("Écris le code, ou colle le lien.").waitFor();
    await page.keyboard.type("ESSAl");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /^Essai en classe/ }).waitFor();
    await page.goto(`${LANDING}#code=inconnu`);
    await page.getByText("Aucune campagne de ce site n’a le code « inconnu ».").waitFor();
  });
});

/** What a telephone would read in the drawing: its modules, enlarged. */
async function readQrCode(of: Page): Promise<string> {
  const { side, path } = await of.locator(".qr-code").evaluate((node) => ({ side: Number(node.getAttribute("viewBox")!.split(" ")[2]), path: node.querySelector("path")!.getAttribute("d")! }));
  const scale = 4;
  const width = side * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h/g))
    for (let row = 0; row < scale; row++) for (let column = 0; column < scale; column++) data.fill(0, ((Number(y) * scale + row) * width + Number(x) * scale + column) * 4, ((Number(y) * scale + row) * width + Number(x) * scale + column) * 4 + 3);
  return decodeQR({ width, height: width, data });
}
