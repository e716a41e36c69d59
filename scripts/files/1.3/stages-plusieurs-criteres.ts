import { integerBetween, pick, shuffle } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const FIELDS = ["Commerce", "Informatique", "Cuisine", "Santé", "Bâtiment"];
const TOWNS = ["Vallebourg", "Montfleury", "Port-Arzel", "Les Essarts", "Rochebelle"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`stages ${id}`);
  const pays = shuffle(random, Array.from({ length: 280 }, (_, rank) => 60 + rank));
  const offers = pays.map((pay, rank) => ({
    code: `S${id.toUpperCase()}${String(200 + rank * 3 + integerBetween(random, 0, 2))}`,
    field: pick(random, FIELDS),
    town: pick(random, TOWNS),
    weeks: integerBetween(random, 1, 8),
    start: `2031-${pick(random, ["01", "02", "03", "05", "06"])}-${String(integerBetween(random, 1, 28)).padStart(2, "0")}`,
    pay,
  }));
  const kept = offers.filter(
    ({ field, town, weeks }) => field === values["domaine"] && (town === values["ville1"] || town === values["ville2"]) && weeks >= Number(values["semaines"]),
  );
  const best = kept.toSorted((one, other) => other.pay - one.pay)[0]!;
  const rows = offers.map(({ code, field, town, weeks, start, pay }) => [code, field, town, weeks, start, pay]);
  return {
    files: { [`stages-${id}.csv`]: csv([["Référence", "Domaine", "Ville", "Durée (semaines)", "Début", "Indemnité par semaine (€)"], ...rows]) },
    answer: { nombre: kept.length, reference: best.code },
  };
};
