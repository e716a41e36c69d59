import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { appScreen, table } from "../screens/app-screen.ts";
import { FIRST_NAMES } from "../screens/people.ts";

/** French law (loi Informatique et Libertés, article 45) sets 15 years. */
const AGE = 15;
const AGES: Readonly<Record<string, readonly number[]>> = {
  a: [15, 13, 17, 14, 16, 15, 12, 18, 14, 15, 16, 13, 17, 14, 15, 19],
  b: [14, 14, 15, 16, 13, 12, 15, 17, 14, 13, 18, 15, 14, 16, 15, 13, 17, 15],
  c: [16, 15, 14, 15, 13, 18, 17, 15, 14, 15, 12, 16, 15, 14, 17],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`quinze-${id}`);
  const names = FIRST_NAMES.map((name) => ({ name, order: random() })).toSorted((one, other) => one.order - other.order);
  const rows = AGES[id]!.map((age, index) => [names[index]!.name, `${age} ans`, `${9 + index} mai`]);
  return {
    files: { [String(values["page"])]: appScreen({ service: String(values["service"]), title: "Nouvelles inscriptions", aside: "Inscrits vivant en France", color: "#2f6d5a", body: table(["Prénom", "Âge ce jour-là", "Inscription"], rows) }) },
    answer: AGES[id]!.filter((age) => age < AGE).length,
  };
};
