import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { dashboard } from "../../src/i18n/fr/dashboard.ts";
import { openBrowser, siteAddress } from "./browser.ts";

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
  await page.goto(`${site}equipe/`);
  await page.waitForSelector("[data-ready]");
});

afterEach(() => context.close());

describe("the team space", () => {
  it("shows the sample class in three views, asks nobody else, and breaks no rule of its policy", async () => {
    await loadSample();
    await page.waitForSelector('[data-view="eleves"] tbody tr:nth-child(28)');
    await page.getByRole("link", { name: dashboard.levels.tab, exact: true }).click();
    await page.waitForSelector('[data-view="niveaux"] svg[role="img"]');
    expect(await page.locator('[data-view="niveaux"] svg text').filter({ hasText: /^\d$/ }).count()).toBeGreaterThan(30);
    await page.getByRole("link", { name: dashboard.profile.tab, exact: true }).click();
    await page.waitForSelector('[data-view="profil"] svg[role="img"]');
    expect([elsewhere, complaints]).toEqual([[], []]);
  });

  it("has no fault that axe can find, empty or full, chart or table, light or dark", async () => {
    expect(await faults()).toEqual([]);
    await loadSample();
    const charts = ["#vue=niveaux", "#vue=profil"];
    for (const [colorScheme, fragments] of [["light", [...charts, "#vue=eleves", "#vue=avancement", "#vue=niveaux&forme=tableau", "#vue=profil&forme=tableau"]], ["dark", charts]] as const) {
      await page.emulateMedia({ colorScheme });
      for (const fragment of fragments) {
        await page.evaluate((hash) => (location.hash = hash), fragment);
        await page.waitForTimeout(300);
        expect([fragment, colorScheme, await faults()]).toEqual([fragment, colorScheme, []]);
      }
    }
  });

  it("leads from an altered run to its reasons, and takes nothing from the sound one beside it", async () => {
    const zip = unzipSync(new Uint8Array(await (await context.request.get(`${site}exemples/classe-3e-b.zip`)).body()));
    const [first = "", second = ""] = Object.keys(zip).filter((name) => name.endsWith(".palier.json"));
    const turned = (name: string): string => strFromU8(zip[name] ?? new Uint8Array()).replace('"correct":false', '"correct":true');
    await choose([["a.palier.json", zip[first] ?? ""], ["a-bis.palier.json", turned(first)], ["b.palier.json", turned(second)], ["eleves.csv", zip["eleves.csv"] ?? ""]]);
    await page.waitForSelector(".view", { timeout: 60_000 });
    expect(await page.locator(".import-report .table-wrap").first().locator("tbody td:nth-child(2)").allTextContents()).toEqual([dashboard.report.outcomes.older, dashboard.report.outcomes["to-check"]]);
    await page.locator('td a[href*="a-verifier"]').click();
    await page.waitForSelector('[data-view="a-verifier"] tbody tr');
    expect(await page.locator('[data-view="a-verifier"] tbody tr').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.closest("tr")?.textContent)).toContain("empreinte");
    expect(await faults()).toEqual([]);
  });

  it("says on paper which class, which period and which day", async () => {
    await loadSample();
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    expect(await page.locator('[data-place="printed"]').innerText()).toMatch(/^3e B · passages du \d.* au \d.* · imprimé le \d/);
    const sheet = await page.locator(".view .data-table").evaluate((table) => table.scrollWidth);
    expect(sheet).toBeLessThanOrEqual(await page.locator(".view").evaluate((view) => view.clientWidth));
  });

  it("can be used with the keyboard alone", async () => {
    await tabTo(dashboard.drop.sample);
    await page.keyboard.press("Enter");
    await page.waitForSelector(".view", { timeout: 60_000 });
    await tabTo(dashboard.levels.tab);
    await page.keyboard.press("Enter");
    await page.waitForSelector('[data-view="niveaux"] svg');
    await tabTo(dashboard.views.table);
    await page.keyboard.press("Space");
    await page.waitForSelector('[data-view="niveaux"] table');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(dashboard.views.table);
  });

  it("says that nobody matches a search, rather than showing an empty table", async () => {
    await loadSample();
    await page.locator("#recherche").fill("zzzz");
    await page.getByText(dashboard.students.noMatch, { exact: true }).waitFor();
    expect(await page.locator('[data-view="eleves"] tbody tr').count()).toBe(0);
  });

  it("keeps everything after a reload, and says in the address what is looked at but not who", async () => {
    await loadSample();
    await page.getByLabel(dashboard.students.search).fill("Kaya");
    await page.locator("#filtre-classe").selectOption({ index: 1 });
    await page.reload();
    await page.waitForSelector('[data-view="eleves"] tbody tr:nth-child(28)', { timeout: 60_000 });
    expect([new URL(page.url()).hash, await page.locator("#filtre-classe").inputValue()]).toEqual(["#vue=eleves&classe=1", "1"]);
  });

  it("calls everything a duplicate when it comes again", async () => {
    await loadSample();
    const before = await page.locator(".workspace-line strong").textContent();
    await loadSample();
    await page.waitForFunction((word) => document.querySelector(".import-report .notice")?.textContent?.includes(word), "déjà présents");
    expect(await page.locator(".workspace-line strong").textContent()).toBe(before);
  });

  it("erases after asking, and takes it back", async () => {
    await loadSample();
    await page.locator("#effacer").click();
    await page.locator("[data-confirm]").click();
    await page.waitForSelector(".view", { state: "detached" });
    await page.getByRole("button", { name: dashboard.workspace.undo }).click();
    await page.waitForSelector(".view", { timeout: 60_000 });
    await page.locator("#effacer").click();
    await page.locator("[data-confirm]").click();
    await page.waitForSelector(".view", { state: "detached" });
    await page.reload();
    await page.waitForSelector("[data-ready]");
    expect(await page.locator(".view").count()).toBe(0);
  });

  it("refuses hostile files with a reason each, and keeps the sound one", async () => {
    await choose([
      ["page.palier.json", "<!doctype html><title>Connexion</title>"],
      ["neuf.palier.json", '{"format":"palier-results","version":99}'],
      ["coupe.palier.json", '{"format":"palier-results","version":1,"run":{'],
      ["gros.palier.json", new Uint8Array(21_000_000)],
      ["une-colonne.csv", "jeton\nK7PM2QXA"],
      ["coupe.zip", zipSync({ "a.json": strToU8("{}") }).slice(0, -30)],
      ["bombe.zip", zipSync({ "a.json": new Uint8Array(30_000_000) })],
      ["profond.palier.json", `${"[".repeat(200_000)}${"]".repeat(200_000)}`],
      ["liste.csv", 'jeton;nom;prénom;classe\nK7PM2QXA;"<img src=x onerror=alert(1)>";=1+1;3e B'],
    ]);
    await page.waitForSelector(".view", { timeout: 60_000 });
    const lines = await page.locator(".import-report .table-wrap").first().locator("tbody tr").allTextContents();
    expect(lines.length).toBe(8);
    expect(lines.every((line) => line.includes(dashboard.report.outcomes.refused))).toBe(true);
    expect(await page.locator('[data-view="eleves"] tbody th').textContent()).toBe("<img src=x onerror=alert(1)> =1+1");
    expect(complaints).toEqual([]);
  });

  it("says what to do when the engine cannot be fetched, and starts once it can", async () => {
    await context.route("**/duckdb-eh.wasm.gz", (route) => route.abort());
    await page.getByRole("button", { name: dashboard.drop.sample }).click();
    await page.waitForSelector('[data-failure="download"]', { timeout: 60_000 });
    await context.unroute("**/duckdb-eh.wasm.gz");
    await page.getByRole("button", { name: dashboard.engine.retry }).click();
    await page.waitForSelector(".view", { timeout: 60_000 });
  });

  it("says what to do where a policy forbids the engine, without waiting for ever", async () => {
    await context.route("**/equipe/", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll("'wasm-unsafe-eval'", "").replaceAll("&#39;wasm-unsafe-eval&#39;", "") });
    });
    await page.reload();
    await page.waitForSelector("[data-ready]");
    await page.getByRole("button", { name: dashboard.drop.sample }).click();
    await page.waitForSelector('[data-failure="refused"]', { timeout: 90_000 });
    expect(await page.locator(".import-report").count()).toBe(1);
  });

  it("hands out the table and the drawing as files", async () => {
    await loadSample();
    const csv = await exported(dashboard.views.csv);
    expect([csv.name, csv.text.split("\r\n")[0]]).toEqual(["palier-eleves.csv", "\uFEFFÉlève;Classe;Passages;Réponses;Compétences;Dernier passage;Preuve;Vérification;Jeton"]);
    await page.getByRole("link", { name: dashboard.levels.tab, exact: true }).click();
    await page.waitForSelector('[data-view="niveaux"] svg');
    const svg = await exported(dashboard.views.svg);
    expect(svg.text).not.toContain("var(--");
    expect((await exported(dashboard.views.png)).bytes.subarray(1, 4).toString()).toBe("PNG");
  });
});

async function loadSample(): Promise<void> {
  await page.getByRole("button", { name: dashboard.drop.sample }).click();
  await page.waitForSelector(".import-report", { timeout: 60_000 });
  await page.waitForSelector(".view", { timeout: 60_000 });
}

async function choose(files: readonly (readonly [name: string, content: string | Uint8Array])[]): Promise<void> {
  await page.locator('[data-input="files"]').setInputFiles(files.map(([name, content]) => ({ name, mimeType: "", buffer: Buffer.from(content) })));
}

async function faults(): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

/** Presses Tab until the element with this text has the focus. */
async function tabTo(text: string): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.textContent)) === text) return;
  }
  throw new Error(`not reached with Tab: ${text}`);
}

async function exported(label: string): Promise<{ readonly name: string; readonly text: string; readonly bytes: Buffer }> {
  const waiting = page.waitForEvent("download");
  await page.locator(".menu-box > summary").click();
  await page.getByRole("button", { name: label }).click();
  const download = await waiting;
  await page.keyboard.press("Escape");
  const bytes = readFileSync(await download.path());
  return { name: download.suggestedFilename(), text: bytes.toString("utf8"), bytes };
}
