import { learn, priorBelief } from "../../src/engine/belief.ts";
import { masteryGain, outlooksOf } from "../../src/engine/gain.ts";
import { indexBank } from "../../src/engine/indexed-bank.ts";
import type { Item, ItemBank } from "../../src/engine/item.ts";
import { drawStudent, respond } from "../../src/engine/simulation.ts";

const STUDENTS = 60;

/** The fixed form that tells most of skills on average: each item in turn is the best for realistic students who answered those before. */
export function bestForm(bank: ItemBank, length: number): Item[] {
  const indexed = indexBank(bank);
  const { topics } = indexed.competences[0]!;
  const students = Array.from({ length: STUDENTS }, (_, seed) => drawStudent(bank, 1e6 + seed));
  let beliefs = students.map(() => priorBelief(indexed));
  const form: Item[] = [];
  while (form.length < length) {
    const outlooks = beliefs.map((belief) => outlooksOf(belief, [{ competence: 0, topics }], "skills"));
    const gains = indexed.items.map((entry) => {
      if (form.includes(entry.item)) return -1;
      const place = topics.indexOf(entry.topic);
      return outlooks.reduce((sum, looks) => sum + masteryGain(looks[place]!, entry).gain, 0);
    });
    const item = indexed.items[gains.indexOf(Math.max(...gains))]!.item;
    form.push(item);
    beliefs = beliefs.map((belief, seed) => learn(belief, { item: item.id, correct: respond(students[seed]!, item, seed) }));
  }
  return form;
}
