import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Capture {
  readonly account?: string;
  readonly date?: string;
  readonly message?: string;
  /** Words in place of a message: what hides it. */
  readonly hidden?: string;
}

const FOLDERS: Readonly<Record<string, { target: string; captures: readonly Capture[] }>> = {
  a: {
    target: "Timéo",
    captures: [{ account: "@requin_0", date: "12 mars, 21 h 04", message: "Demain tu vas le regretter, Timéo." }, { date: "12 mars, 21 h 10", message: "Personne ne veut de toi ici." }, { account: "@requin_0", date: "13 mars, 7 h 58", message: "Change de collège, Timéo." }, { account: "@requin_0", date: "13 mars, 8 h 20", hidden: "Message caché par le clavier" }, { account: "@requin_0", message: "Tout le monde rit de toi." }],
  },
  b: {
    target: "Shirel",
    captures: [{ account: "@lune.noire", message: "Ta voix fait fuir les chats." }, { account: "@lune.noire", date: "4 mai, 18 h 32", message: "Encore toi, Shirel ? Va-t'en." }, { date: "4 mai, 18 h 40", message: "On t'attend à la grille." }, { account: "@lune.noire", date: "5 mai, 12 h 15", message: "Shirel, on a tes photos." }, { account: "@vent_du_sud", date: "5 mai, 12 h 31", message: "Shirel, personne ne te croit." }],
  },
  c: {
    target: "Corentin",
    captures: [{ account: "@golem77", date: "9 janvier, 20 h 11", hidden: "Image floue, texte illisible" }, { account: "@golem77", date: "9 janvier, 20 h 15", message: "Corentin, tu es la honte de l'équipe." }, { account: "@golem77", message: "Reste chez toi." }, { date: "10 janvier, 13 h 02", message: "Tu vas voir à la sortie." }, { account: "@golem77", date: "10 janvier, 13 h 05", message: "Corentin, on sait où tu habites." }],
  },
};

const LETTERS = "abcde";

export const makeFiles: FileMaker = ({ id, values }) => {
  const { target, captures } = FOLDERS[id]!;
  const cards = captures.map(({ account, date, message, hidden }, index) => card(`<h2>Capture ${LETTERS[index]!.toUpperCase()}</h2><div class="shot"><p><strong>${account ?? "(haut de l'image coupé)"}</strong> <span class="meta">${date ?? ""}</span></p><p>${hidden ? `<em>(${hidden})</em>` : escapeHtml(message!)}</p></div>`));
  return {
    files: { [String(values["page"])]: appScreen({ service: "Galerie", title: `Captures d'écran de ${target}`, color: "#4a3550", body: cards.join("\n"), css: ".shot { border: 2px solid #6a7085; padding: .4rem .8rem; background: #f8f9fc; }" }) },
    answer: captures.flatMap(({ account, date, message }, index) => (account && date && message ? [LETTERS[index]] : [])),
  };
};
