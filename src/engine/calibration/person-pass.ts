import { log } from "../arithmetic.ts";
import type { Link } from "../grid.ts";
import type { AbilityTree } from "./ability-tree.ts";
import type { AnswerTable } from "./answer-table.ts";

/** One way of answering: how topics spread, and each item's probabilities of a right and of a wrong answer, item × topic node. */
export interface Regime {
  readonly topicLink: Link;
  readonly right: Float64Array;
  readonly wrong: Float64Array;
}

/** Messages of one person's tree, one row per cell or part of the person, written over for each person. */
export interface PersonPass {
  /** Of a cell's answers, at each topic node, brought back to a maximum of 1 when small. */
  readonly likelihood: Float64Array;
  /** The same seen by the competence, at each of its nodes. */
  readonly toCompetence: Float64Array;
  /** Of all cells of a part, at each competence node, brought back likewise. */
  readonly product: Float64Array;
  readonly toGeneral: Float64Array;
  /** Posteriors, each summing to 1: of general ability, of each part's competence, of each cell's topic. */
  readonly general: Float64Array;
  readonly competence: Float64Array;
  readonly topic: Float64Array;
  /** Room for what a parent knows from elsewhere. */
  readonly cavity: Float64Array;
}

/** Room for the messages of the person who has most of them. */
export function openPass({ persons, partStarts, cellStarts }: AnswerTable, { generalNodes, competenceNodes, topicNodes }: AbilityTree): PersonPass {
  let [parts, cells] = [0, 0];
  for (let person = 0; person < persons; person++) {
    parts = Math.max(parts, partStarts[person + 1]! - partStarts[person]!);
    cells = Math.max(cells, cellStarts[partStarts[person + 1]!]! - cellStarts[partStarts[person]!]!);
  }
  return {
    likelihood: new Float64Array(cells * topicNodes.length),
    toCompetence: new Float64Array(cells * competenceNodes.length),
    product: new Float64Array(parts * competenceNodes.length),
    toGeneral: new Float64Array(parts * generalNodes.length),
    general: new Float64Array(generalNodes.length),
    competence: new Float64Array(parts * competenceNodes.length),
    topic: new Float64Array(cells * topicNodes.length),
    cavity: new Float64Array(Math.max(generalNodes.length, competenceNodes.length)),
  };
}

/** Passes a person's answers up the tree (Pearl 1988), and gives the logarithm of their probability. */
export function passUp(pass: PersonPass, table: AnswerTable, person: number, { competenceLink }: AbilityTree, generalPrior: Float64Array, regime: Regime): number {
  const { partStarts, cellStarts } = table;
  const { product, toGeneral, toCompetence, general } = pass;
  const width = competenceLink.columns;
  const [firstPart, lastPart] = [partStarts[person]!, partStarts[person + 1]!];
  const firstCell = cellStarts[firstPart]!;
  let logScale = 0;
  general.set(generalPrior);
  for (let part = firstPart; part < lastPart; part++) {
    const at = (part - firstPart) * width;
    product.fill(1, at, at + width);
    for (let cell = cellStarts[part]!; cell < cellStarts[part + 1]!; cell++) {
      logScale += cellUp(pass, table, cell, cell - firstCell, regime);
      const from = (cell - firstCell) * width;
      for (let c = 0; c < width; c++) product[at + c]! *= toCompetence[from + c]!;
    }
    logScale += scale(product, at, width);
    const out = (part - firstPart) * general.length;
    sendUp(competenceLink, product, at, toGeneral, out);
    for (let g = 0; g < general.length; g++) general[g]! *= toGeneral[out + g]!;
  }
  let sum = 0;
  for (let g = 0; g < general.length; g++) sum += general[g]!;
  for (let g = 0; g < general.length; g++) general[g]! /= sum;
  return logScale + log(sum);
}

/** Passes down, after `passUp`, what the rest of the tree tells each part and each cell: their posteriors. */
export function passDown(pass: PersonPass, { partStarts, cellStarts }: AnswerTable, person: number, { competenceLink }: AbilityTree, { topicLink }: Regime): void {
  const [firstPart, lastPart] = [partStarts[person]!, partStarts[person + 1]!];
  const firstCell = cellStarts[firstPart]!;
  for (let part = firstPart; part < lastPart; part++) {
    posterior(competenceLink, pass.general, 0, pass.toGeneral, pass.product, pass.competence, part - firstPart, pass.cavity);
    const at = (part - firstPart) * competenceLink.columns;
    for (let cell = cellStarts[part]!; cell < cellStarts[part + 1]!; cell++) posterior(topicLink, pass.competence, at, pass.toCompetence, pass.likelihood, pass.topic, cell - firstCell, pass.cavity);
  }
}

// The parent's posterior over the child's own message is what the parent knows from elsewhere; improbable nodes are left out.
function posterior(link: Link, parent: Float64Array, at: number, message: Float64Array, likelihood: Float64Array, out: Float64Array, place: number, cavity: Float64Array): void {
  const { rows, columns } = link;
  for (let row = 0; row < rows; row++) {
    cavity[row] = parent[at + row]! > IMPROBABLE ? parent[at + row]! / message[place * rows + row]! : 0;
  }
  const to = place * columns;
  sendDown(link, cavity, 0, out, to);
  for (let column = to; column < to + columns; column++) out[column]! *= likelihood[column]!;
}

/** A node of so little posterior weight changes no other by more. */
export const IMPROBABLE = 1e-11;

/** out[row] = Σ weight × values[column], in two arrays at given places, for some rows or all. */
export function sendUp({ rows, columns, weights, starts, ends }: Link, values: Float64Array, at: number, out: Float64Array, to: number, firstRow = 0, lastRow = rows): void {
  for (let row = firstRow; row < lastRow; row++) {
    const end = ends[row]!;
    const offset = row * columns;
    let sum = 0;
    for (let column = starts[row]!; column < end; column++) sum += weights[offset + column]! * values[at + column]!;
    out[to + row] = sum;
  }
}

/** out[column] = Σ weight × values[row], in two arrays at given places. */
export function sendDown({ rows, columns, weights, starts, ends }: Link, values: Float64Array, at: number, out: Float64Array, to: number): void {
  out.fill(0, to, to + columns);
  for (let row = 0; row < rows; row++) {
    const value = values[at + row]!;
    if (value === 0) continue;
    const end = ends[row]!;
    const offset = row * columns;
    for (let column = starts[row]!; column < end; column++) out[to + column]! += weights[offset + column]! * value;
  }
}

function cellUp({ likelihood, toCompetence }: PersonPass, { answerStarts, item, correct }: AnswerTable, cell: number, place: number, { topicLink, right, wrong }: Regime): number {
  const nodes = topicLink.columns;
  const at = place * nodes;
  likelihood.fill(1, at, at + nodes);
  for (let answer = answerStarts[cell]!; answer < answerStarts[cell + 1]!; answer++) {
    const curves = correct[answer] ? right : wrong;
    const from = item[answer]! * nodes;
    for (let k = 0; k < nodes; k++) likelihood[at + k]! *= curves[from + k]!;
  }
  const logScale = scale(likelihood, at, nodes);
  sendUp(topicLink, likelihood, at, toCompetence, place * topicLink.rows);
  return logScale;
}

// Brings values that are all small to a maximum of 1, and gives the logarithm of what was taken away: for most, 0.
function scale(values: Float64Array, at: number, size: number): number {
  let largest = 0;
  for (let i = at; i < at + size; i++) if (values[i]! > largest) largest = values[i]!;
  if (largest > SMALL) return 0;
  for (let i = at; i < at + size; i++) values[i]! /= largest;
  return log(largest);
}

/** Products of twenty such messages stay far above the least number. */
const SMALL = 1e-12;
