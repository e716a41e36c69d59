import { exp, log } from "../arithmetic.ts";
import type { Link } from "../grid.ts";
import type { AbilityTree } from "./ability-tree.ts";
import type { AnswerTable } from "./answer-table.ts";
import { openPass, passDown, passUp, sendUp, type PersonPass, type Regime } from "./person-pass.ts";

/** A population of persons: its tree of abilities, and the ways of answering that are mixed in it. */
export interface Population {
  readonly tree: AbilityTree;
  /** At each general node, summing to 1. */
  readonly generalPrior: Float64Array;
  readonly regimes: readonly WeighedRegime[];
  /** `competenceLink` by squared distances, when that spread is to be learned. */
  readonly competenceSquares?: Link;
}

export interface WeighedRegime extends Regime {
  readonly weight: number;
  /** `topicLink` by squared distances, when that spread is to be learned. */
  readonly topicSquares?: Link;
}

/** What is expected, given the answers, of all that was not seen: sufficient for each step of maximum likelihood. */
export interface Expectation {
  /** Of each person, given the parameters. */
  readonly logLikelihoods: Float64Array;
  /** Persons at each general node. */
  readonly general: Float64Array;
  /** Sum over parts of (competence − general ability)². */
  readonly competenceSquare: number;
  readonly regimes: readonly RegimeExpectation[];
}

export interface RegimeExpectation {
  /** Persons who answer in this way. */
  readonly persons: number;
  /** Right and wrong answers to each item from each topic node: item × topic node. */
  readonly right: Float64Array;
  readonly wrong: Float64Array;
  /** Cells, and the sum over them of (topic − competence ability)². */
  readonly cells: number;
  readonly topicSquare: number;
}

/**
 * The E-step of Bock & Aitkin (1981) on the tree of abilities: each person's exact posterior given the answers that were
 * given and no others, so that questions chosen from earlier answers do no harm (Mislevy & Wu 1996).
 */
export function expectGiven(table: AnswerTable, population: Population): Expectation {
  const { tree, generalPrior, regimes } = population;
  const passes = regimes.map(() => openPass(table, tree));
  const logWeights = regimes.map(({ weight }) => log(weight));
  const logs = new Float64Array(regimes.length);
  const logLikelihoods = new Float64Array(table.persons);
  const expected = emptyExpectation(population);
  for (let person = 0; person < table.persons; person++) {
    if (table.partStarts[person] === table.partStarts[person + 1]) continue;
    for (let r = 0; r < regimes.length; r++) logs[r] = logWeights[r]! + passUp(passes[r]!, table, person, tree, generalPrior, regimes[r]!);
    logLikelihoods[person] = logOfSum(logs);
    for (let r = 0; r < regimes.length; r++) {
      const share = exp(logs[r]! - logLikelihoods[person]!);
      if (share < NEGLIGIBLE) continue;
      passDown(passes[r]!, table, person, tree, regimes[r]!);
      gatherPerson(expected, table, person, population, r, passes[r]!, share);
    }
  }
  return { ...expected, logLikelihoods };
}

/** The log-likelihoods alone: half of the work. */
export function logLikelihoodsGiven(table: AnswerTable, { tree, generalPrior, regimes }: Population): Float64Array {
  const passes = regimes.map(() => openPass(table, tree));
  const logs = new Float64Array(regimes.length);
  return Float64Array.from({ length: table.persons }, (_, person) => {
    for (let r = 0; r < regimes.length; r++) logs[r] = log(regimes[r]!.weight) + passUp(passes[r]!, table, person, tree, generalPrior, regimes[r]!);
    return logOfSum(logs);
  });
}

/** A person's way of answering that is less likely than this adds nothing that is seen. */
const NEGLIGIBLE = 1e-6;

type Gathered = { -readonly [Key in keyof RegimeExpectation]: RegimeExpectation[Key] };

function emptyExpectation({ generalPrior, regimes }: Population) {
  const empty = ({ right }: WeighedRegime): Gathered => ({ persons: 0, right: new Float64Array(right.length), wrong: new Float64Array(right.length), cells: 0, topicSquare: 0 });
  return { general: new Float64Array(generalPrior.length), competenceSquare: 0, regimes: regimes.map(empty) };
}

function gatherPerson(expected: ReturnType<typeof emptyExpectation>, table: AnswerTable, person: number, population: Population, r: number, pass: PersonPass, share: number): void {
  const { partStarts, cellStarts } = table;
  const { tree, competenceSquares } = population;
  const { topicSquares } = population.regimes[r]!;
  const gathered = expected.regimes[r]!;
  const firstPart = partStarts[person]!;
  const firstCell = cellStarts[firstPart]!;
  gathered.persons += share;
  for (let g = 0; g < expected.general.length; g++) expected.general[g]! += share * pass.general[g]!;
  for (let part = firstPart; part < partStarts[person + 1]!; part++) {
    const at = (part - firstPart) * tree.competenceNodes.length;
    if (competenceSquares) expected.competenceSquare += share * expectedSquare(competenceSquares, pass.general, 0, pass.toGeneral, pass.product, part - firstPart, pass.cavity);
    for (let cell = cellStarts[part]!; cell < cellStarts[part + 1]!; cell++) {
      if (topicSquares) gathered.topicSquare += share * expectedSquare(topicSquares, pass.competence, at, pass.toCompetence, pass.likelihood, cell - firstCell, pass.cavity);
      gathered.cells += share;
      gatherAnswers(gathered, table, cell, pass.topic, (cell - firstCell) * tree.topicNodes.length, tree.topicNodes.length, share);
    }
  }
}

function gatherAnswers({ right, wrong }: Gathered, { answerStarts, item, correct }: AnswerTable, cell: number, topic: Float64Array, at: number, nodes: number, share: number): void {
  for (let answer = answerStarts[cell]!; answer < answerStarts[cell + 1]!; answer++) {
    const counts = correct[answer] ? right : wrong;
    const to = item[answer]! * nodes;
    for (let k = 0; k < nodes; k++) counts[to + k]! += share * topic[at + k]!;
  }
}

// E (child − parent)² = Σ parent's posterior × Σ weight × gap² × likelihood / Σ weight × likelihood
function expectedSquare(squares: Link, parent: Float64Array, at: number, message: Float64Array, likelihood: Float64Array, place: number, bySquare: Float64Array): number {
  const { rows, columns } = squares;
  sendUp(squares, likelihood, place * columns, bySquare, 0);
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    const own = message[place * rows + row]!;
    if (own > 0) sum += (parent[at + row]! * bySquare[row]!) / own;
  }
  return sum;
}

// A lone regime keeps its exact share of 1.
function logOfSum(logs: Float64Array): number {
  let best = logs[0]!;
  for (const value of logs) if (value > best) best = value;
  if (logs.length === 1) return best;
  let sum = 0;
  for (const value of logs) sum += exp(value - best);
  return best + log(sum);
}
