import { shuffle } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const LEVELS = ["6e", "5e", "4e", "3e"];

/** How many of the 200 answers came from each level, in the order of `LEVELS`. */
const ANSWERS: Readonly<Record<string, readonly number[]>> = { a: [58, 66, 48, 28], b: [76, 54, 28, 42], c: [54, 26, 56, 64] };

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`sondage ${id}`);
  const answers = shuffle(random, LEVELS.flatMap((level, rank) => Array.from({ length: ANSWERS[id]![rank]! }, () => level)));
  const pupils = LEVELS.map((level) => Number(values[`n${level[0]}`]));
  const everyone = pupils.reduce((sum, count) => sum + count, 0);
  const shares = LEVELS.map((level, rank) => {
    const answered = (100 * answers.filter((answer) => answer === level).length) / answers.length;
    return { level, answered, gap: answered - (100 * pupils[rank]!) / everyone };
  });
  const most = shares.toSorted((one, other) => other.gap - one.gap)[0]!;
  const rows = answers.map((level, rank) => [rank + 1, level, random() < 0.6 ? "oui" : "non"]);
  return {
    files: { [`reponses-${id}.csv`]: csv([["Réponse n°", "Niveau", "Pour le projet"], ...rows]) },
    answer: { niveau: `n${most.level}`, part: most.answered },
  };
};
