import type { FileMaker } from "../file-maker.ts";
import { appScreen } from "../screens/app-screen.ts";
import { thread, THREAD_CSS, type ThreadMessage } from "../screens/thread.ts";

const said = (by: string, at: string, text: string): ThreadMessage => ({ by, at, text });

/** `sharp` is the message that hurts: the answers that follow show it. */
const TALKS: Readonly<Record<string, { readonly messages: readonly ThreadMessage[]; readonly sharp: string; readonly better: string }>> = {
  a: {
    sharp: "ENCORE en retard ?? On ne peut jamais compter sur toi.", better: "vert",
    messages: [
      said("Basile", "16 h 40", "Salut ! Qui a fini sa partie de l'exposé ?"),
      said("Mei", "16 h 52", "Moi, elle est dans le dossier 🙂"),
      said("Nathan", "17 h 05", "Pas encore, je la mets ce soir."),
      said("Basile", "17 h 06", "ENCORE en retard ?? On ne peut jamais compter sur toi."),
      said("Nathan", "17 h 20", "Ah bon. Alors faites-le sans moi, puisque je suis nul."),
      said("Mei", "17 h 31", "Euh, je ne crois pas que Basile voulait dire ça…"),
      said("Basile", "17 h 33", "Mais non ! C'est juste que je dois imprimer à 19 h."),
      said("Nathan", "17 h 40", "Il fallait le dire comme ça !"),
    ],
  },
  b: {
    sharp: "Super, ton affiche, on dirait qu'un enfant de trois ans l'a faite 😂", better: "gris",
    messages: [
      said("Aminata", "12 h 10", "Voici mon essai d'affiche pour la kermesse."),
      said("Louis", "12 h 14", "Super, ton affiche, on dirait qu'un enfant de trois ans l'a faite 😂"),
      said("Clara", "12 h 15", "Le titre se voit bien !"),
      said("Aminata", "12 h 16", "Merci Clara. Louis, je ne ferai plus d'affiche, c'est bon."),
      said("Louis", "12 h 20", "Quoi ? J'adore les dessins d'enfants, c'est un compliment !"),
      said("Clara", "12 h 22", "Par écrit, on ne l'entend pas comme ça."),
      said("Louis", "12 h 25", "Je voulais dire : garde le style, mais l'heure est trop petite."),
    ],
  },
  c: {
    sharp: "Il faut que tout soit refait pour demain. Merci de t'en occuper.", better: "bleu",
    messages: [
      said("Omar", "9 h 02", "Bonjour Lise, voici le tableau des inscrits."),
      said("Lise", "9 h 30", "Bonjour Omar, bien reçu."),
      said("Omar", "9 h 31", "Dis-moi si quelque chose ne va pas."),
      said("Hugo", "9 h 45", "Les prénoms sont bien triés, bravo."),
      said("Lise", "10 h 12", "Il faut que tout soit refait pour demain. Merci de t'en occuper."),
      said("Omar", "10 h 15", "Tout ? J'y ai passé six heures… Je laisse ma place à un autre."),
      said("Lise", "10 h 40", "Oh non, pas tout ! Seulement la colonne des tailles de maillot."),
      said("Hugo", "10 h 41", "Je peux l'aider cet après-midi."),
    ],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { messages, sharp, better } = TALKS[id]!;
  return {
    files: { [String(values["page"])]: appScreen({ service: "Papote", title: String(values["groupe"]), aside: `${messages.length} messages`, color: "#6b3f7d", css: THREAD_CSS, body: thread(messages, { numbered: true }) }) },
    answer: { numero: messages.findIndex(({ text }) => text === sharp) + 1, mieux: better },
  };
};
