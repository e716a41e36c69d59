import { integerBetween, shuffle } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const COUNT = 45;

/** Ordinary values, and those that stand out. */
const SERIES: Readonly<Record<string, { column: string; lowest: number; highest: number; outliers: readonly number[] }>> = {
  a: { column: "Salaire mensuel (€)", lowest: 1480, highest: 2350, outliers: [14200, 21500] },
  b: { column: "Prix du logement (milliers d'euros)", lowest: 95, highest: 210, outliers: [1450, 1980, 2380] },
  c: { column: "Abonnés du compte", lowest: 40, highest: 420, outliers: [9400, 15800, 18200, 26900] },
};

export const makeFiles: FileMaker = ({ id }) => {
  const random = seededRandom(`moyenne ${id}`);
  const { column, lowest, highest, outliers } = SERIES[id]!;
  const ordinary = Array.from({ length: COUNT - outliers.length }, () => integerBetween(random, lowest, highest));
  const all = [...ordinary, ...outliers];
  const beyond = sum(all) % COUNT;
  all[COUNT - 1] = all[COUNT - 1]! + (COUNT - beyond);
  const mean = sum(all) / COUNT;
  const median = all.toSorted((one, other) => one - other)[(COUNT - 1) / 2]!;
  const rows = shuffle(random, all).map((value, rank) => [rank + 1, value]);
  return {
    files: { [`releve-${id}.csv`]: csv([["N°", column], ...rows]) },
    answer: { moyenne: mean, mediane: median, dessus: all.filter((value) => value > mean).length },
  };
};

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
