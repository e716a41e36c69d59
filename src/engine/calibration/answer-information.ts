import { momentsOf, type Link } from "../grid.ts";
import type { AnswerTable } from "./answer-table.ts";
import type { Population } from "./expectation.ts";
import { addGeneral, addInformation, type InformationBlock } from "./information-block.ts";
import type { ItemDerivatives } from "./item-derivatives.ts";
import { openPass, passDown, passUp, sendDown, sendUp, type PersonPass, type Regime } from "./person-pass.ts";
import { addRow, openRows, startBranch, startPart, subtractCovariances, type ScoreRows } from "./score-rows.ts";

/**
 * Adds to each block the observed information of the answers (Louis 1982): what they would tell were abilities seen, less the
 * covariance of the scores given the answers. Gives the log-likelihood. For a population of one regime.
 */
export function addAnswers(table: AnswerTable, population: Population, blocks: readonly InformationBlock[], right: readonly ItemDerivatives[], wrong: readonly ItemDerivatives[]): number {
  const { tree, generalPrior, regimes } = population;
  const { partStarts, cellStarts, answerStarts, item, correct } = table;
  const regime = regimes[0]!;
  const pass = openPass(table, tree);
  const general = generalScores(tree.generalNodes, generalPrior);
  const rows = openRows(2 + 2 * mostAnswers(table), Math.max(tree.topicNodes.length, tree.generalNodes.length), tree.competenceNodes.length);
  const ofGeneral = [0, 0, 0] as [number, number, number];
  let logLikelihood = 0;
  for (let person = 0; person < table.persons; person++) {
    if (partStarts[person] === partStarts[person + 1]) continue;
    logLikelihood += passUp(pass, table, person, tree, generalPrior, regime);
    passDown(pass, table, person, tree, regime);
    gatherGeneral(ofGeneral, pass.general, general);
    const firstCell = cellStarts[partStarts[person]!]!;
    for (let part = partStarts[person]!; part < partStarts[person + 1]!; part++) {
      const block = blocks[table.partCompetence[part]!]!;
      const place = part - partStarts[person]!;
      startPart(rows, rowOf(pass.competence, place, tree.competenceNodes.length));
      putGeneral(rows, block, population, pass, place, general);
      for (let cell = cellStarts[part]!; cell < cellStarts[part + 1]!; cell++) {
        const own = cellOf(pass, regime, cell - firstCell);
        startBranch(rows, own.topic);
        for (let answer = answerStarts[cell]!; answer < answerStarts[cell + 1]!; answer++) putAnswer(rows, block, item[answer]!, (correct[answer] ? right : wrong)[item[answer]!]!, cell, own, regime);
      }
      subtractCovariances(block, rows, POPULATION);
    }
  }
  for (const block of blocks) addGeneral(block, ofGeneral);
  return logLikelihood;
}

/** The branch of the population's scores, whose own information is gathered once a person. */
const POPULATION = -1;

/** Derivatives of the logarithm of the prior in its mean and in the logarithm of its spread, at each node; then minus the second ones. */
interface GeneralScores {
  readonly mean: Float64Array;
  readonly spread: Float64Array;
  readonly meanMean: Float64Array;
  readonly meanSpread: Float64Array;
  readonly spreadSpread: Float64Array;
}

function generalScores(nodes: Float64Array, prior: Float64Array): GeneralScores {
  const { mean, variance } = momentsOf(nodes, prior);
  const linear = nodes.map((node) => (node - mean) / variance);
  const square = nodes.map((node) => ((node - mean) * (node - mean)) / variance);
  return { mean: linear, spread: square.map((value) => value - 1), meanMean: nodes.map(() => 1 / variance), meanSpread: linear.map((value) => 2 * value), spreadSpread: square.map((value) => 2 * value) };
}

function gatherGeneral(total: [number, number, number], posterior: Float64Array, { mean, spread, meanMean, meanSpread, spreadSpread }: GeneralScores): void {
  const [ofMean, ofSpread] = [weighed(posterior, mean), weighed(posterior, spread)];
  for (let g = 0; g < posterior.length; g++) {
    total[0] += posterior[g]! * (meanMean[g]! - (mean[g]! - ofMean) * (mean[g]! - ofMean));
    total[1] += posterior[g]! * (meanSpread[g]! - (mean[g]! - ofMean) * (spread[g]! - ofSpread));
    total[2] += posterior[g]! * (spreadSpread[g]! - (spread[g]! - ofSpread) * (spread[g]! - ofSpread));
  }
}

function putGeneral(rows: ScoreRows, { meanRow, spreadRow }: InformationBlock, { tree }: Population, pass: PersonPass, place: number, { mean, spread }: GeneralScores): void {
  if (meanRow < 0 && spreadRow < 0) return;
  const { general } = pass;
  const message = rowOf(pass.toGeneral, place, general.length);
  const elsewhere = general.map((value, g) => (message[g]! > 0 ? value / message[g]! : 0));
  const above = new Float64Array(rows.coarseWidth);
  sendDown(tree.competenceLink, elsewhere, 0, above, 0);
  startBranch(rows, general);
  for (const [row, score] of [[meanRow, mean], [spreadRow, spread]] as const) {
    if (row < 0) continue;
    sendDown(tree.competenceLink, elsewhere.map((value, g) => value * score[g]!), 0, rows.coarse, rows.count * rows.coarseWidth);
    addRow(rows, row, POPULATION, score, above);
  }
}

interface Cell {
  readonly likelihood: Float64Array;
  readonly topic: Float64Array;
  readonly toCompetence: Float64Array;
  /** Likelihood × score. */
  readonly scored: Float64Array;
}

function cellOf({ likelihood, topic, toCompetence }: PersonPass, { topicLink: { rows, columns } }: Regime, place: number): Cell {
  return { likelihood: rowOf(likelihood, place, columns), topic: rowOf(topic, place, columns), toCompetence: rowOf(toCompetence, place, rows), scored: new Float64Array(columns) };
}

function putAnswer(rows: ScoreRows, block: InformationBlock, item: number, { scoreB, scoreA, curveBB, curveBA, curveAA }: ItemDerivatives, branch: number, cell: Cell, { topicLink }: Regime): void {
  const rowB = block.difficultyRows[item]!;
  const rowA = block.discriminationRows[item]!;
  addInformation(block, rowB, rowB, weighed(cell.topic, curveBB));
  addInformation(block, rowB, rowA, weighed(cell.topic, curveBA));
  addInformation(block, rowA, rowA, weighed(cell.topic, curveAA));
  if (rowB >= 0) putScore(rows, rowB, branch, scoreB, cell, topicLink);
  if (rowA >= 0) putScore(rows, rowA, branch, scoreA, cell, topicLink);
}

function putScore(rows: ScoreRows, row: number, branch: number, score: Float64Array, { likelihood, toCompetence, scored }: Cell, topicLink: Link): void {
  for (let k = 0; k < scored.length; k++) scored[k] = likelihood[k]! * score[k]!;
  sendUp(topicLink, scored, 0, rows.coarse, rows.count * rows.coarseWidth, rows.first, rows.last);
  addRow(rows, row, branch, score, toCompetence);
}

function mostAnswers({ cellStarts, answerStarts }: AnswerTable): number {
  let most = 0;
  for (let part = 0; part < cellStarts.length - 1; part++) most = Math.max(most, answerStarts[cellStarts[part + 1]!]! - answerStarts[cellStarts[part]!]!);
  return most;
}

function rowOf(values: Float64Array, place: number, width: number): Float64Array {
  return values.subarray(place * width, (place + 1) * width);
}

function weighed(weights: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += weights[i]! * values[i]!;
  return sum;
}
