import { momentsOf } from "../grid.ts";
import type { AnswerTable } from "./answer-table.ts";
import type { Population } from "./expectation.ts";
import { addGeneral, addInformation, type InformationBlock } from "./information-block.ts";
import type { ItemDerivatives } from "./item-derivatives.ts";
import { openPass, passDown, passUp, sendDown, sendUp, type PersonPass, type Regime } from "./person-pass.ts";

/**
 * Adds to each block the observed information of the answers (Louis 1982): what they would tell were abilities seen, less the
 * covariance of the scores given the answers. Gives the log-likelihood. For a population of one regime.
 */
export function addAnswers(table: AnswerTable, population: Population, blocks: readonly InformationBlock[], right: readonly ItemDerivatives[], wrong: readonly ItemDerivatives[]): number {
  const { tree, generalPrior, regimes } = population;
  const regime = regimes[0]!;
  const pass = openPass(table, tree);
  const general = generalScores(tree.generalNodes, generalPrior);
  const rows = openRows(table, population);
  const ofGeneral = [0, 0, 0] as [number, number, number];
  let logLikelihood = 0;
  for (let person = 0; person < table.persons; person++) {
    if (table.partStarts[person] === table.partStarts[person + 1]) continue;
    logLikelihood += passUp(pass, table, person, tree, generalPrior, regime);
    passDown(pass, table, person, tree, regime);
    gatherGeneral(ofGeneral, pass.general, general);
    const firstPart = table.partStarts[person]!;
    const firstCell = table.cellStarts[firstPart]!;
    for (let part = firstPart; part < table.partStarts[person + 1]!; part++) {
      const block = blocks[table.partCompetence[part]!]!;
      rows.count = 0;
      putGeneral(rows, block, population, pass, part - firstPart, general);
      for (let cell = table.cellStarts[part]!; cell < table.cellStarts[part + 1]!; cell++) putCell(rows, block, table, cell, cell - firstCell, part - firstPart, regime, pass, right, wrong);
      subtractCovariances(block, rows);
    }
  }
  for (const block of blocks) addGeneral(block, ofGeneral);
  return logLikelihood;
}

/** Scores of one part: each as it varies with its own ability (fine) and, averaged, with the competence (coarse); centred, times √posterior. */
interface Rows {
  count: number;
  /** Row in the block, and cell of the person. */
  readonly row: Int32Array;
  readonly cell: Int32Array;
  readonly fineWidth: number;
  readonly fine: Float64Array;
  readonly coarseWidth: number;
  readonly coarse: Float64Array;
  readonly scratch: Float64Array;
  readonly total: Float64Array;
}

/** In place of a cell, for the scores of the population. */
const POPULATION = -1;

interface GeneralScores {
  /** Derivatives of the logarithm of the prior in its mean and in the logarithm of its spread, at each node; then minus the second ones. */
  readonly mean: Float64Array;
  readonly spread: Float64Array;
  readonly curve: readonly [meanMean: Float64Array, meanSpread: Float64Array, spreadSpread: Float64Array];
}

function generalScores(nodes: Float64Array, prior: Float64Array): GeneralScores {
  const { mean, variance } = momentsOf(nodes, prior);
  const linear = nodes.map((node) => (node - mean) / variance);
  const square = nodes.map((node) => ((node - mean) * (node - mean)) / variance);
  return { mean: linear, spread: square.map((value) => value - 1), curve: [nodes.map(() => 1 / variance), linear.map((value) => 2 * value), square.map((value) => 2 * value)] };
}

// Mean × mean, mean × spread, spread × spread: every person tells of the population, whatever the competence.
function gatherGeneral(total: [number, number, number], posterior: Float64Array, { mean, spread, curve }: GeneralScores): void {
  const [ofMean, ofSpread] = [dotAt(posterior, 0, mean, 0, mean.length), dotAt(posterior, 0, spread, 0, spread.length)];
  for (let g = 0; g < posterior.length; g++) {
    total[0] += posterior[g]! * (curve[0][g]! - (mean[g]! - ofMean) * (mean[g]! - ofMean));
    total[1] += posterior[g]! * (curve[1][g]! - (mean[g]! - ofMean) * (spread[g]! - ofSpread));
    total[2] += posterior[g]! * (curve[2][g]! - (spread[g]! - ofSpread) * (spread[g]! - ofSpread));
  }
}

function openRows({ cellStarts, answerStarts }: AnswerTable, { tree }: Population): Rows {
  let most = 0;
  for (let part = 0; part < cellStarts.length - 1; part++) most = Math.max(most, answerStarts[cellStarts[part + 1]!]! - answerStarts[cellStarts[part]!]!);
  const size = 2 * most + 2;
  const coarseWidth = tree.competenceNodes.length;
  const fineWidth = Math.max(tree.topicNodes.length, tree.generalNodes.length);
  return {
    count: 0,
    row: new Int32Array(size),
    cell: new Int32Array(size),
    fineWidth,
    fine: new Float64Array(size * fineWidth),
    coarseWidth,
    coarse: new Float64Array(size * coarseWidth),
    scratch: new Float64Array(fineWidth),
    total: new Float64Array(coarseWidth),
  };
}

function putGeneral(rows: Rows, block: InformationBlock, { tree }: Population, pass: PersonPass, place: number, general: GeneralScores): void {
  const { scratch, total, coarse, coarseWidth } = rows;
  const at = place * pass.general.length;
  for (let g = 0; g < pass.general.length; g++) pass.cavity[g] = pass.toGeneral[at + g]! > 0 ? pass.general[g]! / pass.toGeneral[at + g]! : 0;
  sendDown(tree.competenceLink, pass.cavity, 0, total, 0);
  for (const [row, score] of [[block.meanRow, general.mean], [block.spreadRow, general.spread]] as const) {
    if (row < 0) continue;
    for (let g = 0; g < score.length; g++) scratch[g] = pass.cavity[g]! * score[g]!;
    sendDown(tree.competenceLink, scratch, 0, coarse, rows.count * coarseWidth);
    putRow(rows, row, POPULATION, score, pass.general, 0, pass.competence, place * coarseWidth, total, 0);
  }
}

function putCell(rows: Rows, block: InformationBlock, { answerStarts, item, correct }: AnswerTable, cell: number, place: number, part: number, { topicLink }: Regime, pass: PersonPass, right: readonly ItemDerivatives[], wrong: readonly ItemDerivatives[]): void {
  const { scratch, coarse, coarseWidth } = rows;
  const nodes = topicLink.columns;
  for (let answer = answerStarts[cell]!; answer < answerStarts[cell + 1]!; answer++) {
    const { scoreB, scoreA, curveBB, curveBA, curveAA } = (correct[answer] ? right : wrong)[item[answer]!]!;
    const [rowB, rowA] = [block.difficultyRows[item[answer]!]!, block.discriminationRows[item[answer]!]!];
    addInformation(block, rowB, rowB, dotAt(pass.topic, place * nodes, curveBB, 0, nodes));
    addInformation(block, rowB, rowA, dotAt(pass.topic, place * nodes, curveBA, 0, nodes));
    addInformation(block, rowA, rowA, dotAt(pass.topic, place * nodes, curveAA, 0, nodes));
    for (const [row, score] of [[rowB, scoreB], [rowA, scoreA]] as const) {
      if (row < 0) continue;
      for (let k = 0; k < nodes; k++) scratch[k] = pass.likelihood[place * nodes + k]! * score[k]!;
      sendUp(topicLink, scratch, 0, coarse, rows.count * coarseWidth);
      putRow(rows, row, place, score, pass.topic, place * nodes, pass.competence, part * coarseWidth, pass.toCompetence, place * coarseWidth);
    }
  }
}

// `coarse` holds, at each competence node, the score times the message `total` that it is to be divided by.
function putRow(rows: Rows, row: number, cell: number, score: Float64Array, own: Float64Array, ownAt: number, competence: Float64Array, competenceAt: number, total: Float64Array, totalAt: number): void {
  const { count, fine, fineWidth, coarse, coarseWidth } = rows;
  let mean = 0;
  for (let k = 0; k < score.length; k++) mean += own[ownAt + k]! * score[k]!;
  for (let k = 0; k < score.length; k++) fine[count * fineWidth + k] = Math.sqrt(own[ownAt + k]!) * (score[k]! - mean);
  for (let c = 0; c < coarseWidth; c++) {
    const at = count * coarseWidth + c;
    coarse[at] = total[totalAt + c]! > 0 ? Math.sqrt(competence[competenceAt + c]!) * (coarse[at]! / total[totalAt + c]! - mean) : 0;
  }
  rows.row[count] = row;
  rows.cell[count] = cell;
  rows.fine.fill(0, count * fineWidth + score.length, (count + 1) * fineWidth);
  rows.count++;
}

function subtractCovariances(block: InformationBlock, { count, row, cell, fine, fineWidth, coarse, coarseWidth }: Rows): void {
  for (let i = 0; i < count; i++) {
    for (let j = 0; j <= i; j++) {
      if (cell[i] === POPULATION && cell[j] === POPULATION) continue;
      const together = cell[i] === cell[j];
      const covariance = together ? dotAt(fine, i * fineWidth, fine, j * fineWidth, fineWidth) : dotAt(coarse, i * coarseWidth, coarse, j * coarseWidth, coarseWidth);
      // Two answers of one person to one item fall on the diagonal, from both sides.
      addInformation(block, row[i]!, row[j]!, i !== j && row[i] === row[j] ? -2 * covariance : -covariance);
    }
  }
}

function dotAt(a: Float64Array, from: number, b: Float64Array, at: number, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) sum += a[from + i]! * b[at + i]!;
  return sum;
}
