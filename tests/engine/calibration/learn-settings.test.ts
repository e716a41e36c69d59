import { describe, expect, it } from "vitest";
import { columnsOf } from "../../../scripts/bench/simulated-answers.ts";
import { beliefOf, recordResponse, startSession } from "../../../src/engine/session.ts";
import { competenceDesign } from "../../../src/engine/design.ts";
import { tabulateAnswers, type AnswerColumns } from "../../../src/engine/calibration/answer-table.ts";
import { enginePopulation } from "../../../src/engine/calibration/engine-population.ts";
import { packEngine, unpackEngine, type EngineValues } from "../../../src/engine/calibration/engine-values.ts";
import { expectGiven } from "../../../src/engine/calibration/expectation.ts";
import { learnSettings, presentValues } from "../../../src/engine/calibration/learn-settings.ts";
import { createRandom, seedFrom } from "../../../src/engine/random.ts";
import { drawStudent, respond, type Population } from "../../../src/engine/simulation.ts";
import { syntheticBank } from "../synthetic-bank.ts";

const bank = syntheticBank({ competences: 3, topics: 3, itemsPerSkill: 2 });
const items = bank.items.map((item) => ({ item, kind: item.guessing > 0 ? "single-choice" : "short-text" }));
const present = presentValues();

describe("learning the engine's settings", () => {
  it("changes nothing when the students are as the settings say", { timeout: 30_000 }, () => {
    const { changes, proposed, logLikelihood } = learnSettings(answersOf(150, (person) => populationOf(present, person)), items);
    expect(changes.filter(({ isSupported }) => isSupported)).toEqual([]);
    expect(proposed).toEqual(present);
    expect(logLikelihood.proposed).toBe(logLikelihood.present);
  });

  it("finds another population, and what each change is worth", { timeout: 30_000 }, () => {
    const other: Population = { generalMean: 3.8, generalSpread: 0.9, competenceSpread: 0.5, topicSpread: 0.7, slope: 2.2, guessing: 0.02, slip: 0.02 };
    const { changes, proposed, logLikelihood, converged } = learnSettings(answersOf(120, () => other), items);
    expect(converged).toBe(true);
    expect(proposed.generalMean).toBeCloseTo(3.8, 0);
    expect(Math.abs(proposed.generalMean - 3.8)).toBeLessThan(0.25);
    expect(Math.abs(proposed.generalSpread - 0.9)).toBeLessThan(0.2);
    expect(proposed.regimes[0]!.slip).toBeLessThan(0.05);
    expect(logLikelihood.proposed - logLikelihood.present).toBeGreaterThan(30);
    const gainOf = (name: string) => changes.find(({ setting }) => setting.kind === "tree" && setting.name === name)!.gain;
    expect(gainOf("generalMean")).toBeGreaterThan(10);
    expect(proposed.regimes.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    for (const { gain, isSupported } of changes) expect(isSupported).toBe(gain >= 2);
  });

  it("learns that a kind of answer is guessed more often than its choices say", { timeout: 30_000 }, () => {
    const guessed = { ...bank, items: bank.items.map((item) => (item.guessing > 0 ? { ...item, guessing: 0.5 } : item)) };
    const { proposed } = learnSettings(answersOf(200, (person) => populationOf(present, person), guessed), items);
    expect(Math.abs(proposed.guessing["single-choice"]! - 0.5)).toBeLessThan(0.1);
    expect(proposed.guessing).not.toHaveProperty("short-text");
  });
});

describe("the population that the engine supposes", () => {
  it("weighs the regimes as the engine does", () => {
    const columns = answersOf(1, (person) => populationOf(present, person));
    const design = competenceDesign(bank, "1.1");
    const state = [...columns.item].reduce((session, item, i) => recordResponse(session, { item: bank.items[item]!.id, variant: "a", correct: columns.correct[i] === 1, skipped: false }), startSession(bank, design, 1));
    const { regimes } = expectGiven(tabulateAnswers(columns, bank.items), enginePopulation(items, present));
    const weights = beliefOf(state).regimes.map(({ weight }) => weight);
    regimes.forEach(({ persons }, r) => {
      expect(persons).toBeCloseTo(weights[r]!, 2);
    });
  });

  it("comes back from a row of numbers", () => {
    const values: EngineValues = { ...present, guessing: { "short-text": 0.03, ordering: 0.1 } };
    const back = unpackEngine(packEngine(values), values);
    expect(back.generalSpread).toBeCloseTo(values.generalSpread, 12);
    expect(back.guessing["ordering"]).toBeCloseTo(0.1, 12);
    back.regimes.forEach((regime, r) => {
      for (const [name, value] of Object.entries(values.regimes[r]!)) {
        if (typeof value === "number") expect(regime[name as "slope"]).toBeCloseTo(value, 12);
      }
    });
  });
});

/** Two dozen answers from each of many students, over all competences. */
function answersOf(students: number, populationOfPerson: (person: number) => Population, truth = bank): AnswerColumns {
  const rows: [person: number, item: number, correct: boolean][] = [];
  for (let person = 0; person < students; person++) {
    const seed = seedFrom(4, person);
    const student = drawStudent(truth, seed, populationOfPerson(person));
    const random = createRandom(seed);
    const pool = truth.items.map((_, item) => item);
    for (let n = 0; n < 36; n++) {
      const [item] = pool.splice(Math.floor(random() * pool.length), 1);
      rows.push([person, item!, respond(student, truth.items[item!]!, seed)]);
    }
  }
  return columnsOf(rows);
}

/** One of the regimes, drawn by its weight. */
function populationOf({ generalMean, generalSpread, competenceSpread, regimes }: EngineValues, person: number): Population {
  const draw = createRandom(seedFrom(8, person))();
  const regime = regimes.find((_, r) => draw < regimes.slice(0, r + 1).reduce((sum, { weight }) => sum + weight, 0)) ?? regimes[0]!;
  return { generalMean, generalSpread, competenceSpread, topicSpread: regime.topicSpread, slope: regime.slope, guessing: regime.guessingFloor, slip: regime.slip };
}
