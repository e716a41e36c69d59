import { evenNodes, normalLink, normalWeights, towardParent, type Link } from "./grid.ts";
import { settings, type NoiseRegime } from "./settings.ts";

/** The tree's tables under one noise regime; nodes are shared by all regimes. */
export interface RegimeModel {
  readonly regime: NoiseRegime;
  readonly topicLink: Link;
}

export interface TreeShape {
  readonly generalMean: number;
  readonly generalSpread: number;
  readonly competenceSpread: number;
  /** Half-width of each grid, in prior standard deviations under the first regime. */
  readonly gridReach: number;
  readonly topicStep: number;
  readonly competenceStep: number;
  readonly generalStep: number;
  readonly regimes: readonly NoiseRegime[];
}

export interface Model {
  readonly generalNodes: Float64Array;
  readonly competenceNodes: Float64Array;
  readonly topicNodes: Float64Array;
  readonly generalPrior: Float64Array;
  readonly competenceLink: Link;
  readonly regimes: readonly RegimeModel[];
}

/** The tree of abilities on its grids: general → competence → topic, each link normal. Built once. */
export function abilityModel(): Model {
  built ??= buildModel(settings);
  return built;
}

/** The same tree on other grids; spreads and steps in levels. */
export function buildModel({ generalMean, generalSpread, competenceSpread, gridReach, topicStep, competenceStep, generalStep, regimes }: TreeShape): Model {
  const competenceTotal = Math.sqrt(generalSpread * generalSpread + competenceSpread * competenceSpread);
  const topicSpread = regimes[0]!.topicSpread;
  const topicTotal = Math.sqrt(competenceTotal * competenceTotal + topicSpread * topicSpread);
  const generalNodes = evenNodes(generalMean, gridReach * generalSpread, generalStep);
  const competenceNodes = evenNodes(generalMean, gridReach * competenceTotal, competenceStep);
  const topicNodes = evenNodes(generalMean, gridReach * topicTotal, topicStep);
  return {
    generalNodes,
    competenceNodes,
    topicNodes,
    generalPrior: normalWeights(generalNodes, generalMean, generalSpread),
    competenceLink: normalLink(generalNodes, competenceNodes, competenceSpread, gridReach),
    regimes: regimes.map((regime) => ({ regime, topicLink: normalLink(competenceNodes, topicNodes, regime.topicSpread, gridReach) })),
  };
}

/** What a topic of a given ability brings to the score, in levels: its ability, held within the margin around 0 … highest. */
export function creditedLevels(abilities: Float64Array, highestReachableLevel: number): Float64Array {
  const lowest = -settings.compensationMargin;
  const highest = highestReachableLevel + settings.compensationMargin;
  return abilities.map((theta) => (theta < lowest ? lowest : theta > highest ? highest : theta));
}

/** Mean and variance of a topic's credit at each competence node, given its likelihood. */
export function creditGivenCompetence(link: Link, likelihood: Float64Array, credit: Float64Array): { toCompetence: Float64Array; mean: Float64Array; variance: Float64Array } {
  const toCompetence = towardParent(link, likelihood);
  const mean = towardParent(link, likelihood.map((value, i) => value * credit[i]!));
  const square = towardParent(link, likelihood.map((value, i) => value * credit[i]! * credit[i]!));
  for (let i = 0; i < mean.length; i++) {
    if (toCompetence[i] === 0) continue;
    mean[i]! /= toCompetence[i]!;
    square[i] = Math.max(0, square[i]! / toCompetence[i]! - mean[i]! * mean[i]!);
  }
  return { toCompetence, mean, variance: square };
}

let built: Model | undefined;
