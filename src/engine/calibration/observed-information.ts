import type { AnswerTable } from "./answer-table.ts";
import { inverseDiagonal } from "./cholesky.ts";
import type { Population } from "./expectation.ts";
import { generalInformation, type GeneralPrior } from "./general-ability.ts";
import { addGeneral, addInformation, openBlock } from "./information-block.ts";
import { itemDerivatives } from "./item-derivatives.ts";
import { precisionOf, type ItemModel } from "./item-model.ts";
import { generalValues, itemValues } from "./item-values.ts";
import { addAnswers } from "./answer-information.ts";

export interface StandardErrors {
  /** Per item; the spread of its prior where nothing was answered, 0 where the value was held. */
  readonly difficulty: Float64Array;
  readonly logDiscrimination: Float64Array;
  /** Of the answers. */
  readonly logLikelihood: number;
}

/**
 * Standard errors from the observed information on all items of a competence and on the population: what would be known were
 * abilities seen, less what is missing because they are not (Louis 1982), plus what the priors tell.
 */
export function standardErrors(table: AnswerTable, population: Population, models: readonly ItemModel[], values: Float64Array, prior: GeneralPrior, answers: Int32Array): StandardErrors {
  const nodes = population.tree.topicNodes;
  const own = itemValues(values);
  const right = models.map((model, item) => itemDerivatives(nodes, model, own[item]!, true));
  const wrong = models.map((model, item) => itemDerivatives(nodes, model, own[item]!, false));
  const blocks = table.competences.map((competence) => openBlock(competence, models, answers, prior));
  const logLikelihood = addAnswers(table, population, blocks, right, wrong);
  const difficulty = Float64Array.from(models, (model) => model.difficulty.spread);
  const logDiscrimination = Float64Array.from(models, (model) => model.logDiscrimination.spread);
  for (const block of blocks) {
    const { matrix, size, difficultyRows, discriminationRows } = block;
    addGeneral(block, generalInformation(prior, generalValues(values)));
    models.forEach((model, item) => {
      addInformation(block, difficultyRows[item]!, difficultyRows[item]!, precisionOf(model.difficulty));
      addInformation(block, discriminationRows[item]!, discriminationRows[item]!, precisionOf(model.logDiscrimination));
    });
    const variances = inverseDiagonal(matrix, size);
    const errorAt = (row: number) => (variances ? Math.sqrt(variances[row]!) : Infinity);
    difficultyRows.forEach((row, item) => {
      if (row >= 0) difficulty[item] = errorAt(row);
    });
    discriminationRows.forEach((row, item) => {
      if (row >= 0) logDiscrimination[item] = errorAt(row);
    });
  }
  return { difficulty, logDiscrimination, logLikelihood };
}
