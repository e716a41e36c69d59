import { createHash } from "node:crypto";
import type { ArchivedRelease, BundleReference, CampaignsBundle, CompetenceEntry, DesignsBundle, FrameworkBundle, ItemsBundle, Release, RubricsBundle, StatementsBundle, TutorialsBundle } from "./bundle.ts";
import { namedDesign } from "./named-design.ts";
import { BANK_ADDRESS, type CompiledChallenge } from "./compile-challenge.ts";
import type { Content } from "./content.ts";

/** The whole bank as files to serve: JSON bundles by path, and the attachments with where to copy them from. */
export interface CompiledBank {
  readonly release: Release;
  /** Path relative to `bank/` → JSON in UTF-8, half the memory of its text. `release.json` is among them. */
  readonly bundles: ReadonlyMap<string, Buffer>;
  /** Path relative to `bank/` → path relative to the project. */
  readonly attachments: ReadonlyMap<string, string>;
}

export interface CompileOptions {
  /** Where the site is served: "/" or "/palier/". */
  readonly base: string;
  /** Statuses to serve; a preview serves them all. */
  readonly statuses: readonly string[];
}

/** A test begins at level 1 or 2; the rest comes while its first question is read. */
const STATEMENT_PARTS = [
  { minimumLevel: 1, maximumLevel: 2 },
  { minimumLevel: 3, maximumLevel: 8 },
] as const;

/** Builds the bundles of the served challenges. Equal content gives equal bytes, names and release id. */
export function compileBank(content: Content, compiled: readonly CompiledChallenge[], { base, statuses }: CompileOptions): CompiledBank {
  const served = compiled.filter(({ source }) => statuses.includes(source.challenge.status)).toSorted((a, b) => compareText(a.source.challenge.id, b.source.challenge.id));
  const bundles = new Map<string, Buffer>();
  const attachments = new Map<string, string>();
  const put = (name: string, json: Buffer): BundleReference => {
    // Names and release speak of the content, wherever the site is served: results of one host replay on another.
    const path = `${name}.${hashOf(json)}.json`;
    const based = base === "/" ? json : Buffer.from(json.toString().replaceAll(BANK_ADDRESS, `${base}bank/files/`).replaceAll('"/tutoriels/', `"${base}tutoriels/`));
    bundles.set(path, based);
    return { path, bytes: based.length };
  };

  const byCompetence = Map.groupBy(served, ({ item }) => item.competence);
  const competences = content.framework.domains.flatMap((domain) => domain.competences).map(({ code }): CompetenceEntry => {
    const members = byCompetence.get(code) ?? [];
    const topics = (content.topics.get(code)?.topics ?? []).map(({ id, skills }) => ({ id, levels: skills.map(({ level }) => level) }));
    if (members.length === 0) return { code, challengeCount: 0, topics };
    const addresses: string[] = [];
    for (const { source, folder } of members) {
      for (const [name, { path }] of source.attachments) {
        attachments.set(`files/${folder}/${name}`, path);
        addresses.push(`${BANK_ADDRESS}${folder}/${encodeURIComponent(name)}`);
      }
    }
    return {
      code,
      challengeCount: members.length,
      topics,
      items: put(`${code}.items`, toJson({ competence: code, items: members.map(({ item }) => item) } satisfies ItemsBundle)),
      statements: STATEMENT_PARTS.map(({ minimumLevel, maximumLevel }) => ({ maximumLevel, part: members.filter(({ item }) => item.level >= minimumLevel && item.level <= maximumLevel) }))
        .filter(({ part }) => part.length > 0)
        .map(({ maximumLevel, part }, index, { length }) => {
          const head = { competence: code, ...(index === length - 1 && { attachments: addresses }) };
          return { ...put(`${code}.statements`, joinBundle(head, part, ({ statementJson }) => statementJson)), maximumLevel };
        }),
      rubrics: put(`${code}.rubrics`, joinBundle({ competence: code }, members, ({ rubricJson }) => rubricJson)),
    };
  });
  const body = {
    highestReachableLevel: content.framework.highestReachableLevel,
    framework: put("framework", toJson(frameworkBundle(content, served))),
    tutorials: put("tutorials", toJson(tutorialsBundle(content))),
    designs: put("designs", toJson({ designs: content.templates.map((source) => namedDesign(source, served)) } satisfies DesignsBundle)),
    competences,
  };
  const id = hashOf(JSON.stringify(body, (key, value) => (key === "bytes" ? undefined : value)));
  const archived = serveArchive(content, id, bundles);
  const campaigns = content.campaigns.length > 0 && { campaigns: put("campaigns", toJson(campaignsBundle(content))) };
  const release: Release = { format: "palier-release", version: 1, id, ...body, ...campaigns, ...(archived.length > 0 && { archived }) };
  bundles.set("release.json", toJson(release));
  return { release, bundles, attachments };
}

/** What an earlier release needs to be graded and replayed, kept beside the current one; its id and paths do not change. */
export function archiveRelease({ release, bundles }: CompiledBank): ArchivedRelease {
  const kept = release.competences.flatMap(({ items, rubrics }) => [items, rubrics]).filter((reference) => reference !== undefined);
  const { archived: _, ...own } = release;
  return { release: own, bundles: Object.fromEntries(kept.map(({ path }) => [path, JSON.parse(bundles.get(path)!.toString())])) };
}

function serveArchive({ archive }: Content, current: string, bundles: Map<string, Buffer>): string[] {
  const earlier = archive.filter(({ release }) => release.id !== current);
  for (const { release, bundles: kept } of earlier) {
    bundles.set(`releases/${release.id}.json`, toJson(release));
    for (const [path, bundle] of Object.entries(kept)) bundles.set(`releases/${path}`, toJson(bundle));
  }
  return earlier.map(({ release }) => release.id);
}

/** `{ …head, challenges: { id: … } }` from the JSON of each challenge, so that nothing is parsed or written twice. */
function joinBundle(head: Omit<StatementsBundle, "challenges"> | Omit<RubricsBundle, "challenges">, members: readonly CompiledChallenge[], jsonOf: (member: CompiledChallenge) => Buffer): Buffer {
  const challenges = members.flatMap((member, index) => [Buffer.from(`${index ? "," : ""}${JSON.stringify(member.item.id)}:`), jsonOf(member)]);
  return Buffer.concat([Buffer.from(`${JSON.stringify(head).slice(0, -1)},"challenges":{`), ...challenges, Buffer.from("}}")]);
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

function tutorialsBundle({ tutorials }: Content): TutorialsBundle {
  return {
    tutorials: Object.fromEntries(tutorials.map(({ tutorial: { id, title, summary, minutes, level, skills } }) => [id, { title, summary, href: `/tutoriels/${id}/`, minutes, level, skills }])),
  };
}

function campaignsBundle({ campaigns }: Content): CampaignsBundle {
  return { campaigns: Object.fromEntries(campaigns.map(({ code, campaign }) => [code, campaign])) };
}

function toJson(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

function hashOf(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
