import type { FileMaker } from "../file-maker.ts";

const DOCUMENTS: Readonly<Record<string, { readonly text: readonly string[]; readonly linkRole: "reader" | "commenter"; readonly start: { readonly access: string; readonly role?: string } }>> = {
  a: { text: ["Voyage à Lille : programme", "Départ le lundi 12 mai à 7 h 15, devant le gymnase.", "Prévoir un pique-nique et un vêtement de pluie."], linkRole: "reader", start: { access: "public", role: "editor" } },
  b: { text: ["Paroles de la chanson de fin d'année", "On a couru sous les préaux, on a ri sous la pluie.", "Refrain : et demain, on reviendra."], linkRole: "commenter", start: { access: "restricted" } },
};

const ROLES = { reader: "lecteur", commenter: "commentateur" } as const;

export const makeFiles: FileMaker = ({ id, values }) => {
  const { text, linkRole, start } = DOCUMENTS[id]!;
  const scene = {
    title: text[0]!,
    now: "2025-04-22T18:00",
    me: "sam",
    people: [
      { id: "sam", name: "Sam", role: "owner" },
      { id: "collegue", name: String(values["collegue"]), about: String(values["tache"]), role: "reader" },
      { id: "nadir", name: "Nadir", about: "élève de la classe voisine" },
      { id: "salome", name: "Salomé", about: "élève de ta classe" },
    ],
    link: start,
    paragraphs: text.map((each, index) => ({ id: `p${index + 1}`, text: each, ...(index === 0 ? { style: "heading" } : {}) })),
  };
  return {
    files: { [String(values["scene"])]: JSON.stringify(scene, null, 1) },
    answer: { lien: "avec le lien", droit: ROLES[linkRole], collegue: "éditeur", nadir: "aucun", texte: "" },
    solution: [{ kind: "set-link", access: "with-link", role: linkRole, expires: "" }, { kind: "share", person: "collegue", role: "editor" }],
  };
};
