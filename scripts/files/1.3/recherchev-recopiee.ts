import { sheetFigure } from "../charts/sheet-figure.ts";
import type { FileMaker } from "../file-maker.ts";
import { columnName } from "../formats/sheet.ts";

/** Codes asked in column A, then the table of prices in columns D and E, from row 2. */
const SHEETS: Readonly<Record<string, { codes: readonly string[]; prices: readonly (readonly [string, number])[] }>> = {
  a: { codes: ["T4", "R7", "K2", "K9", "B3"], prices: [["R7", 12], ["T4", 8], ["K2", 15], ["B3", 6], ["K9", 20]] },
  b: { codes: ["M5", "P8", "L1", "M5", "N3"], prices: [["L1", 9], ["M5", 14], ["P8", 7], ["N3", 11], ["C6", 18]] },
  c: { codes: ["G2", "F9", "H4", "D1", "F9"], prices: [["G2", 13], ["D1", 5], ["F9", 16], ["H4", 10], ["W6", 22]] },
};

export const makeFiles: FileMaker = ({ id }) => {
  const { codes, prices } = SHEETS[id]!;
  const found = codes.map((code, shift) => prices.slice(shift).find(([known]) => known === code)?.[1]);
  const rows = [["Code", "Prix", "", "Code", "Prix"], ...codes.map((code, rank) => [code, rank === 0 ? String(found[0]) : "", "", prices[rank]![0], String(prices[rank]![1])])];
  const svg = sheetFigure({ rows, selected: "B2", formula: "=RECHERCHEV(A2;D2:E6;2;0)", columnWidth: 88 });
  const missing = found.flatMap((price, rank) => (price === undefined ? [`${columnName(1)}${rank + 2}`] : []));
  return { files: { [`tarif-${id}.svg`]: svg }, answer: { absents: missing.length, premiere: missing[0], formule: "b" } };
};
