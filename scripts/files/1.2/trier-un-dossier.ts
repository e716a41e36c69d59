import { integerBetween, shuffle } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { zip } from "../formats/zip.ts";

const FIRST_DAY = Date.UTC(2023, 0, 9);
const DAY = 86_400_000;

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`station ${id}`);
  const days = shuffle(random, Array.from({ length: 40 }, (_, index) => index * 6));
  const sizes = shuffle(random, Array.from({ length: 40 }, (_, index) => (index === 39 ? 520 : 40 + index * 8)));
  const rank = (list: readonly number[], value: number) => list.indexOf(value) + 1;
  const files = days.map((day, index) => {
    const number = String(index + 1).padStart(2, "0");
    const date = new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
    const content = csv([["Mesure", "Température"], ...Array.from({ length: sizes[index]! }, (_, line) => [line + 1, integerBetween(random, 40, 280) / 10])]);
    return [`releves/releve-${number}.csv`, { content, modified: new Date(`${date}T10:00:00`) }] as const;
  });
  return {
    files: { [String(values["fichier"])]: zip(Object.fromEntries(files)) },
    answer: { lourd: rank(sizes, 520), ancien: rank(days, 0) },
  };
};
