import type { FileMaker } from "../file-maker.ts";
import { docx, type DocxParagraph } from "../formats/docx.ts";

type Format = Required<Pick<DocxParagraph, "align" | "firstLine" | "lineSpacing">>;

const LETTERS = ["rose", "iris", "lilas", "tulipe", "jasmin", "violette"] as const;

/** What the teacher asks for, and how each paragraph departs from it. */
const TEXTS: Readonly<Record<string, { asked: Format; changes: readonly Partial<Format>[]; sentence: string }>> = {
  a: {
    asked: { align: "both", firstLine: 1, lineSpacing: 1.5 },
    changes: [{ lineSpacing: 1.15 }, {}, { align: "left" }, { firstLine: 0.5 }, {}, { lineSpacing: 2 }],
    sentence: "pousse au bord du chemin. Elle s'ouvre le matin et se ferme le soir, quand le vent se lève. Les enfants la dessinent en allant à l'école, et la couleur change avec la saison. Au retour, ils comparent leurs dessins.",
  },
  b: {
    asked: { align: "left", firstLine: 0.5, lineSpacing: 2 },
    changes: [{}, { align: "both" }, { lineSpacing: 1.5 }, {}, { firstLine: 1 }, {}],
    sentence: "arrive en ville dans un petit pot. Une voisine l'arrose le lundi et le jeudi. Les passants s'arrêtent, demandent son nom, puis repartent avec un sourire. En été, elle donne des graines que l'on partage.",
  },
  c: {
    asked: { align: "both", firstLine: 1.5, lineSpacing: 1.15 },
    changes: [{ firstLine: 1 }, { align: "left" }, {}, { lineSpacing: 1 }, { firstLine: 1 }, {}],
    sentence: "orne la salle du conseil. On l'a choisie pour son parfum et pour la forme de ses feuilles. Chaque classe en prend soin une semaine, puis passe le relais. Le carnet garde la trace de chaque geste.",
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { asked, changes, sentence } = TEXTS[id]!;
  const paragraphs = LETTERS.map((name, index): DocxParagraph => ({ runs: [{ text: `La fleur « ${name} »`, bold: true }, ` ${sentence}`], ...asked, ...changes[index], after: 12 }));
  const right = LETTERS.filter((_, index) => Object.keys(changes[index]!).length === 0);
  return { files: { [String(values["fichier"])]: docx({ title: "Fleurs", paragraphs, section: {} }) }, answer: right };
};
