import type { FileMaker } from "../file-maker.ts";

/** Drafts with names that say nothing: only their content tells which one is wanted. */
const DRAFTS: Readonly<Record<string, readonly (readonly [name: string, text: string])[]>> = {
  a: [["Sans titre 1.odt", "Liste de courses : farine, œufs, lait, trois citrons."], ["Sans titre 2.odt", "Exposé : les abeilles.\nUne ruche compte environ 50 000 abeilles en été."], ["Sans titre 3.odt", "Lettre de motivation pour le club de théâtre."]],
  b: [["doc-final.odt", "Règles du jeu de l'oie pour la fête de l'école."], ["doc-final-2.odt", "Paroles de la chanson de Noël."], ["doc-final-vrai.odt", "Exposé : les volcans.\nLe magma remonte par une cheminée."]],
  c: [["aaa.odt", "Exposé : les marées.\nLa Lune attire l'eau des océans."], ["nouveau.odt", "Liste des élèves du groupe B."], ["test.odt", "Compte rendu du match de samedi : 3 à 2."]],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const wanted = `Documents/${values["fichier"]}`;
  const name = String(values["demande"]).replaceAll(/[/:?]/g, "-");
  const scene = {
    root: "Mon espace",
    now: "2025-03-11T17:30",
    start: "Documents",
    folders: [{ path: "Téléchargements", icon: "download" }],
    files: [
      ...DRAFTS[id]!.map(([file, text], index) => ({ path: `Documents/${file}`, size: 18_000 + 4_100 * index, modified: `2025-03-0${index + 4}T17:4${index}`, text })),
      { path: "Documents/Photos/chat.jpg", size: 1_900_000, modified: "2025-02-18T10:11", text: "Photo : un chat roux sur un muret." },
    ],
  };
  return {
    files: { [String(values["scene"])]: JSON.stringify(scene, null, 1) },
    answer: { nom: [`${name}.odt`, `${name.toLowerCase()}.odt`], reste: wanted },
    solution: [{ kind: "rename", id: wanted, name: `${name}.odt` }],
  };
};
