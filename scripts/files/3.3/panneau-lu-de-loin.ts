import type { FileMaker } from "../file-maker.ts";
import { docx } from "../formats/docx.ts";

type Line = readonly [text: string, size: number];

const POSTERS: Readonly<Record<string, { smallest: number; lines: readonly Line[] }>> = {
  a: { smallest: 48, lines: [["Fête du quartier", 96], ["Samedi 14 juin", 60], ["Dès 15 h", 36], ["Place du kiosque", 40], ["Entrée gratuite", 48]] },
  b: { smallest: 60, lines: [["Vide-grenier", 120], ["Dimanche 4 mai", 54], ["De 8 h à 17 h", 72], ["Parking du stade", 60], ["Café offert", 44]] },
  c: { smallest: 40, lines: [["Portes ouvertes", 80], ["Vendredi 21 mars", 40], ["De 17 h à 20 h", 38], ["Hall du lycée", 32], ["Venez à pied", 28]] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { smallest, lines } = POSTERS[id]!;
  const paragraphs = lines.map(([text, size], index) => ({ align: "center" as const, after: 24, runs: [{ text, size, bold: index === 0 }] }));
  return {
    files: { [String(values["fichier"])]: docx({ title: lines[0]![0], paragraphs, section: { page: [29.7, 42] } }) },
    answer: lines.flatMap(([, size], index) => (size < smallest ? [`ligne${index + 1}`] : [])),
  };
};
