import { sheetFigure } from "../charts/sheet-figure.ts";
import type { FileMaker } from "../file-maker.ts";

type Rule = (value: number, all: readonly number[]) => boolean;

const RULES: Readonly<Record<string, Rule>> = {
  inferieur: (value) => value < 10,
  "inferieur-egal": (value) => value <= 10,
  moyenne: (value, all) => value < all.reduce((sum, one) => sum + one, 0) / all.length,
  pair: (value) => value % 2 === 0,
};

const SHEETS: Readonly<Record<string, { head: string; names: readonly string[]; values: readonly number[]; rule: string }>> = {
  a: { head: "Note", names: ["Adèle", "Bakary", "Chloé", "Elias", "Inès", "Tom"], values: [12, 10, 7, 14, 9, 10], rule: "inferieur" },
  b: { head: "Stock", names: ["Balles", "Cordes", "Filets", "Plots", "Gants", "Cônes"], values: [10, 18, 6, 25, 8, 11], rule: "inferieur-egal" },
  c: { head: "Visites", names: ["Lundi", "Mardi", "Jeudi", "Vendredi", "Samedi", "Dimanche"], values: [11, 10, 24, 13, 30, 8], rule: "moyenne" },
};

export const makeFiles: FileMaker = ({ id }) => {
  const { head, names, values, rule } = SHEETS[id]!;
  const colored = values.map((value) => RULES[rule]!(value, values));
  const fills = Object.fromEntries(colored.flatMap((isColored, rank) => (isColored ? [[`B${rank + 2}`, "#ffd9a8"]] : [])));
  const svg = sheetFigure({ rows: [["", head], ...names.map((name, rank) => [name, String(values[rank])])], selected: "A1", formula: "", columnWidth: 130, fills });
  const fitting = Object.keys(RULES).filter((name) => values.every((value, rank) => RULES[name]!(value, values) === colored[rank]));
  if (fitting.length !== 1) throw new Error(`several rules fit: ${fitting.join(", ")}`);
  return { files: { [`couleurs-${id}.svg`]: svg }, answer: fitting[0] };
};
