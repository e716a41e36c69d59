import { competenceDesign } from "../../src/engine/design.ts";
import type { ItemBank } from "../../src/engine/item.ts";
import { pointsInterval, pointsOf } from "../../src/engine/points.ts";
import { expectedScore, scoreDistribution } from "../../src/engine/score-distribution.ts";
import { beliefOf, nextStep, passCheckpoint, recordResponse, startSession, type SessionState } from "../../src/engine/session.ts";
import { drawStudent, trueScore, type SimulatedStudent } from "../../src/engine/simulation.ts";
import type { BenchRow } from "./bench-row.ts";
import { oneCompetence } from "./ladder-bank.ts";
import { itemsOf } from "./methods.ts";
import { answerAt, bankFor, populations, type BenchPopulation, type PopulationKey } from "./populations.ts";
import { mean, rootMeanSquare, shareError } from "./statistics.ts";

const STUDENTS = 800;

/** The ordinary test of a competence, ended by its own rules: how often the 90 % interval holds the true score. */
export interface CoverageFigure {
  readonly population: PopulationKey;
  readonly students: number;
  readonly coverage: number;
  readonly questions: number;
  readonly widthPoints: number;
  readonly pointsError: number;
}

export function coverageFigures(): CoverageFigure[] {
  const open = oneCompetence();
  return populations.map((population) => {
    const bank = bankFor(population, open);
    const ends = Array.from({ length: STUDENTS }, (_, seed) => endOf(bank, population, drawStudent(bank, seed, population.population), seed));
    return {
      population: population.key,
      students: STUDENTS,
      coverage: mean(ends.map(({ covered }) => Number(covered))),
      questions: mean(ends.map(({ questions }) => questions)),
      widthPoints: mean(ends.map(({ width }) => width)),
      pointsError: rootMeanSquare(ends.map(({ error }) => error)),
    };
  });
}

export function coverageRows(figures: readonly CoverageFigure[]): BenchRow[] {
  return figures.map(({ population: key, students, coverage, questions, widthPoints }) => {
    const { name, conduct } = populations.find((one) => one.key === key)!;
    const shown = Math.round(1000 * coverage) / 10;
    return {
      name: `90 % intervals that hold the true score, ${name} (${questions.toFixed(1)} questions, ${widthPoints.toFixed(1)} points wide)`,
      value: shown,
      unit: "%",
      standardError: 100 * shareError(coverage, students),
      ...(conduct === undefined ? { target: "88–92 %", ok: shown >= 88 && shown <= 92 } : {}),
    };
  });
}

function endOf(bank: ItemBank, population: BenchPopulation, student: SimulatedStudent, seed: number) {
  const state = session(bank, population, student, seed);
  const belief = beliefOf(state);
  const { topics } = belief.bank.competences[0]!;
  const { low, high } = pointsInterval(belief, 0, topics);
  const truth = trueScore(bank, student, bank.competences[0]!.code);
  const points = pointsOf(expectedScore(scoreDistribution(belief, 0, topics)), bank.highestReachableLevel);
  return { covered: low - TOUCH <= truth && truth <= high + TOUCH, questions: state.responses.length, width: high - low, error: points - truth };
}

// An interval that ends at the highest level holds a score that is there, whatever the last bits of both.
const TOUCH = 1e-3;

function session(bank: ItemBank, population: BenchPopulation, student: SimulatedStudent, seed: number): SessionState {
  const items = itemsOf(bank);
  let state = startSession(bank, competenceDesign(bank, bank.competences[0]!.code), seed);
  for (let step = nextStep(state); step.kind !== "stop"; step = nextStep(state)) {
    if (step.kind === "checkpoint") state = passCheckpoint(state);
    else state = recordResponse(state, { item: step.item, variant: step.variant, correct: answerAt(population, student, items.get(step.item)!, state.responses.length, seed), skipped: false });
  }
  return state;
}
