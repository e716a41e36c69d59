import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Translation {
  readonly language: string;
  readonly lang: string;
  readonly lines: readonly (readonly [own: string, translated: string, back: string])[];
  readonly wrong: number;
  readonly problem: "mot" | "negation" | "nombre";
}

const TRANSLATIONS: Readonly<Record<string, Translation>> = {
  a: {
    language: "anglais", lang: "en", wrong: 4, problem: "mot",
    lines: [
      ["Nous arrivons jeudi à 15 h.", "We arrive on Thursday at 3 p.m.", "Nous arrivons jeudi à trois heures de l'après-midi."],
      ["Nous sommes vingt-quatre élèves et deux professeurs.", "We are twenty-four students and two teachers.", "Nous sommes vingt-quatre élèves et deux enseignants."],
      ["Trois élèves ne mangent pas de viande.", "Three students do not eat meat.", "Trois élèves ne mangent pas de viande."],
      ["L'après-midi, nous visiterons une grande librairie.", "In the afternoon, we will visit a large library.", "L'après-midi, nous visiterons une grande bibliothèque."],
      ["Il nous faudra deux lits de plus.", "We will need two more beds.", "Nous aurons besoin de deux lits supplémentaires."],
      ["Merci pour votre accueil.", "Thank you for your welcome.", "Merci de votre accueil."],
    ],
  },
  b: {
    language: "allemand", lang: "de", wrong: 2, problem: "negation",
    lines: [
      ["Nous prenons le train de midi.", "Wir nehmen den Zug um zwölf Uhr.", "Nous prenons le train de douze heures."],
      ["Trois élèves ne peuvent pas manger d'œufs.", "Drei Schüler können Eier essen.", "Trois élèves peuvent manger des œufs."],
      ["Chaque élève aura un pique-nique.", "Jeder Schüler wird ein Picknick haben.", "Chaque élève aura un pique-nique."],
      ["Nous ne resterons pas le dimanche.", "Wir bleiben am Sonntag nicht.", "Nous ne restons pas le dimanche."],
      ["Nos correspondants ont quinze ans.", "Unsere Austauschpartner sind fünfzehn Jahre alt.", "Nos correspondants sont âgés de quinze ans."],
      ["À bientôt !", "Bis bald!", "À bientôt !"],
    ],
  },
  c: {
    language: "espagnol", lang: "es", wrong: 5, problem: "nombre",
    lines: [
      ["Notre classe prépare un spectacle.", "Nuestra clase prepara un espectáculo.", "Notre classe prépare un spectacle."],
      ["Il dure une heure et demie.", "Dura una hora y media.", "Il dure une heure et demie."],
      ["Nous n'avons pas besoin de micro.", "No necesitamos micrófono.", "Nous n'avons pas besoin d'un microphone."],
      ["Vingt parents viendront avec nous.", "Veinte padres vendrán con nosotros.", "Vingt parents viendront avec nous."],
      ["Le car part à onze heures moins le quart.", "El autocar sale a las once y cuarto.", "L'autocar part à onze heures et quart."],
      ["Dites-nous si la salle est libre.", "Díganos si la sala está libre.", "Dites-nous si la salle est libre."],
    ],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { language, lang, lines, wrong, problem } = TRANSLATIONS[id]!;
  const body = lines.map(([own, translated, back], index) => card(`<h2>Phrase ${index + 1}</h2><p><span class="meta">Ton texte :</span> ${escapeHtml(own)}</p><p><span class="meta">En ${language} :</span> <span lang="${lang}">${escapeHtml(translated)}</span></p><p><span class="meta">Retraduit en français :</span> ${escapeHtml(back)}</p>`));
  return {
    files: { [String(values["page"])]: appScreen({ service: "Traduc", title: `Du français à l'${language}, et retour`, color: "#2f5a8a", body: body.join("\n") }) },
    answer: { phrase: wrong, probleme: problem },
  };
};
