import { describe, expect, it } from "vitest";
import { adaptiveAnswers, columnsOf, evenAnswers, trueBank } from "../../../scripts/bench/simulated-answers.ts";
import { calibrationGrids, ordinarySpreads } from "../../../src/engine/calibration/ability-tree.ts";
import { tabulateAnswers, type AnswerColumns } from "../../../src/engine/calibration/answer-table.ts";
import { authoredModel } from "../../../src/engine/calibration/authored-model.ts";
import { calibratedPopulation, calibrateItems, type CalibratedItem, type Calibration } from "../../../src/engine/calibration/calibrate-items.ts";
import { logLikelihoodsGiven } from "../../../src/engine/calibration/expectation.ts";
import { logGeneralPrior } from "../../../src/engine/calibration/general-ability.ts";
import { logPrior, type ItemModel } from "../../../src/engine/calibration/item-model.ts";
import { normalWeights } from "../../../src/engine/grid.ts";
import { realisticPopulation } from "../../../src/engine/simulation.ts";
import { syntheticBank } from "../synthetic-bank.ts";
import { FLAT, LSAT, lsatModels, ONE_ABILITY } from "./lsat.ts";

describe.each(LSAT)("flat priors on $name", ({ reference, columns }) => {
  it("gives mirt's 2PL parameters, standard errors and likelihood", () => {
    const fit = calibrateItems(columns, lsatModels(FLAT), { ...ONE_ABILITY, general: { learnsMean: false, learnsSpread: false, persons: 0 }, tolerance: 1e-6 });
    const { a, b, se_a, logLik } = reference.mirt_2pl;
    fit.items.forEach((item, i) => {
      expect(Math.abs(item.difficulty - b[i]!)).toBeLessThan(1e-3);
      expect(Math.abs(item.discrimination - a[i]!)).toBeLessThan(1e-3);
      expect(Math.abs(item.discriminationStandardError - se_a[i]!)).toBeLessThan(1e-3);
    });
    expect(Math.abs(fit.logLikelihood - logLik)).toBeLessThan(1e-6);
  });

  it("gives mirt's Rasch difficulties and standard errors, the population's spread learned", () => {
    const fit = calibrateItems(columns, lsatModels({ mean: 0, spread: 0 }), { ...ONE_ABILITY, general: { learnsMean: false, learnsSpread: true, persons: 0 }, tolerance: 1e-6 });
    const { b, se_d, group_var, logLik } = reference.mirt_rasch;
    fit.items.forEach((item, i) => {
      expect(Math.abs(item.difficulty - b[i]!)).toBeLessThan(1e-3);
      expect(Math.abs(item.difficultyStandardError - se_d[i]!)).toBeLessThan(1e-3);
      expect(item.discrimination).toBe(1);
    });
    expect(Math.abs(fit.generalSpread ** 2 - group_var)).toBeLessThan(1e-3);
    expect(Math.abs(fit.logLikelihood - logLik)).toBeLessThan(1e-6);
  });
});

describe("on the tree of abilities", () => {
  const small = syntheticBank({ competences: 2, topics: 2, itemsPerSkill: 1, levels: [2, 4] });
  const models = small.items.map(authoredModel);

  it("reports the curvature of the posterior as its standard errors", () => {
    const columns = evenAnswers(trueBank(small), 60, 4, 3);
    const fit = calibrateItems(columns, models, { grids: WIDE, tolerance: 1e-7 });
    const own = small.items.flatMap(({ competence }, item) => (competence === "1.1" ? [item] : []));
    const errors = numericErrors(columns, models, fit, own);
    own.forEach((item, i) => {
      expect(fit.items[item]!.difficultyStandardError / errors[2 * i]!).toBeCloseTo(1, 2);
      expect(fit.items[item]!.discriminationStandardError / fit.items[item]!.discrimination / errors[2 * i + 1]!).toBeCloseTo(1, 2);
    });
  });

  it("ignores the order of answers and the names of persons", () => {
    const columns = evenAnswers(trueBank(small), 20, 4, 5);
    const order = Array.from(columns.item, (_, i) => i).reverse();
    const last = Math.max(...columns.person);
    const reversed = { person: Int32Array.from(order, (i) => last - columns.person[i]!), item: Int32Array.from(order, (i) => columns.item[i]!), correct: Uint8Array.from(order, (i) => columns.correct[i]!) };
    const [fit, other] = [calibrateItems(columns, models), calibrateItems(reversed, models)];
    expect(calibrateItems(columns, models)).toEqual(fit);
    fit.items.forEach(({ difficulty }, item) => {
      expect(other.items[item]!.difficulty).toBeCloseTo(difficulty, 9);
    });
  });

  it("leaves an item without answers at its prior", () => {
    const [model] = models;
    const fit = calibrateItems(columnsOf([]), [model!]);
    expect(fit.items[0]).toMatchObject({ answers: 0, difficulty: model!.difficulty.mean, difficultyStandardError: model!.difficulty.spread });
    expect(fit.generalMean).toBeCloseTo(3, 6);
  });

  it.each([true, false])("stays close to the author when the few answers are all %s", (correct) => {
    const fit = calibrateItems(columnsOf(Array.from({ length: 5 }, (_, person) => [person, 0, correct] as const)), models);
    expect(Math.abs(fit.items[0]!.difficulty - models[0]!.difficulty.mean)).toBeLessThan(1);
    expect(Math.sign(fit.items[0]!.difficulty - models[0]!.difficulty.mean)).toBe(correct ? -1 : 1);
  });
});

describe("simulated students", () => {
  const bank = syntheticBank({ competences: 2, topics: 5, itemsPerSkill: 2 });
  const truth = trueBank(bank);
  const models = bank.items.map(authoredModel);
  const strong = { ...realisticPopulation, generalMean: 4.2 };

  it("recovers difficulties through adaptive tests, with honest standard errors", { timeout: 60_000 }, () => {
    const fit = calibrateItems(adaptiveAnswers(bank, truth, 360, 11), models);
    const known = fit.items.flatMap((item, number) => (item.answers >= 20 ? [errorOf(item, number)] : []));
    expect(known.length).toBeGreaterThan(50);
    expect(rootMeanSquare(known.map(({ error }) => error))).toBeLessThan(0.45);
    expect(rootMeanSquare(known.map(({ error, standardError }) => error / standardError))).toBeGreaterThan(0.8);
    expect(rootMeanSquare(known.map(({ error, standardError }) => error / standardError))).toBeLessThan(1.2);
    expect(Math.abs(mean(known.map(({ error }) => error)))).toBeLessThan(0.2);
  });

  it("knows a strong school from easy items, in a few passes", () => {
    const fit = calibrateItems(evenAnswers(truth, 60, 15, 2, strong), models);
    expect(Math.abs(fit.generalMean - 4.2)).toBeLessThan(0.25);
    expect(fit.steps).toBeLessThan(10);
    expect(Math.abs(mean(fit.items.map((item, number) => errorOf(item, number).error)))).toBeLessThan(0.2);
  });

  it("puts new items on the scale that anchors hold, whoever answers", () => {
    const shift = 1.5;
    const isAnchor = (number: number) => number % 4 === 0;
    const anchored = models.map((model, number): ItemModel => {
      if (!isAnchor(number)) return { ...model, difficulty: { mean: model.difficulty.mean + shift, spread: Infinity } };
      return { ...model, difficulty: { mean: truth.items[number]!.difficulty! + shift, spread: 0 }, logDiscrimination: { mean: Math.log(truth.items[number]!.discrimination!), spread: 0 } };
    });
    const fit = calibrateItems(evenAnswers(truth, 200, 15, 3, strong), anchored);
    const [anchors, others] = [true, false].map((kind) => fit.items.flatMap((item, number) => (isAnchor(number) === kind ? [{ item, error: item.difficulty - truth.items[number]!.difficulty! - shift }] : [])));
    expect(anchors!.map(({ error }) => error)).toEqual(anchors!.map(() => expect.closeTo(0, 12)));
    expect(anchors!.map(({ item }) => item.difficultyStandardError)).toEqual(anchors!.map(() => 0));
    expect(Math.abs(fit.generalMean - 4.2 - shift)).toBeLessThan(0.2);
    expect(Math.abs(mean(others!.map(({ error }) => error)))).toBeLessThan(0.2);
  });

  function errorOf({ difficulty, difficultyStandardError }: CalibratedItem, number: number) {
    return { error: difficulty - truth.items[number]!.difficulty!, standardError: difficultyStandardError };
  }
});

/** Normals cut at four spreads would show in second differences. */
const WIDE = { ...calibrationGrids, reach: 6 };

/** Standard errors by differences of the log posterior, over the values of some items and of the population. */
function numericErrors(columns: AnswerColumns, models: readonly ItemModel[], fit: Calibration, own: readonly number[]): number[] {
  const table = tabulateAnswers(columns, models);
  const center = [...own.flatMap((item) => [fit.items[item]!.difficulty, Math.log(fit.items[item]!.discrimination)]), fit.generalMean, Math.log(fit.generalSpread)];
  const { tree } = calibratedPopulation(fit, models, { grids: WIDE });
  const posterior = (values: readonly number[]) => {
    const items = fit.items.map((item, number) => {
      const place = own.indexOf(number);
      return place < 0 ? item : { ...item, difficulty: values[2 * place]!, discrimination: Math.exp(values[2 * place + 1]!) };
    });
    const general = { generalMean: values.at(-2)!, generalSpread: Math.exp(values.at(-1)!) };
    const population = { ...calibratedPopulation({ ...fit, items }, models, { grids: WIDE }), generalPrior: normalWeights(tree.generalNodes, general.generalMean, general.generalSpread) };
    const likelihood = logLikelihoodsGiven(table, population).reduce((sum, value) => sum + value, 0);
    const priors = own.map((number, i) => logPrior(models[number]!, { difficulty: values[2 * i]!, logDiscrimination: values[2 * i + 1]! }));
    return priors.reduce((sum, value) => sum + value, likelihood) + logGeneralPrior({ ...ordinarySpreads(), learnsMean: true, learnsSpread: true, persons: 10 }, general);
  };
  const step = 1e-3;
  const at = (moves: readonly (readonly [number, number])[]) => posterior(center.map((value, i) => moves.reduce((sum, [index, sign]) => (index === i ? sum + sign * step : sum), value)));
  const information = center.map((_, i) => center.map((_, j) => -(at([[i, 1], [j, 1]]) - at([[i, 1], [j, -1]]) - at([[i, -1], [j, 1]]) + at([[i, -1], [j, -1]])) / (4 * step * step)));
  return inverse(information).map((row, i) => Math.sqrt(row[i]!));
}

function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => Number(i === j))]);
  rows.forEach((_, column) => {
    const pivot = rows[column]![column]!;
    rows[column] = rows[column]!.map((value) => value / pivot);
    rows.forEach((row, other) => {
      if (other !== column) rows[other] = row.map((value, k) => value - row[column]! * rows[column]![k]!);
    });
  });
  return rows.map((row) => row.slice(matrix.length));
}

function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(mean(values.map((value) => value * value)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
