import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ArchivedRelease } from "./bundle.ts";
import type { Attachment, CampaignSource, ChallengeSource, Content, TemplateSource, TutorialSource } from "./content.ts";
import type { Campaign, Challenge, CompetenceTopics, Framework, Statistics, Template, Tutorial } from "./content-types.ts";
import { locate, parseFrontMatter, splitFrontMatter } from "./front-matter.ts";
import type { Issue } from "./issue.ts";
import { locateInYaml } from "./locate-in-yaml.ts";
import { type SchemaName, validateData } from "./validate.ts";

/**
 * Reads and validates every file of `content/`; a file that does not fit is left out and its problems are all told.
 * Reads are synchronous: for ten thousand small files that is several times faster than promises.
 */
export function readContent(root: string): { readonly content: Content; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const framework = readJson<Framework>(root, "content/framework/crcn.json", "framework", issues);
  if (!framework) return { content: { framework: emptyFramework(), topics: new Map(), challenges: [], tutorials: [], statistics: new Map(), guessing: {}, templates: [], campaigns: [], archive: [] }, issues };

  const topics = new Map<string, CompetenceTopics>();
  for (const { code } of framework.domains.flatMap(({ competences }) => competences)) {
    const path = `content/framework/topics/${code}.json`;
    const file = readJson<CompetenceTopics>(root, path, "topics", issues);
    if (file) topics.set(code, file);
  }
  const challenges = readChallenges(root, issues);
  const tutorials = readTutorials(root, issues);
  return { content: { framework, topics, challenges, tutorials, ...readStatistics(root, issues), templates: readTemplates(root, issues), campaigns: readCampaigns(root, issues), archive: readArchive(root) }, issues };
}

/** One challenge from its folder, for a preview that reads a single file again. */
export function readChallenge(root: string, folder: string, issues: Issue[]): ChallengeSource | undefined {
  if (!existsSync(join(root, folder, "index.mdx"))) {
    issues.push({ rule: "missing-file", severity: "error", file: `${folder}/index.mdx`, line: 1, column: 1, found: "ce fichier n'existe pas.", todo: "Vérifiez le nom du dossier." });
    return undefined;
  }
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return readChallengeFiles(root, folder, entries.filter((entry) => entry.isFile()).map(({ name }) => name), issues);
}

function readChallenges(root: string, issues: Issue[]): ChallengeSource[] {
  return listFolders(join(root, "content", "challenges")).flatMap(([folder, names]) => readChallengeFiles(root, `content/challenges/${folder}`, names, issues) ?? []);
}

/** Every folder that has an `index.mdx`, with the names of its files; a plain walk, twice as fast as `recursive`. */
function listFolders(challenges: string, folder = ""): [folder: string, names: string[]][] {
  const entries = readdirSync(join(challenges, folder), { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const inside = entries.filter((entry) => entry.isDirectory()).map(({ name }) => (folder ? `${folder}/${name}` : name));
  const below = inside.toSorted().flatMap((path) => listFolders(challenges, path));
  return names.includes("index.mdx") ? [[folder, names], ...below] : below;
}

function readChallengeFiles(root: string, folder: string, names: readonly string[], issues: Issue[]): ChallengeSource | undefined {
  const read = readMdx<Challenge>(root, `${folder}/index.mdx`, "challenge", issues);
  return read && { file: read.file, challenge: read.data, attachments: readAttachments(root, folder, names) };
}

function readTutorials(root: string, issues: Issue[]): TutorialSource[] {
  return namesIn(join(root, "content", "tutorials"), ".mdx").flatMap((name) => {
    const read = readMdx<Tutorial>(root, `content/tutorials/${name}`, "tutorial", issues);
    return read ? [{ file: read.file, tutorial: read.data }] : [];
  });
}

/** Absent until answers have been analysed. */
function readStatistics(root: string, issues: Issue[]): Pick<Content, "statistics" | "guessing"> {
  const path = "content/statistics.json";
  const file = existsSync(join(root, path)) ? readJson<Statistics>(root, path, "statistics", issues) : undefined;
  return { statistics: new Map(Object.entries(file?.items ?? {})), guessing: file?.guessing ?? {} };
}

function readTemplates(root: string, issues: Issue[]): TemplateSource[] {
  return ["templates", "demos"].flatMap((folder) =>
    namesIn(join(root, "content", folder), ".json").flatMap((name) => {
      const path = `content/${folder}/${name}`;
      const template = readJson<Template>(root, path, "template", issues);
      return template ? [{ path, template }] : [];
    }),
  );
}

function readCampaigns(root: string, issues: Issue[]): CampaignSource[] {
  return namesIn(join(root, "content", "campaigns"), ".json").flatMap((name) => {
    const path = `content/campaigns/${name}`;
    const campaign = readJson<Campaign>(root, path, "campaign", issues);
    return campaign ? [{ path, code: name.slice(0, -".json".length), campaign }] : [];
  });
}

/** Written by `npm run release`, never by hand. */
function readArchive(root: string): ArchivedRelease[] {
  const folder = join(root, "content", "releases");
  return namesIn(folder, ".json").map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as ArchivedRelease);
}

function namesIn(folder: string, ending: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)).toSorted() : [];
}

function readMdx<T>(root: string, path: string, schema: SchemaName, issues: Issue[]) {
  const file = splitFrontMatter(path, readFileSync(join(root, path), "utf8"));
  if (!file) {
    issues.push({ rule: "yaml", severity: "error", file: path, line: 1, column: 1, found: "l'en-tête entre deux lignes « --- » manque ou n'est pas fermé.", todo: "Commencez le fichier par « --- », les champs, puis « --- »." });
    return undefined;
  }
  const parsed = parseFrontMatter(file);
  if ("issue" in parsed) {
    issues.push(parsed.issue);
    return undefined;
  }
  const problems = validateData(schema, parsed.data);
  for (const { path: place, found, todo } of problems) issues.push({ rule: "schema", severity: "error", file: path, ...locate(file, place), found, todo });
  return problems.length ? undefined : { file, data: parsed.data as T };
}

function readJson<T>(root: string, path: string, schema: SchemaName, issues: Issue[]): T | undefined {
  const text = existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
  if (text === undefined) {
    issues.push({ rule: "missing-file", severity: "error", file: path, line: 1, column: 1, found: "ce fichier du référentiel n'existe pas.", todo: "Créez-le : chaque compétence déclare ses sujets et ses acquis." });
    return undefined;
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    issues.push({ rule: "json", severity: "error", file: path, ...locateInYaml(text, []), found: "ce fichier n'est pas du JSON valide.", todo: "Vérifiez les virgules, les guillemets et les accolades près de cette ligne." });
    return undefined;
  }
  const problems = validateData(schema, data);
  for (const { path: place, found, todo } of problems) issues.push({ rule: "schema", severity: "error", file: path, ...locateInYaml(text, place), found, todo });
  return problems.length ? undefined : (data as T);
}

function readAttachments(root: string, folder: string, names: readonly string[]): Map<string, Attachment> {
  const attachments = new Map<string, Attachment>();
  for (const name of names.toSorted()) {
    if (name === "index.mdx" || name.startsWith(".")) continue;
    const path = `${folder}/${name}`;
    const bytes = readFileSync(join(root, path));
    attachments.set(name, { path, bytes: bytes.length, hash: createHash("sha256").update(bytes).digest("hex").slice(0, 12) });
  }
  return attachments;
}

function emptyFramework(): Framework {
  return { id: "crcn", version: "", name: "", source: "", highestReachableLevel: 6, levels: [], domains: [] };
}
