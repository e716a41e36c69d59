import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { BundleReference, CampaignsBundle, Release, RubricsBundle, StatementsBundle, TutorialsBundle } from "../../src/bank/bundle.ts";
import { MARKER } from "./build-site.ts";

export interface PackagedCampaign {
  /** What a link to it puts after its #. */
  readonly fragment: string;
  /** When it is one of the site's. */
  readonly code: string | undefined;
  readonly competences: readonly string[];
  /** Whether its design is a template, which travels with it. */
  readonly usesTemplate: boolean;
}

/**
 * What one campaign needs of a built site, by path: its page at the root, the code that it reaches, its part of the bank,
 * the files of its challenges and the tutorials that its corrections name. Every address is relative: an LMS serves this
 * from wherever it likes, and knows no folder's index.
 */
export async function campaignFiles(site: string, campaign: PackagedCampaign): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const read = (path: string) => readFile(join(site, path), "utf8");
  const put = (path: string, text: string, toRoot: string) => void files.set(path, Buffer.from(text.replaceAll(MARKER, toRoot)));

  const release = JSON.parse(await read("bank/release.json")) as Release;
  const trimmed = trimRelease(release, campaign);
  const entries = trimmed.competences.filter(({ challengeCount }) => challengeCount > 0);
  put("bank/release.json", JSON.stringify(trimmed), "./");
  for (const { path } of references(trimmed)) put(`bank/${path}`, await read(`bank/${path}`), "./");
  if (trimmed.campaigns && campaign.code) put(`bank/${trimmed.campaigns.path}`, onlyCampaign(await read(`bank/${trimmed.campaigns.path}`), campaign.code), "./");

  const rubrics = await Promise.all(entries.flatMap((entry) => (entry.rubrics ? [read(`bank/${entry.rubrics.path}`)] : [])).map(async (text) => JSON.parse(await text) as RubricsBundle));
  const statements = await Promise.all(entries.flatMap((entry) => entry.statements ?? []).map(async ({ path }) => JSON.parse(await read(`bank/${path}`)) as StatementsBundle));
  for (const address of statements.flatMap(({ attachments = [] }) => attachments)) {
    const path = decodeURIComponent(address.slice(MARKER.length));
    files.set(path, await readFile(join(site, path)));
  }

  const tutorials = new Set(rubrics.flatMap(({ challenges }) => Object.values(challenges).flatMap(({ tutorials: { succeed, further } }) => [...succeed, ...further])));
  put(`bank/${trimmed.tutorials.path}`, JSON.stringify(tutorialsOf(JSON.parse(await read(`bank/${trimmed.tutorials.path}`)) as TutorialsBundle, tutorials)), "./");
  for (const id of tutorials) {
    const path = `tutoriels/${id}/index.html`;
    const page = await read(path).catch(() => undefined);
    if (page === undefined) continue;
    const alone = tutorialPage(page, tutorials);
    put(path, alone, "../../");
    await reach(alone);
  }

  const page = campaignPage(await read("campagne/index.html"), campaign.fragment);
  put("index.html", page, "./");
  await reach(page);
  return files;

  /** Code, styles, fonts and pictures, followed through their mentions. */
  async function reach(text: string): Promise<void> {
    for (const [, absolute, sibling] of text.matchAll(/\/palier-paquet\/([\w./~-]+\.\w+)|(?:\.\/|")((?:_astro\/)?[\w.~-]+\.(?:js|css))/g)) {
      const path = absolute ?? `_astro/${(sibling ?? "").replace(/^_astro\//, "")}`;
      if (files.has(path) || path.startsWith("bank/") || path === "sw.js" || path.endsWith(".html") || !(await isFile(join(site, path)))) continue;
      if (!/\.(?:js|css|svg)$/.test(path)) files.set(path, await readFile(join(site, path)));
      else {
        const found = await read(path);
        // A style sheet and Vite's preloading resolve from their own folder; everything else from the page.
        put(path, found, path.endsWith(".css") || path.includes("/preload-helper.") ? "../" : "./");
        await reach(found);
      }
    }
  }
}

function trimRelease(release: Release, { competences, code, usesTemplate }: PackagedCampaign): Release {
  const { archived: _, campaigns, designs, ...rest } = release;
  return {
    ...rest,
    ...(campaigns && code !== undefined && { campaigns }),
    ...(designs && usesTemplate && { designs }),
    competences: release.competences.map((entry) => (competences.includes(entry.code) ? entry : { code: entry.code, challengeCount: 0, topics: entry.topics })),
  };
}

function references({ framework, designs, competences }: Release): readonly BundleReference[] {
  return [framework, designs, ...competences.flatMap(({ items, statements = [], rubrics }) => [items, ...statements, rubrics])].filter((reference) => reference !== undefined);
}

/** The others are not this class's business. */
function onlyCampaign(bundle: string, code: string): string {
  const { campaigns } = JSON.parse(bundle) as CampaignsBundle;
  return JSON.stringify({ campaigns: { [code]: campaigns[code] } });
}

function tutorialsOf({ tutorials }: TutorialsBundle, wanted: ReadonlySet<string>): TutorialsBundle {
  return { tutorials: Object.fromEntries(Object.entries(tutorials).flatMap(([id, tutorial]) => (wanted.has(id) ? [[id, { ...tutorial, href: `${tutorial.href}index.html` }]] : []))) };
}

function campaignPage(html: string, fragment: string): string {
  return html
    .replace("<head>", `<head><meta name="palier-package" content="${fragment.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}">`)
    .replace(/<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g, "")
    .replace(/<p class="player-brand">.*?<\/p>/s, "");
}

/** A page to read: without the site around it, and with no link to what the package leaves out. */
function tutorialPage(html: string, kept: ReadonlySet<string>): string {
  return html
    .replace(/<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g, "")
    .replace(/<header class="site-header">.*?<\/header>/s, "")
    .replace(/<nav class="breadcrumb".*?<\/nav>/s, "")
    .replace(/<footer class="site-footer".*?<\/footer>/s, "")
    .replace(/<a\b[^>]*\bhref="\/palier-paquet\/([^"]*)"[^>]*>(.*?)<\/a>/gs, (link, path: string, words: string) => {
      const [, id] = /^tutoriels\/([\w-]+)\/$/.exec(path) ?? [];
      if (id !== undefined && kept.has(id)) return link.replace(`${MARKER}${path}`, `${MARKER}${path}index.html`);
      return words;
    });
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}
