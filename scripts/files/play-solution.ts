import type { ActivityModel } from "../../src/activities/activity.ts";
import { ACTIVITIES, isActivity } from "../../src/bank/activity-names.ts";
import type { Challenge, Variant } from "../../src/bank/content-types.ts";
import { fillPlaceholders, fillScene } from "../../src/bank/template.ts";

/**
 * Plays a solution on the activity of a statement: tells the goals that it does not reach, and refuses a task that is
 * done before it begins. Proves that a student can reach what the rubric expects.
 */
export async function missedGoals(challenge: Challenge, variant: Variant, text: string, files: Readonly<Record<string, string | Uint8Array>>, solution: readonly unknown[]): Promise<string[]> {
  const values = variant.values ?? {};
  const [, component = "", quoted, literal] = /<([A-Z]\w+)\b[^>]*?\bscene=(?:"([^"]*)"|\{([\s\S]*?\})\})/.exec(text) ?? [];
  if (!isActivity(component)) return ["l'énoncé n'a pas d'activité"];
  const name = fillScene(quoted ?? literal ?? "", values);
  const source = name.startsWith("{") ? name : files[name];
  if (source === undefined) return [`le script ne fait pas la scène « ${name} »`];
  const scene: unknown = JSON.parse(typeof source === "string" ? source : new TextDecoder().decode(source));
  const { model } = (await import(`../../src/activities/${ACTIVITIES[component]}/model.ts`)) as { model: ActivityModel<unknown, unknown, unknown> };
  const before = model.start(scene);
  const after = solution.reduce((state, action) => model.act(scene, state, action), before);
  const unreached = (facts: Readonly<Record<string, string>>) =>
    (challenge.goals ?? []).flatMap(({ id, fact }) => {
      const found = facts[fillPlaceholders(fact, values)];
      const accepted = [(variant.answer as Readonly<Record<string, unknown>>)[id]].flat().map(String);
      return found !== undefined && accepted.includes(found) ? [] : [`le but « ${id} » n'est pas atteint (trouvé : ${JSON.stringify(found)} ; attendu : ${accepted.join(" ou ")})`];
    });
  if (unreached(model.facts(scene, before)).length === 0) return ["tout est déjà fait au départ"];
  return unreached(model.facts(scene, after));
}
