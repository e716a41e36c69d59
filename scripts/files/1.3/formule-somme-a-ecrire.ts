import { sheetFigure } from "../charts/sheet-figure.ts";
import type { FileMaker } from "../file-maker.ts";

const SHEETS: Readonly<Record<string, { rows: readonly (readonly string[])[]; cells: readonly string[]; name: "SOMME" | "MOYENNE" }>> = {
  a: { rows: [["Jour", "Visiteurs"], ["Lundi", "41"], ["Mardi", "38"], ["Jeudi", "52"], ["Vendredi", "47"], ["Total", ""]], cells: ["B2", "B3", "B4", "B5"], name: "SOMME" },
  b: { rows: [["Élève", "Saut 1", "Saut 2", "Saut 3", "Moyenne"], ["Naïm", "312", "298", "305", ""], ["Rose", "287", "301", "294", ""]], cells: ["B2", "C2", "D2"], name: "MOYENNE" },
  c: { rows: [["", "Sept.", "Oct.", "Nov.", "Total"], ["Pain", "64", "71", "58", ""], ["Fruits", "32", "29", "37", ""], ["Lait", "18", "22", "20", ""]], cells: ["B3", "C3", "D3"], name: "SOMME" },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { rows, cells, name } = SHEETS[id]!;
  const range = `${cells[0]}:${cells.at(-1)}`;
  const plain = cells.join("+");
  const sums = [...calls("SOMME", ";"), ...calls("SUM", ";"), `SUM(${cells.join(",")})`, `SOMME(${plain})`, `SUM(${plain})`];
  const means = [...calls("MOYENNE", ";"), ...calls("AVERAGE", ";"), `AVERAGE(${cells.join(",")})`, ...[`(${plain})`, ...sums].map((sum) => `${sum}/${cells.length}`)];
  const accepted = name === "SOMME" ? [...sums, plain] : means;
  const svg = sheetFigure({ rows, selected: String(values["cellule"]), formula: "", columnWidth: 92 });
  return { files: { [`feuille-${id}.svg`]: svg }, answer: accepted.flatMap((formula) => [`=${formula}`, formula]) };

  function calls(word: string, separator: string): readonly string[] {
    return [`${word}(${range})`, `${word}(${cells.join(separator)})`];
  }
};
