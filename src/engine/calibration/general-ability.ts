import { log } from "../arithmetic.ts";
import type { Spreads } from "./ability-tree.ts";

export type GeneralAbility = Pick<Spreads, "generalMean" | "generalSpread">;

/** What is believed of a population's general ability before the answers, and what of it they may change. */
export interface GeneralPrior extends GeneralAbility {
  readonly learnsMean: boolean;
  readonly learnsSpread: boolean;
  /** It weighs as much as so many persons of known ability. */
  readonly persons: number;
}

/** The M-step of the population: mean and spread of the persons expected at each node, and of those that the prior stands for. */
export function maximizeGeneral(nodes: Float64Array, persons: Float64Array, prior: GeneralPrior): GeneralAbility {
  let [count, total] = [prior.persons, prior.persons * prior.generalMean];
  for (let g = 0; g < nodes.length; g++) {
    count += persons[g]!;
    total += persons[g]! * nodes[g]!;
  }
  if (count === 0) return prior;
  const generalMean = prior.learnsMean ? total / count : prior.generalMean;
  let squares = prior.persons * priorSquare(prior, generalMean);
  for (let g = 0; g < nodes.length; g++) squares += persons[g]! * (nodes[g]! - generalMean) * (nodes[g]! - generalMean);
  return { generalMean, generalSpread: prior.learnsSpread ? Math.sqrt(squares / count) : prior.generalSpread };
}

/** Logarithm of the prior's density, up to a constant. */
export function logGeneralPrior(prior: GeneralPrior, { generalMean, generalSpread }: GeneralAbility): number {
  return -prior.persons * (log(generalSpread) + priorSquare(prior, generalMean) / (2 * generalSpread * generalSpread));
}

/** Information of the prior on the mean, on mean and log spread together, and on log spread. */
export function generalInformation(prior: GeneralPrior, { generalMean, generalSpread }: GeneralAbility): readonly [meanMean: number, meanSpread: number, spreadSpread: number] {
  const weight = prior.persons / (generalSpread * generalSpread);
  return [weight, 2 * weight * (prior.generalMean - generalMean), 2 * weight * priorSquare(prior, generalMean)];
}

// E (ability − mean)² over the persons that the prior stands for
function priorSquare(prior: GeneralPrior, mean: number): number {
  return prior.generalSpread * prior.generalSpread + (prior.generalMean - mean) * (prior.generalMean - mean);
}
