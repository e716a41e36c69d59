import { logistic } from "./arithmetic.ts";

export interface ResponseParameters {
  readonly difficulty: number;
  readonly discrimination: number;
  /** Lower asymptote. */
  readonly guessing: number;
  /** 1 − slip. */
  readonly upperAsymptote: number;
}

/** Probability of a right answer at ability theta, four-parameter logistic with D = 1 (Birnbaum 1968; Barton & Lord 1981). */
export function responseProbability(theta: number, parameters: ResponseParameters): number {
  const { difficulty: b, discrimination: a, guessing: c, upperAsymptote: d } = parameters;
  // P = c + (d − c) / (1 + e^(−a (θ − b)))
  const p = c + (d - c) * logistic(a * (theta - b));
  // c + (d − c) may round above d
  return p < d ? p : d;
}

/** Derivative of `responseProbability` in theta, per unit of ability. */
export function responseSlope(theta: number, parameters: ResponseParameters): number {
  const { difficulty: b, discrimination: a, guessing: c, upperAsymptote: d } = parameters;
  const x = a * (theta - b);
  // P′ = a (d − c) L (1 − L); 1 − L is taken as logistic(−x) so that it does not vanish by cancellation
  return a * (d - c) * logistic(x) * logistic(-x);
}

/** Fisher information of one answer at theta, from the same response function: P′² / (P (1 − P)). */
export function information(theta: number, parameters: ResponseParameters): number {
  const p = responseProbability(theta, parameters);
  const q = 1 - parameters.upperAsymptote + (parameters.upperAsymptote - parameters.guessing) * logistic(-parameters.discrimination * (theta - parameters.difficulty));
  const slope = responseSlope(theta, parameters);
  return p * q === 0 ? 0 : (slope * slope) / (p * q);
}
