import type { Belief } from "./belief.ts";
import { scoreDistribution, scoreQuantile } from "./score-distribution.ts";
import { settings } from "./settings.ts";

/** Points of a score in levels: 8 a level, held in 0 … 8 × highest reachable; not rounded. */
export function pointsOf(score: number, highestReachableLevel: number): number {
  return settings.pointsPerLevel * Math.min(highestReachableLevel, Math.max(0, score));
}

/** The central interval of the score over some topics of a competence, in points, not rounded. */
export function pointsInterval(belief: Belief, competence: number, topics: readonly number[]): { low: number; high: number } {
  const distribution = scoreDistribution(belief, competence, topics);
  const { highestReachableLevel } = belief.bank.bank;
  const tail = (1 - settings.intervalCoverage) / 2;
  const points = (probability: number) => settings.pointsPerLevel * scoreQuantile(distribution, probability, 0, highestReachableLevel);
  return { low: points(tail), high: points(1 - tail) };
}
