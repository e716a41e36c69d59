import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readToken } from "../../src/campaigns/token.ts";
import { dashboard } from "../../src/i18n/fr/dashboard.ts";
import { pixOrga } from "../../src/i18n/fr/pix-orga.ts";
import { prepare } from "../../src/i18n/fr/prepare.ts";
import { openBrowser, siteAddress } from "./browser.ts";
import { importList, rows, scanned } from "./prepare-driver.ts";

const site = siteAddress();
const design = "template-mathematiques";
const pasted = "Nom\tPrénom\tClasse\tGroupes\tINE\nROY\tZoé\t3e B\tALL1\t120000001AA\nKAYA\tElif\t3e B\tALL1, LAT\t120000002BB\nDIALLO\tAwa\t3e C\t\t120000003CC\n";
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

describe("preparing a class", () => {
  it("goes from a pasted list to printed slips with the keyboard alone", async () => {
    await page.goto(`${site}equipe/`);
    await tabTo(dashboard.welcome.prepareLink);
    await page.keyboard.press("Enter");
    await page.locator("#parcours option").nth(5).waitFor({ state: "attached" });
    await tabToId("parcours");
    await page.keyboard.type("Math");
    await tabToId("liste-collee");
    await page.keyboard.insertText(pasted);
    await tabTo(prepare.input.read);
    await page.keyboard.press("Enter");
    await page.waitForSelector("#verifier-titre:focus");
    expect(await page.locator(".column-table select").evaluateAll((selects) => selects.map((select) => (select as HTMLSelectElement).value))).toEqual(["familyName", "givenName", "className", "groups", "none"]);
    expect(await page.locator(".list-review").innerText()).toContain(prepare.review.dropped(["INE"], 0));
    await tabTo(prepare.review.confirm(3));
    await page.keyboard.press("Enter");
    await page.waitForSelector('[data-view="liste"] tbody tr:nth-child(3)');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(prepare.review.next);
    await page.keyboard.press("Enter");
    await page.waitForSelector(".slip:nth-child(3)");
    await tabTo(prepare.slips.print);

    const slip = page.locator(".slip").first();
    expect(await slip.locator(".slip-name").innerText()).toBe("KAYA Elif");
    const token = (await slip.locator(".slip-token").innerText()).replaceAll(/\s/g, "");
    expect(readToken(token)).toEqual({ kind: "token", token });
    expect(await scanned(slip.locator("svg"))).toBe(`${site}test/?parcours=${design}#jeton=${token}`);
    expect(await slip.locator(".slip-steps").innerText()).toContain("Mathématiques");
  });

  it("prints what it shows: one sheet of A4 for eight slips, and one for the teacher", async () => {
    await importList(page, Array.from({ length: 9 }, (_, index) => `ROY ${"ABCDEFGHI"[index]}da, 3e B`).join("\n"));
    await page.goto(`${site}equipe/#vue=fiches`);
    await page.waitForSelector(".slip");
    expect(await printedPages()).toBe(2);
    await page.locator("#quoi").selectOption("list");
    await page.waitForSelector(".teacher-list tbody tr:nth-child(9)");
    expect(await printedPages()).toBe(1);
  });

  it("has no fault that axe can find, at 360 and 1280 pixels, light or dark, and nothing wider than the page", async () => {
    for (const [width, colorScheme] of [[360, "light"], [1280, "dark"]] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(`${site}equipe/#vue=liste`);
      await page.reload();
      if (width === 360) {
        await page.locator("#liste-collee").waitFor();
        expect([width, "first", await faults()]).toEqual([width, "first", []]);
        await page.locator("#liste-collee").fill(`${pasted}ROY\tZoé\t3e B\t\t120000001AA\n`);
        await page.getByRole("button", { name: prepare.input.read }).click();
        await page.waitForSelector("#verifier-titre");
        expect([width, "review", await faults()]).toEqual([width, "review", []]);
        await page.getByRole("button", { name: prepare.review.confirm(3) }).click();
      }
      await page.waitForSelector('[data-view="liste"] tbody tr');
      expect([width, "list", await faults()]).toEqual([width, "list", []]);
      await page.getByRole("button", { name: prepare.list.openNamed("KAYA Elif") }).click();
      expect([width, "dialog", await faults()]).toEqual([width, "dialog", []]);
      await page.keyboard.press("Escape");
      for (const [fragment, wanted] of [["#vue=fiches", ".slip"], ["#vue=espace", '[data-view="espace"]'], ["#vue=campagnes", '[data-view="campagnes"]'], ["#vue=cles", "#nom-cle"], ["#vue=repartition", '[data-view="repartition"] tbody tr'], ["#vue=pix", '[data-view="pix"]']] as const) {
        await page.goto(`${site}equipe/${fragment}`);
        await page.waitForSelector(wanted);
        expect([width, fragment, await faults()]).toEqual([width, fragment, []]);
      }
    }
  });

  it("imports the year's next list without touching tokens, proposes moves and leavings, and takes it all back", async () => {
    await importList(page, "ROY Zoé, 3B\nKAYA Elif, 3B\nDIALLO Awa, 3C");
    const before = await rows(page);
    await page.getByText(prepare.input.title).click();
    await importList(page, "ROY Zoé, 3B\nDIALLO Awa, 3B\nNOËL Ada, 3B", { stay: true });
    const after = await rows(page);
    expect(after.map(([name, className]) => `${name} ${className}`)).toEqual(["DIALLO Awa 3B", "NOËL Ada 3B", "ROY Zoé 3B"]);
    const tokenOf = (list: readonly (readonly string[])[], name: string): string | undefined => list.find(([found]) => found === name)?.[3];
    for (const name of ["DIALLO Awa", "ROY Zoé"]) expect(tokenOf(after, name)).toBe(tokenOf(before, name));
    expect(await page.getByLabel(prepare.list.showLeft).count()).toBe(1);
    await page.locator("[data-undo]").click();
    await page.getByText(prepare.undone).waitFor();
    expect(await rows(page)).toEqual(before);
  });

  it("replaces one token, keeps the accommodations of one student, and shows both to the teacher alone", async () => {
    await importList(page, "ROY Zoé, 3B\nKAYA Elif, 3B");
    const [, old] = await rows(page);
    await page.getByRole("button", { name: prepare.list.openNamed("ROY Zoé") }).click();
    await page.locator("#fiche-temps").selectOption("x1.33");
    await page.locator("#fiche-etape").check();
    await page.getByRole("button", { name: prepare.student.save }).click();
    await page.getByText(prepare.student.saved("ROY Zoé")).waitFor();
    await page.getByRole("button", { name: prepare.list.openNamed("ROY Zoé") }).click();
    await page.getByRole("button", { name: prepare.student.replace }).click();
    await page.locator("dialog.dialog").waitFor({ state: "detached" });
    const [, next] = await rows(page);
    expect(next?.[3]).not.toBe(old?.[3]);
    expect(next?.[4]).toBe(prepare.accommodation({ time: "x1.33", checkpointEvery: 3 }).join(", "));
    await page.getByRole("button", { name: prepare.student.print }).click();
    await page.waitForSelector(".slip");
    expect(await page.locator(".slip").count()).toBe(1);
    expect(await page.locator(".slip").innerText()).not.toContain(prepare.accommodation({ time: "x1.33" })[0]);
  });

  it("keeps a Pix Orga export beside the list, twice imported as once", async () => {
    await importList(page, "ROY Zoé, 3B\nKAYA Elif, 3B");
    await page.goto(`${site}equipe/#vue=pix`);
    const csv = "Nom de l'organisation;ID Campagne;Nom de la campagne;Nom du Participant;Prénom du Participant;Classe;Date de l'envoi;Nombre de pix total;Niveau pour la compétence Gérer des données\nCollège;12;Collecte 3e;Roy;Zoé;3B;2026-10-02;158;3\nCollège;12;Collecte 3e;Doe;Ada;3B;NA;NA;NA\n";
    const choose = (name: string, text: string) => page.locator('[data-input="pix"]').setInputFiles([{ name, mimeType: "text/csv", buffer: Buffer.from(text) }]);
    await choose("autre.csv", "jeton;nom\nA;B");
    await page.getByText(pixOrga.refused("autre.csv", pixOrga.refusal("not-pix"))).waitFor();
    await choose("pix.csv", csv);
    await page.getByText(pixOrga.summary(2, 1, 1)).waitFor();
    expect(await page.locator('[data-view="pix"] tbody tr').allTextContents()).toEqual(["Doe Ada3Bnonpas partagé––", "Roy Zoé3Boui02/10/20261583"]);
    await choose("pix.csv", csv);
    await page.getByText(pixOrga.unchanged).waitFor();
    await page.getByRole("button", { name: pixOrga.remove }).click();
    await page.getByText(pixOrga.none).waitFor();
    await page.locator("[data-undo]").click();
    await page.getByText(pixOrga.summary(2, 1, 1)).waitFor();
  });

  it("shows the names in the results, and whoever is missing first", async () => {
    await importList(page, "ROY Zoé, 3B\nKAYA Elif, 3B");
    await page.getByRole("link", { name: dashboard.parts.follow }).click();
    await page.waitForSelector('[data-view="eleves"] tbody tr:nth-child(2)', { timeout: 60_000 });
    expect(await page.locator('[data-view="eleves"] tbody th').allTextContents()).toEqual(["KAYA Elif", "ROY Zoé"]);
    await page.getByRole("link", { name: dashboard.handedIn.tab, exact: true }).click();
    await page.waitForSelector('[data-view="avancement"] tbody tr:nth-child(2)');
    expect(await page.locator('[data-view="avancement"] .view-summary').innerText()).toBe(dashboard.handedIn.summary(2, 0, 0, 2));
  });
});

async function printedPages(): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

async function faults(): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).analyze();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  return [...violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`), ...(wide ? ["wider than the page"] : [])];
}

async function tabTo(text: string): Promise<void> {
  await tabUntil(() => page.evaluate((wanted) => document.activeElement?.textContent?.trim() === wanted, text), text);
}

async function tabToId(id: string): Promise<void> {
  await tabUntil(() => page.evaluate((wanted) => document.activeElement?.id === wanted, id), id);
}

async function tabUntil(reached: () => Promise<boolean>, name: string): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press("Tab");
    if (await reached()) return;
  }
  throw new Error(`not reached with Tab: ${name}`);
}
