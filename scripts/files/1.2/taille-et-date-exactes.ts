import { integerBetween } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { zip } from "../formats/zip.ts";

const ARCHIVES: Readonly<Record<string, { lines: number; modified: string; other: string }>> = {
  a: { lines: 173, modified: "2023-05-19T10:20:00", other: "2023-05-03T14:05:00" },
  b: { lines: 149, modified: "2022-11-26T16:40:00", other: "2022-11-12T09:30:00" },
  c: { lines: 194, modified: "2024-02-08T11:15:00", other: "2024-02-21T15:50:00" },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { lines, modified, other } = ARCHIVES[id]!;
  const random = seededRandom(`propriétés ${id}`);
  const measures = (count: number) => csv([["Numéro", "Mesure 1", "Mesure 2"], ...Array.from({ length: count }, (_, index) => [index + 1, integerBetween(random, 10_000, 9_999_999), integerBetween(random, 10, 99_999)])]);
  const measured = measures(lines);
  const archive = zip({
    [String(values["mesure"])]: { content: measured, modified: new Date(other) },
    [String(values["date"])]: { content: measures(60), modified: new Date(modified) },
    "plan.txt": { content: measures(110), modified: new Date(other) },
  });
  return {
    files: { [String(values["fichier"])]: archive },
    answer: { taille: Buffer.byteLength(measured), jour: new Date(modified).getDate() },
  };
};
