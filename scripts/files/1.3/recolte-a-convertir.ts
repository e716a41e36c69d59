import { integerBetween, pick, type Random } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const CROPS = ["Tomates", "Courgettes", "Haricots", "Salades", "Radis", "Pommes de terre", "Carottes"];
const MONTHS = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`récolte ${id}`);
  const month = MONTHS.indexOf(String(values["mois"])) + 1;
  const weighings = Array.from({ length: 54 }, () => ({
    month: pick(random, [month - 1, month, month, month + 1]),
    day: integerBetween(random, 1, 28),
    crop: pick(random, CROPS),
    grams: 50 * integerBetween(random, 4, 58),
  }));
  const rows = weighings.map((weighing) => [writeDate(random, weighing), weighing.crop, writeWeight(random, weighing.grams)]);
  const total = weighings.filter((weighing) => weighing.month === month).reduce((sum, { grams }) => sum + grams, 0);
  return { files: { [`recolte-${id}.csv`]: csv([["Date", "Légume", "Quantité"], ...rows]) }, answer: total / 1000 };
};

function writeDate(random: Random, { day, month }: { readonly day: number; readonly month: number }): string {
  const [dd, mm] = [day, month].map((part) => String(part).padStart(2, "0"));
  return pick(random, [`${dd}/${mm}/2031`, `${day} ${MONTHS[month - 1]} 2031`, `2031-${mm}-${dd}`]);
}

function writeWeight(random: Random, grams: number): string {
  const kilos = String(grams / 1000);
  const grouped = grams >= 1000 ? `${Math.floor(grams / 1000)} ${String(grams % 1000).padStart(3, "0")}` : String(grams);
  return pick(random, [`${kilos.replace(".", ",")} kg`, `${kilos} kg`, `${grouped} g`, `${grams}g`]);
}
