import { log } from "../arithmetic.ts";
import { sumOf } from "../grid.ts";
import type { Stepped } from "./accelerate.ts";
import type { AnswerTable } from "./answer-table.ts";
import { enginePopulation, type KindredItem } from "./engine-population.ts";
import { logit, packEngine, type EngineValues } from "./engine-values.ts";
import { expectGiven } from "./expectation.ts";
import { logGeneralPrior, maximizeGeneral, type GeneralPrior } from "./general-ability.ts";
import { maximizeNoise, NOISE_DOUBT } from "./noise-step.ts";

/** One EM step over the engine's mixture of regimes, from some values; `putBack` holds what may not move. */
export function improveSettings(table: AnswerTable, items: readonly KindredItem[], values: EngineValues, present: EngineValues, putBack: (values: EngineValues) => EngineValues): Stepped {
  const population = enginePopulation(items, values);
  const { logLikelihoods, general, competenceSquare, regimes } = expectGiven(table, population);
  const persons = regimes.reduce((sum, regime) => sum + regime.persons, 0);
  const noise = maximizeNoise(items, population.tree.topicNodes, regimes, values, present);
  const next: EngineValues = {
    ...maximizeGeneral(population.tree.generalNodes, general, generalPrior(present)),
    competenceSpread: spreadOf(competenceSquare, table.partPerson.length, present.competenceSpread),
    regimes: noise.regimes.map((regime, r) => ({
      ...regime,
      weight: (regimes[r]!.persons + PRIOR_PERSONS * present.regimes[r]!.weight) / (persons + PRIOR_PERSONS),
      topicSpread: spreadOf(regimes[r]!.topicSquare, regimes[r]!.cells, present.regimes[r]!.topicSpread),
    })),
    guessing: noise.guessing,
  };
  return { next: packEngine(putBack(next)), objective: sumOf(logLikelihoods) + logPriorOf(values, present) };
}

/** What the present settings weigh, in students, competences or topics of known ability. */
const PRIOR_PERSONS = 10;
/** In levels: under it the grids would not see a spread. */
const LEAST_SPREAD = 0.25;

function spreadOf(square: number, count: number, present: number): number {
  return Math.max(LEAST_SPREAD, Math.sqrt((square + PRIOR_PERSONS * present * present) / (count + PRIOR_PERSONS)));
}

function logPriorOf(values: EngineValues, present: EngineValues): number {
  let sum = logGeneralPrior(generalPrior(present), values) + logSpreadPrior(values.competenceSpread, present.competenceSpread);
  values.regimes.forEach((regime, r) => {
    const before = present.regimes[r]!;
    sum += PRIOR_PERSONS * before.weight * log(regime.weight) + logSpreadPrior(regime.topicSpread, before.topicSpread);
    sum -= square(log(regime.slope / before.slope) / NOISE_DOUBT.slope) / 2;
    for (const name of ["slip", "guessingFloor"] as const) sum -= square((logit(regime[name]) - logit(before[name])) / NOISE_DOUBT.probability) / 2;
  });
  for (const [kind, value] of Object.entries(values.guessing)) sum -= square((logit(value) - logit(present.guessing[kind]!)) / NOISE_DOUBT.probability) / 2;
  return sum;
}

function logSpreadPrior(spread: number, present: number): number {
  return -PRIOR_PERSONS * (log(spread) + square(present / spread) / 2);
}

function generalPrior({ generalMean, generalSpread }: EngineValues): GeneralPrior {
  return { generalMean, generalSpread, learnsMean: true, learnsSpread: true, persons: PRIOR_PERSONS };
}

function square(value: number): number {
  return value * value;
}
