import { integerBetween, pick } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { ods } from "../formats/ods.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import type { Sheet } from "../formats/sheet.ts";
import { xlsx } from "../formats/xlsx.ts";

const MENUS = ["Lasagnes", "Couscous", "Poisson", "Chili", "Quiche", "Curry de légumes", "Poulet rôti", "Omelette", "Gratin", "Burger"];
const DAYS = 80;

export const makeFiles: FileMaker = ({ id }) => {
  const random = seededRandom(`restes ${id}`);
  const leftovers = Array.from({ length: DAYS }, () => integerBetween(random, 90, 420));
  const beyond = leftovers.reduce((sum, value) => sum + value, 0) % DAYS;
  leftovers[17] = leftovers[17]! + (DAYS - beyond);
  const total = leftovers.reduce((sum, value) => sum + value, 0);
  const rows = leftovers.map((value, rank) => [rank + 1, pick(random, MENUS), integerBetween(random, 310, 460), value / 10]);
  const sheet: Sheet = { name: "Cantine", rows: [["Jour n°", "Plat", "Repas servis", "Restes (kg)"], ...rows] };
  return {
    files: { [`restes-cantine-${id}.ods`]: ods([sheet]), [`restes-cantine-${id}.xlsx`]: xlsx([sheet]) },
    answer: { total: total / 10, moyenne: total / DAYS / 10 },
  };
};
