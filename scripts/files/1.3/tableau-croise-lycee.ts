import { integerBetween, pickWeighted } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const MODES: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  "2de": [["bus", 5], ["voiture", 3], ["à pied", 2], ["vélo", 1]],
  "1re": [["bus", 4], ["voiture", 2], ["à pied", 2], ["vélo", 2]],
  Tle: [["bus", 3], ["voiture", 3], ["à pied", 2], ["vélo", 3]],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`lycée ${id}`);
  const pupils = Array.from({ length: 240 }, (_, rank) => {
    const level = pickWeighted(random, [["2de", 5], ["1re", 4], ["Tle", 3]] as const);
    return { number: rank + 1, level, mode: pickWeighted(random, MODES[level]!), minutes: integerBetween(random, 3, 58) };
  });
  const count = (level: unknown, mode: unknown) => pupils.filter((pupil) => pupil.level === level && pupil.mode === mode).length;
  const row = pupils.filter(({ level }) => level === values["niveau2"]).length;
  const rows = pupils.map(({ number, level, mode, minutes }) => [number, level, mode, minutes]);
  return {
    files: { [`trajets-${id}.csv`]: csv([["Élève", "Niveau", "Transport", "Minutes"], ...rows]) },
    answer: { effectif: count(values["niveau1"], values["mode1"]), part: Math.round((100 * count(values["niveau2"], values["mode2"])) / row) },
  };
};
