import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Message {
  readonly author: string;
  readonly text: string;
  /** What the message says of the public photo of its author. */
  readonly agrees?: boolean;
}

export const makeFiles: FileMaker = ({ id, values }) => {
  const { service, members, messages } = GROUPS[id]!;
  const body = messages.map(({ author, text }) => card(`<p><strong>${author}</strong></p><p>${escapeHtml(text)}</p>`, author === values["qui"] ? "mine" : ""));
  const lastWord = (member: string) => messages.findLast((message) => message.author === member && message.agrees !== undefined)?.agrees ?? false;
  return {
    files: { [String(values["page"])]: appScreen({ service, title: "La photo de samedi", aside: `Groupe privé, ${members.length + 1} personnes`, color: "#2d6a4f", body: body.join("\n"), css: ".card { max-width: 34rem; } .mine { margin-left: auto; background: #e7f3ec; }" }) },
    answer: members.filter((member) => !lastWord(member)).map((member) => member.normalize("NFD").replaceAll(/[^A-Za-z]/g, "").toLowerCase()),
  };
};

const GROUPS: Readonly<Record<string, { service: string; members: readonly string[]; messages: readonly Message[] }>> = {
  a: {
    service: "Groupe basket U15",
    members: ["Hugo", "Awa", "Mei", "Noé", "Sofia", "Ilyès"],
    messages: [
      { author: "Inès", text: "Coucou, je voudrais mettre la photo d'équipe sur le compte public du club. Vous êtes d'accord ? Je publie à 18 h." },
      { author: "Mei", text: "Oui, pas de souci pour le compte du club !", agrees: true },
      { author: "Hugo", text: "Moi je préfère pas, j'ai les yeux fermés…", agrees: false },
      { author: "Noé", text: "Super match en tout cas, on les a eus à la dernière seconde." },
      { author: "Sofia", text: "Qui voit le compte ? Tout le monde ?" },
      { author: "Inès", text: "Oui, tout le monde, même sans être abonné." },
      { author: "Sofia", text: "D'accord, c'est bon pour moi.", agrees: true },
      { author: "Awa", text: "Garde-la ici dans le groupe, ça me va, mais pas sur le compte public.", agrees: false },
      { author: "Ilyès", text: "J'hésite.", agrees: false },
      { author: "Noé", text: "Qui a pris mon ballon après le match ?" },
      { author: "Ilyès", text: "J'ai bien réfléchi : c'est oui pour le compte public.", agrees: true },
      { author: "Inès", text: "Merci ! Il est bientôt 18 h." },
    ],
  },
  b: {
    service: "Troupe du jeudi",
    members: ["Jade", "Rayan", "Lou", "Tiago", "Aminata", "Paul"],
    messages: [
      { author: "Malo", text: "Regardez la photo 5 du spectacle : on reconnaît tout le monde. Je la mets sur notre page publique ce soir : d'accord ?" },
      { author: "Lou", text: "Oui !!", agrees: true },
      { author: "Tiago", text: "Oui pour moi, et mes parents sont d'accord aussi.", agrees: true },
      { author: "Jade", text: "Oui vas-y.", agrees: true },
      { author: "Rayan", text: "J'adore le décor sur cette photo." },
      { author: "Aminata", text: "Non, s'il te plaît, je fais une grimace.", agrees: false },
      { author: "Malo", text: "La grimace, c'est la photo 3. Regarde la 5." },
      { author: "Aminata", text: "Ah oui, la 5 est bien. Ok pour la page publique.", agrees: true },
      { author: "Paul", text: "Ok pour moi.", agrees: true },
      { author: "Jade", text: "En fait j'ai changé d'avis : ne la publie pas avec moi dessus, désolée.", agrees: false },
      { author: "Rayan", text: "On répète jeudi à 17 h ?" },
      { author: "Paul", text: "Oui, salle B." },
    ],
  },
};
