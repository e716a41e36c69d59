import type { FileMaker } from "../file-maker.ts";

interface Draft {
  readonly title: string;
  readonly people: readonly (readonly [id: string, name: string])[];
  readonly paragraphs: readonly (readonly [id: string, text: string])[];
  readonly comments: readonly { readonly id: string; readonly paragraph: string; readonly author: string; readonly text: string }[];
}

const DRAFTS: Readonly<Record<string, Draft>> = {
  a: {
    title: "Le recyclage au collège",
    people: [["aya", "Aya"], ["omar", "Omar"], ["lise", "Lise"]],
    paragraphs: [["intro", "Nous avons pesé le papier jeté dans notre collège pendant une semaine."], ["pesee", "La pesée a eu lieu du lundi 3 au vendredi 7 février, chaque soir à 17 h."], ["total", "En tout, les corbeilles contenaient 42 kg de papier, dont 30 kg pouvaient servir encore."], ["fin", "Nous proposons une boîte à brouillon dans chaque salle."]],
    comments: [{ id: "heure", paragraph: "pesee", author: "aya", text: "Sam, c'est bien toi qui as pesé : on écrit 17 h ou 16 h 30 ?" }, { id: "boite", paragraph: "fin", author: "omar", text: "Lise, tu peux demander le prix des boîtes ?" }],
  },
  b: {
    title: "Interview du boulanger",
    people: [["ilan", "Ilan"], ["mei", "Mei"], ["tom", "Tom"]],
    paragraphs: [["intro", "Monsieur Brun fait le pain de notre quartier depuis douze ans."], ["nuit", "Il se lève à deux heures du matin. La première fournée sort à cinq heures."], ["farine", "Chaque jour, il utilise 80 kg de farine, qui vient d'un moulin voisin."], ["fin", "Son conseil : être patient, et aimer la nuit."]],
    comments: [{ id: "photo", paragraph: "intro", author: "mei", text: "Tom, on met une photo ici ?" }, { id: "moulin", paragraph: "farine", author: "ilan", text: "Sam, tu as noté le nom du moulin ?" }],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, people, paragraphs, comments } = DRAFTS[id]!;
  const scene = {
    title,
    now: "2025-03-04T17:00",
    me: "sam",
    people: [{ id: "sam", name: "Sam", role: "editor" }, ...people.map(([person, name], index) => ({ id: person, name, role: index === 0 ? "owner" : "editor", ...(index === 1 ? { at: "fin" } : {}) }))],
    paragraphs: paragraphs.map(([paragraph, text]) => ({ id: paragraph, text })),
    comments: comments.map((comment, index) => ({ ...comment, when: `2025-03-0${index + 2}T18:1${index}` })),
  };
  const mine = String(values["fil"]);
  const about = String(values["passage"]);
  return {
    files: { [String(values["scene"])]: JSON.stringify(scene, null, 1) },
    answer: { reponse: "oui", autre: "non", commentaire: "1", texte: "" },
    solution: [{ kind: "reply", comment: mine, text: "Oui, je m'en occupe." }, { kind: "comment", paragraph: about, text: "D'où vient ce nombre ?" }],
  };
};
