import { competenceDesign } from "../../src/engine/design.ts";
import type { ItemBank } from "../../src/engine/item.ts";
import { keyOf, seedFrom } from "../../src/engine/random.ts";
import { scoreSession } from "../../src/engine/score.ts";
import { nextStep, passCheckpoint, recordResponse, startSession, type Design, type SessionState } from "../../src/engine/session.ts";
import { drawStudent, respond } from "../../src/engine/simulation.ts";
import { syntheticBank } from "./synthetic-bank.ts";

/** Sessions behind one digest. */
export const blockLength = 100;

/**
 * One digest a block: of every question, reason and answer, and of every bit of the figures, of 100 simulated sessions.
 * `arrange` may put the items of each bank in another order.
 */
export function digestBlocks(first: number, last: number, arrange: (bank: ItemBank) => ItemBank = (bank) => bank): string[] {
  const arranged = BANKS.map(arrange);
  return Array.from({ length: last - first }, (_, n) => {
    let digest = [keyOf("low"), keyOf("high")];
    for (let seed = (first + n) * blockLength; seed < (first + n + 1) * blockLength; seed++) {
      const words = wordsOf(arranged[seed % arranged.length]!, seed);
      digest = digest.map((half) => seedFrom(half, ...words));
    }
    return digest.map((half) => half.toString(16).padStart(8, "0")).join("");
  });
}

const BANKS: readonly ItemBank[] = [
  syntheticBank({ competences: 2, topics: 2, itemsPerSkill: 1 }),
  syntheticBank({ competences: 1, topics: 3, itemsPerSkill: 1, calibratedSeed: 9 }),
  syntheticBank({ competences: 3, topics: 2, itemsPerSkill: 1, levels: [1, 3, 4, 6], timedEvery: 5 }),
];

// One session in ten is long; ten thousand long ones would take minutes.
const SHORT = 3;
const LONG = 12;

function wordsOf(bank: ItemBank, seed: number): number[] {
  const items = new Map(bank.items.map((item) => [item.id, item]));
  const student = drawStudent(bank, seed);
  let state = startSession(bank, designOf(bank, seed), seed);
  const words: number[] = [];
  for (let step = nextStep(state); step.kind !== "stop"; step = nextStep(state)) {
    if (step.kind === "checkpoint") {
      state = passCheckpoint(state);
      continue;
    }
    const correct = respond(student, items.get(step.item)!, seed);
    words.push(keyOf(`${step.item} ${step.variant} ${step.why.rule} ${correct}`), ...bitsOf([step.why.estimatedLevel, step.why.successProbability]));
    state = recordResponse(state, { item: step.item, variant: step.variant, correct, skipped: false });
  }
  return [...words, ...bitsOf(figuresOf(state))];
}

function designOf(bank: ItemBank, seed: number): Design {
  const design: Design = { ...competenceDesign(bank, "1.1"), minimumLength: 2, maximumLength: seed % 10 === 0 ? LONG : SHORT };
  switch (seed % 4) {
    case 0:
      return { ...design, target: "skills", targetMisclassified: 0.2 };
    case 1:
      return { ...design, target: "total", scope: bank.competences.map(({ code }) => ({ competence: code, maximumLevel: 5 })) };
    default:
      return design;
  }
}

function figuresOf(state: SessionState): number[] {
  const { competences, skills } = scoreSession(state);
  return [...competences.flatMap(({ level, points, interval, levelProbabilities }) => [level, points, interval.low, interval.high, ...levelProbabilities]), ...skills.map(({ probability }) => probability)];
}

function bitsOf(figures: readonly number[]): Uint32Array {
  return new Uint32Array(Float64Array.from(figures).buffer);
}
