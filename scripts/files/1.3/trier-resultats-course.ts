import { integerBetween, shuffle } from "../data/draw.ts";
import { drawPeople } from "../data/people.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

/** Lowest first for a race, highest first for a jump or a quiz. */
const EVENTS: Readonly<Record<string, { column: string; lowest: number; highest: number; divisor: number; bestIsLowest: boolean }>> = {
  a: { column: "Temps (secondes)", lowest: 562, highest: 989, divisor: 10, bestIsLowest: true },
  b: { column: "Longueur (cm)", lowest: 187, highest: 468, divisor: 1, bestIsLowest: false },
  c: { column: "Points", lowest: 105, highest: 960, divisor: 1, bestIsLowest: false },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`course ${id}`);
  const event = EVENTS[id]!;
  const people = drawPeople(random, 120);
  const bibs = shuffle(random, Array.from({ length: 120 }, (_, rank) => 101 + rank * 3 + integerBetween(random, 0, 2)));
  const measures = new Set<number>();
  while (measures.size < people.length) measures.add(integerBetween(random, event.lowest, event.highest) / event.divisor);
  const results = people.map((person, rank) => ({ bib: bibs[rank]!, person, measure: [...measures][rank]! }));
  const ranking = results.toSorted((one, other) => (event.bestIsLowest ? one.measure - other.measure : other.measure - one.measure));
  const rows = results.map(({ bib, person, measure }) => [bib, person.first, person.last, measure]);
  return {
    files: { [`resultats-${id}.csv`]: csv([["Dossard", "Prénom", "Nom", event.column], ...rows]) },
    answer: ranking[Number(values["rang"]) - 1]!.bib,
  };
};
