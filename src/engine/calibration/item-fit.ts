import { responseProbability, type ResponseParameters } from "../response.ts";
import type { AnswerTable } from "./answer-table.ts";

/** Mean squares around 1: above, answers are noisier than the model says; below, more orderly. */
export interface ItemFit {
  readonly answers: number;
  /** Weighed by information: tells of answers near the item's difficulty. */
  readonly infit: number;
  /** Unweighed: moved by a few surprising answers from far away. */
  readonly outfit: number;
}

/** Infit and outfit mean squares of each item (Wright & Masters 1982), at the topic ability of each cell; NaN without answers. */
export function itemFits({ items, item, correct, answerStarts }: AnswerTable, topicAbilities: Float64Array, parameters: readonly ResponseParameters[]): ItemFit[] {
  const [answers, squares, variances, standardized] = [0, 1, 2, 3].map(() => new Float64Array(items)) as [Float64Array, Float64Array, Float64Array, Float64Array];
  topicAbilities.forEach((ability, cell) => {
    for (let answer = answerStarts[cell]!; answer < answerStarts[cell + 1]!; answer++) {
      const own = item[answer]!;
      const p = responseProbability(ability, parameters[own]!);
      const residual = correct[answer]! - p;
      answers[own]!++;
      squares[own]! += residual * residual;
      variances[own]! += p * (1 - p);
      standardized[own]! += (residual * residual) / (p * (1 - p));
    }
  });
  return parameters.map((_, own) => ({ answers: answers[own]!, infit: squares[own]! / variances[own]!, outfit: standardized[own]! / answers[own]! }));
}
