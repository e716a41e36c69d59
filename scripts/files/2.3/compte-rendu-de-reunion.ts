import { dayWritings } from "../data/writings.ts";
import type { FileMaker } from "../file-maker.ts";
import { appScreen } from "../screens/app-screen.ts";
import { thread, THREAD_CSS } from "../screens/thread.ts";

/** Who says what, in order; the answers are what the end of each talk settles. */
const MEETINGS: Readonly<Record<string, readonly string[]>> = {
  a: [
    "Mme Colin : Bonjour. Premier point : le tri des papiers. Qui veut s'en occuper ?", "Hugo : Je peux fabriquer les boîtes.", "Kim : Moi aussi, si Hugo est occupé.", "Hugo : En fait j'ai un match, je laisse la place à Kim.",
    "Mme Colin : Donc Kim fabrique les boîtes. Pour le 10 mars ?", "Kim : C'est juste. Le 17 mars, plutôt.", "Mme Colin : D'accord, le 17 mars. C'est décidé.",
    "Salomé : Et si on plantait des arbres dans la cour ?", "Hugo : Bonne idée, mais il faut l'accord de la mairie.", "Mme Colin : On en reparle le trimestre prochain, rien n'est décidé.",
    "Mme Colin : Dernier point : les affiches sur l'eau.", "Hugo : Je les dessine !", "Salomé : Et je les imprime ?", "Mme Colin : L'imprimerie du collège s'en charge. Hugo dessine, c'est décidé.", "Kim : Merci à tous.",
  ],
  b: [
    "Basile : On commence. Le stand du forum : qui le tient le matin ?", "Nora : Moi, de 9 h à midi.", "Basile : Très bien. Qui prévient l'organisateur ?", "Elif : Je lui écris ce soir.", "Basile : Il faut une réponse avant le 4 octobre. Elif, tu écris au plus tard le 2 ?", "Elif : Le 2 octobre, promis.", "Basile : Décidé.",
    "Nora : J'aimerais qu'on achète des maillots.", "Elif : C'est cher. 15 euros chacun.", "Basile : On vote : un pour, deux contre. On n'achète pas.",
    "Basile : La vidéo du club, maintenant.", "Elif : Nora filme très bien.", "Nora : Mais je tiens le stand. Basile, tu as une caméra ?", "Basile : Oui. Je filme, c'est décidé.",
  ],
  c: [
    "M. Kaya : Point 1, le repas partagé.", "Paul : Je fais la liste des plats.", "Inès : Je peux la faire, j'ai celle de l'an dernier.", "Paul : Alors fais-la, je t'aide.", "M. Kaya : Inès est responsable de la liste. Paul l'aide. Pour quand ?", "Inès : Vendredi 6 juin.", "M. Kaya : C'est trop tôt, les familles répondent jusqu'au 10. Disons le 11 juin.", "Inès : Entendu, le 11 juin.",
    "Zoé : Un concert le même soir ?", "M. Kaya : La salle n'a pas de scène. On garde l'idée pour plus tard.",
    "M. Kaya : Point 3, les invitations.", "Zoé : Je les écris, et Paul les distribue ?", "Paul : Je ne suis pas là cette semaine.", "M. Kaya : Zoé les écrit et les distribue. C'est décidé.", "Zoé : D'accord.",
  ],
};

const SETTLED: Readonly<Record<string, { readonly qui1: string; readonly date1: string; readonly qui2: string; readonly abandon: string }>> = {
  a: { qui1: "Kim", date1: "17 mars", qui2: "Hugo", abandon: "deux" },
  b: { qui1: "Elif", date1: "2 octobre", qui2: "Basile", abandon: "un" },
  c: { qui1: "Inès", date1: "11 juin", qui2: "Zoé", abandon: "trois" },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const messages = MEETINGS[id]!.map((line, index) => {
    const [by = "", text = ""] = line.split(/ : (.*)/);
    return { by, at: `17 h ${String(2 + index * 2).padStart(2, "0")}`, text };
  });
  const settled = SETTLED[id]!;
  if (messages.every(({ text }) => !text.includes(settled.date1))) throw new Error(`the talk never says ${settled.date1}`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Visiosalle", title: String(values["titre"]), aside: "Texte de la réunion", color: "#1d5c63", css: THREAD_CSS, body: thread(messages) }) },
    answer: { ...settled, date1: dayWritings(settled.date1) },
  };
};
