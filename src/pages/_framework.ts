import type { DesignsBundle, FrameworkBundle, NamedDesign } from "../bank/bundle.ts";
import { siteBank } from "../bank/site-bank.ts";
import { setFrench } from "../bank/typography.ts";

type DomainBundle = FrameworkBundle["domains"][number];
type CompetenceBundle = DomainBundle["competences"][number];

export type SkillView = CompetenceBundle["topics"][number]["skills"][number];
export type CompetenceView = CompetenceBundle & { readonly challengeCount: number };
export type DomainView = Omit<DomainBundle, "competences"> & { readonly competences: readonly CompetenceView[] };

export interface FrameworkView extends Omit<FrameworkBundle, "domains"> {
  readonly domains: readonly DomainView[];
}

/** The framework as it is served, with the number of challenges of each competence. */
export async function readFramework(): Promise<FrameworkView> {
  const { release, bundles } = siteBank(process.cwd(), import.meta.env.BASE_URL, { tolerant: import.meta.env.DEV });
  const framework = JSON.parse(bundles.get(release.framework.path)!.toString(), setFrenchValue) as FrameworkBundle;
  const counts = new Map(release.competences.map(({ code, challengeCount }) => [code, challengeCount]));
  return {
    ...framework,
    domains: framework.domains.map((domain) => ({
      ...domain,
      competences: domain.competences.map((competence) => ({ ...competence, challengeCount: counts.get(competence.code) ?? 0 })),
    })),
  };
}

/** The templates and the demo tests that are served. */
export function readDesigns(): readonly NamedDesign[] {
  const { release, bundles } = siteBank(process.cwd(), import.meta.env.BASE_URL, { tolerant: import.meta.env.DEV });
  const bundle = JSON.parse(bundles.get(release.designs?.path ?? "")?.toString() ?? "null", setFrenchValue) as DesignsBundle | null;
  return bundle?.designs ?? [];
}

function setFrenchValue(_: string, value: unknown): unknown {
  return typeof value === "string" ? setFrench(value) : value;
}

/** The competence called `code`, with its domain. */
export function selectCompetence({ domains }: FrameworkView, code: string): { readonly domain: DomainView; readonly competence: CompetenceView } {
  for (const domain of domains) {
    const competence = domain.competences.find((candidate) => candidate.code === code);
    if (competence) return { domain, competence };
  }
  throw new Error(`unknown competence: ${code}`);
}

/** A skill may be named by a tutorial before its topic is written. */
export function findSkill({ domains }: FrameworkView, id: string): SkillView | undefined {
  const competences = domains.flatMap((domain) => domain.competences);
  return competences.flatMap(({ topics }) => topics.flatMap(({ skills }) => skills)).find((skill) => skill.id === id);
}
