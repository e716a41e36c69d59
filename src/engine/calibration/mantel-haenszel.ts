import { log } from "../arithmetic.ts";
import { chiSquareTail } from "./chi-square.ts";

/** One answer to the item under study, by a member of one of two groups whose abilities are compared like with like. */
export interface GroupAnswer {
  readonly ability: number;
  /** The group for which the item may work otherwise; the others are the reference. */
  readonly isFocal: boolean;
  readonly correct: boolean;
}

/** Answers of students of about the same ability. */
export interface Stratum {
  readonly referenceRight: number;
  readonly referenceWrong: number;
  readonly focalRight: number;
  readonly focalWrong: number;
}

export interface MantelHaenszel {
  /** Odds of success of the reference group over those of the focal group, at equal ability. */
  readonly oddsRatio: number;
  /** −2.35 ln odds ratio, on the ETS delta scale: negative when the item is harder for the focal group. */
  readonly delta: number;
  readonly deltaStandardError: number;
  /** With continuity correction, one degree of freedom. */
  readonly chiSquare: number;
  readonly pValue: number;
  /** ETS classes (Zieky 1993): A negligible, B to look at, C large and surely so. */
  readonly class: "A" | "B" | "C";
}

/**
 * Whether an item is harder for one group at equal ability (Mantel & Haenszel 1959; Holland & Thayer 1988; standard error:
 * Phillips & Holland 1987). Undefined when no stratum holds both groups and both outcomes.
 */
export function mantelHaenszel(strata: readonly Stratum[]): MantelHaenszel | undefined {
  let [agree, disagree, excess, variance] = [0, 0, 0, 0];
  for (const { referenceRight: a, referenceWrong: b, focalRight: c, focalWrong: d } of strata) {
    const [reference, focal, right, wrong, all] = [a + b, c + d, a + c, b + d, a + b + c + d];
    if (reference === 0 || focal === 0 || right === 0 || wrong === 0) continue;
    agree += (a * d) / all;
    disagree += (b * c) / all;
    excess += a - (reference * right) / all;
    variance += (reference * focal * right * wrong) / (all * all * (all - 1));
  }
  if (agree === 0 || disagree === 0) return undefined;
  const oddsRatio = agree / disagree;
  const deltaStandardError = DELTA * Math.sqrt(logOddsVariance(strata, oddsRatio, agree));
  const corrected = Math.max(0, Math.abs(excess) - 0.5);
  const chiSquare = (corrected * corrected) / variance;
  const pValue = chiSquareTail(chiSquare, 1);
  const delta = -DELTA * log(oddsRatio);
  return { oddsRatio, delta, deltaStandardError, chiSquare, pValue, class: classOf(delta, deltaStandardError, pValue) };
}

/** Strata of equal numbers of answers, by ability; students of one ability stay together. */
export function stratify(answers: readonly GroupAnswer[], count: number): Stratum[] {
  const sorted = answers.toSorted((a, b) => a.ability - b.ability);
  const strata = Array.from({ length: count }, () => ({ referenceRight: 0, referenceWrong: 0, focalRight: 0, focalWrong: 0 }));
  let number = 0;
  sorted.forEach(({ ability, isFocal, correct }, rank) => {
    if (rank > 0 && ability !== sorted[rank - 1]!.ability) number = Math.floor((rank * count) / sorted.length);
    strata[number]![isFocal ? (correct ? "focalRight" : "focalWrong") : correct ? "referenceRight" : "referenceWrong"]++;
  });
  return strata;
}

/** Delta is 4/1.7 logits. */
const DELTA = 2.35;
const SIGNIFICANT = 0.05;
/** One-sided, 5 %. */
const SURE = 1.645;

function logOddsVariance(strata: readonly Stratum[], oddsRatio: number, agree: number): number {
  let sum = 0;
  for (const { referenceRight: a, referenceWrong: b, focalRight: c, focalWrong: d } of strata) {
    const all = a + b + c + d;
    if (all > 0) sum += ((a * d + oddsRatio * b * c) * (a + d + oddsRatio * (b + c))) / (all * all);
  }
  return sum / (2 * agree * agree);
}

function classOf(delta: number, standardError: number, pValue: number): MantelHaenszel["class"] {
  const size = Math.abs(delta);
  if (size < 1 || pValue >= SIGNIFICANT) return "A";
  return size >= 1.5 && (size - 1) / standardError > SURE ? "C" : "B";
}
