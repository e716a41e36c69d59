import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { type Step, stepTree } from "../screens/link-screens.ts";

interface Question {
  readonly heading: string;
  readonly options: readonly string[];
}

const PAGES: Readonly<Record<string, { service: string; color: string; questions: readonly Question[]; way: readonly string[] }>> = {
  a: {
    service: "Ma page facile", color: "#2b5d34",
    questions: [
      { heading: "Tout en haut, quel bloc ?", options: ["Image", "Paragraphe", "Titre"] },
      { heading: "Sous le titre, tu poses la photo des ruches. Sa description ?", options: ["IMG_2041.jpg", "Trois ruches dans un pré", "Photo"] },
      { heading: "Tu poses le bouton « Venir au rucher ». Il mène vers…", options: ["La page d'accueil du site", "Nulle part pour l'instant", "La page Venir"] },
    ],
    way: ["Titre", "Trois ruches dans un pré", "La page Venir"],
  },
  b: {
    service: "Tout en blocs", color: "#713447",
    questions: [
      { heading: "Tout en haut, quel bloc ?", options: ["Image", "Titre", "Paragraphe"] },
      { heading: "Sous la photo de la scène, tu tapes le nom de la pièce. Quel bloc ?", options: ["Bouton", "Titre", "Paragraphe"] },
      { heading: "Tu poses le bouton « Réserver ». Il mène vers…", options: ["Le formulaire de places", "L'image de la scène", "Le haut de la page"] },
    ],
    way: ["Image", "Titre", "Le formulaire de places"],
  },
  c: {
    service: "Page minute", color: "#234a78",
    questions: [
      { heading: "Tout en haut, quel bloc ?", options: ["Titre", "Liste", "Image"] },
      { heading: "Sous le titre, les trois objets à apporter. Quel bloc ?", options: ["Image", "Liste", "Bouton"] },
      { heading: "Tu poses la photo du lac. Sa description ?", options: ["Image 3", "photo-lac-finale.png", "Un lac entre deux montagnes"] },
    ],
    way: ["Titre", "Liste", "Un lac entre deux montagnes"],
  },
};

const PUBLISH = "Publier la page";

export const makeFiles: FileMaker = ({ id, values }) => {
  const { service, color, questions, way } = PAGES[id]!;
  const { page, receipts } = stepTree({ service, title: "Composer une page", color }, grow(questions), seededRandom(`composer-${id}`));
  return { files: { [String(values["page"])]: page }, answer: receipts[[...way, PUBLISH].join(" > ")] };
};

/** Every answer leads on: only the code at the end depends on the way. */
function grow([question, ...rest]: readonly Question[]): Step {
  if (!question) {
    return { heading: "La page est prête. Et maintenant ?", options: { "Fermer l'onglet": { heading: "L'éditeur est fermé", receipt: "Code" }, [PUBLISH]: { heading: "C'est en ligne", receipt: "Code" } } };
  }
  return { heading: question.heading, options: Object.fromEntries(question.options.map((option) => [option, grow(rest)])) };
}
