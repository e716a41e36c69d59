import type { FileMaker } from "../file-maker.ts";

type Piece = readonly [name: string, folder: string, text: string];

/** Each piece, where the plan puts it, and what opening it tells. */
const PIECES: Readonly<Record<string, readonly Piece[]>> = {
  a: [
    ["final.odt", "S1/Textes", "Texte à dire. Épisode 1 : le marché du samedi."], ["final-2.odt", "S2/Textes", "Texte à dire. Épisode 2 : la caserne."], ["questions.odt", "S2/Textes", "Questions à poser à la capitaine des pompiers (épisode 2)."],
    ["enregistrement-07.mp3", "S1/Sons", "Son : un marchand crie le prix de ses fraises, au marché."], ["enregistrement-08.mp3", "S2/Sons", "Son : la sirène de la caserne, puis des pas."], ["enregistrement-09.mp3", "S2/Sons", "Son : la capitaine raconte sa première nuit à la caserne."],
  ],
  b: [
    ["a-relire.odt", "S2/Textes", "Texte à dire. Épisode 2 : les ruches du lycée."], ["entretien.mp3", "S1/Sons", "Son : la bibliothécaire présente son métier (épisode 1)."], ["fond.mp3", "S2/Sons", "Son : des abeilles, tout près du micro."],
    ["idees.odt", "S1/Textes", "Idées pour l'épisode 1 : la bibliothèque la nuit."], ["prise-3.mp3", "S1/Sons", "Son : des pages qui tournent dans la bibliothèque."], ["v3.odt", "S1/Textes", "Texte à dire. Épisode 1 : la bibliothèque la nuit, version relue."],
  ],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const pieces = PIECES[id]!;
  const sizes = (name: string) => (name.endsWith(".mp3") ? 3_400_000 : 22_000) + name.length * 1300;
  const scene = {
    root: "Espace du club",
    now: "2025-05-13T16:00",
    start: "Podcast",
    folders: [{ path: "Podcast", icon: "people" }, { path: "Podcast/S1" }],
    files: [
      ...pieces.map(([name, , text], index) => ({ path: `Podcast/${name}`, size: sizes(name), modified: `2025-05-0${index + 1}T15:3${index}`, text })),
      { path: "Budget/achats.ods", size: 31_000, modified: "2025-01-20T12:00", text: "Micro : 45 €. Câble : 9 €." },
    ],
  };
  const folders = ["S1/Textes", "S1/Sons", "S2/Textes", "S2/Sons"];
  const content = (folder: string) => pieces.filter(([, where]) => where === folder).map(([name]) => name).toSorted().join(", ");
  const newIds = new Map([["S1/Textes", "+2"], ["S1/Sons", "+3"], ["S2/Textes", "+4"], ["S2/Sons", "+5"]]);
  return {
    files: { [String(values["scene"])]: JSON.stringify(scene, null, 1) },
    answer: { "s1-textes": content("S1/Textes"), "s1-sons": content("S1/Sons"), "s2-textes": content("S2/Textes"), "s2-sons": content("S2/Sons"), racine: "S1, S2", reste: pieces.map(([name]) => `Podcast/${name}`).toSorted().join(", ") },
    solution: [
      { kind: "create-folder", parent: "Podcast", name: "S2" },
      ...folders.map((folder) => ({ kind: "create-folder", parent: folder.startsWith("S1") ? "Podcast/S1" : "+1", name: folder.slice(3) })),
      ...pieces.map(([name, folder]) => ({ kind: "move", ids: [`Podcast/${name}`], to: newIds.get(folder) })),
    ],
  };
};
