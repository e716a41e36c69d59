import type { FileMaker } from "../file-maker.ts";
import { docx } from "../formats/docx.ts";

const FORMATS: Readonly<Record<string, readonly [width: number, height: number]>> = { a3: [29.7, 42], a4: [21, 29.7], a5: [14.8, 21] };

const POSTERS: Readonly<Record<string, { lines: readonly string[]; format: string; landscape: boolean; left: number }>> = {
  a: { lines: ["Bourse aux livres", "Samedi, de 10 h à 16 h", "Préau du collège"], format: "a5", landscape: true, left: 3 },
  b: { lines: ["Tournoi de pétanque", "Dimanche à 14 h", "Place du lavoir"], format: "a3", landscape: false, left: 4.5 },
  c: { lines: ["Portes ouvertes du fablab", "Mercredi, de 14 h à 18 h", "Salle 007"], format: "a4", landscape: true, left: 1.5 },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { lines, format, landscape, left } = POSTERS[id]!;
  const [short, long] = FORMATS[format]!;
  const [heading = "", ...others] = lines;
  return {
    files: {
      [String(values["fichier"])]: docx({
        title: heading,
        paragraphs: [{ style: "Title", align: "center", runs: [heading] }, ...others.map((text) => ({ align: "center" as const, runs: [{ text, size: 18 }] }))],
        section: { page: landscape ? [long, short] : [short, long], margins: { top: 2, right: 2, bottom: 2, left } },
      }),
    },
    answer: { format, sens: landscape ? "paysage" : "portrait", marge: left },
  };
};
