import { sheetFigure } from "../charts/sheet-figure.ts";
import type { FileMaker } from "../file-maker.ts";

/** What each sheet shows, what the copied formula becomes, and its value. */
const SHEETS: Readonly<Record<string, { rows: readonly (readonly string[])[]; copied: string; value: number }>> = {
  a: {
    rows: [["Article", "Prix (€)", "Quantité", "Total"], ["Cahier", "3", "12", "36"], ["Stylo", "2", "25", ""], ["Gomme", "1", "14", ""], ["Règle", "4", "9", ""]],
    copied: "B5*C5",
    value: 4 * 9,
  },
  b: {
    rows: [["Sortie", "Billet (€)", "Avec le bus", ""], ["Musée", "6", "11", ""], ["Aquarium", "14", "", ""], ["Théâtre", "9", "", ""], ["Bus (€)", "5", "", ""]],
    copied: "B4+B$5",
    value: 9 + 5,
  },
  c: {
    rows: [["", "Lundi", "Mardi", "Mercredi"], ["Café", "14", "17", "12"], ["Thé", "8", "6", "11"], ["Jus", "21", "19", "30"], ["Total", "43", "", ""]],
    copied: "D2+D3+D4",
    value: 12 + 11 + 30,
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { rows, copied, value } = SHEETS[id]!;
  const svg = sheetFigure({ rows, selected: String(values["source"]), formula: String(values["formule"]) });
  return { files: { [`feuille-${id}.svg`]: svg }, answer: { formule: [`=${copied}`, copied], resultat: value } };
};
