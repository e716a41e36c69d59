import type { FrameworkBundle } from "../bank/bundle.ts";
import type { Design } from "../engine/session.ts";

/** Topics by competence, each up to a level. */
export type CampaignScope = Design["scope"];
type Competence = FrameworkBundle["domains"][number]["competences"][number];
type Topic = Competence["topics"][number];

/** What a test can ask, counted on the content of the site. */
export interface CampaignReach {
  readonly competences: number;
  readonly topics: number;
  /** Skills that have at least one challenge, and those of the chosen topics up to the chosen level. */
  readonly skills: number;
  readonly possibleSkills: number;
  readonly challenges: number;
}

export function campaignReach(scope: CampaignScope, framework: FrameworkBundle): CampaignReach {
  const parts = scope.flatMap(({ competence, topics, maximumLevel }) => {
    const found = findCompetence(framework, competence);
    return found === undefined ? [] : found.topics.filter(({ id }) => topics?.includes(id) ?? true).map((topic) => ({ competence, skills: topic.skills.filter(({ level }) => level <= maximumLevel) }));
  });
  const served = parts.map(({ competence, skills }) => ({ competence, skills: skills.filter(({ challengeCount }) => challengeCount > 0) })).filter(({ skills }) => skills.length > 0);
  return {
    competences: new Set(served.map(({ competence }) => competence)).size,
    topics: served.length,
    skills: served.reduce((sum, { skills }) => sum + skills.length, 0),
    possibleSkills: parts.reduce((sum, { skills }) => sum + skills.length, 0),
    challenges: served.reduce((sum, { skills }) => sum + skills.reduce((count, { challengeCount }) => count + challengeCount, 0), 0),
  };
}

/** The topics of a competence that have something to ask up to a level. */
export function reachableTopics({ topics }: Competence, maximumLevel: number): readonly Topic[] {
  return topics.filter(({ skills }) => skills.some(({ level, challengeCount }) => level <= maximumLevel && challengeCount > 0));
}

/** As many questions as the templates plan: 6 to 12 a competence, 20 when it is alone, an hour or two in all, and no more than there are. */
export function proposedLength({ competences, challenges }: CampaignReach): { readonly minimum: number; readonly maximum: number } {
  const most = Math.min(competences <= 1 ? 20 : 12 * competences, MOST_QUESTIONS, Math.max(1, challenges));
  return { minimum: Math.min(competences <= 1 ? 10 : 6 * competences, most), maximum: most };
}

const MOST_QUESTIONS = 60;

function findCompetence({ domains }: FrameworkBundle, code: string): Competence | undefined {
  return domains.flatMap(({ competences }) => competences).find((competence) => competence.code === code);
}
