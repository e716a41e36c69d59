import type { GeneralPrior } from "./general-ability.ts";
import type { ItemModel } from "./item-model.ts";

/** The information on one competence: a symmetric matrix, its lower half kept, and the row of each value learned (−1: held). */
export interface InformationBlock {
  readonly size: number;
  readonly matrix: Float64Array;
  readonly meanRow: number;
  readonly spreadRow: number;
  readonly difficultyRows: Int32Array;
  readonly discriminationRows: Int32Array;
}

/** An empty block for the items of a competence that were answered. */
export function openBlock(competence: string, models: readonly ItemModel[], answers: Int32Array, { learnsMean, learnsSpread }: GeneralPrior): InformationBlock {
  let size = 0;
  const row = (isLearned: boolean) => (isLearned ? size++ : -1);
  const [meanRow, spreadRow] = [row(learnsMean), row(learnsSpread)];
  const isMember = models.map((model, item) => model.competence === competence && answers[item]! > 0);
  const difficultyRows = Int32Array.from(models, (model, item) => row(isMember[item]! && model.difficulty.spread !== 0));
  const discriminationRows = Int32Array.from(models, (model, item) => row(isMember[item]! && model.logDiscrimination.spread !== 0));
  return { size, matrix: new Float64Array(size * size), meanRow, spreadRow, difficultyRows, discriminationRows };
}

/** Adds to the information of two rows; nothing when one is held. */
export function addInformation({ matrix, size }: InformationBlock, row: number, column: number, value: number): void {
  if (row < 0 || column < 0) return;
  matrix[row > column ? row * size + column : column * size + row]! += value;
}

/** Adds to the information on the population: mean, mean with log spread, log spread. */
export function addGeneral(block: InformationBlock, [meanMean, meanSpread, spreadSpread]: readonly [number, number, number]): void {
  addInformation(block, block.meanRow, block.meanRow, meanMean);
  addInformation(block, block.meanRow, block.spreadRow, meanSpread);
  addInformation(block, block.spreadRow, block.spreadRow, spreadSpread);
}
