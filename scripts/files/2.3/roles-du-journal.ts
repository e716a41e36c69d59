import type { FileMaker } from "../file-maker.ts";

type Member = readonly [id: string, name: string, about: string, now: string, needs: "lecteur" | "commentateur" | "éditeur" | "aucun"];

const MEMBERS: Readonly<Record<string, readonly Member[]>> = {
  a: [["lina", "Lina", "écrit l'article", "reader", "éditeur"], ["m-rey", "M. Rey", "relit et laisse des remarques", "editor", "commentateur"], ["accueil", "Accueil du collège", "affiche l'article imprimé", "editor", "lecteur"], ["bilal", "Bilal", "a quitté le journal", "editor", "aucun"]],
  b: [["amine", "Amine", "met à jour le planning", "", "éditeur"], ["mme-roux", "Mme Roux", "donne son avis dans la marge", "editor", "commentateur"], ["joueurs", "Groupe des joueurs", "consulte le planning", "commenter", "lecteur"], ["ancien", "Pierre", "n'est plus au club", "reader", "aucun"]],
};

const CODES = { lecteur: "reader", commentateur: "commenter", éditeur: "editor", aucun: "none" } as const;

export const makeFiles: FileMaker = ({ id, values }) => {
  const members = MEMBERS[id]!;
  const scene = {
    title: String(values["titre"]),
    now: "2025-10-06T12:00",
    me: "sam",
    people: [{ id: "sam", name: "Sam", role: "owner" }, ...members.map(([person, name, about, role]) => ({ id: person, name, about, ...(role === "" ? {} : { role }) }))],
    paragraphs: [{ id: "titre", text: String(values["titre"]), style: "heading" }, { id: "texte", text: String(values["texte"]) }],
  };
  return {
    files: { [String(values["scene"])]: JSON.stringify(scene, null, 1) },
    answer: { ecrit: "éditeur", avis: "commentateur", lit: "lecteur", parti: "aucun", lien: "restreint" },
    solution: members.map(([person, , , , needs]) => ({ kind: "share", person, role: CODES[needs] })),
  };
};
