import { integerBetween, pick, shuffle } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { ods } from "../formats/ods.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import type { Sheet } from "../formats/sheet.ts";
import { xlsx } from "../formats/xlsx.ts";

const LABELS = ["Cahier", "Stylo", "Classeur", "Compas", "Règle", "Feutres", "Gouache", "Pinceau", "Équerre", "Agenda", "Trousse", "Colle"];
const LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

export const makeFiles: FileMaker = ({ id }) => {
  const random = seededRandom(`tarifs ${id}`);
  const codes = new Set<string>();
  while (codes.size < 46) codes.add(`${LETTERS[integerBetween(random, 0, 22)]}${integerBetween(random, 100, 999)}`);
  const [missing, ...known] = shuffle(random, [...codes]);
  const prices = new Map(known.map((code) => [code, 5 * integerBetween(random, 12, 290)]));
  const lines = Array.from({ length: 130 }, (_, rank) => ({ code: rank % 47 === 31 ? missing! : pick(random, known), quantity: integerBetween(random, 1, 24) }));
  const cents = lines.reduce((sum, { code, quantity }) => sum + quantity * (prices.get(code) ?? 0), 0);
  const sheets: Sheet[] = [
    { name: "Commandes", rows: [["Ligne", "Code", "Quantité"], ...lines.map(({ code, quantity }, rank) => [rank + 1, code, quantity])] },
    { name: "Tarifs", rows: [["Code", "Article", "Prix (€)"], ...known.map((code, rank) => [code, `${LABELS[rank % LABELS.length]!} ${rank + 1}`, prices.get(code)! / 100])] },
  ];
  return {
    files: { [`fournitures-${id}.ods`]: ods(sheets), [`fournitures-${id}.xlsx`]: xlsx(sheets) },
    answer: { code: missing, total: cents / 100 },
  };
};
