import type { IndexedBank } from "./indexed-bank.ts";
import type { Design } from "./session.ts";

/** One competence of a design, by number, with the topics that it asks and scores. */
export interface Scope {
  readonly competence: number;
  readonly topics: readonly number[];
  readonly maximumLevel: number;
}

/** The scope of a design in a bank, in order of competence code; throws on a competence or topic that the bank lacks. */
export function scopeOf(design: Design, bank: IndexedBank): readonly Scope[] {
  return design.scope
    .map(({ competence, topics, maximumLevel }) => {
      const number = bank.competences.findIndex(({ code }) => code === competence);
      if (number < 0) throw new Error(`unknown competence: ${competence}`);
      const all = bank.competences[number]!.topics;
      for (const id of topics ?? []) if (!all.some((topic) => bank.topics[topic]!.id === id)) throw new Error(`unknown topic of ${competence}: ${id}`);
      return { competence: number, topics: topics ? all.filter((topic) => topics.includes(bank.topics[topic]!.id)) : all, maximumLevel };
    })
    .sort((a, b) => a.competence - b.competence);
}
