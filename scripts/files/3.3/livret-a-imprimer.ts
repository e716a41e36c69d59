import type { FileMaker } from "../file-maker.ts";
import { pdf } from "../formats/pdf.ts";

/** A folded sheet carries four pages. */
const PAGES_PER_SHEET = 4;

const BOOKLETS: Readonly<Record<string, { title: string; pages: number; what: string; wrongEdge?: true }>> = {
  a: { title: "Guide des clubs", pages: 10, what: "Club" },
  b: { title: "Recueil de nouvelles", pages: 17, what: "Nouvelle", wrongEdge: true },
  c: { title: "Carnet de chants", pages: 23, what: "Chant" },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, pages, what, wrongEdge } = BOOKLETS[id]!;
  const lines = Array.from({ length: pages }, (_, index) => [...(index ? ["\f"] : []), index ? `# ${what} ${index}` : `# ${title}`, "", index ? "Le texte de cette page." : "Couverture"]).flat();
  const sheets = Math.ceil(pages / PAGES_PER_SHEET);
  return {
    files: { [String(values["fichier"])]: pdf({ title, lines }) },
    answer: { feuilles: sheets, blanches: sheets * PAGES_PER_SHEET - pages, voisine: sheets * PAGES_PER_SHEET - 1, bord: wrongEdge ? "long" : "court" },
  };
};
