import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ArchivedRelease } from "./bundle.ts";
import type { Attachment, ChallengeSource, Content, TutorialSource } from "./content.ts";
import type { Challenge, CompetenceTopics, Framework, Tutorial } from "./content-types.ts";
import { locate, parseFrontMatter, splitFrontMatter } from "./front-matter.ts";
import type { Issue } from "./issue.ts";
import { locateInYaml } from "./locate-in-yaml.ts";
import { type SchemaName, validateData } from "./validate.ts";

/** Reads and validates every file of `content/`; a file that does not fit is left out and its problems are all told. */
export async function readContent(root: string): Promise<{ readonly content: Content; readonly issues: readonly Issue[] }> {
  const issues: Issue[] = [];
  const framework = await readJson<Framework>(root, "content/framework/crcn.json", "framework", issues);
  if (!framework) return { content: { framework: emptyFramework(), topics: new Map(), challenges: [], tutorials: [], archive: [] }, issues };

  const topics = new Map<string, CompetenceTopics>();
  for (const { code } of framework.domains.flatMap(({ competences }) => competences)) {
    const path = `content/framework/topics/${code}.json`;
    const file = await readJson<CompetenceTopics>(root, path, "topics", issues);
    if (file) topics.set(code, file);
  }
  const challenges = await readChallenges(root, issues);
  const tutorials = await readTutorials(root, issues);
  return { content: { framework, topics, challenges, tutorials, archive: await readArchive(root) }, issues };
}

/** One challenge from its folder, for a preview that reads a single file again. */
export async function readChallenge(root: string, folder: string, issues: Issue[]): Promise<ChallengeSource | undefined> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  return readChallengeFiles(root, folder, entries.filter((entry) => entry.isFile()).map(({ name }) => name), issues);
}

/** Reads that wait for the disk overlap, this many folders at a time. */
const FOLDERS_AT_ONCE = 64;

async function readChallenges(root: string, issues: Issue[]): Promise<ChallengeSource[]> {
  const folders = await listFolders(join(root, "content", "challenges"));
  const challenges: ChallengeSource[] = [];
  for (let start = 0; start < folders.length; start += FOLDERS_AT_ONCE) {
    const batch = folders.slice(start, start + FOLDERS_AT_ONCE).map(([folder, names]) => readChallengeFiles(root, `content/challenges/${folder}`, names, issues));
    for (const source of await Promise.all(batch)) if (source) challenges.push(source);
  }
  return challenges;
}

/** Every folder that has an `index.mdx`, with the names of its files, in one walk. */
async function listFolders(challenges: string): Promise<[folder: string, names: string[]][]> {
  const folders = new Map<string, string[]>();
  for (const path of await readdir(challenges, { recursive: true })) {
    const cut = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
    const folder = path.slice(0, Math.max(cut, 0)).replaceAll("\\", "/");
    const names = folders.get(folder) ?? [];
    names.push(path.slice(cut + 1));
    folders.set(folder, names);
  }
  return [...folders].filter(([, names]) => names.includes("index.mdx")).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

async function readChallengeFiles(root: string, folder: string, names: readonly string[], issues: Issue[]): Promise<ChallengeSource | undefined> {
  const read = await readMdx<Challenge>(root, `${folder}/index.mdx`, "challenge", issues);
  return read && { file: read.file, challenge: read.data, attachments: await readAttachments(root, folder, names) };
}

async function readTutorials(root: string, issues: Issue[]): Promise<TutorialSource[]> {
  const names = await readdir(join(root, "content", "tutorials")).catch(() => []);
  const tutorials: TutorialSource[] = [];
  for (const name of names.filter((one) => one.endsWith(".mdx")).toSorted()) {
    const read = await readMdx<Tutorial>(root, `content/tutorials/${name}`, "tutorial", issues);
    if (read) tutorials.push({ file: read.file, tutorial: read.data });
  }
  return tutorials;
}

/** Written by `npm run release`, never by hand. */
async function readArchive(root: string): Promise<ArchivedRelease[]> {
  const folder = join(root, "content", "releases");
  const names = await readdir(folder).catch(() => []);
  return Promise.all(names.filter((name) => name.endsWith(".json")).toSorted().map(async (name) => JSON.parse(await readFile(join(folder, name), "utf8")) as ArchivedRelease));
}

async function readMdx<T>(root: string, path: string, schema: SchemaName, issues: Issue[]) {
  const file = splitFrontMatter(path, await readFile(join(root, path), "utf8"));
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

async function readJson<T>(root: string, path: string, schema: SchemaName, issues: Issue[]): Promise<T | undefined> {
  const text = await readFile(join(root, path), "utf8").catch(() => undefined);
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

async function readAttachments(root: string, folder: string, names: readonly string[]): Promise<Map<string, Attachment>> {
  const attachments = new Map<string, Attachment>();
  for (const name of names.toSorted()) {
    if (name === "index.mdx" || name.startsWith(".")) continue;
    const path = `${folder}/${name}`;
    const bytes = await readFile(join(root, path));
    attachments.set(name, { path, bytes: bytes.length, hash: createHash("sha256").update(bytes).digest("hex").slice(0, 12) });
  }
  return attachments;
}

function emptyFramework(): Framework {
  return { id: "crcn", version: "", name: "", source: "", highestReachableLevel: 6, levels: [], domains: [] };
}
