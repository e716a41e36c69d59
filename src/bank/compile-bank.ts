import { createHash } from "node:crypto";
import type { Item } from "../engine/item.ts";
import type { ArchivedRelease, BundleReference, ChallengeRubric, CompetenceEntry, FrameworkBundle, Release, Statement, TutorialsBundle } from "./bundle.ts";
import { type CompiledChallenge, describeItem, renderRubric, renderStatement } from "./compile-challenge.ts";
import type { Content } from "./content.ts";

/** The whole bank as files to serve: JSON bundles by path, and the attachments with where to copy them from. */
export interface CompiledBank {
  readonly release: Release;
  /** Path relative to `bank/` → JSON text. `release.json` is among them. */
  readonly bundles: ReadonlyMap<string, string>;
  /** Path relative to `bank/` → path relative to the project. */
  readonly attachments: ReadonlyMap<string, string>;
}

export interface CompileOptions {
  /** Where the site is served: "/" or "/palier/". */
  readonly base: string;
  /** Statuses to serve; a preview serves them all. */
  readonly statuses: readonly string[];
}

/** Builds the bundles of the served challenges. Equal content gives equal bytes, names and release id. */
export function compileBank(content: Content, compiled: readonly CompiledChallenge[], { base, statuses }: CompileOptions): CompiledBank {
  const served = compiled.filter(({ source }) => statuses.includes(source.challenge.status)).toSorted((a, b) => compareText(a.source.challenge.id, b.source.challenge.id));
  const bundles = new Map<string, string>();
  const attachments = new Map<string, string>();
  const put = (name: string, data: unknown): BundleReference => {
    const json = JSON.stringify(data);
    const path = `${name}.${hashText(atRoot(json, base))}.json`;
    bundles.set(path, json);
    return { path, bytes: Buffer.byteLength(json) };
  };

  const byCompetence = Map.groupBy(served, ({ source }) => source.challenge.skill.slice(0, 3));
  const competences = content.framework.domains.flatMap((domain) => domain.competences).map(({ code }): CompetenceEntry => {
    const members = byCompetence.get(code) ?? [];
    const topics = (content.topics.get(code)?.topics ?? []).map(({ id, skills }) => ({ id, levels: skills.map(({ level }) => level) }));
    if (members.length === 0) return { code, challengeCount: 0, topics };
    const items: Item[] = members.map(describeItem);
    const statements: Record<string, Statement> = {};
    const rubrics: Record<string, ChallengeRubric> = {};
    const addresses: string[] = [];
    for (const member of members) {
      const { id } = member.source.challenge;
      const folder = attachmentFolder(member);
      for (const [name, { path }] of member.source.attachments) {
        attachments.set(`${folder}/${name}`, path);
        addresses.push(`${base}bank/${folder}/${encodeURIComponent(name)}`);
      }
      statements[id] = renderStatement(member, `${base}bank/${folder}/`);
      rubrics[id] = renderRubric(member);
    }
    return {
      code,
      challengeCount: members.length,
      topics,
      items: put(`${code}.items`, { competence: code, items }),
      statements: put(`${code}.statements`, { competence: code, attachments: addresses, challenges: statements }),
      rubrics: put(`${code}.rubrics`, { competence: code, challenges: rubrics }),
    };
  });
  const body = {
    highestReachableLevel: content.framework.highestReachableLevel,
    framework: put("framework", frameworkBundle(content, served)),
    tutorials: put("tutorials", tutorialsBundle(content, base)),
    competences,
  };
  const id = hashText(JSON.stringify(body, (key, value) => (key === "bytes" ? undefined : value)));
  const archived = serveArchive(content, id, bundles);
  const release: Release = { format: "palier-release", version: 1, id, ...body, ...(archived.length > 0 && { archived }) };
  bundles.set("release.json", JSON.stringify(release));
  return { release, bundles, attachments };
}


/** What an earlier release needs to be graded and replayed, kept beside the current one; its id and paths do not change. */
export function archiveRelease({ release, bundles }: CompiledBank): ArchivedRelease {
  const kept = release.competences.flatMap(({ items, rubrics }) => [items, rubrics]).filter((reference) => reference !== undefined);
  const { archived: _, ...own } = release;
  return { release: own, bundles: Object.fromEntries(kept.map(({ path }) => [path, JSON.parse(bundles.get(path)!)])) };
}

function serveArchive({ archive }: Content, current: string, bundles: Map<string, string>): string[] {
  const earlier = archive.filter(({ release }) => release.id !== current);
  for (const { release, bundles: kept } of earlier) {
    bundles.set(`releases/${release.id}.json`, JSON.stringify(release));
    for (const [path, bundle] of Object.entries(kept)) bundles.set(`releases/${path}`, JSON.stringify(bundle));
  }
  return earlier.map(({ release }) => release.id);
}

/** One folder a challenge, named by what it holds: pages of a challenge may link to one another, and caches never mix versions. */
function attachmentFolder({ source }: CompiledChallenge): string {
  const hashes = [...source.attachments].map(([name, { hash }]) => `${name} ${hash}`);
  return `files/${source.challenge.id}.${hashText(hashes.join("\n")).slice(0, 8)}`;
}

function frameworkBundle({ framework, topics }: Content, served: readonly CompiledChallenge[]): FrameworkBundle {
  const counts = Map.groupBy(served, ({ source }) => source.challenge.skill);
  return {
    id: framework.id,
    version: framework.version,
    name: framework.name,
    highestReachableLevel: framework.highestReachableLevel,
    levels: framework.levels,
    domains: framework.domains.map((domain) => ({
      ...domain,
      competences: domain.competences.map((competence) => ({
        ...competence,
        topics: (topics.get(competence.code)?.topics ?? []).map((topic) => ({
          ...topic,
          skills: topic.skills.map(({ level, statement }) => {
            const id = `${topic.id}.${level}`;
            return { id, level, statement, challengeCount: counts.get(id)?.length ?? 0 };
          }),
        })),
      })),
    })),
  };
}

function tutorialsBundle({ tutorials }: Content, base: string): TutorialsBundle {
  return {
    tutorials: Object.fromEntries(tutorials.map(({ tutorial: { id, title, summary, minutes, level, skills } }) => [id, { title, summary, href: `${base}tutoriels/${id}/`, minutes, level, skills }])),
  };
}

/** Names and release speak of the content, wherever the site is served: results of one host replay on another. */
function atRoot(json: string, base: string): string {
  return base === "/" ? json : json.replaceAll(`${base}bank/files/`, "/bank/files/").replaceAll(`${base}tutoriels/`, "/tutoriels/");
}

function hashText(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
