import type { InformationBlock } from "./information-block.ts";
import { IMPROBABLE } from "./person-pass.ts";

/**
 * The scores of one part: each as it varies with the ability that it depends on (fine) and, averaged, with the competence's
 * (coarse); less their means and times √posterior, so that a covariance is a sum of products. Written over for each part.
 */
export interface ScoreRows {
  count: number;
  /** Competence nodes that count, from the first to the one after the last. */
  first: number;
  last: number;
  /** Row in the block, and branch of the part: scores of one branch depend on the same ability. */
  readonly row: Int32Array;
  readonly branch: Int32Array;
  readonly fineWidth: number;
  readonly fine: Float64Array;
  readonly coarseWidth: number;
  readonly coarse: Float64Array;
  readonly fineRoots: Float64Array;
  readonly coarseRoots: Float64Array;
}

export function openRows(size: number, fineWidth: number, coarseWidth: number): ScoreRows {
  return {
    count: 0,
    first: 0,
    last: coarseWidth,
    row: new Int32Array(size),
    branch: new Int32Array(size),
    fineWidth,
    fine: new Float64Array(size * fineWidth),
    coarseWidth,
    coarse: new Float64Array(size * coarseWidth),
    fineRoots: new Float64Array(fineWidth),
    coarseRoots: new Float64Array(coarseWidth),
  };
}

/** Begins a part, given the posterior of its competence. */
export function startPart(rows: ScoreRows, competence: Float64Array): void {
  rows.count = 0;
  rows.first = competence.findIndex((weight) => weight > IMPROBABLE);
  rows.last = competence.findLastIndex((weight) => weight > IMPROBABLE) + 1;
  for (let c = 0; c < competence.length; c++) rows.coarseRoots[c] = Math.sqrt(competence[c]!);
}

/** Begins a branch, given the posterior of its ability. */
export function startBranch(rows: ScoreRows, own: Float64Array): void {
  for (let k = 0; k < own.length; k++) rows.fineRoots[k] = Math.sqrt(own[k]!);
}

/** Adds a score of the branch: at each node of its ability, and (times `message`) as already written in `coarse`. */
export function addRow(rows: ScoreRows, row: number, branch: number, score: Float64Array, message: Float64Array): void {
  const { count, first, last, fine, fineWidth, coarse, coarseWidth, fineRoots, coarseRoots } = rows;
  let mean = 0;
  for (let k = 0; k < score.length; k++) mean += fineRoots[k]! * fineRoots[k]! * score[k]!;
  for (let k = 0; k < score.length; k++) fine[count * fineWidth + k] = fineRoots[k]! * (score[k]! - mean);
  for (let c = first; c < last; c++) {
    const at = count * coarseWidth + c;
    coarse[at] = message[c]! > 0 ? coarseRoots[c]! * (coarse[at]! / message[c]! - mean) : 0;
  }
  fine.fill(0, count * fineWidth + score.length, (count + 1) * fineWidth);
  rows.row[count] = row;
  rows.branch[count] = branch;
  rows.count++;
}

/** Takes the covariances of all pairs of scores from the block, save those within a branch that is counted elsewhere. */
export function subtractCovariances({ matrix, size }: InformationBlock, { count, first, last, row, branch, fine, fineWidth, coarse, coarseWidth }: ScoreRows, elsewhere: number): void {
  for (let i = 0; i < count; i++) {
    for (let j = 0; j <= i; j++) {
      if (branch[i] === elsewhere && branch[j] === elsewhere) continue;
      const covariance = branch[i] === branch[j] ? product(fine, i * fineWidth, j * fineWidth, fineWidth) : product(coarse, i * coarseWidth + first, j * coarseWidth + first, last - first);
      const at = row[i]! > row[j]! ? row[i]! * size + row[j]! : row[j]! * size + row[i]!;
      // Two answers of one person to one item fall on the diagonal, from both sides.
      matrix[at]! -= i !== j && row[i] === row[j] ? 2 * covariance : covariance;
    }
  }
}

function product(values: Float64Array, a: number, b: number, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) sum += values[a + i]! * values[b + i]!;
  return sum;
}
