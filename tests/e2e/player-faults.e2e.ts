import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { parseResults } from "../../src/results/parse.ts";
import { fixtureBank } from "../fixtures/player/bank.ts";
import { BROWSER_ARGS, browserPath, openBrowser } from "./browser.ts";
import { openDeployingSite } from "./deploying-site.ts";
import { answerSomething, heading, nextHeading, press, serveBank, testAddress } from "./player-driver.ts";

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => context.close().catch(() => undefined));

async function openPage(): Promise<void> {
  context = await browser.newContext({ acceptDownloads: true, reducedMotion: "reduce", serviceWorkers: "block" });
  context.setDefaultTimeout(10_000);
  await serveBank(context, new Map(fixtureBank("fautes")));
  page = await context.newPage();
}

async function begin(target: Page, address = testAddress): Promise<void> {
  await target.goto(address);
  await target.getByRole("button", { name: "Commencer" }).click();
  await target.getByRole("heading", { name: "Question 1", exact: true }).waitFor();
}

/** What a student sees of a question. */
const questionAsSeen = (target: Page) =>
  target.evaluate(() => [document.querySelector("palier-test h1")?.textContent, document.querySelector(".statement")?.textContent, ...[...document.querySelectorAll(".choice, .ordering-text, .pair-item")].map((node) => node.textContent)]);

describe("a tab that dies", () => {
  it.each([0, 3, 15, 60])("%i ms after an answer was sent has kept it, or asks the same question again", async (delayMs) => {
    await openPage();
    await begin(page);
    const first = await questionAsSeen(page);
    await page.getByRole("button", { name: "Je passe" }).click({ noWaitAfter: true });
    await page.waitForTimeout(delayMs);
    const wasSaid = (await page.locator(".save-state").innerText().catch(() => "")).includes("Réponse 1 enregistrée");
    const crash = await context.newCDPSession(page);
    const crashed = page.waitForEvent("crash");
    crash.send("Page.crash").catch(() => undefined);
    await crashed;
    const address = page.url();
    page = await context.newPage();
    await page.goto(address);
    await page.locator(".statement").waitFor();
    const again = await questionAsSeen(page);
    if (again[0] === "Question 1") expect([wasSaid, again]).toEqual([false, first]);
    else expect(again[0]).toBe("Question 2");
  });
});

describe("a browser killed like a machine without power", () => {
  it("comes back to the question after the last answer that it called kept", async () => {
    const profile = await mkdtemp(join(tmpdir(), "palier-"));
    try {
      let running = await startBrowser(profile);
      context = running.context;
      page = await context.newPage();
      await begin(page, testAddress.replace("1.1", "1.3"));
      for (let answered = 1; answered <= 3; answered++) {
        await page.getByRole("button", { name: "Je passe" }).click();
        await page.getByText(`Réponse ${answered} enregistrée ✓`).first().waitFor();
      }
      const [before, address] = [await questionAsSeen(page), page.url()];
      await running.kill();

      running = await startBrowser(profile);
      context = running.context;
      page = await context.newPage();
      await page.goto(address);
      await page.getByText("3 réponses déjà enregistrées").first().waitFor();
      expect(await questionAsSeen(page)).toEqual(before);
      await running.kill();
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});

describe("a disk that fills up", () => {
  it("says so, keeps the answers in the tab, and writes them all once there is room again", async () => {
    await openPage();
    const devtools = await context.newCDPSession(page);
    const { origin } = new URL(testAddress);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
    await begin(page);
    await page.getByText("Cet appareil refuse d’enregistrer").waitFor();
    await answerSomething(page);
    await page.getByText("Réponse 1 gardée dans cet onglet seulement").first().waitFor();
    await devtools.send("Storage.overrideQuotaForOrigin", { origin });
    await answerSomething(page);
    await page.getByText("tes 2 réponses sont enregistrées ✓").first().waitFor();
    const before = await questionAsSeen(page);
    await page.reload();
    await page.getByText("2 réponses déjà enregistrées").first().waitFor();
    expect(await questionAsSeen(page)).toEqual(before);
  });
});

describe("a clock that jumps", () => {
  it("back and forth leaves events in order, and the same question", async () => {
    await openPage();
    await page.clock.install({ time: "2026-11-23T09:00:00Z" });
    await begin(page);
    for (const [index, time] of ["2026-11-20T09:00:00Z", "1970-01-01T00:00:10Z", "2031-05-01T09:00:00Z", "2026-11-23T09:30:00Z"].entries()) {
      await page.clock.setSystemTime(time);
      await page.getByRole("button", { name: "Je passe" }).click();
      await page.getByText(`Réponse ${index + 1} enregistrée ✓`).first().waitFor();
    }
    const before = await questionAsSeen(page);
    await page.reload();
    await page.locator(".statement").waitFor();
    expect(await questionAsSeen(page)).toEqual(before);
    await page.getByRole("button", { name: "Je passe" }).click();
    await page.getByRole("button", { name: "M’arrêter ici" }).click();
    await page.getByRole("button", { name: "Oui, voir mon résultat" }).click();
    const downloading = page.waitForEvent("download");
    await press(page, "Télécharger mes résultats");
    const parsed = parseResults(await readFile(await (await downloading).path()));
    const times = parsed.ok ? parsed.value.events.map(({ at }) => at) : [];
    expect(times.length).toBe(7);
    expect(times).toEqual(times.toSorted());
  });
});

describe("a new version of the site, deployed while a test is open", () => {
  it("changes nothing of the page open, nor of its questions, and shows after the test", async () => {
    const site = await openDeployingSite();
    try {
      context = await browser.newContext({ reducedMotion: "reduce" });
      context.setDefaultTimeout(15_000);
      page = await context.newPage();
      await page.goto(site.url);
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await begin(page, `${site.url}test/?competence=1.3`);
      await page.getByRole("button", { name: "Je passe" }).click();
      await page.getByText("Réponse 1 enregistrée ✓").first().waitFor();
      const before = await questionAsSeen(page);

      const gone = /^_astro\/(?:report-dialog|listen|element|feedback)\.|^bank\/.*\.[0-9a-f]{16}\.json$/;
      const next = fixtureBank("deployee");
      site.deploy((path, body) => {
        if (path === "sw.js") return body.toString().replace(/^const MANIFEST = (.*);$/m, (_, json) => `const MANIFEST = ${JSON.stringify(nextManifest(JSON.parse(json)))};`);
        const bundle = path.startsWith("bank/") ? next.get(path.slice(5)) : undefined;
        return bundle ?? (gone.test(path) ? undefined : body);
      });
      function nextManifest(manifest: { readonly files: readonly string[] }) {
        return { ...manifest, version: "next", files: [...manifest.files.filter((path) => !gone.test(path)), ...[...next.keys()].map((path) => `bank/${path}`)] };
      }
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      await expect.poll(() => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith("palier-shell-"))), { timeout: 30_000 }).toEqual(["palier-shell-next"]);

      // Scripts of the page's own version that were not fetched yet, and that the site no longer has.
      await press(page, "Signaler un problème (question 2)");
      await page.getByRole("dialog", { name: "Signaler un problème" }).waitFor();
      await press(page, "Annuler");
      expect((await page.request.get(`${site.url}bank/release.json`)).status()).toBe(200);
      await page.reload();
      await page.locator(".statement").waitFor();
      expect(await questionAsSeen(page)).toEqual(before);
      for (let title = await heading(page); title.startsWith("Question"); title = await nextHeading(page, title)) await page.getByRole("button", { name: "Je passe" }).click();
      expect(await heading(page)).toBe("Point d’étape");
      await page.goto(`${site.url}test/?parcours=demo-essai`);
      await page.getByRole("heading", { name: "Petit essai" }).waitFor();
    } finally {
      site.close();
    }
  });
});

interface RunningBrowser {
  readonly context: BrowserContext;
  /** At once, as when the power goes. */
  readonly kill: () => Promise<void>;
}

/** A browser of our own over a profile on disk: what Playwright launches shuts down too politely. */
async function startBrowser(profile: string): Promise<RunningBrowser> {
  await rm(join(profile, "DevToolsActivePort"), { force: true });
  const child: ChildProcess = spawn(browserPath(), [...BROWSER_ARGS, `--user-data-dir=${profile}`, "--remote-debugging-port=0", "about:blank"], { stdio: "ignore", detached: true });
  const port = await waitForPort(join(profile, "DevToolsActivePort"));
  const connected = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [opened] = connected.contexts();
  if (!opened) throw new Error("no context in the browser started");
  opened.setDefaultTimeout(10_000);
  return {
    context: opened,
    kill: async () => {
      const exited = new Promise((resolve) => child.once("exit", resolve));
      process.kill(-child.pid!, "SIGKILL");
      await exited;
      await connected.close().catch(() => undefined);
    },
  };
}

async function waitForPort(file: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const [port] = (await readFile(file, "utf8").catch(() => "")).split("\n");
    if (port) return port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the browser did not open");
}
