import { exp, log } from "../arithmetic.ts";
import { buildTree, ordinarySpreads, type AbilityTree, type Grids, type Spreads } from "./ability-tree.ts";
import { findFixedPoint, type Stepped } from "./accelerate.ts";
import { tabulateAnswers, type AnswerColumns, type AnswerTable } from "./answer-table.ts";
import { expectGiven, type Population } from "./expectation.ts";
import { logGeneralPrior, maximizeGeneral, type GeneralAbility, type GeneralPrior } from "./general-ability.ts";
import { logPrior, maximizeItem, precisionOf, type ItemModel } from "./item-model.ts";
import { generalValues, itemValues, packValues, populationAt } from "./item-values.ts";
import { standardErrors } from "./observed-information.ts";

export interface CalibrationOptions {
  readonly spreads?: Spreads;
  readonly grids?: Grids;
  /** What is learned of general ability, and how many persons the spreads above stand for: mean and spread, against ten. */
  readonly general?: Pick<GeneralPrior, "learnsMean" | "learnsSpread" | "persons">;
  /** Largest move of a value, in levels or in logarithm, at which to stop. */
  readonly tolerance?: number;
}

export interface Calibration extends GeneralAbility {
  readonly items: readonly CalibratedItem[];
  /** Of the answers alone, priors left out. */
  readonly logLikelihood: number;
  /** Passes over the answers. */
  readonly steps: number;
  readonly converged: boolean;
}

export interface CalibratedItem {
  readonly answers: number;
  readonly successes: number;
  readonly difficulty: number;
  readonly difficultyStandardError: number;
  readonly discrimination: number;
  readonly discriminationStandardError: number;
}

/**
 * Marginal maximum a posteriori estimates of all items by EM (Bock & Aitkin 1981; priors: Mislevy 1986), with abilities on
 * the engine's tree under its ordinary regime. Items of prior spread 0 are anchors: they keep their values, and the others come
 * out on their scale while the population's mean and spread are learned (fixed-parameter linking, Kim 2006). An item without
 * answers keeps its prior.
 */
export function calibrateItems(columns: AnswerColumns, models: readonly ItemModel[], options: CalibrationOptions = {}): Calibration {
  const { spreads = ordinarySpreads(), grids, general = { learnsMean: true, learnsSpread: true, persons: 10 }, tolerance = 0.005 } = options;
  const table = tabulateAnswers(columns, models);
  const prior: GeneralPrior = { ...general, generalMean: spreads.generalMean, generalSpread: spreads.generalSpread };
  const { values, steps, converged } = fitValues(table, models, spreads, grids, prior, tolerance);

  const { answers, successes } = countAnswers(table);
  const population = populationAt(buildTree({ ...spreads, ...generalValues(values) }, grids), models, values);
  const errors = standardErrors(table, population, models, values, prior, answers);
  return {
    items: itemValues(values).map(({ difficulty, logDiscrimination }, item) => ({
      answers: answers[item]!,
      successes: successes[item]!,
      difficulty,
      difficultyStandardError: errors.difficulty[item]!,
      discrimination: exp(logDiscrimination),
      discriminationStandardError: exp(logDiscrimination) * errors.logDiscrimination[item]!,
    })),
    ...generalValues(values),
    logLikelihood: errors.logLikelihood,
    steps,
    converged,
  };
}

/** The population that a calibration found, to place its persons; spreads and grids as they were. */
export function calibratedPopulation({ items, generalMean, generalSpread }: Calibration, models: readonly ItemModel[], { spreads = ordinarySpreads(), grids }: CalibrationOptions = {}): Population {
  const own = items.map(({ difficulty, discrimination }) => ({ difficulty, logDiscrimination: log(discrimination) }));
  return populationAt(buildTree({ ...spreads, generalMean, generalSpread }, grids), models, packValues(own, { generalMean, generalSpread }));
}

const MOST_STEPS = 900;
const MOST_ROUNDS = 5;
const ROUGH = 0.3;

// The grid follows the population: a rough fit says where it is.
function fitValues(table: AnswerTable, models: readonly ItemModel[], spreads: Spreads, grids: Grids | undefined, prior: GeneralPrior, tolerance: number) {
  const start = models.map(({ difficulty, logDiscrimination }) => ({ difficulty: difficulty.mean, logDiscrimination: logDiscrimination.mean }));
  let fit = { values: packValues(start, prior), steps: 0, converged: false };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = generalValues(fit.values);
    const tree = buildTree({ ...spreads, ...before }, grids);
    const next = findFixedPoint(fit.values, (values) => improve(values, table, tree, models, prior), round === 0 ? ROUGH : tolerance, MOST_STEPS);
    fit = { ...next, steps: fit.steps + next.steps };
    if (round > 0 && isNear(before, generalValues(fit.values))) break;
  }
  return fit;
}

/** One EM step: the expected answers at each node, then each item and the population at their best. */
function improve(values: Float64Array, table: AnswerTable, tree: AbilityTree, models: readonly ItemModel[], prior: GeneralPrior): Stepped {
  const { logLikelihoods, general, regimes } = expectGiven(table, populationAt(tree, models, values));
  const { right, wrong } = regimes[0]!;
  const nodes = tree.topicNodes;
  const own = itemValues(values);
  const objective = own.reduce((sum, item, number) => sum + logPrior(models[number]!, item), logGeneralPrior(prior, generalValues(values))) + logLikelihoods.reduce((sum, value) => sum + value, 0);
  const improved = own.map((item, number) => maximizeItem(nodes, models[number]!, item, right, wrong, number * nodes.length));
  return { next: recentred(packValues(improved, maximizeGeneral(tree.generalNodes, general, prior)), models, prior), objective };
}

// Moving all items and the population together changes no likelihood (Liu, Rubin & Wu 1998): the priors alone say how far.
function recentred(values: Float64Array, models: readonly ItemModel[], prior: GeneralPrior): Float64Array {
  const { generalMean, generalSpread } = generalValues(values);
  let precision = prior.persons / (generalSpread * generalSpread);
  let pull = precision * (prior.generalMean - generalMean);
  models.forEach(({ difficulty }, item) => {
    precision += precisionOf(difficulty);
    pull += (difficulty.mean - values[2 * item]!) * precisionOf(difficulty);
  });
  if (!prior.learnsMean || precision === 0 || precision === Infinity) return values;
  const isMoved = (i: number) => i === values.length - 2 || (i < values.length - 2 && i % 2 === 0);
  return values.map((value, i) => (isMoved(i) ? value + pull / precision : value));
}

/** Whether a grid made for one population serves another. */
function isNear(one: GeneralAbility, other: GeneralAbility): boolean {
  return Math.abs(one.generalMean - other.generalMean) < 0.2 * one.generalSpread && Math.abs(one.generalSpread - other.generalSpread) < 0.1 * one.generalSpread;
}

function countAnswers({ items, item, correct }: AnswerTable) {
  const answers = new Int32Array(items);
  const successes = new Int32Array(items);
  for (let i = 0; i < item.length; i++) {
    answers[item[i]!]!++;
    successes[item[i]!]! += correct[i]!;
  }
  return { answers, successes };
}
