import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";
import { type Post, post } from "../screens/posts.ts";

type Effect = "aide" | "aggrave";

/** What witnesses do in public, and what they tell later of what they did elsewhere. */
interface Story {
  readonly group: string;
  readonly color: string;
  readonly messages: readonly Post[];
  readonly later: readonly string[];
  readonly effects: readonly Effect[];
}

const STORIES: Readonly<Record<string, Story>> = {
  a: {
    group: "La 5e B", color: "#5c2a4d",
    messages: [{ author: "Kévin", text: "Regardez la tête de Soan sur la photo du self, un vrai crapaud." }, { author: "Maëva", text: "Mdr je la mets en fond d'écran." }, { author: "Oumar", text: "Arrête, ce n'est pas drôle. On parle d'autre chose." }, { author: "Kévin", text: "Allez, tout le monde vote pour le surnom." }],
    later: ["Zoé envoie la photo à sa cousine, « pour rire ».", "Wassim écrit à Soan en privé : « Ça va ? Je suis avec toi. »", "Fleur montre la discussion à la CPE."],
    effects: ["aggrave", "aide", "aggrave", "aide", "aide"],
  },
  b: {
    group: "Danse du jeudi", color: "#1d4d63",
    messages: [{ author: "Enora", text: "Qui a vu Mariam tomber ? Je remets la vidéo." }, { author: "Tanguy", text: "👍👍👍" }, { author: "Lison", text: "Supprime cette vidéo, elle n'est pas d'accord." }, { author: "Enora", text: "Oh ça va, c'est pour rigoler." }],
    later: ["Jules garde des captures avec les noms et les dates, puis les donne à l'animatrice.", "Assia crée un groupe pour insulter Enora.", "Elio appelle Mariam et l'invite à manger avec lui."],
    effects: ["aggrave", "aide", "aide", "aggrave", "aide"],
  },
  c: {
    group: "Serveur du jeu", color: "#33501f",
    messages: [{ author: "Pixel", text: "Gab pleure quand il perd, faites-le perdre exprès !" }, { author: "Nova", text: "J'ai signalé ton message au modérateur." }, { author: "Turbo", text: "Je donne son autre pseudo à qui veut le suivre." }, { author: "Pixel", text: "Trop fort. On y va tous." }],
    later: ["Lila propose à Gab de jouer dans une autre équipe avec elle.", "Orso menace Pixel de révéler son adresse.", "Noé raconte tout à sa grande sœur et lui demande de l'aide."],
    effects: ["aide", "aggrave", "aide", "aggrave", "aide"],
  },
};

const IDS = ["un", "deux", "trois", "quatre", "cinq"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const { group, color, messages, later, effects } = STORIES[id]!;
  const body = `${messages.map(post).join("\n")}${card(`<h2>Ensuite, hors du groupe</h2>${later.map((line) => `<p>${line}</p>`).join("")}`)}`;
  return { files: { [String(values["page"])]: appScreen({ service: "Discussion", title: group, color, body }) }, answer: Object.fromEntries(IDS.map((key, index) => [key, effects[index]])) };
};
