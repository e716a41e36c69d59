import { fromOtherCompetences, generalFromOthers, topicsProduct, type Belief } from "./belief.ts";
import { towardChild, towardParent } from "./grid.ts";
import type { IndexedItem } from "./indexed-bank.ts";
import { settings } from "./settings.ts";

/**
 * What a test is about: the score of each competence in scope ("scores"), the mean of these scores ("total"), or which
 * skills are mastered ("skills").
 */
export type Target = "scores" | "total" | "skills";

export interface ScoredTopics {
  readonly competence: number;
  readonly topics: readonly number[];
}

/** One topic's posterior per regime, and how the target leans with it: all that the gain of an item of the topic needs. */
export interface TopicOutlook {
  readonly topic: number;
  /** Posterior mean of the topic's credit, in levels. */
  readonly estimatedLevel: number;
  readonly regimes: readonly RegimeOutlook[];
  /** Per rung of the topic, the probability that it is mastered. */
  readonly masteries: Float64Array;
  /** Per topic node, twice the number of rungs under it, plus one when it stands on a rung. */
  readonly bins: Uint8Array;
}

interface RegimeOutlook {
  /** Number of the first node that carries weight; what lies outside the arrays counts for nothing. */
  readonly start: number;
  /** Posterior at each node; the sum over nodes and regimes is 1. */
  readonly density: Float64Array;
  /** density × (expected score given the node − expected score), in points. */
  readonly lean: Float64Array;
}

export interface Gain {
  readonly successProbability: number;
  readonly gain: number;
}

/** Looks from the target at each topic of a scope, in its order. */
export function outlooksOf(belief: Belief, scope: readonly ScoredTopics[], target: Target): TopicOutlook[] {
  const elsewhere = target === "total" ? belief.regimes.map((_, regime) => scoresGivenGeneral(belief, regime, scope)) : undefined;
  return scope.flatMap(({ competence, topics }, place) => {
    const above = belief.regimes.map((_, regime) => (elsewhere ? elsewhere[regime]!(place) : { weight: fromOtherCompetences(belief, regime, competence) }));
    const share = 1 / (target === "total" ? topics.length * scope.length : topics.length);
    return topics.map((topic) => {
      const joints = above.map((one, regime) => jointWithScore(belief, regime, { competence, topics, share }, topic, one));
      return outlookOf(belief, topic, joints);
    });
  });
}

/**
 * Expected fall of the variance of the score, in points², if the item is asked: Cov(score, answer)² / (p (1 − p)), which is
 * the variance now less the expected posterior variance (minimum expected posterior variance, van der Linden 1998).
 */
export function scoreGain({ regimes }: TopicOutlook, { curves }: IndexedItem): Gain {
  let successProbability = 0;
  let covariance = 0;
  for (let regime = 0; regime < regimes.length; regime++) {
    const { start, density, lean } = regimes[regime]!;
    const curve = curves[regime]!;
    for (let i = 0; i < density.length; i++) {
      const p = curve[start + i]!;
      successProbability += p * density[i]!;
      covariance += p * lean[i]!;
    }
  }
  return { successProbability, gain: (covariance * covariance) / (successProbability * (1 - successProbability)) };
}

/** Expected fall of the sum over the topic's rungs of P (1 − P), P being the probability of mastery: Σ Cov(mastery, answer)² / (p (1 − p)). */
export function masteryGain({ regimes, masteries, bins }: TopicOutlook, { curves }: IndexedItem): Gain {
  const sums = new Float64Array(2 * masteries.length + 1);
  for (let regime = 0; regime < regimes.length; regime++) {
    const { start, density } = regimes[regime]!;
    const curve = curves[regime]!;
    for (let i = 0; i < density.length; i++) sums[bins[start + i]!]! += curve[start + i]! * density[i]!;
  }
  let successProbability = 0;
  for (let bin = 0; bin < sums.length; bin++) successProbability += sums[bin]!;
  let gain = 0;
  let above = 0;
  for (let rung = masteries.length - 1; rung >= 0; rung--) {
    above += sums[2 * rung + 2]!;
    const covariance = above + sums[2 * rung + 1]! / 2 - masteries[rung]! * successProbability;
    above += sums[2 * rung + 1]!;
    gain += covariance * covariance;
  }
  return { successProbability, gain: gain / (successProbability * (1 - successProbability)) };
}

/** What stands above the topics of a competence, at each of its nodes, without their own answers. */
interface Above {
  readonly weight: Float64Array;
  /** weight × expected part of the target that lies in other competences, in levels. */
  readonly score?: Float64Array;
}

/** For each competence of the scope, what the others tell of it and bring to the mean score. */
function scoresGivenGeneral(belief: Belief, regime: number, scope: readonly ScoredTopics[]): (place: number) => Above {
  const { competenceLink } = belief.bank.model;
  const expected = scope.map(({ competence, topics }) => {
    const product = topicsProduct(belief, regime, competence);
    const score = new Float64Array(product.length);
    for (const topic of topics) add(score, (belief.regimes[regime]!.topics[topic] ?? belief.bank.unanswered[regime]!).mean, 1 / topics.length);
    for (let c = 0; c < score.length; c++) score[c]! *= product[c]!;
    const weight = towardParent(competenceLink, product);
    return towardParent(competenceLink, score).map((value, g) => value / weight[g]!);
  });
  return (place) => {
    const cavity = generalFromOthers(belief, regime, scope[place]!.competence);
    const sum = new Float64Array(cavity.length);
    for (const [other, scores] of expected.entries()) if (other !== place) add(sum, scores, 1 / scope.length);
    for (let g = 0; g < sum.length; g++) sum[g]! *= cavity[g]!;
    return { weight: towardChild(competenceLink, cavity), score: towardChild(competenceLink, sum) };
  };
}

interface Joint {
  readonly density: Float64Array;
  /** density × expected score given the node. */
  readonly score: Float64Array;
}

function jointWithScore(belief: Belief, regime: number, scored: ScoredTopics & { readonly share: number }, topic: number, above: Above): Joint {
  const { credit, model, unanswered } = belief.bank;
  const { topicLink } = model.regimes[regime]!;
  const messages = belief.regimes[regime]!.topics;
  const { likelihood } = messages[topic] ?? unanswered[regime]!;
  const cavity = topicsProduct(belief, regime, scored.competence, topic);
  const rest = above.score ? above.score.map((value, c) => value * cavity[c]!) : new Float64Array(cavity.length);
  let largest = 0;
  for (let c = 0; c < cavity.length; c++) {
    cavity[c]! *= above.weight[c]!;
    if (cavity[c]! > largest) largest = cavity[c]!;
  }
  for (let c = 0; c < cavity.length; c++) if (cavity[c]! < largest * UNLIKELY) cavity[c] = rest[c] = 0;
  for (const other of scored.topics) {
    if (other === topic) continue;
    const { mean } = messages[other] ?? unanswered[regime]!;
    for (let c = 0; c < rest.length; c++) rest[c]! += mean[c]! * cavity[c]! * scored.share;
  }
  const density = towardChild(topicLink, cavity);
  const score = towardChild(topicLink, rest);
  let sum = 0;
  for (let i = 0; i < density.length; i++) {
    density[i]! *= likelihood[i]!;
    sum += density[i]!;
  }
  const scale = belief.regimes[regime]!.weight / sum;
  for (let i = 0; i < density.length; i++) {
    density[i]! *= scale;
    score[i] = score[i]! * likelihood[i]! * scale + density[i]! * credit[i]! * scored.share;
  }
  return { density, score };
}

function outlookOf({ bank }: Belief, topic: number, joints: readonly Joint[]): TopicOutlook {
  const { bins, levels } = bank.topics[topic]!;
  const mass = new Float64Array(2 * levels.length + 1);
  let expected = 0;
  let estimatedLevel = 0;
  for (const { density, score } of joints) {
    for (let i = 0; i < density.length; i++) {
      expected += score[i]!;
      estimatedLevel += density[i]! * bank.credit[i]!;
      mass[bins[i]!]! += density[i]!;
    }
  }
  const regimes = joints.map(({ density, score }) => {
    const [start, end] = supportOf(density);
    const lean = score.slice(start, end);
    for (let i = start; i < end; i++) lean[i - start] = (lean[i - start]! - expected * density[i]!) * settings.pointsPerLevel;
    return { start, density: density.slice(start, end), lean };
  });
  return { topic, estimatedLevel, regimes, masteries: massAbove(mass, levels.length), bins };
}

// A node on a rung stands for the half step on each side of it.
function massAbove(mass: Float64Array, rungs: number): Float64Array {
  const above = new Float64Array(rungs);
  let sum = 0;
  for (let rung = rungs - 1; rung >= 0; rung--) {
    sum += mass[2 * rung + 2]!;
    above[rung] = Math.min(1, sum + mass[2 * rung + 1]! / 2);
    sum += mass[2 * rung + 1]!;
  }
  return above;
}

function supportOf(density: Float64Array): [number, number] {
  let start = 0;
  let end = density.length;
  while (start < end && density[start]! < NEGLIGIBLE) start++;
  while (end > start && density[end - 1]! < NEGLIGIBLE) end--;
  return [start, end];
}

function add(sum: Float64Array, values: Float64Array, share: number): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += values[i]! * share;
}

// Competence nodes this much less likely than the likeliest are left out: about 1e-12 of any gain, a third of the work.
const UNLIKELY = 1e-12;

// Leaving these nodes out moved gains by about 1e-5 of themselves; 1e-6 moved them by 1e-4.
const NEGLIGIBLE = 1e-8;
