import { exp, log } from "../../src/engine/arithmetic.ts";
import type { AnswerColumns } from "../../src/engine/calibration/answer-table.ts";
import { competenceDesign } from "../../src/engine/design.ts";
import type { Item, ItemBank } from "../../src/engine/item.ts";
import { createRandom, keyOf, seedFrom, uniformAt, type Random } from "../../src/engine/random.ts";
import { nextStep, passCheckpoint, recordResponse, startSession } from "../../src/engine/session.ts";
import { drawStudent, realisticPopulation, respond, type Population } from "../../src/engine/simulation.ts";

/** How the items of a bank truly are, as their authors could not know: difficulty around the level, discrimination around the slope. */
export interface Truth {
  readonly difficultySpread: number;
  readonly slopeSpread: number;
  readonly seed: number;
}

export const plausibleTruth: Truth = { difficultySpread: 0.7, slopeSpread: 0.3, seed: 1 };

/** The same bank with each item's true difficulty and discrimination, drawn from its id. */
export function trueBank(bank: ItemBank, { difficultySpread, slopeSpread, seed }: Truth = plausibleTruth): ItemBank {
  const items = bank.items.map((item): Item => {
    const random = createRandom(seedFrom(seed, keyOf(item.id)));
    const difficulty = item.level + difficultySpread * normal(random);
    return { ...item, difficulty, discrimination: realisticPopulation.slope * exp(slopeSpread * normal(random)) };
  });
  return { ...bank, items };
}

/** Every item answered `perItem` times: each student meets `length` items of one competence, drawn evenly. */
export function evenAnswers(truth: ItemBank, perItem: number, length: number, seed: number, population: Population = realisticPopulation): AnswerColumns {
  const answers: [person: number, item: number, correct: boolean][] = [];
  let person = 0;
  for (const { code } of truth.competences) {
    const members = truth.items.flatMap((item, number) => (item.competence === code ? [number] : []));
    const queue = Array.from({ length: perItem }, (_, round) => members.toSorted((a, b) => uniformAt(seed, round, a) - uniformAt(seed, round, b))).flat();
    for (let from = 0; from < queue.length; from += length, person++) {
      const student = drawStudent(truth, seedFrom(seed, person), population);
      for (const item of new Set(queue.slice(from, from + length))) answers.push([person, item, respond(student, truth.items[item]!, seedFrom(seed, person))]);
    }
  }
  return columnsOf(answers);
}

/** Adaptive tests of each competence in turn: the engine chooses by authored levels, students answer as the items truly are. */
export function adaptiveAnswers(bank: ItemBank, truth: ItemBank, students: number, seed: number, population: Population = realisticPopulation): AnswerColumns {
  const numbers = new Map(truth.items.map(({ id }, number) => [id, number]));
  const answers: [person: number, item: number, correct: boolean][] = [];
  for (let person = 0; person < students; person++) {
    const own = seedFrom(seed, person);
    const student = drawStudent(truth, own, population);
    let state = startSession(bank, competenceDesign(bank, bank.competences[person % bank.competences.length]!.code), own);
    for (let step = nextStep(state); step.kind !== "stop"; step = nextStep(state)) {
      if (step.kind === "checkpoint") {
        state = passCheckpoint(state);
        continue;
      }
      const item = numbers.get(step.item)!;
      const correct = respond(student, truth.items[item]!, own);
      answers.push([person, item, correct]);
      state = recordResponse(state, { item: step.item, variant: step.variant, correct, skipped: false });
    }
  }
  return columnsOf(answers);
}

export function columnsOf(answers: readonly (readonly [person: number, item: number, correct: boolean])[]): AnswerColumns {
  return {
    person: Int32Array.from(answers, ([person]) => person),
    item: Int32Array.from(answers, ([, item]) => item),
    correct: Uint8Array.from(answers, ([, , correct]) => Number(correct)),
  };
}

// Marsaglia's polar method, as in the engine's simulation.
function normal(random: Random): number {
  for (;;) {
    const x = 2 * random() - 1;
    const y = 2 * random() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * log(square)) / square);
  }
}
