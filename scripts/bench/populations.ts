import type { Item, ItemBank } from "../../src/engine/item.ts";
import { keyOf, seedFrom, uniformAt } from "../../src/engine/random.ts";
import { realisticPopulation, respond, type Population, type SimulatedStudent } from "../../src/engine/simulation.ts";

export type PopulationKey = "realistic" | "noisy-choice" | "slip" | "near-guttman" | "independent" | "cheating" | "fatigue";

/** A way of being of a group of students, beyond what the engine's own model allows for the last two. */
export interface BenchPopulation {
  readonly key: PopulationKey;
  readonly name: string;
  readonly population: Population;
  readonly conduct?: "cheating" | "fatigue";
  /** Chance of a right answer that the number of choices tells, as in any question with choices. */
  readonly choices?: number;
  /** Most questions for each question of the floor/ceiling method. */
  readonly target?: number;
}

export const populations: readonly BenchPopulation[] = [
  { key: "realistic", name: "realistic noise", population: realisticPopulation, target: 0.6 },
  { key: "noisy-choice", name: "noisy choice (guessing .2, slip .1)", population: { ...realisticPopulation, guessing: 0.2, slip: 0.1 }, choices: 0.2, target: 0.75 },
  { key: "slip", name: "mastery with slip and guess .1", population: { ...realisticPopulation, slope: 12, guessing: 0.1, slip: 0.1 }, target: 0.75 },
  { key: "near-guttman", name: "near-Guttman", population: { ...realisticPopulation, slope: 12, guessing: 0.01, slip: 0.01 }, target: 1.05 },
  { key: "independent", name: "nearly independent topics", population: { ...realisticPopulation, topicSpread: 1.8 }, target: 1.05 },
  { key: "cheating", name: "cheating streaks (4 answers of someone else's)", population: realisticPopulation, conduct: "cheating" },
  { key: "fatigue", name: "fatigue (.1 level a question after the 8th, at most 1)", population: realisticPopulation, conduct: "fatigue" },
];

/** The bank as this population meets it. */
export function bankFor({ choices = 0 }: BenchPopulation, bank: ItemBank): ItemBank {
  return choices === 0 ? bank : { ...bank, items: bank.items.map((item) => ({ ...item, guessing: choices })) };
}

/** Whether a student answers rightly an item asked at some place of the test, from 0; every method meets the same answers. */
export function answerAt({ conduct }: BenchPopulation, student: SimulatedStudent, item: Item, place: number, seed: number): boolean {
  if (conduct === "cheating" && isInStreak(place, seed)) return true;
  return respond(conduct === "fatigue" ? tired(student, place) : student, item, seed);
}

function isInStreak(place: number, seed: number): boolean {
  const start = 2 + Math.floor(uniformAt(seedFrom(seed, keyOf("streak"))) * 10);
  return place >= start && place < start + 4;
}

function tired(student: SimulatedStudent, place: number): SimulatedStudent {
  const loss = Math.min(1, 0.1 * Math.max(0, place - 7));
  const topics = Object.fromEntries(Object.entries(student.topics).map(([id, ability]) => [id, ability - loss]));
  return { ...student, topics };
}
