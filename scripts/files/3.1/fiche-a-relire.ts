import type { FileMaker } from "../file-maker.ts";
import { docx, type DocxStyledRun } from "../formats/docx.ts";

interface Entry {
  readonly common: string;
  readonly latin: string;
  readonly text: string;
}

/** One entry keeps its common name without bold, another its Latin name without italics. */
const FORMS: Readonly<Record<string, { title: string; size: number; notBold: number; notItalic: number; entries: readonly Entry[] }>> = {
  a: {
    title: "Les arbres de la cour", size: 22, notBold: 3, notItalic: 1,
    entries: [{ common: "Érable", latin: "Acer", text: "feuilles découpées" }, { common: "Hêtre", latin: "Fagus", text: "écorce lisse" }, { common: "Frêne", latin: "Fraxinus", text: "bourgeons noirs" }, { common: "Tilleul", latin: "Tilia", text: "fleurs en juin" }, { common: "Bouleau", latin: "Betula", text: "écorce blanche" }],
  },
  b: {
    title: "Les oiseaux du toit", size: 26, notBold: 0, notItalic: 4,
    entries: [{ common: "Pie", latin: "Pica", text: "noire et blanche" }, { common: "Merle", latin: "Turdus", text: "bec jaune" }, { common: "Moineau", latin: "Passer", text: "vit en groupe" }, { common: "Martinet", latin: "Apus", text: "ne se pose presque pas" }, { common: "Mouette", latin: "Larus", text: "crie fort" }],
  },
  c: {
    title: "Les herbes du jardin", size: 28, notBold: 2, notItalic: 0,
    entries: [{ common: "Menthe", latin: "Mentha", text: "aime l'eau" }, { common: "Thym", latin: "Thymus", text: "aime le soleil" }, { common: "Persil", latin: "Petroselinum", text: "feuilles plates" }, { common: "Sauge", latin: "Salvia", text: "feuilles douces" }, { common: "Aneth", latin: "Anethum", text: "fleurs jaunes" }],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, size, notBold, notItalic, entries } = FORMS[id]!;
  const lines = entries.map(({ common, latin, text }, index): { runs: (string | DocxStyledRun)[] } => ({
    runs: [{ text: common, bold: index !== notBold }, " (", { text: latin, italic: index !== notItalic }, `) : ${text}.`],
  }));
  return {
    files: { [String(values["fichier"])]: docx({ title, paragraphs: [{ runs: [{ text: title, size, bold: true }] }, ...lines], section: {} }) },
    answer: { gras: entries[notBold]!.common, italique: entries[notItalic]!.latin, taille: size },
  };
};
