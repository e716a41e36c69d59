import type { FileMaker } from "../file-maker.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";
import { THREAD_CSS, thread, type ThreadMessage } from "../screens/thread.ts";

type Cause = "copie" | "deplace" | "decision";

/** A message that could be sent: what it says happened, to whom, and whether it respects the person. */
interface Reply {
  readonly id: string;
  readonly says: Cause | "rien";
  readonly to: string;
  readonly respectful: boolean;
}

interface Dispute {
  readonly cause: Cause;
  readonly by: string;
  readonly history: readonly (readonly [when: string, who: string, what: string])[];
  readonly messages: readonly ThreadMessage[];
  readonly replies: readonly Reply[];
}

const DISPUTES: Readonly<Record<string, Dispute>> = {
  a: {
    cause: "copie", by: "Noah",
    history: [["lundi, 18 h 10", "Toi", "Ajoute la partie « Les marées », page 2"], ["mardi, 17 h 05", "Lina", "Corrige le titre de la page 1"], ["mardi, 17 h 32", "Noah", "Téléverse sa copie de dimanche, à la place de la version en ligne"], ["mardi, 17 h 40", "Diego", "Ajoute une image, page 3"]],
    messages: [{ by: "Noah", at: "mardi, 17 h 33", text: "J'étais sans réseau depuis dimanche, j'ai travaillé sur mon ordinateur. C'est en ligne !" }, { by: "Diego", at: "mardi, 17 h 41", text: "Super, j'ai mis mon image." }],
    replies: [{ id: "vert", says: "rien", to: "groupe", respectful: false }, { id: "rose", says: "deplace", to: "Noah", respectful: true }, { id: "gris", says: "copie", to: "Noah", respectful: true }, { id: "bleu", says: "copie", to: "Diego", respectful: true }],
  },
  b: {
    cause: "deplace", by: "Lina",
    history: [["jeudi, 12 h 20", "Toi", "Ajoute la partie « Notre budget », page 2"], ["jeudi, 20 h 15", "Noah", "Supprime une ligne vide, page 2"], ["vendredi, 8 h 02", "Lina", "Coupe « Notre budget », page 2, et la colle page 6"], ["vendredi, 8 h 30", "Ava", "Corrige deux fautes, page 2"]],
    messages: [{ by: "Lina", at: "vendredi, 8 h 04", text: "Les chiffres sont mieux à la fin, je trouve." }, { by: "Ava", at: "vendredi, 8 h 31", text: "La page 2 est relue." }],
    replies: [{ id: "vert", says: "deplace", to: "Lina", respectful: true }, { id: "rose", says: "deplace", to: "Lina", respectful: false }, { id: "gris", says: "copie", to: "Lina", respectful: true }, { id: "bleu", says: "deplace", to: "Ava", respectful: true }],
  },
  c: {
    cause: "decision", by: "Fatou",
    history: [["samedi, 10 h 00", "Toi", "Ajoute la partie « L'histoire du stade », page 4"], ["mardi, 18 h 50", "Fatou", "Supprime « L'histoire du stade », page 4"], ["mardi, 18 h 55", "Fatou", "Supprime « Les arbitres », page 5"], ["mercredi, 7 h 45", "Hugo", "Change la taille des titres"]],
    messages: [{ by: "Hugo", at: "mardi, 18 h 30", text: "Réunion : Inès et toi n'étiez pas là. On a voté quatre pages au plus, sans la page 4 ni la page 5 d'avant." }, { by: "Fatou", at: "mardi, 18 h 40", text: "Je m'en occupe, comme on l'a dit." }],
    replies: [{ id: "vert", says: "decision", to: "Fatou", respectful: false }, { id: "rose", says: "copie", to: "Fatou", respectful: true }, { id: "gris", says: "decision", to: "Hugo", respectful: false }, { id: "bleu", says: "decision", to: "Fatou", respectful: true }],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { cause, by, history, messages, replies } = DISPUTES[id]!;
  const good = replies.filter(({ says, to, respectful }) => says === cause && to === by && respectful);
  if (good.length !== 1) throw new Error(`${good.length} bons messages`);
  const body = card(`<h2>Historique du texte commun</h2>${table(["Quand", "Qui", "Quoi"], history.map(([when, ...rest]) => [when.replaceAll(" h ", "\u00A0h\u00A0"), ...rest]))}`) + card(`<h2>Messages du groupe</h2>${thread(messages)}`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Dossier commun", title: "Que s'est-il passé ?", aside: "Ton compte", color: "#3d5a3a", body, css: THREAD_CSS }) },
    answer: { cause, qui: by, message: good[0]!.id },
  };
};
