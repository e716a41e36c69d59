import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import encodeQR from "qr";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { openSealedResults } from "../../src/attestation/open-sealed.ts";
import { makeCampaignLink } from "../../src/attestation/campaign-link.ts";
import { publicKeyOf } from "../../src/attestation/team-key.ts";
import type { Campaign } from "../../src/campaigns/campaign.ts";
import { writeFragment } from "../../src/campaigns/campaign-entry.ts";
import { newTeamKey } from "../attestation/team-keys.ts";
import { fixtureBank } from "../fixtures/player/bank.ts";
import { openBrowser, siteAddress } from "./browser.ts";
import { answerSomething, doorHeading, expectAccessible, nextHeading, press, serveBank } from "./player-driver.ts";

const LANDING = `${siteAddress()}campagne/`;
const card = `${LANDING}#${writeFragment({ source: { kind: "code", code: "essai" }, token: "K7QM2XRN", accommodations: "espace" })}`;

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "palier-camera-"));
  await writeFile(join(folder, "card.y4m"), video(card));
  browser = await openBrowser("--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream", `--use-file-for-fake-video-capture=${join(folder, "card.y4m")}`);
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

it("reads the card of a student with the camera", async () => {
  const context = await browser.newContext({ serviceWorkers: "block", locale: "fr-FR", permissions: ["camera"] });
  const page = await context.newPage();
  await page.goto(`${LANDING}#code=essai`);
  await press(page, "Scanner avec la caméra");
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#token")?.value === "K7QM2XRN");
  await page.getByText("Les lettres et les lignes sont plus espacées.").waitFor();
  await context.close();
});

it("says what to do when the camera is refused", async () => {
  const context = await browser.newContext({ serviceWorkers: "block", locale: "fr-FR" });
  await context.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  const page = await context.newPage();
  await page.goto(`${LANDING}#code=essai`);
  await press(page, "Scanner avec la caméra");
  await page.getByText("La caméra n’est pas autorisée.").waitFor();
  await expectAccessible(page);
  await context.close();
});

it("prepares a device, then opens the campaign and plays it without network, files included", async () => {
  const context = await browser.newContext({ locale: "fr-FR" });
  const page = await context.newPage();
  await page.goto(siteAddress());
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 60_000 });
  await page.goto(card);
  await page.getByRole("heading", { name: /^Essai en classe/ }).waitFor();
  await press(page, "Préparer cet appareil");
  await page.getByText("Cet appareil est prêt").waitFor({ timeout: 60_000 });

  await context.setOffline(true);
  const missing = await page.evaluate(async (base) => {
    const release = await (await fetch(`${base}bank/release.json`)).json();
    const entries = release.competences.filter(({ code }: { code: string }) => ["1.1", "1.3", "4.2"].includes(code));
    const files = await Promise.all(entries.map(async ({ statements }: { statements: readonly { path: string }[] }) => (await (await fetch(`${base}bank/${statements.at(-1)!.path}`)).json()).attachments));
    const found = await Promise.all(files.flat().map(async (address: string) => ((await caches.match(address)) ? [] : [address])));
    return found.flat();
  }, siteAddress());
  expect(missing).toEqual([]);
  await page.reload();
  const door = await doorHeading(page);
  await press(page, "Commencer");
  expect(await nextHeading(page, door)).toMatch(/^Question/);
  await answerSomething(page);
  await page.getByText("Réponse 1 enregistrée").first().waitFor();
  await context.close();
});

it("tells what could not be kept, and asks only for that again", async () => {
  const context = await browser.newContext({ locale: "fr-FR" });
  const page = await context.newPage();
  await page.goto(siteAddress());
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 60_000 });
  await page.goto(card);
  await page.getByRole("button", { name: "Préparer cet appareil" }).waitFor();
  await context.setOffline(true);
  await press(page, "Préparer cet appareil");
  await page.getByText("n’ont pas pu être gardés").waitFor({ timeout: 60_000 });
  await expectAccessible(page);
  await context.setOffline(false);
  await press(page, "Préparer cet appareil");
  await page.getByText("Cet appareil est prêt").waitFor({ timeout: 60_000 });
  await context.close();
});

it("hands the sealed file to the share sheet of a telephone", async () => {
  const key = await newTeamKey();
  const campaign: Campaign = { format: "palier-campaign", version: 1, id: "essai", name: "Essai", team: "une équipe", proof: "campaign", keys: [publicKeyOf(key)], checkpointEvery: 1, design: { scope: [{ competence: "1.1", maximumLevel: 4 }], questions: { minimum: 5, maximum: 10 } } };
  const context = await browser.newContext({ serviceWorkers: "block", locale: "fr-FR" });
  await serveBank(context, new Map(fixtureBank("premiere")));
  await context.addInitScript(() => {
    navigator.canShare = (data) => data?.files?.every(({ type }) => type === "text/plain") ?? false;
    navigator.share = async (data) => void Object.assign(window, { shared: { name: data?.files?.[0]?.name, text: await data?.files?.[0]?.text() } });
  });
  const page = await context.newPage();
  await page.goto(await makeCampaignLink(campaign, key, { page: LANDING, token: "K7QM2XRN" }));
  await press(page, "Commencer");
  const title = await nextHeading(page, campaign.name);
  await answerSomething(page);
  await nextHeading(page, title);
  await press(page, "M’arrêter ici");
  await press(page, "Oui, voir mon résultat");
  await press(page, "Partager mon fichier");
  await page.getByText("Fichier partagé.").waitFor();
  const shared = await page.evaluate(() => (window as unknown as { readonly shared: { readonly name: string; readonly text: string } }).shared);
  expect(shared.name).toMatch(/^palier-essai-1\.1-K7QM2XRN-.*\.palier\.json\.txt$/);
  expect(await openSealedResults(new TextEncoder().encode(shared.text), key)).toMatchObject({ ok: true });
  await context.close();
});

/** One second of a camera that sees a QR code, in YUV4MPEG2. */
function video(text: string): Buffer {
  const [width, height] = [640, 480];
  const rows = encodeQR(text, "raw", { ecc: "medium", border: 4 });
  const scale = Math.floor(height / rows.length);
  const luma = Buffer.alloc(width * height, 235);
  for (const [y, row] of rows.entries()) for (const [x, dark] of row.entries()) if (dark) for (let line = 0; line < scale; line++) luma.fill(16, (y * scale + line) * width + x * scale, (y * scale + line) * width + (x + 1) * scale);
  const frame = Buffer.concat([Buffer.from("FRAME\n"), luma, Buffer.alloc((width * height) / 2, 128)]);
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), ...Array.from({ length: 10 }, () => frame)]);
}
