import type { CompetenceScore } from "../engine/score.ts";
import { player } from "../i18n/fr/player.ts";
import { levelOfPoints } from "./level-stairs.ts";

/** The 90 % interval in plain words: points, and the levels that they reach. */
export function intervalSentence(score: CompetenceScore, highest: number): string {
  const { low, high } = score.interval;
  return player.result.interval(low, high, levelOfPoints(low, highest), levelOfPoints(high, highest));
}
