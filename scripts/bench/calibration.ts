import { buildTree, ordinarySpreads } from "../../src/engine/calibration/ability-tree.ts";
import { tabulateAnswers, type AnswerColumns } from "../../src/engine/calibration/answer-table.ts";
import { authoredModel } from "../../src/engine/calibration/authored-model.ts";
import { calibrateItems, type Calibration } from "../../src/engine/calibration/calibrate-items.ts";
import type { ItemModel } from "../../src/engine/calibration/item-model.ts";
import type { ItemBank } from "../../src/engine/item.ts";
import type { BenchRow } from "./bench-row.ts";
import { ladderBank } from "./ladder-bank.ts";
import { adaptiveAnswers, evenAnswers, trueBank } from "./simulated-answers.ts";

/** How long it takes to calibrate a school year of answers, then how few answers an item needs. */
export async function benchCalibration(): Promise<BenchRow[]> {
  return [...speedRows(), ...accuracyRows()];
}

function speedRows(): BenchRow[] {
  const bank = ladderBank({ competences: 16, topics: 6, itemsPerSkill: 2 });
  const models = bank.items.map(authoredModel);
  const columns = evenAnswers(trueBank(bank), Math.ceil(200_000 / bank.items.length), 15, 1);
  const times = [1, 2, 3].map(() => timed(() => calibrateItems(columns, models)));
  const value = Math.min(...times.map(({ ms }) => ms));
  const products = productsOfPasses(columns, models) * (times[0]!.result.steps + 1);
  const peerValue = Math.min(...[1, 2, 3].map(() => timed(() => multiplyAndAdd(products)).ms));
  const name = `${columns.item.length} answers to ${models.length} items, standard errors included, processor time, best of 3`;
  return [
    { name, value, unit: "ms", target: "< 2000 ms", ok: value < 2000 },
    { name: "the same", value, unit: "ms", peer: `the products of its ${times[0]!.result.steps + 1} passes alone, in a bare loop`, peerValue, ratio: value / peerValue, target: "≤ 6 × limit", ok: value <= 6 * peerValue },
  ];
}

function accuracyRows(): BenchRow[] {
  const bank = ladderBank({ competences: 4, topics: 6, itemsPerSkill: 2 });
  const truth = trueBank(bank);
  const models = bank.items.map(authoredModel);
  const few = errorsOf(truth, calibrateItems(evenAnswers(truth, 30, 15, 1), models));
  const many = errorsOf(truth, plainCalibration(bank, evenAnswers(truth, 100, 15, 2)));
  const adaptive = calibrateItems(adaptiveAnswers(bank, truth, 30 * 18, 3), models);
  const honesty = rootMeanSquare(errorsOf(truth, adaptive).map((error, item) => error / adaptive.items[item]!.difficultyStandardError));
  const peer = "plain 2PL marginal likelihood, 100 answers an item";
  const [rmse, plainRmse] = [rootMeanSquare(few), rootMeanSquare(many)];
  const [middle, plainMiddle] = [medianSize(few), medianSize(many)];
  return [
    { name: "difficulty, 30 answers an item, root mean square error", value: rmse, unit: "levels", peer, peerValue: plainRmse, ratio: rmse / plainRmse, target: "≤ peer", ok: rmse <= plainRmse },
    { name: "the same, median error: the peer's wild ones left aside", value: middle, unit: "levels", peer, peerValue: plainMiddle, ratio: middle / plainMiddle },
    { name: "difficulty after adaptive tests, error over its reported standard error, root mean square", value: honesty, unit: "", target: "0.85 … 1.15", ok: honesty > 0.85 && honesty < 1.15 },
  ];
}

/** As mirt does it by default: one ability a competence, no priors, no asymptotes; the true population is told to it. */
function plainCalibration(bank: ItemBank, columns: AnswerColumns): Calibration {
  const models = bank.items.map(
    ({ competence, level }): ItemModel => ({ competence, topic: competence, difficulty: { mean: level, spread: Infinity }, logDiscrimination: { mean: 0, spread: Infinity }, guessing: 0, upperAsymptote: 1 }),
  );
  return calibrateItems(columns, models, {
    spreads: { generalMean: 3, generalSpread: 1.5, competenceSpread: 0, topicSpread: 0 },
    grids: { generalStep: 0.2, competenceStep: 1, topicStep: 1, reach: 6 },
    general: { learnsMean: false, learnsSpread: false, persons: 0 },
  });
}

/** Multiplications that one pass over the answers cannot do without: along the links up and down, and at each answer's nodes. */
function productsOfPasses(columns: AnswerColumns, models: readonly ItemModel[]): number {
  const { competenceLink, topicLink } = buildTree(ordinarySpreads());
  const { cellStarts, answerStarts } = tabulateAnswers(columns, models);
  const ofLink = ({ starts, ends }: typeof topicLink) => ends.reduce((sum, end, row) => sum + end - starts[row]!, 0);
  return 2 * ((cellStarts.length - 1) * ofLink(competenceLink) + (answerStarts.length - 1) * ofLink(topicLink) + columns.item.length * topicLink.columns);
}

function multiplyAndAdd(count: number): number {
  const [values, weights] = [new Float64Array(256).fill(1), new Float64Array(256).fill(0.999)];
  let sum = 0;
  for (let done = 0; done < count; done += 256) for (let i = 0; i < 256; i++) sum += values[i]! * weights[i]!;
  return sum;
}

/** Processor time, so that a busy machine does not count against it. */
function timed<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const start = process.cpuUsage();
  const result = work();
  return { result, ms: process.cpuUsage(start).user / 1000 };
}

function errorsOf(truth: ItemBank, { items }: Calibration): number[] {
  return items.map(({ difficulty }, item) => difficulty - truth.items[item]!.difficulty!);
}

function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}

function medianSize(values: readonly number[]): number {
  return values.map(Math.abs).sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
