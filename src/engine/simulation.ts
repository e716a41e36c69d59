import { log } from "./arithmetic.ts";
import { sumOf } from "./grid.ts";
import type { Item, ItemBank } from "./item.ts";
import { creditedLevels } from "./model.ts";
import { pointsOf } from "./points.ts";
import { createRandom, keyOf, seedFrom, uniformAt, type Random } from "./random.ts";
import { responseProbability } from "./response.ts";
import { nextStep, passCheckpoint, recordResponse, startSession, type Design, type SessionState } from "./session.ts";

/** How a simulated group of students varies and answers; levels, except probabilities. */
export interface Population {
  readonly generalMean: number;
  readonly generalSpread: number;
  readonly competenceSpread: number;
  readonly topicSpread: number;
  readonly slope: number;
  readonly guessing: number;
  readonly slip: number;
}

export const realisticPopulation: Population = { generalMean: 3, generalSpread: 1.3, competenceSpread: 0.75, topicSpread: 0.8, slope: 1.5, guessing: 0.05, slip: 0.08 };

export interface SimulatedStudent {
  readonly population: Population;
  readonly general: number;
  /** Ability by competence code, and by topic id. */
  readonly competences: Readonly<Record<string, number>>;
  readonly topics: Readonly<Record<string, number>>;
}

/** Draws a student from the tree of abilities; the same seed gives the same abilities though the bank is reordered. */
export function drawStudent(bank: ItemBank, seed: number, population: Population = realisticPopulation): SimulatedStudent {
  const around = (mean: number, spread: number, id: string) => mean + spread * drawNormal(createRandom(seedFrom(seed, keyOf(id))));
  const general = around(population.generalMean, population.generalSpread, "general");
  const competences = Object.fromEntries(bank.competences.map(({ code }) => [code, around(general, population.competenceSpread, code)]));
  const topics = Object.fromEntries(
    bank.competences.flatMap(({ code, topics }) => topics.map(({ id }) => [id, around(competences[code]!, population.topicSpread, id)])),
  );
  return { population, general, competences, topics };
}

/** Whether the student answers an item rightly; the same seed and item always give the same answer. */
export function respond(student: SimulatedStudent, item: Item, seed: number): boolean {
  return uniformAt(seed, keyOf(item.id)) < successProbability(student, item);
}

/** The student's true probability of a right answer to an item. */
export function successProbability({ population, topics }: SimulatedStudent, item: Item): number {
  return responseProbability(topics[item.topic]!, {
    difficulty: item.difficulty ?? item.level,
    discrimination: item.discrimination ?? population.slope,
    guessing: Math.max(item.guessing, population.guessing),
    upperAsymptote: 1 - population.slip,
  });
}

/** The points that a student deserves in a competence: 8 × the mean credit of the topics' true abilities. */
export function trueScore(bank: ItemBank, student: SimulatedStudent, competence: string): number {
  const { topics } = bank.competences.find(({ code }) => code === competence)!;
  const credits = creditedLevels(Float64Array.from(topics, ({ id }) => student.topics[id]!), bank.highestReachableLevel);
  return pointsOf(sumOf(credits) / topics.length, bank.highestReachableLevel);
}

/** Runs a whole session of a simulated student, checkpoints passed at once. */
export function simulateSession(bank: ItemBank, design: Design, student: SimulatedStudent, seed: number, seen: readonly string[] = []): SessionState {
  const items = new Map(bank.items.map((item) => [item.id, item]));
  let state = startSession(bank, design, seed, seen);
  for (let step = nextStep(state); step.kind !== "stop"; step = nextStep(state)) {
    if (step.kind === "checkpoint") state = passCheckpoint(state);
    else state = recordResponse(state, { item: step.item, variant: step.variant, correct: respond(student, items.get(step.item)!, seed), skipped: false });
  }
  return state;
}

// The polar method (Marsaglia & Bray 1964): no cosine, so the same bits everywhere.
function drawNormal(random: Random): number {
  for (;;) {
    const x = 2 * random() - 1;
    const y = 2 * random() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * log(square)) / square);
  }
}
