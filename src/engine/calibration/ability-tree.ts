import { evenNodes, normalLink, type Link } from "../grid.ts";
import { settings } from "../settings.ts";

/** How abilities spread, in levels: general ability, competences around it, topics around their competence. */
export interface Spreads {
  readonly generalMean: number;
  readonly generalSpread: number;
  readonly competenceSpread: number;
  readonly topicSpread: number;
}

/** The grids and links of the tree; the prior of general ability is left to the caller, who may learn it. */
export interface AbilityTree {
  readonly generalNodes: Float64Array;
  readonly competenceNodes: Float64Array;
  readonly topicNodes: Float64Array;
  readonly competenceLink: Link;
  readonly topicLink: Link;
}

/**
 * Steps of the three grids, each in spreads of its own abilities around their parent's, and half-width of the first in spreads
 * of general ability. Even sums are exact for smooth functions: a step of one spread leaves 5e-9 of a normal's mass in error.
 */
export interface Grids {
  readonly generalStep: number;
  readonly competenceStep: number;
  readonly topicStep: number;
  readonly reach: number;
}

export const calibrationGrids: Grids = { generalStep: 0.6, competenceStep: 1, topicStep: 0.67, reach: 4 };

/** The spreads of the engine's settings, under its ordinary regime. */
export function ordinarySpreads(): Spreads {
  const { generalMean, generalSpread, competenceSpread, regimes } = settings;
  return { generalMean, generalSpread, competenceSpread, topicSpread: regimes[0]!.topicSpread };
}

/** Builds the tree around a mean; a spread of 0 makes a level of the tree equal to its parent, nodes included. */
export function buildTree({ generalMean, generalSpread, competenceSpread, topicSpread }: Spreads, { generalStep, competenceStep, topicStep, reach }: Grids = calibrationGrids): AbilityTree {
  const generalReach = reach * generalSpread;
  const competenceReach = generalReach + MARGIN * competenceSpread;
  const generalNodes = evenNodes(generalMean, generalReach, generalStep * generalSpread);
  const competenceNodes = competenceSpread === 0 ? generalNodes : evenNodes(generalMean, competenceReach, competenceStep * competenceSpread);
  const topicNodes = topicSpread === 0 ? competenceNodes : evenNodes(generalMean, competenceReach + MARGIN * topicSpread, topicStep * topicSpread);
  return {
    generalNodes,
    competenceNodes,
    topicNodes,
    competenceLink: link(generalNodes, competenceNodes, competenceSpread),
    topicLink: link(competenceNodes, topicNodes, topicSpread),
  };
}

/** The links of topics that spread otherwise, on the same nodes. */
export function topicLinkOf({ competenceNodes, topicNodes }: AbilityTree, spread: number): Link {
  return link(competenceNodes, topicNodes, spread);
}

/** The same link with each weight times the squared distance of its nodes: what a spread is learned from. */
export function squaredLink({ weights, ...shape }: Link, parents: Float64Array, children: Float64Array): Link {
  const squared = weights.map((weight, i) => {
    const gap = children[i % shape.columns]! - parents[Math.floor(i / shape.columns)]!;
    return weight * gap * gap;
  });
  return { ...shape, weights: squared };
}

/** Where links are cut, in spreads: 6e-5 of their mass lies beyond. */
const TAIL = 4;
/** How much farther than its parent's a grid reaches, in spreads: extremes do not add up. */
const MARGIN = 2;

function link(parents: Float64Array, children: Float64Array, spread: number): Link {
  return spread === 0 ? identityLink(parents.length) : normalLink(parents, children, spread, TAIL);
}

function identityLink(size: number): Link {
  const weights = new Float64Array(size * size);
  for (let i = 0; i < size; i++) weights[i * size + i] = 1;
  return { rows: size, columns: size, weights, starts: Int32Array.from({ length: size }, (_, i) => i), ends: Int32Array.from({ length: size }, (_, i) => i + 1) };
}
