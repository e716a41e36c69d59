import { shuffle } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const MODES = ["pied", "velo", "bus", "voiture"];
const CLASSES = ["6A", "6B", "5A", "5B", "4A", "4B", "3A", "3B"];

/** The totals of the front matter, spread over the classes: nobody can read them in the file. */
export const makeFiles: FileMaker = ({ id, values }) => {
  const pupils = shuffle(
    seededRandom(`déplacements ${id}`),
    MODES.flatMap((mode) => Array.from({ length: Number(values[mode]) }, () => mode)),
  );
  const rows = CLASSES.map((name, rank) => {
    const group = pupils.filter((_, seat) => seat % CLASSES.length === rank);
    return [name, ...MODES.map((mode) => group.filter((one) => one === mode).length)];
  });
  const asked = pupils.filter((mode) => mode === values["colonne"]).length;
  return {
    files: { [`deplacements-${id}.csv`]: csv([["Classe", "À pied", "À vélo", "En bus", "En voiture"], ...rows]) },
    answer: (100 * asked) / pupils.length,
  };
};
