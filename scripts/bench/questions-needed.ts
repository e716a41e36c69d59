import { competenceDesign } from "../../src/engine/design.ts";
import type { Item, ItemBank } from "../../src/engine/item.ts";
import { createRandom, seedFrom } from "../../src/engine/random.ts";
import { scoreSession } from "../../src/engine/score.ts";
import { nextStep, passCheckpoint, recordResponse, startSession } from "../../src/engine/session.ts";
import { drawStudent, realisticPopulation, respond, type Population, type SimulatedStudent } from "../../src/engine/simulation.ts";
import type { BenchRow } from "./bench-row.ts";
import { gridLevel, nextRung, verdictOf, type Rung, type RungAnswer } from "./floor-ceiling-test.ts";
import { ladderBank } from "./ladder-bank.ts";

const STUDENTS = 300;
const LONGEST = 26;

// 9 topics, 28 skills.
const LADDERS = [[1, 3, 5], [2, 4, 6], [1, 2, 4], [3, 5, 6], [1, 4, 6], [2, 3, 5], [1, 3, 6], [2, 4, 5], [1, 2, 4, 6]];

const POPULATIONS: readonly { readonly name: string; readonly population: Population; readonly target: number }[] = [
  { name: "realistic noise", population: realisticPopulation, target: 0.6 },
  { name: "noisy choice (guessing .2, slip .1)", population: { ...realisticPopulation, guessing: 0.2, slip: 0.1 }, target: 0.75 },
  { name: "mastery with slip and guess .1", population: { ...realisticPopulation, slope: 12, guessing: 0.1, slip: 0.1 }, target: 0.75 },
  { name: "near-Guttman", population: { ...realisticPopulation, slope: 12, guessing: 0.01, slip: 0.01 }, target: 1.05 },
  { name: "nearly independent topics", population: { ...realisticPopulation, topicSpread: 1.8 }, target: 1.05 },
];

/** Questions that the tree needs to know as many skills rightly as the floor/ceiling test does when it ends; one competence. */
export function questionRows(): BenchRow[] {
  const bank = ladderBank({ competences: 1, topics: 9, itemsPerSkill: 2, ladders: LADDERS });
  return POPULATIONS.map(({ name, population, target }) => {
    const students = Array.from({ length: STUDENTS }, (_, seed) => drawStudent(bank, seed, population));
    const peers = students.map((student, seed) => floorCeiling(bank, student, seed));
    const peerLength = mean(peers.map(({ length }) => length));
    const peerAccuracy = mean(peers.map(({ accuracy }) => accuracy));
    const curves = students.map((student, seed) => accuracyAfterEach(bank, student, seed));
    const accuracies = Array.from({ length: LONGEST }, (_, n) => mean(curves.map((curve) => curve[n]!)));
    const reached = accuracies.findIndex((accuracy) => accuracy >= peerAccuracy);
    const value = reached < 0 ? LONGEST : reached + 1;
    const ratio = value / peerLength;
    const ours = reached < 0 ? `, not reached (${percent(accuracies.at(-1)!)})` : "";
    return {
      name: `questions to ${percent(peerAccuracy)} of 28 skills rightly told, ${name}${ours}`,
      value,
      unit: "questions",
      peer: "floor/ceiling",
      peerValue: peerLength,
      ratio,
      target: `≤ ${target} × peer`,
      ok: reached >= 0 && ratio <= target,
    };
  });
}

function floorCeiling(bank: ItemBank, student: SimulatedStudent, seed: number): { length: number; accuracy: number } {
  const ladder = rungsOf(bank);
  const chance = createRandom(seedFrom(seed, 2));
  const answers: RungAnswer[] = [];
  for (let rung = nextRung(ladder, answers, chance); rung; rung = nextRung(ladder, answers, chance)) {
    const { topic, level } = rung;
    answers.push({ topic, level, correct: respond(student, itemAt(bank, rung), seed) });
  }
  const level = gridLevel(answers);
  const tells = (rung: Rung) => {
    const verdict = verdictOf(rung, answers);
    return verdict === "open" ? rung.level <= level : verdict === "mastered";
  };
  return { length: answers.length, accuracy: mean(ladder.map((rung) => Number(tells(rung) === isMastered(student, rung)))) };
}

function accuracyAfterEach(bank: ItemBank, student: SimulatedStudent, seed: number): number[] {
  const items = new Map(bank.items.map((item) => [item.id, item]));
  const design = { ...competenceDesign(bank, "1.1"), minimumLength: LONGEST, maximumLength: LONGEST, target: "skills" as const };
  const ladder = rungsOf(bank);
  const accuracies: number[] = [];
  let state = startSession(bank, design, seed);
  for (let step = nextStep(state); step.kind !== "stop"; step = nextStep(state)) {
    if (step.kind === "checkpoint") {
      state = passCheckpoint(state);
      continue;
    }
    const correct = respond(student, items.get(step.item)!, seed);
    state = recordResponse(state, { item: step.item, variant: step.variant, correct, skipped: false });
    const told = new Map(scoreSession(state).skills.map(({ skill, probability }) => [skill, probability >= 0.5]));
    accuracies.push(mean(ladder.map((rung) => Number(told.get(`${rung.topic}.${rung.level}`) === isMastered(student, rung)))));
  }
  while (accuracies.length < LONGEST) accuracies.push(accuracies.at(-1)!);
  return accuracies;
}

function rungsOf(bank: ItemBank): Rung[] {
  return bank.competences.flatMap(({ topics }) => topics.flatMap(({ id, levels }) => levels.map((level) => ({ topic: id, level }))));
}

function itemAt(bank: ItemBank, { topic, level }: Rung): Item {
  return bank.items.find((item) => item.topic === topic && item.level === level)!;
}

function isMastered(student: SimulatedStudent, { topic, level }: Rung): boolean {
  return student.topics[topic]! >= level;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
