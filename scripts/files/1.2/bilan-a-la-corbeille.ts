import type { FileMaker } from "../file-maker.ts";

type Binned = readonly [path: string, modified: string, text: string];

const BINNED: Readonly<Record<string, readonly Binned[]>> = {
  a: [
    ["Documents/Technologie/bilan.odt", "2025-02-03T17:20", "Bilan du projet robot : le capteur marche, le bras non."], ["Documents/SVT/bilan.odt", "2025-02-04T18:05", "Bilan du projet graines : 14 graines sur 20 ont germé."],
    ["Téléchargements/bilan.odt", "2025-01-12T09:40", "Modèle vide : titre, date, résultats."], ["Documents/SVT/graines.jpg", "2025-01-30T12:00", "Photo : vingt pots alignés."], ["Documents/vieux.txt", "2024-10-02T10:10", "numéros au hasard"],
  ],
  b: [
    ["Documents/Association/affiche.png", "2025-04-08T20:15", "Affiche : collecte de jouets, samedi 17 mai."], ["Documents/Sport/affiche.png", "2025-04-09T13:32", "Affiche : course du muguet, jeudi 1er mai."],
    ["Téléchargements/affiche.png", "2025-04-01T08:00", "Affiche d'exemple : « Ton titre ici »."], ["Documents/Sport/dossards.ods", "2025-04-02T16:45", "Numéros de dossards, de 1 à 60."], ["Téléchargements/fond.jpg", "2025-03-11T19:19", "Photo : un ciel bleu."],
  ],
  c: [
    ["Documents/Musique/liste.ods", "2025-03-14T11:11", "Liste des morceaux du concert."], ["Documents/Cantine/liste.ods", "2025-03-13T12:30", "Liste des restes pesés à la cantine, jour par jour."],
    ["Documents/Cantine/liste-vide.ods", "2025-03-01T12:30", "Tableau sans aucun nombre."], ["Téléchargements/liste.ods", "2025-02-25T07:55", "Liste de vocabulaire espagnol."], ["Documents/photo-floue.jpg", "2025-03-02T15:00", "Photo : tout est flou."],
  ],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const wanted = String(values["chemin"]);
  const scene = {
    root: "Mon espace",
    now: "2025-05-05T08:05",
    start: "Documents",
    folders: [{ path: "Téléchargements", icon: "download" }],
    files: [
      ...BINNED[id]!.map(([path, modified, text], index) => ({ path, size: 16_000 + index * 5_300, modified, text, binned: true })),
      { path: "Documents/Français/dictee.odt", size: 14_000, modified: "2025-03-20T10:00", text: "Dictée du jeudi." },
      { path: "Documents/horaires.pdf", size: 70_000, modified: "2025-01-07T08:00", text: "Horaires du car." },
    ],
  };
  return {
    files: { [String(values["scene"])]: JSON.stringify(scene, null, 1) },
    answer: { retour: wanted.slice(0, wanted.lastIndexOf("/")), reste: wanted },
    solution: [{ kind: "open", folder: "bin:" }, { kind: "restore", ids: [wanted] }],
  };
};
