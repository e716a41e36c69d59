import type { FileMaker } from "../file-maker.ts";
import { docx, type DocxBlock } from "../formats/docx.ts";

interface Place {
  readonly name: string;
  readonly text: string;
}

/** One heading may be left alone, one text may leave a lone line, one heading has another space above it. */
const GUIDES: Readonly<Record<string, { places: readonly Place[]; alone: number; loneLine: number; spaced: number; space: number }>> = {
  a: {
    alone: 3, loneLine: 1, spaced: 4, space: 30,
    places: [{ name: "Le port", text: "Les bateaux rentrent à six heures." }, { name: "Le phare", text: "Il compte deux cents marches." }, { name: "La dune", text: "On la traverse par un sentier de bois." }, { name: "Le marché", text: "Il se tient le mardi, sous la halle." }, { name: "La chapelle", text: "Elle garde une maquette de navire." }],
  },
  b: {
    alone: 0, loneLine: 4, spaced: 2, space: 24,
    places: [{ name: "Le hall", text: "Une horloge marque l'heure des trains." }, { name: "Le quai", text: "Les voyageurs attendent sous l'auvent." }, { name: "Le buffet", text: "On y sert une soupe chaude." }, { name: "Le dépôt", text: "Deux locomotives y dorment." }, { name: "Le poste", text: "Une équipe surveille les aiguillages." }],
  },
  c: {
    alone: 2, loneLine: 0, spaced: 1, space: 36,
    places: [{ name: "La cour", text: "Un tilleul y donne de l'ombre." }, { name: "La tour", text: "On y voit toute la vallée." }, { name: "Le puits", text: "Il descend à quarante mètres." }, { name: "La salle", text: "Une cheminée occupe tout un mur." }, { name: "Les douves", text: "Des canards y nagent en hiver." }],
  },
};

const SPACE = 12;
const MORE = "La visite dure un quart d'heure. Prends le temps de lire le panneau, de regarder autour de toi et de noter une question. Un guide répond à la fin du parcours, près de la sortie. Les photos sont permises sans flash. ";

export const makeFiles: FileMaker = ({ id, values }) => {
  const { places, alone, loneLine, spaced, space } = GUIDES[id]!;
  const paragraphs = places.flatMap(({ name, text }, index): DocxBlock[] => [
    { runs: [{ text: name, bold: true, size: 16 }], keepWithNext: index !== alone, before: index === spaced ? space : SPACE, after: 6 },
    { runs: [`${text} ${MORE.repeat(5)}`], widowControl: index !== loneLine, align: "both" },
  ]);
  const slug = (index: number) => `lieu${index + 1}`;
  return { files: { [String(values["fichier"])]: docx({ title: "Guide de visite", paragraphs, section: {} }) }, answer: { titre: slug(alone), texte: slug(loneLine), espace: slug(spaced) } };
};
