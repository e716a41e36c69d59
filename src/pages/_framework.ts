import { readdirSync, readFileSync } from "node:fs";
import type { FrameworkBundle } from "../bank/bundle.ts";
import type { CompetenceTopics, Framework } from "../bank/content-types.ts";
import { setFrench } from "../bank/typography.ts";

export type DomainView = FrameworkBundle["domains"][number];
export type SkillView = DomainView["competences"][number]["topics"][number]["skills"][number];
export type CompetenceView = DomainView["competences"][number] & { readonly challengeCount: number };

export interface FrameworkView extends Omit<FrameworkBundle, "domains"> {
  readonly domains: readonly (Omit<DomainView, "competences"> & { readonly competences: readonly CompetenceView[] })[];
}

let view: FrameworkView | undefined;

/** The framework with its topics and the number of challenges served for each skill. */
export function readFramework(): FrameworkView {
  if (!view || import.meta.env.DEV) view = buildView();
  return view;
}

/** The competence called `code`, with its domain. */
export function selectCompetence(code: string): { domain: FrameworkView["domains"][number]; competence: CompetenceView } {
  for (const domain of readFramework().domains) {
    const competence = domain.competences.find((candidate) => candidate.code === code);
    if (competence) return { domain, competence };
  }
  throw new Error(`unknown competence: ${code}`);
}

/** A skill may be named by a tutorial before its topic is written. */
export function findSkill(id: string): SkillView | undefined {
  const competences = readFramework().domains.flatMap((domain) => domain.competences);
  return competences.flatMap(({ topics }) => topics.flatMap(({ skills }) => skills)).find((skill) => skill.id === id);
}

function buildView(): FrameworkView {
  const framework = readJson<Framework>("content/framework/crcn.json");
  const counts = countChallenges();
  return {
    ...framework,
    domains: framework.domains.map((domain) => ({
      ...domain,
      competences: domain.competences.map((competence) => {
        const topics = readTopics(competence.code).map((topic) => ({
          ...topic,
          skills: topic.skills.map((skill) => {
            const id = `${topic.id}.${skill.level}`;
            return { ...skill, id, challengeCount: counts.get(id) ?? 0 };
          }),
        }));
        const challengeCount = topics.flatMap(({ skills }) => skills).reduce((sum, skill) => sum + skill.challengeCount, 0);
        return { ...competence, topics, challengeCount };
      }),
    })),
  };
}

function readTopics(code: string): CompetenceTopics["topics"] {
  const folder = "content/framework/topics";
  return readdirSync(folder).includes(`${code}.json`) ? readJson<CompetenceTopics>(`${folder}/${code}.json`).topics : [];
}

function countChallenges(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const path of readdirSync("content/challenges", { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith("index.mdx")) continue;
    const text = readFileSync(`content/challenges/${path}`, "utf8");
    const skill = /^skill: *"?([^\s"]+)/m.exec(text)?.[1];
    if (skill && /^status: *"?validated/m.test(text)) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  }
  return counts;
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8"), (_, value: unknown) => (typeof value === "string" ? setFrench(value) : value)) as T;
}
