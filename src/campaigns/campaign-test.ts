import type { NamedDesign, Release } from "../bank/bundle.ts";
import type { Design } from "../engine/session.ts";
import type { Campaign } from "./campaign.ts";

/** What a campaign asks on this site, or what of it the site does not have. */
export type CampaignTest =
  | { readonly ok: true; readonly design: Design; readonly minutes: number }
  | { readonly ok: false; readonly error: { readonly kind: "unknown-template" | "unknown-competence" | "unknown-topic"; readonly id: string } };

/** As the ordinary test of a competence. */
const INTERVAL_POINTS = 12;
const CHECKPOINT_EVERY = 5;
/** What the templates plan: 60 questions in two hours, 32 in one. */
export const MINUTES_PER_QUESTION = 2;

/** The design that the engine runs for a campaign, and how long to plan for it. */
export function campaignTest(campaign: Campaign, release: Pick<Release, "competences">, designs: readonly NamedDesign[]): CampaignTest {
  const { design, id, checkpointEvery } = campaign;
  if ("template" in design) {
    const named = designs.find(({ kind, design: { id: own } }) => own === `${kind}-${design.template}`);
    if (!named) return { ok: false, error: { kind: "unknown-template", id: design.template } };
    const every = named.design.items ? named.design.checkpointEvery : (checkpointEvery ?? named.design.checkpointEvery);
    return { ok: true, minutes: named.minutes, design: { ...named.design, id: designId(id), checkpointEvery: every } };
  }
  const { scope, questions, intervalPoints = INTERVAL_POINTS, minutes = questions.maximum * MINUTES_PER_QUESTION } = design;
  for (const { competence, topics = [] } of scope) {
    const known = release.competences.find(({ code, challengeCount }) => code === competence && challengeCount > 0);
    if (!known) return { ok: false, error: { kind: "unknown-competence", id: competence } };
    const strange = topics.find((topic) => !known.topics.some((one) => one.id === topic));
    if (strange !== undefined) return { ok: false, error: { kind: "unknown-topic", id: strange } };
  }
  return {
    ok: true,
    minutes,
    design: {
      id: designId(id),
      scope,
      minimumLength: Math.min(questions.minimum, questions.maximum),
      maximumLength: questions.maximum,
      checkpointEvery: checkpointEvery ?? CHECKPOINT_EVERY,
      targetIntervalPoints: intervalPoints,
    },
  };
}

/** `Design.id` of a campaign's test: its passages are found by it. */
export function designId(campaign: string): string {
  return `campaign-${campaign}`;
}
