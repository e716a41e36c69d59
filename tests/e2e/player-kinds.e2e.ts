import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fr } from "../../src/i18n/typography.ts";
import { parseResults } from "../../src/results/parse.ts";
import { CHALLENGES, fixtureBank } from "../fixtures/player/bank.ts";
import { openBrowser } from "./browser.ts";
import { doorHeading, expectAccessible, nextHeading, press, serveBank, tabTo, testAddress } from "./player-driver.ts";

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const form = () => page.locator(".question-form");
const said = () => page.locator("#answer-error").innerText();

/** Answers each kind rightly with the keyboard, after what it must refuse or doubt. */
const ANSWERS: Readonly<Record<string, () => Promise<void>>> = {
  "un-choix": async () => {
    await tabTo(page, form().getByRole("button", { name: "Valider" }));
    await page.keyboard.press("Enter");
    expect(await said()).toContain("Donne une réponse pour valider.");
    const radio = form().getByRole("radio", { name: "Choix c" });
    for (let pressed = 0; pressed < 5 && !(await radio.isChecked()); pressed++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
  },
  "plusieurs-choix": async () => {
    for (const name of ["Choix a", "Choix d"]) {
      const box = form().getByRole("checkbox", { name });
      await page.locator("h1").focus();
      await tabTo(page, box);
      await page.keyboard.press("Space");
    }
    await page.keyboard.press("Enter");
  },
  texte: async () => {
    await tabTo(page, form().getByLabel("Le mot"));
    await page.keyboard.type("Marmotte");
    await page.keyboard.press("Enter");
  },
  nombre: async () => {
    const field = form().getByLabel("Ta réponse");
    expect(await field.getAttribute("inputmode")).toBe("decimal");
    await tabTo(page, field);
    await page.keyboard.type("douze");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.getElementById("answer-error")?.textContent !== "");
    expect(await said()).toContain("Nous n’arrivons pas à lire un nombre.");
    expect(await field.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press("Control+A");
    await page.keyboard.type("12,5 kg");
    await page.keyboard.press("Enter");
  },
  champs: async () => {
    await tabTo(page, form().getByLabel("Prénom"));
    await page.keyboard.type("ada");
    await page.keyboard.press("Enter");
    expect(await said()).toContain("Il reste 2 champs vides.");
    await tabTo(page, form().getByLabel("Année"));
    await page.keyboard.type("1843");
    await tabTo(page, form().getByLabel("Lieu"));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await press(page, "Valider");
  },
  ordre: async () => {
    const order = () => page.locator(".ordering-row").evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["id"]));
    for (const [place, id] of ["un", "deux", "trois"].entries()) {
      while ((await order()).indexOf(id) > place) {
        const up = page.getByRole("button", { name: `Monter « ${id} »` });
        await page.locator("h1").focus();
        await tabTo(page, up);
        await page.keyboard.press("Enter");
        expect(await up.evaluate((node) => node === document.activeElement)).toBe(true);
        expect(await page.locator("palier-test > [role=status]").innerText()).toMatch(/^«\s.*\s» est à la place \d sur 3\.$/);
      }
    }
    await press(page, "Valider");
    if (await form().count()) await page.waitForTimeout(100);
    if ((await said().catch(() => "")).includes("Tu n’as rien déplacé")) await press(page, "Valider");
  },
  relier: async () => {
    await choose("Choix copier", "Choix c");
    await page.keyboard.press("Enter");
    await press(page, "Valider");
    expect(await said()).toContain("Il reste 1 champ vide.");
    await choose("Choix coller", "Choix v");
    await press(page, "Valider");
  },
  classer: async () => {
    for (const [item, target] of [["mp3", "son"], ["ogg", "son"], ["png", "image"]]) await choose(`Choix ${item}`, `Choix ${target}`);
    await press(page, "Valider");
  },
  designer: async () => {
    await page.locator(".hotspot-mark").nth(1).click();
    expect(await form().getByRole("radio", { name: "2. Cc" }).isChecked()).toBe(true);
    await tabTo(page, form().getByRole("radio", { name: "2. Cc" }));
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(".hotspot-mark").nth(2).getAttribute("data-chosen")).toBe("true");
    await page.keyboard.press("Enter");
  },
  chrono: async () => {
    await page.getByText("15 secondes").first().waitFor();
    await expectAccessible(page);
    await press(page, "Voir la question");
    await page.locator(".timer").waitFor();
    await expectAccessible(page);
    expect(await page.getByRole("timer").count()).toBe(0);
    await press(page, "Montrer le temps");
    await page.getByRole("timer").waitFor();
    await press(page, "Cacher le temps");
    expect(await page.getByRole("timer").count()).toBe(0);
    const said = page.locator("palier-test > [role=status]");
    await page.clock.runFor(11_000);
    expect(await said.innerText()).toMatch(/^Il reste \d secondes. Tu peux ajouter du temps.$/);
    await page.clock.runFor(6_000);
    await page.locator(".timer").getByText("Le temps prévu est écoulé.").waitFor();
    expect(await said.innerText()).toContain("Le temps prévu est écoulé.");
    for (let times = 1; times <= 2; times++) {
      await press(page, "Ajouter du temps (8 secondes)");
      expect(await said.innerText()).toBe(fr`8 secondes de plus. Temps restant : ${8 * times} secondes.`);
    }
    await press(page, "Montrer le temps");
    await page.getByRole("timer").waitFor();
    await tabTo(page, form().getByLabel("Ta réponse"));
    await page.keyboard.type("vite");
    await page.keyboard.press("Enter");
  },
};

/** Chooses in a native list as the keyboard does: by typing what it says. */
async function choose(item: string, target: string): Promise<void> {
  const list = form().getByLabel(item);
  await tabTo(page, list);
  await page.keyboard.type(target);
  expect(await list.evaluate((node) => (node as HTMLSelectElement).selectedOptions[0]?.text)).toBe(target);
}

it.each([
  { width: 1280, height: 800, colorScheme: "light" },
  { width: 320, height: 640, colorScheme: "dark" },
] as const)("takes every kind of answer with the keyboard at $width px, in $colorScheme", async ({ width, height, colorScheme }) => {
  context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: "reduce", serviceWorkers: "block" });
  await serveBank(context, new Map(fixtureBank("seule")));
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
  await page.clock.install();
  await page.goto(testAddress);
  const door = await doorHeading(page);
  await press(page, "Commencer");
  let title = await nextHeading(page, door);
  const met = new Set<string>();

  while (title !== "Ton résultat") {
    if (title.startsWith("Question")) {
      const shown = (await page.locator(".statement p").first().textContent({ timeout: 500 }).catch(() => undefined)) ?? "Écris vite";
      const challenge = CHALLENGES.find(({ question }) => question.startsWith(shown.slice(0, 10)));
      if (!challenge) throw new Error(`unknown question: ${shown}`);
      met.add(challenge.id);
      await expectAccessible(page);
      await expectNoSidewaysScroll();
      await ANSWERS[challenge.id]?.();
    } else {
      for (const details of await page.locator(".review details").all()) await details.evaluate((node) => node.setAttribute("open", ""));
      await expectAccessible(page);
      await expectNoSidewaysScroll();
      const chosen = await page.locator(".review-answers ul li").allInnerTexts();
      if (chosen.length > 0) expect(chosen, "choices in the author's order").toEqual(["Choix d", "Choix a"]);
      expect(await page.locator(".review[data-outcome=right]").count()).toBe(await page.locator(".review").count());
      await press(page, title === "Point d’étape" ? "Continuer" : "Voir mon résultat");
    }
    title = await nextHeading(page, title);
  }
  expect([...met].sort()).toEqual(CHALLENGES.map(({ id }) => id).sort());
  const downloading = page.waitForEvent("download");
  await press(page, "Télécharger mes résultats");
  const parsed = parseResults(await readFile(await (await downloading).path()));
  const added = (parsed.ok ? parsed.value.events : []).flatMap((event) => (event.kind === "answered" && event.addedSeconds ? [event.item] : []));
  expect(added).toEqual(["chrono-seule"]);
  await expectAccessible(page);
  await expectNoSidewaysScroll();
  await context.close();
}, 120_000);

/** The page fits its window: WCAG 1.4.10, 320 px being 1280 px at 400 %. */
async function expectNoSidewaysScroll(): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}
