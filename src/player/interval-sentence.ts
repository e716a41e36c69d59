import type { CompetenceScore } from "../engine/score.ts";
import { feedback } from "../i18n/fr/feedback.ts";
import { levelOfPoints } from "./level-stairs.ts";

/** The 90 % interval in plain words: points, and the levels that they reach. */
export function intervalSentence(score: CompetenceScore, highest: number): string {
  const { low, high } = score.interval;
  return feedback.result.interval(low, high, levelOfPoints(low, highest), levelOfPoints(high, highest));
}
