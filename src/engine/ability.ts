import { momentsOf, normalized } from "./grid.ts";
import { responseProbability, type ResponseParameters } from "./response.ts";

export interface GradedAnswer {
  readonly parameters: ResponseParameters;
  readonly correct: boolean;
}

/** Probability of a right answer at each node. */
export function responseCurve(nodes: Float64Array, parameters: ResponseParameters): Float64Array {
  return nodes.map((node) => responseProbability(node, parameters));
}

/** Multiplies a likelihood by one answer, in place. */
export function multiplyByAnswer(likelihood: Float64Array, curve: Float64Array, correct: boolean): void {
  if (correct) for (let i = 0; i < likelihood.length; i++) likelihood[i]! *= curve[i]!;
  else for (let i = 0; i < likelihood.length; i++) likelihood[i]! *= 1 - curve[i]!;
}

/** Posterior mean and standard deviation of one ability on a grid (EAP, Bock & Mislevy 1982); `prior` need not sum to 1. */
export function estimateAbility(
  nodes: Float64Array,
  prior: Float64Array,
  answers: readonly GradedAnswer[],
): { mean: number; standardDeviation: number; marginal: number } {
  const posterior = normalized(prior);
  for (const { parameters, correct } of answers) multiplyByAnswer(posterior, responseCurve(nodes, parameters), correct);
  const { mean, variance } = momentsOf(nodes, posterior);
  return { mean, standardDeviation: Math.sqrt(variance), marginal: posterior.reduce((sum, weight) => sum + weight, 0) };
}
