import { normalWeights } from "../engine/grid.ts";
import type { Item } from "../engine/item.ts";
import { parametersOf } from "../engine/item-parameters.ts";
import { abilityModel } from "../engine/model.ts";
import { information } from "../engine/response.ts";
import { settings } from "../engine/settings.ts";
import type { Claim } from "./readiness.ts";

/** Information that an answer is expected to give about a topic, if its competence is as claimed. */
export type ExpectedInformation = (item: Item, claim: Claim) => number;

const ordinary = settings.regimes[0]!;

/** A table of what was computed once: equal items at equal claims tell as much. */
export function expectedInformation(): ExpectedInformation {
  const { topicNodes } = abilityModel();
  const weights = new Map<number, Float64Array>();
  const known = new Map<string, number>();
  return (item, { points }) => {
    const parameters = parametersOf(item, ordinary);
    const key = `${points} ${parameters.difficulty} ${parameters.discrimination} ${parameters.guessing}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    // Σ over topic abilities of P(ability | claim) × information(ability)
    const around = weights.get(points) ?? normalWeights(topicNodes, points / settings.pointsPerLevel, ordinary.topicSpread);
    weights.set(points, around);
    let sum = 0;
    for (let i = 0; i < around.length; i++) if (around[i]! > NEGLIGIBLE) sum += around[i]! * information(topicNodes[i]!, parameters);
    known.set(key, sum);
    return sum;
  };
}

const NEGLIGIBLE = 1e-6;

/**
 * Information about a competence from what its topics tell, each scattered around it: Σ I / (1 + I τ²). A second answer
 * on a topic adds less than one on another.
 */
export function competenceInformation(topics: Iterable<number>): number {
  let sum = 0;
  for (const topic of topics) sum += topic / (1 + topic * ordinary.topicSpread * ordinary.topicSpread);
  return sum;
}
