import { integerBetween, shuffle } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const SIGNS = "BCDFGHJKLMNPQRSTVWXZ";

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`classement ${id}`);
  const penalties = shuffle(random, Array.from({ length: 110 }, (_, rank) => 12 + rank * 2 + integerBetween(random, 0, 1)));
  const codes = new Set<string>();
  while (codes.size < penalties.length) codes.add(`${SIGNS[integerBetween(random, 0, 19)]}${SIGNS[integerBetween(random, 0, 19)]}${integerBetween(random, 10, 99)}`);
  const teams = [...codes].map((code, rank) => ({ code, points: 10 * integerBetween(random, 1, 14), penalty: penalties[rank]! }));
  const ranking = teams.toSorted((one, other) => other.points - one.points || one.penalty - other.penalty);
  const rows = teams.map(({ code, points, penalty }) => [code, points, penalty]);
  return {
    files: { [`equipes-${id}.csv`]: csv([["Équipe", "Points", "Pénalités (secondes)"], ...rows]) },
    answer: ranking[Number(values["rang"]) - 1]!.code,
  };
};
