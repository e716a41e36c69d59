import { AxeBuilder } from "@axe-core/playwright";
import { readFile } from "node:fs/promises";
import decodeQR from "qr/decode.js";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Mark } from "../../src/results/notebook/mark.ts";
import { makeNotebook } from "../../src/results/notebook/notebook.ts";
import { parseNotebook } from "../../src/results/notebook/parse-notebook.ts";
import { serializeNotebook } from "../../src/results/notebook/serialize-notebook.ts";
import { fixtureBank } from "../fixtures/player/bank.ts";
import { chainRun } from "../results/arbitraries.ts";
import { honestHeader } from "../results/honest-run.ts";
import { openBrowser, siteAddress } from "./browser.ts";
import { answerSomething, expectAccessible, nextHeading, press, serveBank, tabTo, testAddress } from "./player-driver.ts";

const NOTEBOOK = `${siteAddress()}carnet/`;
const PASSPHRASE = "trois petits chats";

const answered = (item: string, correct: boolean) => ({ kind: "answered", item: `${item}-premiere`, variant: "a", submission: { kind: "skip" }, correct, durationMs: 9000 });
/** A test that was made and ended on some other device. */
const ended = { events: await chainRun({ ...honestHeader, campaign: null }, [answered("un-choix", true), answered("texte", false), { kind: "ended", reason: "student" }]) };
const fileOf = (...marks: readonly Mark[]) => Buffer.from(serializeNotebook(makeNotebook([ended], marks)));

let browser: Browser;
let context: BrowserContext;
let page: Page;
const opened: BrowserContext[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await newDevice();
  page = await context.newPage();
});
afterEach(async () => {
  for (const device of opened.splice(0)) await device.close();
});

/** A computer where nothing was ever kept. */
async function newDevice(): Promise<BrowserContext> {
  const device = await browser.newContext({ acceptDownloads: true, serviceWorkers: "block", locale: "fr-FR", timezoneId: "Europe/Paris", reducedMotion: "reduce" });
  device.setDefaultTimeout(10_000);
  await serveBank(device, new Map(fixtureBank("premiere")));
  opened.push(device);
  return device;
}

/** A test of competence 1.1, passed from question to question to its first checkpoint, and stopped there. */
async function passTest(on: Page, token = ""): Promise<void> {
  await on.goto(testAddress + (token && `#jeton=${token}`));
  await press(on, "Commencer");
  let title = await nextHeading(on, "1.1 Mener une recherche et une veille d’information");
  for (; title.startsWith("Question"); title = await nextHeading(on, title)) await answerSomething(on);
  if (title === "Point d’étape") {
    await press(on, "M’arrêter ici");
    await press(on, "Oui, voir mon résultat");
  } else await press(on, "Voir mon résultat");
  await on.getByRole("heading", { name: "Ton résultat" }).waitFor();
}

async function save(on: Page): Promise<Buffer> {
  const downloading = on.waitForEvent("download");
  await press(on, "Enregistrer mon carnet");
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^carnet-palier-\d{4}-\d\d-\d\d-\d\dh\d\d\.json$/);
  return readFile(await download.path());
}

async function choose(on: Page, bytes: Buffer, name = "carnet-palier-2026-11-26-14h05.json"): Promise<void> {
  await on.goto(NOTEBOOK);
  await on.getByRole("button", { name: "Choisir mon fichier…" }).waitFor();
  await on.locator("palier-carnet input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer: bytes });
}

async function open(on: Page, bytes: Buffer): Promise<void> {
  await choose(on, bytes);
  await press(on, "Ajouter à cet appareil");
  await on.getByText("Ton carnet est ouvert").waitFor();
}

/** As it is now: axe in both colours, and no sideways scrolling on the narrowest telephone. */
async function expectFit(on: Page): Promise<void> {
  await expectAccessible(on);
  await on.emulateMedia({ colorScheme: "dark" });
  expect((await new AxeBuilder({ page: on }).withRules(["color-contrast"]).analyze()).violations).toEqual([]);
  await on.emulateMedia({ colorScheme: "light" });
  const size = on.viewportSize()!;
  await on.setViewportSize({ width: 320, height: 640 });
  expect(await on.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await on.setViewportSize(size);
}

const focused = (on: Page) => on.evaluate(() => document.activeElement?.textContent);

describe("a notebook", () => {
  it("carries a whole history, under a passphrase, from one computer to another and back", async () => {
    await page.goto(siteAddress());
    await tabTo(page, page.getByRole("link", { name: "Ouvrir mon carnet" }));
    await page.keyboard.press("Enter");
    await page.getByText("Il n’y a encore aucune réponse sur cet appareil.").waitFor();
    await passTest(page, "ABCD234V");
    await press(page, "C’est fait : je l’ai remis");

    await page.goto(NOTEBOOK);
    await page.getByText("Ton carnet n’a pas encore été enregistré.").waitFor();
    await tabTo(page, page.getByText("Protéger par un mot de passe"));
    await page.keyboard.press("Enter");
    await page.getByLabel("Mot de passe du carnet").fill("court");
    await press(page, "Enregistrer mon carnet");
    await page.getByText("Les deux mots de passe ne sont pas les mêmes.").waitFor();
    await page.getByLabel("Le même mot de passe, encore une fois").fill("court");
    await press(page, "Enregistrer mon carnet");
    await page.getByText("Ce mot de passe est trop court").waitFor();
    await expectFit(page);
    await page.getByLabel("Mot de passe du carnet").fill(PASSPHRASE);
    await page.getByLabel("Le même mot de passe, encore une fois").fill(PASSPHRASE);
    const sealed = await save(page);
    await page.getByText("Tout y est.").waitFor();
    expect(sealed.toString()).not.toContain("ABCD234V");

    const school = await (await newDevice()).newPage();
    await choose(school, sealed);
    await school.getByText("Ce carnet est protégé").waitFor();
    await expectFit(school);
    await school.keyboard.type("trois petits chiens");
    await school.keyboard.press("Enter");
    await school.getByText("Ce n’est pas le bon mot de passe.").waitFor();
    await school.locator("#open-passphrase").fill(PASSPHRASE);
    await school.keyboard.press("Enter");
    await school.getByRole("heading", { name: "Voici ce que ce carnet va ajouter ici" }).waitFor();
    expect(await focused(school)).toBe("Voici ce que ce carnet va ajouter ici");
    await school.getByText("Il n’y a encore aucune réponse sur cet appareil.").waitFor();
    await expectFit(school);
    await press(school, "Ajouter à cet appareil");
    await school.getByText("Ton carnet est ouvert").waitFor();
    expect(await focused(school)).toBe("Ton carnet est ouvert");
    await school.getByText("Tout vient d’un carnet que tu as ouvert ici.").waitFor();
    await expectFit(school);

    await press(school, "Annuler l’ouverture");
    await school.getByText("Ouverture annulée.").waitFor();
    await school.getByText("Il n’y a encore aucune réponse sur cet appareil.").waitFor();
    await choose(school, sealed);
    await school.locator("#open-passphrase").fill(PASSPHRASE);
    await school.keyboard.press("Enter");
    await press(school, "Ajouter à cet appareil");
    await tabTo(school, school.getByRole("link", { name: "Voir mon profil" }));
    await school.keyboard.press("Enter");
    await school.locator(".history-row").first().waitFor();
    await tabTo(school, school.getByRole("link", { name: /^Voir le résultat/ }));
    await school.keyboard.press("Enter");
    await school.getByText("Remis ✓", { exact: true }).waitFor();

    const parsed = parseNotebook(await (async () => {
      await school.goto(NOTEBOOK);
      return save(school);
    })());
    expect(parsed).toMatchObject({ ok: true, value: { sessions: { length: 1 }, marks: [{ kind: "handed-in", on: true }] } });
  });

  it("lists what is not handed in, as long as no device says that it was", async () => {
    await open(page, fileOf());
    await page.getByRole("heading", { name: "À remettre" }).waitFor();
    await expectFit(page);
    expect(await page.getByRole("link", { name: /^Remettre/ }).getAttribute("href")).toContain(`passage=${honestHeader.id}`);
    await open(page, fileOf({ kind: "handed-in", of: ended.events.at(-1)!.hash, on: true, at: "2026-09-08T08:00:00.000Z" }));
    await page.getByRole("heading", { name: "À remettre" }).waitFor({ state: "detached" });
  });

  it("warns before it mixes two students, and mixes nothing when the student steps back", async () => {
    await passTest(page);
    await choose(page, fileOf());
    await page.getByText("Cet appareil garde déjà 1 autre test.").waitFor();
    await expectFit(page);
    await press(page, "Annuler");
    await page.getByText("Annulé. Rien n’a changé.").waitFor();
    expect(await focused(page)).toBe("Choisir mon fichier…");
    await page.getByText("Sur cet appareil : 1 test").waitFor();
  });

  it.each<[what: string, content: string, says: string]>([
    ["a photograph", "\u0089PNG", "n’est pas un carnet Palier"],
    ["a notebook cut short", '{"format":"palier-notebook","marks":[', "abîmé ou incomplet"],
    ["a notebook of a later version", '{"format":"palier-notebook","version":7}', "version plus récente"],
    ["an empty notebook", '{"format":"palier-notebook","marks":[],"sessions":[],"version":1}', "Ce carnet est vide"],
  ])("says what is wrong with %s", async (_, content, says) => {
    await choose(page, Buffer.from(content));
    await page.getByText(says).waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest(".notice") !== null)).toBe(true);
  });

  it("takes a file that is dropped", async () => {
    await page.goto(NOTEBOOK);
    await page.getByRole("button", { name: "Choisir mon fichier…" }).waitFor();
    await page.locator("palier-carnet").evaluate((target) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["bonjour"], "bonjour.txt"));
      target.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    });
    await page.getByText("n’est pas un carnet Palier").waitFor();
  });

  it("waits while a test is open in another tab", async () => {
    await page.goto(testAddress);
    await page.getByRole("button", { name: "Commencer" }).waitFor();
    const second = await context.newPage();
    await choose(second, fileOf());
    await press(second, "Ajouter à cet appareil");
    await second.getByText("Un test est ouvert dans un autre onglet.").waitFor();
    await page.close();
    await press(second, "Réessayer");
    await second.getByText("Ton carnet est ouvert").waitFor();
  });
});

describe("a device that may forget", () => {
  it("says so once, at the door, and reminds while something is unsaved", async () => {
    await page.goto(testAddress);
    await page.getByText("Cet appareil oubliera peut-être tes réponses").waitFor();
    await expectFit(page);
    await page.reload();
    await page.getByRole("button", { name: "Commencer" }).waitFor();
    expect(await page.getByText("Cet appareil oubliera").count()).toBe(0);

    await passTest(page);
    const reminder = page.locator(".save-reminder");
    await reminder.getByText(/pas encore dans ton carnet/).waitFor();
    await expectFit(page);
    const bytes = await save(page);
    expect(parseNotebook(bytes).ok).toBe(true);
    await reminder.getByText(/^Carnet préparé/).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "Ton résultat" }).waitFor();
    await page.waitForTimeout(300);
    expect(await reminder.innerText()).toBe("");
  });

  it("says nothing where the browser promised to keep", async () => {
    await page.addInitScript(() => Object.defineProperty(StorageManager.prototype, "persisted", { value: async () => true }));
    await page.goto(testAddress);
    await page.getByRole("button", { name: "Commencer" }).waitFor();
    expect(await page.getByText("Cet appareil oubliera").count()).toBe(0);
  });
});

describe("a QR code", () => {
  it("passes right and wrong to another device, which then asks other questions", async () => {
    await open(page, fileOf());
    await press(page, "Montrer mon QR code");
    await page.locator(".qr-code").waitFor();
    await expectFit(page);
    const link = await readQrCode(page);
    expect(link.startsWith(`${NOTEBOOK}#etat=`)).toBe(true);

    const telephone = await (await newDevice()).newPage();
    await telephone.goto(link);
    await telephone.getByText(/réponses? faites? ailleurs/).waitFor();
    expect(new URL(telephone.url()).hash).toBe("");
    await expectFit(telephone);
    await press(telephone, "Ajouter à cet appareil");
    await telephone.getByText("Ton carnet est ouvert").waitFor();
    await telephone.goto(link);
    await telephone.getByText("Cet appareil connaît déjà ces réponses.").waitFor();

    await passTest(telephone);
    await telephone.goto(NOTEBOOK);
    const parsed = parseNotebook(await save(telephone));
    const [started] = parsed.ok ? parsed.value.sessions[0]!.events : [];
    if (started?.kind !== "started") throw new Error("no session");
    expect(started.header.earlier).toMatchObject([{ item: "texte-premiere", correct: false }, { item: "un-choix-premiere", correct: true }]);
    expect(started.header.seen).toEqual(["texte-premiere", "un-choix-premiere"]);
  });

  it.each([
    ["cut", "AQ", "Ce QR code ne vient pas d’un carnet"],
    ["changed", "AcgABQAB", "coupé ou abîmé"],
  ])("says that its link was %s", async (_, outline, says) => {
    await page.goto(`${NOTEBOOK}#etat=${outline}`);
    await page.getByText(says).waitFor();
  });
});

/** What a telephone would read in the drawing: its modules, enlarged. */
async function readQrCode(of: Page): Promise<string> {
  const { side, path } = await of.locator(".qr-code").evaluate((node) => ({ side: Number(node.getAttribute("viewBox")!.split(" ")[2]), path: node.querySelector("path")!.getAttribute("d")! }));
  const scale = 4;
  const width = side * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h/g))
    for (let row = 0; row < scale; row++) {
      const start = ((Number(y) * scale + row) * width + Number(x) * scale) * 4;
      data.fill(0, start, start + scale * 4);
    }
  return decodeQR({ width, height: width, data });
}
