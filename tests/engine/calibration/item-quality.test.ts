import { describe, expect, it } from "vitest";
import { evenAnswers, trueBank } from "../../../scripts/bench/simulated-answers.ts";
import { tabulateAnswers } from "../../../src/engine/calibration/answer-table.ts";
import { authoredModel } from "../../../src/engine/calibration/authored-model.ts";
import { calibratedPopulation, calibrateItems, type Calibration } from "../../../src/engine/calibration/calibrate-items.ts";
import { distractorAnalysis, pointBiserial } from "../../../src/engine/calibration/distractors.ts";
import { itemFits } from "../../../src/engine/calibration/item-fit.ts";
import { localDependence } from "../../../src/engine/calibration/local-dependence.ts";
import { estimateAbilities } from "../../../src/engine/calibration/person-abilities.ts";
import type { ResponseParameters } from "../../../src/engine/response.ts";
import { syntheticBank } from "../synthetic-bank.ts";
import { LSAT, lsatModels, ONE_ABILITY } from "./lsat.ts";

interface Parameters {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly group_var: number;
}

describe.each(LSAT)("at mirt's parameters on $name", ({ reference, columns }) => {
  it("gives mirt's infit and outfit", () => {
    const { table, topic, parameters } = placed(reference.mirt_rasch);
    itemFits(table, topic, parameters).forEach(({ answers, infit, outfit }, i) => {
      expect(answers).toBe(1000);
      expect(infit).toBeCloseTo(reference.itemfit.rasch_infit[i]!, 8);
      expect(outfit).toBeCloseTo(reference.itemfit.rasch_outfit[i]!, 8);
    });
  });

  it("gives mirt's Q3", () => {
    const { table, topic, parameters } = placed(reference.mirt_2pl);
    const pairs = localDependence(table, topic, parameters, 1000);
    expect(pairs).toHaveLength(10);
    for (const { first, second, q3 } of pairs) expect(q3).toBeCloseTo(reference.Q3_2pl[first]![second]!, 8);
    expect(pairs.map(({ q3 }) => q3)).toEqual(pairs.map(({ q3 }) => q3).toSorted((x, y) => y - x));
    expect(localDependence(table, topic, parameters, 1001)).toEqual([]);
  });

  function placed({ a, b, group_var }: Parameters) {
    const models = lsatModels({ mean: 0, spread: 0 });
    const items = a.map((discrimination, i) => ({ answers: 1000, successes: 0, difficulty: b[i]!, difficultyStandardError: 0, discrimination, discriminationStandardError: 0 }));
    const known: Calibration = { items, generalMean: 0, generalSpread: Math.sqrt(group_var), logLikelihood: 0, steps: 0, converged: true };
    const table = tabulateAnswers(columns, models);
    // mirt keeps its nodes whatever the population's spread.
    const grids = { ...ONE_ABILITY.grids, generalStep: 0.2 / known.generalSpread, reach: 6 / known.generalSpread };
    const { topic } = estimateAbilities(table, calibratedPopulation(known, models, { spreads: ONE_ABILITY.spreads, grids }));
    const parameters = items.map(({ difficulty, discrimination }): ResponseParameters => ({ difficulty, discrimination, guessing: 0, upperAsymptote: 1 }));
    return { table, topic, parameters };
  }
});

describe("persons", () => {
  it("are placed where their answers and their group say", () => {
    const bank = syntheticBank({ competences: 2, topics: 3, itemsPerSkill: 2 });
    const models = bank.items.map(authoredModel);
    const columns = evenAnswers(trueBank(bank), 40, 12, 1);
    const table = tabulateAnswers(columns, models);
    const fit = calibrateItems(columns, models);
    const { competence, topic } = estimateAbilities(table, calibratedPopulation(fit, models));
    expect(competence).toHaveLength(table.partPerson.length);
    expect(topic).toHaveLength(table.answerStarts.length - 1);
    const successes = Array.from(competence, (_, part) => share(table.correct.subarray(table.answerStarts[table.cellStarts[part]!], table.answerStarts[table.cellStarts[part + 1]!])));
    const best = successes.indexOf(Math.max(...successes));
    const worst = successes.indexOf(Math.min(...successes));
    expect(competence[best]! - competence[worst]!).toBeGreaterThan(2);
    expect(Math.abs(share(competence) - fit.generalMean)).toBeLessThan(0.3);
  });
});

describe("choices", () => {
  const answers = [
    { choice: "a", ability: 5 },
    { choice: "a", ability: 4 },
    { choice: "b", ability: 1 },
    { choice: "b", ability: 2 },
    { choice: "c", ability: 6 },
    { choice: "", ability: 3 },
  ];

  it("are told with who chose them", () => {
    const rows = distractorAnalysis(answers, ["a", "b", "c", "d"], ["a"]);
    expect(rows.map(({ choice, count }) => [choice, count])).toEqual([["a", 2], ["b", 2], ["c", 1], ["d", 0], ["", 1]]);
    expect(rows[0]).toMatchObject({ isRight: true, share: 1 / 3, meanAbility: 4.5 });
    expect(rows[3]).toMatchObject({ isRight: false, share: 0, meanAbility: undefined, pointBiserial: undefined });
  });

  // By hand: mean 3.5, spread √(35/12); (4.5 − 3.5) / 1.7078 × √(2/4) = 0.4140.
  it("correlate with ability", () => {
    const [right, weak, trap] = distractorAnalysis(answers, ["a", "b", "c"], ["a"]);
    expect(right!.pointBiserial).toBeCloseTo(0.414039, 6);
    expect(weak!.pointBiserial).toBeCloseTo(-0.828079, 6);
    expect(trap!.pointBiserial).toBeGreaterThan(0.5);
  });

  it("do not correlate when all chose the same, or are equally able", () => {
    expect(pointBiserial([{ ability: 1, isMember: true }, { ability: 2, isMember: true }])).toBeUndefined();
    expect(pointBiserial([{ ability: 1, isMember: true }, { ability: 1, isMember: false }])).toBeUndefined();
  });
});

function share(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
}
