import { sheetFigure } from "../charts/sheet-figure.ts";
import type { FileMaker } from "../file-maker.ts";
import { columnName } from "../formats/sheet.ts";

/** Articles asked in column A, then the table of prices in columns D and E, from row 2. */
const SHEETS: Readonly<Record<string, { articles: readonly string[]; prices: readonly (readonly [string, number])[] }>> = {
  a: { articles: ["tube", "roue", "écrou", "clou", "vis"], prices: [["roue", 12], ["tube", 8], ["écrou", 15], ["vis", 6], ["clou", 20]] },
  b: { articles: ["marteau", "pince", "lime", "marteau", "niveau"], prices: [["lime", 9], ["marteau", 14], ["pince", 7], ["niveau", 11], ["ciseau", 18]] },
  c: { articles: ["gomme", "feutre", "cahier", "règle", "feutre"], prices: [["gomme", 13], ["règle", 5], ["feutre", 16], ["cahier", 10], ["stylo", 22]] },
};

export const makeFiles: FileMaker = ({ id }) => {
  const { articles, prices } = SHEETS[id]!;
  const found = articles.map((article, shift) => prices.slice(shift).find(([known]) => known === article)?.[1]);
  const rows = [["Article", "Prix", "", "Article", "Prix"], ...articles.map((article, rank) => [article, rank === 0 ? String(found[0]) : "", "", prices[rank]![0], String(prices[rank]![1])])];
  const svg = sheetFigure({ rows, selected: "B2", formula: "=RECHERCHEV(A2;D2:E6;2;0)", columnWidth: 88 });
  const missing = found.flatMap((price, rank) => (price === undefined ? [`${columnName(1)}${rank + 2}`] : []));
  return { files: { [`tarif-${id}.svg`]: svg }, answer: { absents: missing.length, premiere: missing[0], formule: "b" } };
};
