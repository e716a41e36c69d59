import type { NamedDesign } from "./bundle.ts";
import type { CompiledChallenge } from "./compile-challenge.ts";
import type { TemplateSource } from "./content.ts";

/** Precision that a template aims at when its author names none: that of the ordinary test of a competence. */
const INTERVAL_POINTS = 12;
const CHECKPOINT_EVERY = 5;

/** The design that the engine runs, from what the author wrote; a demo asks its questions in order, whatever the answers. */
export function namedDesign({ path, template }: TemplateSource, served: readonly CompiledChallenge[]): NamedDesign {
  const { id, title, summary, audience, minutes, scope = [], questions, intervalPoints = INTERVAL_POINTS, challenges } = template;
  const kind = path.startsWith("content/demos/") ? "demo" : "template";
  const fixed = challenges?.flatMap((wanted) => served.find(({ item }) => item.id === wanted)?.item ?? []);
  const length = fixed?.length ?? 0;
  return {
    kind,
    title,
    summary,
    audience,
    minutes,
    design: {
      id: `${kind}-${id}`,
      scope: fixed ? scopeOfItems(fixed) : scope,
      minimumLength: questions?.minimum ?? length,
      maximumLength: questions?.maximum ?? length,
      checkpointEvery: fixed ? length : CHECKPOINT_EVERY,
      targetIntervalPoints: intervalPoints,
      ...(fixed && { items: fixed.map((item) => item.id) }),
    },
  };
}

/** The competences of some items, each capped at the highest level asked. */
function scopeOfItems(items: readonly { readonly competence: string; readonly level: number }[]): NamedDesign["design"]["scope"] {
  const byCompetence = Map.groupBy(items, ({ competence }) => competence);
  return [...byCompetence].map(([competence, own]) => ({ competence, maximumLevel: Math.max(...own.map(({ level }) => level)) })).toSorted((a, b) => (a.competence < b.competence ? -1 : 1));
}
