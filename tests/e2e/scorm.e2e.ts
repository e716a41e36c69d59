import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { MEDIA_TYPES } from "../../scripts/media-types.ts";
import { makeCampaignFile } from "../../src/attestation/campaign-link.ts";
import { openSealedResults } from "../../src/attestation/open-sealed.ts";
import { publicKeyOf } from "../../src/attestation/team-key.ts";
import type { Campaign } from "../../src/campaigns/campaign.ts";
import { verifyChain } from "../../src/results/chain.ts";
import { parseResults } from "../../src/results/parse.ts";
import { newTeamKey } from "../attestation/team-keys.ts";
import { effects } from "../results/arbitraries.ts";
import { openBrowser } from "./browser.ts";

/** An LMS as Moodle is one: the content in a frame of a folder of its own, no index of folders, scorm-again around it. */
const HOST = '<!doctype html><title>Cours</title><script src="/scorm12.js"></script><body><script src="/lms.js"></script>';
const LMS = `
const api = new Scorm12API({ autocommit: false, lmsCommitUrl: "/commit", logLevel: 4 });
fetch("/etat").then((answer) => answer.json()).then((kept) => {
  api.loadFromJSON(kept);
  window.API = api;
  const frame = Object.assign(document.createElement("iframe"), { id: "activite", width: 1000, height: 2000, src: "/fichiers/42/contenu/index.html" });
  document.body.append(frame);
});`;
const ROOT = join(import.meta.dirname, "..", "..");
const key = await newTeamKey();
const campaign: Campaign = {
  format: "palier-campaign",
  version: 1,
  id: "dans-moodle",
  name: "Dans Moodle : « l’essai » & rien d’autre",
  team: "l’équipe",
  proof: "campaign",
  keys: [publicKeyOf(key)],
  checkpointEvery: 3,
  design: { scope: [{ competence: "4.2", maximumLevel: 3 }], questions: { minimum: 5, maximum: 10 } },
};

interface Cmi {
  readonly suspend_data: string;
  readonly core: { readonly lesson_status: string; readonly exit: string; readonly session_time: string; readonly score: { readonly raw: string; readonly min: string; readonly max: string } };
}

let folder: string;
let files: Readonly<Record<string, Uint8Array>>;
let server: Server;
let address: string;
let browser: Browser;
let kept: { cmi?: Cmi };
const missing: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "palier-scorm-"));
  await writeFile(join(folder, "dans-moodle.palier-campagne.json"), await makeCampaignFile(campaign, key));
  // Vitest sets BASE_URL, which a build would take for its own.
  const { BASE_URL: _, ...shell } = process.env;
  await promisify(execFile)(process.execPath, [join(ROOT, "scripts", "package.ts"), "scorm", join(folder, "dans-moodle.palier-campagne.json"), "--out", join(folder, "paquet.zip")], { env: shell });
  files = unzipSync(await readFile(join(folder, "paquet.zip")));
  kept = {};
  server = createServer(async (request, response) => {
    const path = decodeURIComponent((request.url ?? "").split("?")[0]!);
    if (path === "/commit") {
      let body = "";
      for await (const chunk of request) body += String(chunk);
      kept = JSON.parse(body) as { cmi: Cmi };
      return void response.setHeader("content-type", "application/json").end('{"result":"true","errorCode":0}');
    }
    const own: Record<string, string | Buffer> = { "/": HOST, "/lms.js": LMS, "/etat": JSON.stringify(kept), "/scorm12.js": await readFile(join(ROOT, "node_modules/scorm-again/dist/scorm12.min.js")) };
    const body = own[path] ?? files[path.replace("/fichiers/42/contenu/", "")];
    if (body === undefined && path !== "/favicon.ico") missing.push(path);
    response.writeHead(body === undefined ? 404 : 200, { "content-type": path === "/" ? "text/html; charset=utf-8" : (MEDIA_TYPES[extname(path)] ?? "application/json") });
    response.end(body ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

it("lists every file of the package in a manifest that an LMS can read", () => {
  const manifest = new TextDecoder().decode(files["imsmanifest.xml"]);
  expect(XMLValidator.validate(manifest)).toBe(true);
  const read = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" }).parse(manifest).manifest;
  expect([read.metadata.schemaversion, read.organizations.organization.title]).toEqual([1.2, campaign.name]);
  expect(read.resources.resource).toMatchObject({ href: "index.html", "adlcp:scormtype": "sco" });
  const listed = (read.resources.resource.file as { href: string }[]).map(({ href }) => decodeURIComponent(href));
  expect(listed.toSorted()).toEqual(Object.keys(files).filter((path) => path !== "imsmanifest.xml").toSorted());
});

it("leaves the rest of the site out, and points nowhere outside itself", () => {
  const names = Object.keys(files);
  expect(names.filter((path) => /duckdb|sw\.js|equipe|1\.1\./.test(path))).toEqual([]);
  const texts = names.filter((path) => /\.(?:html|js|css|json)$/.test(path) && !path.startsWith("bank/files/"));
  expect(texts.filter((path) => new TextDecoder().decode(files[path]).includes("palier-paquet"))).toEqual([]);
});

it("begins in the LMS, goes on on another computer, and hands in a score with the sealed results", async () => {
  const first = await open();
  await first.frame.getByRole("heading", { name: campaign.name }).waitFor();
  await first.frame.getByLabel("Ton jeton").fill("K7QM2XRN");
  await first.frame.getByRole("button", { name: "Commencer" }).click();
  for (let number = 1; number <= 2; number++) await skip(first.frame, number);
  await first.frame.getByRole("heading", { name: "Question 3", exact: true }).waitFor();
  await first.close();
  expect(kept.cmi).toMatchObject({ core: { lesson_status: "incomplete", exit: "suspend" } });
  expect(kept.cmi!.core.session_time).toMatch(/^\d{2,4}:\d\d:\d\d\.\d\d$/);
  expect(kept.cmi!.suspend_data.length).toBeLessThan(1200);

  const second = await open();
  await second.frame.getByText("Un passage est commencé avec le jeton K7QM2XRN").waitFor();
  await second.frame.getByRole("button", { name: "Reprendre" }).click();
  await second.frame.getByText("2 réponses déjà enregistrées").first().waitFor();
  await skip(second.frame, 3);
  await second.frame.getByRole("button", { name: "M’arrêter ici" }).click();
  await second.frame.getByRole("button", { name: "Oui, voir mon résultat" }).click();
  await second.frame.getByRole("heading", { name: "Ton résultat" }).waitFor();
  await second.frame.getByText("Remis ✓").waitFor();
  expect(await second.frame.locator("a[href^='./competences'], a[href^='./profil'], a[href='./']").count()).toBe(0);
  await second.close();

  const { core, suspend_data: sealed } = kept.cmi!;
  expect(core).toMatchObject({ lesson_status: "completed", score: { min: "0", max: "100" } });
  expect(Number(core.score.raw)).toBeGreaterThanOrEqual(0);
  expect(Number(core.score.raw)).toBeLessThan(100);
  expect(sealed.length).toBeLessThanOrEqual(4096);
  const opened = await openSealedResults(new TextEncoder().encode(sealed), key);
  const parsed = opened.ok ? parseResults(opened.bytes) : undefined;
  expect(parsed).toMatchObject({ ok: true, value: { run: { token: "K7QM2XRN", campaign: { id: "dans-moodle" } }, summary: { answered: 3 } } });
  expect(parsed?.ok && (await verifyChain(parsed.value.events, effects))).toEqual({ kind: "intact" });

  const third = await open();
  await third.frame.getByText("Ton résultat est déjà remis").waitFor();
  await third.close();
  expect(missing).toEqual([]);
});

it("plays without an LMS too, on the device", async () => {
  const page = await browser.newPage({ locale: "fr-FR" });
  await page.goto(`${address}fichiers/42/contenu/index.html`);
  await page.getByLabel("Ton jeton").fill("K7QM2XRN");
  await page.getByRole("button", { name: "Commencer" }).click();
  await page.getByRole("heading", { name: "Question 1", exact: true }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/fichiers/42/contenu/index.html");
  await page.close();
});

/** A computer that has never seen this student. */
async function open(): Promise<{ readonly frame: FrameLocator; readonly close: () => Promise<void> }> {
  const context = await browser.newContext({ locale: "fr-FR", acceptDownloads: true });
  context.setDefaultTimeout(10_000);
  const page: Page = await context.newPage();
  await page.goto(address);
  return {
    frame: page.frameLocator("#activite"),
    close: async () => {
      const committed = page.waitForResponse("**/commit").catch(() => undefined);
      await page.evaluate(() => document.getElementById("activite")!.remove());
      await Promise.race([committed, page.waitForTimeout(2000)]);
      await context.close();
    },
  };
}

async function skip(frame: FrameLocator, number: number): Promise<void> {
  const timed = frame.getByRole("button", { name: "Voir la question" });
  const heading = frame.getByRole("heading", { name: `Question ${number}`, exact: true });
  await heading.or(timed).first().waitFor();
  if (await timed.isVisible()) await timed.click();
  await heading.waitFor();
  await frame.getByRole("button", { name: "Je passe" }).click();
}
