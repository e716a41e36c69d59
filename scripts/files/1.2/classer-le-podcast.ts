import type { FileMaker } from "../file-maker.ts";

type Piece = readonly [name: string, folder: string, text: string];

/** Each piece, where the plan puts it, and what opening it tells. */
const PIECES: Readonly<Record<string, readonly Piece[]>> = {
  a: [
    ["final.odt", "E1/Textes", "Texte à dire. Épisode 1 : le marché du samedi."], ["final-2.odt", "E2/Textes", "Texte à dire. Épisode 2 : la caserne."], ["questions.odt", "E2/Textes", "Questions à poser à la capitaine des pompiers (épisode 2)."],
    ["enregistrement-07.mp3", "E1/Sons", "Son : un marchand crie le prix de ses fraises, au marché."], ["enregistrement-08.mp3", "E2/Sons", "Son : la sirène de la caserne, puis des pas."], ["enregistrement-09.mp3", "E2/Sons", "Son : la capitaine raconte sa première nuit à la caserne."],
  ],
  b: [
    ["a-relire.odt", "E2/Textes", "Texte à dire. Épisode 2 : les ruches du lycée."], ["entretien.mp3", "E1/Sons", "Son : la bibliothécaire présente son métier (épisode 1)."], ["fond.mp3", "E2/Sons", "Son : des abeilles, tout près du micro."],
    ["idees.odt", "E1/Textes", "Idées pour l'épisode 1 : la bibliothèque la nuit."], ["prise-3.mp3", "E1/Sons", "Son : des pages qui tournent dans la bibliothèque."], ["v3.odt", "E1/Textes", "Texte à dire. Épisode 1 : la bibliothèque la nuit, version relue."],
  ],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const pieces = PIECES[id]!;
  const sizes = (name: string) => (name.endsWith(".mp3") ? 3_400_000 : 22_000) + name.length * 1300;
  const scene = {
    root: "Espace du club",
    now: "2025-05-13T16:00",
    start: "Podcast",
    folders: [{ path: "Podcast", icon: "people" }, { path: "Podcast/E1" }],
    files: [
      ...pieces.map(([name, , text], index) => ({ path: `Podcast/${name}`, size: sizes(name), modified: `2025-05-0${index + 1}T15:3${index}`, text })),
      { path: "Budget/achats.ods", size: 31_000, modified: "2025-01-20T12:00", text: "Micro : 45 €. Câble : 9 €." },
    ],
  };
  const folders = ["E1/Textes", "E1/Sons", "E2/Textes", "E2/Sons"];
  const content = (folder: string) => pieces.filter(([, where]) => where === folder).map(([name]) => name).toSorted().join(", ");
  const newIds = new Map([["E1/Textes", "+2"], ["E1/Sons", "+3"], ["E2/Textes", "+4"], ["E2/Sons", "+5"]]);
  return {
    files: { [String(values["scene"])]: JSON.stringify(scene, null, 1) },
    answer: { "e1-textes": content("E1/Textes"), "e1-sons": content("E1/Sons"), "e2-textes": content("E2/Textes"), "e2-sons": content("E2/Sons"), racine: "E1, E2", reste: pieces.map(([name]) => `Podcast/${name}`).toSorted().join(", ") },
    solution: [
      { kind: "create-folder", parent: "Podcast", name: "E2" },
      ...folders.map((folder) => ({ kind: "create-folder", parent: folder.startsWith("E1") ? "Podcast/E1" : "+1", name: folder.slice(3) })),
      ...pieces.map(([name, folder]) => ({ kind: "move", ids: [`Podcast/${name}`], to: newIds.get(folder) })),
    ],
  };
};
