import type { FileMaker } from "../file-maker.ts";

const TEXTS: Readonly<Record<string, readonly (readonly [id: string, text: string])[]>> = {
  a: [["titre", "Invitation à la fête du potager"], ["date", "La fête du potager aura lieu mardi 20 mai, à 17 heures, derrière le gymnase."], ["programme", "Au programme : visite du potager, soupe de saison et vente de plants de tomates."], ["retour", "Merci de dire avant le 12 mai combien vous serez."]],
  b: [["titre", "Règlement du tournoi d'échecs"], ["lieu", "Le tournoi se joue au CDI, chaque jeudi de mars, entre 12 heures et 13 heures."], ["cadence", "Chaque joueur dispose de 15 minutes par partie."], ["arbitre", "En cas de désaccord, l'arbitre décide."]],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const paragraphs = TEXTS[id]!;
  const target = String(values["passage"]);
  const wanted = paragraphs.find(([each]) => each === target)![1].replace(String(values["ancien"]), String(values["nouveau"]));
  const scene = {
    title: paragraphs[0]![1],
    now: "2025-04-29T12:40",
    me: "sam",
    mode: "edit",
    people: [{ id: "sam", name: "Sam", role: "editor" }, { id: "auteur", name: String(values["auteur"]), role: "owner", at: paragraphs[2]![0] }, { id: "kim", name: "Kim", role: "reader" }],
    paragraphs: paragraphs.map(([paragraph, text], index) => ({ id: paragraph, text, ...(index === 0 ? { style: "heading" } : {}) })),
  };
  return {
    files: { [String(values["scene"])]: JSON.stringify(scene, null, 1) },
    answer: { proposition: wanted, texte: "" },
    solution: [{ kind: "set-mode", mode: "suggest" }, { kind: "edit", paragraph: target, text: wanted }],
  };
};
