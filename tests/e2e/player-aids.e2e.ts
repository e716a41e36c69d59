import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parseResults } from "../../src/results/parse.ts";
import { CHALLENGES, fixtureBank } from "../fixtures/player/bank.ts";
import { openBrowser } from "./browser.ts";
import { answerSomething, expectAccessible, nextHeading, press, serveBank, tabTo, testAddress } from "./player-driver.ts";

interface SpeechStub {
  readonly said: readonly (readonly [voice: string, text: string])[];
  readonly speaks: boolean;
  readonly finish: () => void;
}

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 320, height: 640 }, acceptDownloads: true, reducedMotion: "reduce", serviceWorkers: "block" });
  context.setDefaultTimeout(10_000);
  await serveBank(context, new Map(fixtureBank("aides")));
  page = await context.newPage();
});
afterEach(() => context.close());

async function begin(design = "demo-essai"): Promise<void> {
  await page.goto(testAddress.replace("competence=1.1", `parcours=${design}`));
  await press(page, "Commencer");
  await page.getByRole("heading", { name: "Question 1", exact: true }).waitFor();
}

describe("listening to a question", () => {
  const said = () => page.evaluate(() => (window.speechSynthesis as unknown as SpeechStub).said.map(([, text]) => text));
  const speaks = () => page.evaluate(() => (window.speechSynthesis as unknown as SpeechStub).speaks);
  const finishSentence = () => page.evaluate(() => (window.speechSynthesis as unknown as SpeechStub).finish());

  it("says the statement, its table and its choices with a voice of the device, and nothing else", async () => {
    await installVoices([{ lang: "fr-FR", localService: false, default: true }, { lang: "en-GB", localService: true }, { lang: "fr_CA", localService: true }]);
    await begin();
    await press(page, "Écouter la lecture");
    for (let sentence = 0; sentence < 12; sentence++) await finishSentence();
    const choices = CHALLENGES[0]?.input.kind === "single-choice" ? CHALLENGES[0].input.choices.length : 0;
    const texts = await said();
    expect(texts.slice(0, 4)).toEqual(["Quel est le bon choix ?", "Nom, Valeur", "x, 1", "Choisis une réponse"]);
    expect(texts.slice(4).toSorted()).toEqual(["a", "b", "c", "d", "e"].slice(0, choices).map((letter) => `Choix ${letter}`));
    expect(new Set(await page.evaluate(() => (window.speechSynthesis as unknown as SpeechStub).said.map(([voice]) => voice)))).toEqual(new Set(["fr_CA"]));
    expect(await speaks()).toBe(false);
    await page.getByRole("button", { name: "Écouter la lecture" }).waitFor();
  });

  it("is suspended, goes on at the same sentence, and stops", async () => {
    await installVoices([{ lang: "fr-FR", localService: true }]);
    await begin();
    await press(page, "Écouter la lecture");
    await finishSentence();
    await expectAccessible(page);
    await press(page, "Suspendre la lecture");
    expect(await speaks()).toBe(false);
    await press(page, "Continuer la lecture");
    expect(await said()).toEqual(["Quel est le bon choix ?", "Nom, Valeur", "Nom, Valeur"]);
    await press(page, "Arrêter la lecture");
    expect(await speaks()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Écouter la lecture");
  });

  it.each([
    ["the next question", () => answerSomething(page)],
    ["a pause", () => press(page, "Pause")],
  ])("stops at %s", async (_, leave) => {
    await installVoices([{ lang: "fr-FR", localService: true }]);
    await begin();
    await press(page, "Écouter la lecture");
    expect(await speaks()).toBe(true);
    await leave();
    await nextHeading(page, "Question 1");
    expect(await speaks()).toBe(false);
  });

  it("is not offered without a voice of the device for the language, and is as soon as one comes", async () => {
    await installVoices([{ lang: "fr-FR", localService: false }, { lang: "en-US", localService: true }]);
    await begin();
    await page.waitForTimeout(300);
    expect(await page.getByRole("button", { name: /Écouter/ }).count()).toBe(0);
    await page.evaluate(() => {
      const stub = window.speechSynthesis as unknown as { voices: object[] } & EventTarget;
      stub.voices.push({ name: "new", lang: "fr-FR", localService: true });
      stub.dispatchEvent(new Event("voiceschanged"));
    });
    await page.getByRole("button", { name: "Écouter la lecture" }).waitFor();
  });

  async function installVoices(voices: readonly object[]): Promise<void> {
    await page.addInitScript((known) => {
      class Utterance {
        onend?: () => void;
        onerror?: () => void;
        voice?: { lang: string };
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      }
      class Speech extends EventTarget {
        readonly voices = [...known];
        readonly said: [string, string][] = [];
        #now: Utterance | undefined;
        get speaks() {
          return this.#now !== undefined;
        }
        getVoices = () => this.voices;
        speak(utterance: Utterance) {
          this.said.push([utterance.voice?.lang ?? "", utterance.text]);
          this.#now = utterance;
        }
        finish() {
          const ended = this.#now;
          this.#now = undefined;
          ended?.onend?.();
        }
        cancel() {
          const ended = this.#now;
          this.#now = undefined;
          ended?.onerror?.();
        }
      }
      Object.assign(window, { SpeechSynthesisUtterance: Utterance });
      Object.defineProperty(window, "speechSynthesis", { value: new Speech() });
    }, voices);
  }
});

describe("a problem with a question", () => {
  it("is reported before the answer, at the correction and after the end, and joins the results", async () => {
    await begin();
    await press(page, "Signaler un problème (question 1)");
    const dialog = page.getByRole("dialog", { name: "Signaler un problème" });
    await dialog.waitFor();
    await expectAccessible(page);
    await press(page, "Annuler");
    expect(await dialog.count()).toBe(0);
    await report("Signaler un problème (question 1)", "Ce n’est pas clair", "Je ne sais pas ce que « bon » veut dire.".padEnd(400, "x"));
    await page.getByRole("button", { name: "Problème signalé ✓ (question 1)" }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Problème signalé ✓ (question 1)" }).waitFor();

    let title = "Question 1";
    while (title.startsWith("Question")) {
      await answerSomething(page);
      title = await nextHeading(page, title);
    }
    await report("Signaler un problème (question 2)", "Ma réponse est bonne, mais elle est refusée", "");
    await press(page, "Voir mon résultat");
    await nextHeading(page, title);
    await tabTo(page, page.locator(".result-reviews > summary"));
    await page.keyboard.press("Enter");
    await report("Signaler un problème (question 3)", "Autre chose", "=1+1");

    const downloading = page.waitForEvent("download");
    await press(page, "Télécharger mes résultats");
    const parsed = parseResults(await readFile(await (await downloading).path()));
    if (!parsed.ok) throw new Error(`unreadable results: ${JSON.stringify(parsed.error)}`);
    const reports = parsed.value.events.flatMap((event) => (event.kind === "reported" ? [[event.item, event.variant, event.problem, event.text.slice(0, 12), event.text.length]] : []));
    const item = (rank: number) => `${CHALLENGES[rank]?.id}-aides`;
    expect(reports).toEqual([
      [item(0), "a", "unclear", "Je ne sais p", 300],
      [item(1), "a", "refused", "", 0],
      [item(2), "a", "other", "=1+1", 4],
    ]);
  });

  async function report(opener: string, problem: string, text: string): Promise<void> {
    await press(page, opener);
    await press(page, "Garder ce message");
    await page.getByText("Choisis d’abord ce qui ne va pas.").waitFor();
    const kind = page.getByRole("radio", { name: problem });
    for (let pressed = 0; pressed < 6 && !(await kind.isChecked()); pressed++) await page.keyboard.press("ArrowDown");
    await tabTo(page, page.getByLabel("Explique en quelques mots (facultatif)"));
    await page.keyboard.insertText(text);
    await press(page, "Garder ce message");
    await page.getByText("Merci ! Ton message est gardé avec tes réponses.").waitFor({ state: "attached" });
    await page.waitForFunction(() => document.activeElement?.textContent?.includes("Problème signalé ✓"));
  }
});
