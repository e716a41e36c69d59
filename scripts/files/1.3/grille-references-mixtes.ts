import { sheetFigure } from "../charts/sheet-figure.ts";
import type { FileMaker } from "../file-maker.ts";

/** `across` keeps its column, `down` keeps its row: the formula stays right wherever it is copied. */
const SHEETS: Readonly<Record<string, { rows: readonly (readonly string[])[]; across: string; down: string; sign: "*" | "+" }>> = {
  a: { rows: [["Nombre", "2", "5", "9"], ["12", "", "", ""], ["15", "", "", ""], ["20", "", "", ""], ["30", "", "", ""]], across: "$A2", down: "B$1", sign: "*" },
  b: { rows: [["Remise", "", "", ""], ["Prix (€)", "0,1", "0,2", "0,5"], ["40", "", "", ""], ["65", "", "", ""], ["90", "", "", ""]], across: "$A3", down: "B$2", sign: "*" },
  c: { rows: [["Séjour", "Base (€)", "20", "35"], ["Mer", "210", "", ""], ["Lac", "180", "", ""], ["Montagne", "260", "", ""], ["Ville", "150", "", ""]], across: "$B2", down: "C$1", sign: "+" },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { rows, across, down, sign } = SHEETS[id]!;
  const [french, english] = sign === "*" ? ["PRODUIT", "PRODUCT"] : ["SOMME", "SUM"];
  const plain = [`${across}${sign}${down}`, `${down}${sign}${across}`];
  const calls = [`${french}(`, `${english}(`].flatMap((call) => [`${call}${across};${down})`, `${call}${down};${across})`, ...plain.map((formula) => `${call}${formula})`)]);
  const accepted = [...plain, ...calls, `${english}(${across},${down})`, `${english}(${down},${across})`];
  const svg = sheetFigure({ rows, selected: String(values["cellule"]), formula: "" });
  return { files: { [`grille-${id}.svg`]: svg }, answer: accepted.flatMap((formula) => [`=${formula}`, formula]) };
};
