import { fromOtherCompetences, topicsProduct, type Belief } from "./belief.ts";
import { sumOf, towardChild } from "./grid.ts";
import type { IndexedItem } from "./indexed-bank.ts";

/** One topic's posterior per regime, and how the score leans with it: all that the gain of an item of the topic needs. */
export interface TopicOutlook {
  /** Posterior mean of the topic's credit, in levels. */
  readonly estimatedLevel: number;
  readonly regimes: readonly {
    /** First node and the nodes that carry weight; outside them nothing counts. */
    readonly start: number;
    readonly density: Float64Array;
    /** density × (expected score given the node − expected score), in levels. */
    readonly lean: Float64Array;
  }[];
}

/** Looks from the score over `targetTopics` of a competence at one of these topics. */
export function topicOutlook(belief: Belief, competence: number, targetTopics: readonly number[], topic: number): TopicOutlook {
  const { credit, model, unanswered } = belief.bank;
  const share = 1 / targetTopics.length;
  let total = 0;
  let estimatedLevel = 0;
  const joint = belief.regimes.map(({ weight, topics }, regime) => {
    const own = topics[topic] ?? unanswered[regime]!;
    const above = fromOtherCompetences(belief, regime, competence);
    const product = topicsProduct(belief, regime, competence, topic);
    const rest = new Float64Array(above.length);
    for (const other of targetTopics) {
      if (other === topic) continue;
      const { mean } = topics[other] ?? unanswered[regime]!;
      for (let c = 0; c < rest.length; c++) rest[c]! += mean[c]! * share;
    }
    for (let c = 0; c < above.length; c++) above[c]! *= product[c]!;
    for (let c = 0; c < rest.length; c++) rest[c]! *= above[c]!;
    const density = times(towardChild(model.regimes[regime]!.topicLink, above), own.likelihood);
    const restScore = times(towardChild(model.regimes[regime]!.topicLink, rest), own.likelihood);
    const scale = weight / sumOf(density);
    for (let i = 0; i < density.length; i++) {
      density[i]! *= scale;
      restScore[i] = restScore[i]! * scale + density[i]! * credit[i]! * share;
      total += restScore[i]!;
      estimatedLevel += density[i]! * credit[i]!;
    }
    return { density, score: restScore };
  });
  return {
    estimatedLevel,
    regimes: joint.map(({ density, score }) => {
      const [start, end] = supportOf(density);
      return { start, density: density.slice(start, end), lean: score.map((value, i) => value - total * density[i]!).slice(start, end) };
    }),
  };
}

/**
 * Expected fall of the variance of the score, in levels², if the item is asked: Cov(score, answer)² / (p (1 − p)), which is
 * the variance now less the expected posterior variance (minimum expected posterior variance, van der Linden 1998).
 */
export function expectedGain(outlook: TopicOutlook, item: IndexedItem): { successProbability: number; gain: number } {
  let successProbability = 0;
  let covariance = 0;
  for (let regime = 0; regime < outlook.regimes.length; regime++) {
    const { start, density, lean } = outlook.regimes[regime]!;
    const curve = item.curves[regime]!;
    for (let i = 0; i < density.length; i++) {
      const p = curve[start + i]!;
      successProbability += p * density[i]!;
      covariance += p * lean[i]!;
    }
  }
  return { successProbability, gain: (covariance * covariance) / (successProbability * (1 - successProbability)) };
}

function times(values: Float64Array, factors: Float64Array): Float64Array {
  for (let i = 0; i < values.length; i++) values[i]! *= factors[i]!;
  return values;
}

function supportOf(density: Float64Array): [number, number] {
  let start = 0;
  let end = density.length;
  while (start < end && density[start]! < NEGLIGIBLE) start++;
  while (end > start && density[end - 1]! < NEGLIGIBLE) end--;
  return [start, end];
}

const NEGLIGIBLE = 1e-7;
