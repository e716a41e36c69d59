import { normalCdf } from "./arithmetic.ts";
import { fromOtherCompetences, topicsProduct, type Belief } from "./belief.ts";
import { sumOf } from "./grid.ts";

/**
 * The posterior of a competence's score: the mean credit of its topics, in levels. Given regime and competence ability the
 * topics are independent, so each component has the exact mean and variance of that sum; its shape is taken as normal.
 */
export interface ScoreDistribution {
  readonly weights: Float64Array;
  readonly means: Float64Array;
  readonly deviations: Float64Array;
}

/** The score over some topics of one competence (all of them for the competence's own score); without any, the competence's ability itself. */
export function scoreDistribution(belief: Belief, competence: number, topics: readonly number[]): ScoreDistribution {
  const size = belief.bank.model.competenceNodes.length;
  const count = size * belief.regimes.length;
  const weights = new Float64Array(count);
  const means = new Float64Array(count);
  const variances = new Float64Array(count);
  belief.regimes.forEach((regimeBelief, regime) => {
    const start = regime * size;
    const others = fromOtherCompetences(belief, regime, competence);
    const density = topicsProduct(belief, regime, competence).map((value, i) => value * others[i]!);
    const scale = regimeBelief.weight / sumOf(density);
    for (let i = 0; i < size; i++) weights[start + i] = density[i]! * scale;
    if (topics.length === 0) means.set(belief.bank.model.competenceNodes, start);
    for (const topic of topics) {
      const { mean, variance } = regimeBelief.topics[topic] ?? belief.bank.unanswered[regime]!;
      for (let i = 0; i < size; i++) {
        means[start + i]! += mean[i]! / topics.length;
        variances[start + i]! += variance[i]! / (topics.length * topics.length);
      }
    }
  });
  return { weights, means, deviations: variances.map((variance) => Math.sqrt(variance)) };
}

/** Posterior mean of the score, in levels. */
export function expectedScore({ weights, means }: ScoreDistribution): number {
  let mean = 0;
  for (let i = 0; i < weights.length; i++) mean += weights[i]! * means[i]!;
  return mean;
}

/** Posterior variance of the score, in levels². */
export function scoreVariance(distribution: ScoreDistribution): number {
  const { weights, means, deviations } = distribution;
  const mean = expectedScore(distribution);
  let variance = 0;
  for (let i = 0; i < weights.length; i++) {
    const gap = means[i]! - mean;
    variance += weights[i]! * (deviations[i]! * deviations[i]! + gap * gap);
  }
  return variance;
}

/** Probability that the score is at least `level`. */
export function probabilityAtLeast({ weights, means, deviations }: ScoreDistribution, level: number): number {
  let probability = 0;
  for (let i = 0; i < weights.length; i++) {
    if (weights[i]! < NEGLIGIBLE) continue;
    const above = deviations[i] === 0 ? Number(means[i]! >= level) : normalCdf((means[i]! - level) / deviations[i]!);
    probability += weights[i]! * above;
  }
  return probability < 1 ? probability : 1;
}

/** The level under which the score lies with this probability, held between `low` and `high`; exact to 1e-7 in probability. */
export function scoreQuantile(distribution: ScoreDistribution, probability: number, low: number, high: number): number {
  const excess = (level: number) => 1 - probabilityAtLeast(distribution, level) - probability;
  let [below, above] = [low, high];
  let [under, over] = [excess(low), excess(high)];
  if (under >= 0) return low;
  if (over <= 0) return high;
  // False position, halving the stale end's value (Illinois method): about 8 evaluations where bisection takes 20.
  for (let n = 0; n < 50; n++) {
    const middle = (below * over - above * under) / (over - under);
    const value = excess(middle);
    if (Math.abs(value) < 1e-7) return middle;
    if (value < 0) {
      [below, under] = [middle, value];
      over /= 2;
    } else {
      [above, over] = [middle, value];
      under /= 2;
    }
  }
  return (below + above) / 2;
}

// Left out of probabilities only: 111 components under this weight change none by more than 1e-7.
const NEGLIGIBLE = 1e-9;
