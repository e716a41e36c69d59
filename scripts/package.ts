import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { zipSync } from "fflate";
import { openCampaign, readCampaignFile } from "../src/attestation/open-campaign.ts";
import { readContent } from "../src/bank/read-content.ts";
import type { Campaign } from "../src/campaigns/campaign.ts";
import { writeFragment } from "../src/campaigns/campaign-entry.ts";
import { findByCode } from "../src/campaigns/campaign-code.ts";
import { campaign as text } from "../src/i18n/fr/campaign.ts";
import { buildSite } from "./package/build-site.ts";
import { campaignFiles } from "./package/campaign-files.ts";
import { imsManifest } from "./package/ims-manifest.ts";

/** `npm run package -- scorm essai`: one campaign as a SCORM 1.2 package, for Moodle or an ENT. */
const ROOT = join(import.meta.dirname, "..");
const USAGE = "→ npm run package -- scorm <code de la campagne, ou fichier .palier-campagne.json> [--out paquet.zip]";

const { values, positionals } = parseArgs({ options: { out: { type: "string" } }, allowPositionals: true });
process.exitCode = await main(positionals, values.out);

async function main([kind, wanted]: readonly string[], chosen: string | undefined): Promise<number> {
  if (kind !== "scorm" || wanted === undefined) return fail(`Il faut dire quoi faire, et de quelle campagne.\n${USAGE}`);
  const found = await findCampaign(wanted);
  if ("refusal" in found) return fail(`${found.refusal}\n${USAGE}`);
  const { campaign, fragment, code } = found;

  const { content } = readContent(ROOT);
  const { design } = campaign;
  const template = "template" in design ? content.templates.find(({ template: { id } }) => id === design.template)?.template : undefined;
  if ("template" in design && !template?.scope) return fail(`Le parcours « ${design.template} » n'existe pas ici, ou n'a pas de compétences choisies. → Choisissez un parcours de content/templates.`);
  const competences = ("template" in design ? (template?.scope ?? []) : design.scope).map(({ competence }) => competence);

  console.log("Construction du site…");
  const site = await mkdtemp(join(tmpdir(), "palier-paquet-"));
  try {
    await buildSite(site);
    const files = await campaignFiles(site, { fragment, code, competences, usesTemplate: "template" in design });
    const manifest = imsManifest({ id: campaign.id, title: campaign.name, files: [...files.keys()].toSorted() });
    const out = chosen ?? join(ROOT, "dist", `palier-${campaign.id}.scorm.zip`);
    const zip = zipSync({ "imsmanifest.xml": Buffer.from(manifest), ...Object.fromEntries(files) }, { mtime: "2026-01-01" });
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, zip);
    console.log(`✓ ${out} : ${files.size} fichiers, ${(zip.length / 1e6).toFixed(1).replace(".", ",")} Mo. → Dans Moodle : « Ajouter une activité », « Paquetage SCORM », déposez ce fichier.`);
    return 0;
  } catch (error) {
    return fail(`Le site n'a pas pu être construit.\n${String(error)}`);
  } finally {
    await rm(site, { recursive: true, force: true });
  }
}

type Found = { readonly campaign: Campaign; readonly fragment: string; readonly code: string | undefined } | { readonly refusal: string };

async function findCampaign(wanted: string): Promise<Found> {
  if (!wanted.endsWith(".json")) {
    const source = findByCode(Object.fromEntries(readContent(ROOT).content.campaigns.map((one) => [one.code, one])), wanted);
    if (!source) return { refusal: `Aucune campagne de content/campaigns n'a le code « ${wanted} ».` };
    return { campaign: source.campaign, code: source.code, fragment: writeFragment({ source: { kind: "code", code: source.code } }) };
  }
  const bytes = await readFile(wanted).catch(() => undefined);
  if (!bytes) return { refusal: `Le fichier « ${wanted} » n'existe pas. → Vérifiez son chemin.` };
  const jws = readCampaignFile(bytes);
  const opened = jws === undefined ? undefined : await openCampaign(jws);
  if (!opened?.ok) return { refusal: `« ${wanted} » n'est pas une campagne signée : ${text.failure.link(opened?.error ?? { kind: "not-campaign" })}` };
  return { campaign: opened.campaign, code: undefined, fragment: writeFragment({ source: { kind: "signed", jws: jws! } }) };
}

function fail(message: string): number {
  console.error(`✗ ${message}`);
  return 2;
}
