import type { FileMaker } from "../file-maker.ts";

/** What came from the phone that day: photos of the trip among other things. */
const DOWNLOADS: Readonly<Record<string, readonly (readonly [name: string, size: number, text: string])[]>> = {
  a: [["cratere.jpg", 2_840_000, "Photo : le bord d'un cratère, avec des élèves au loin."], ["facture-velo.pdf", 84_000, "Facture : réparation d'un vélo, 32 €."], ["lave-froide.jpg", 3_120_000, "Photo : une main tient un morceau de lave froide."], ["recette-crepes.odt", 21_000, "Recette des crêpes de mamie."]],
  b: [["affiche-concert.pdf", 410_000, "Affiche : concert de fin d'année, vendredi à 19 h."], ["pont-levant.jpg", 2_210_000, "Photo : un pont se lève pour laisser passer un bateau."], ["quai-du-port.jpg", 2_960_000, "Photo : la classe, sur le quai du port."], ["tournoi.ods", 35_000, "Tableau des matchs du tournoi."]],
  c: [["carte-de-bus.pdf", 156_000, "Carte des lignes de bus."], ["chouette.jpg", 1_930_000, "Photo : une chouette sur un gant de cuir."], ["devoir-anglais.odt", 18_000, "My favourite animal is the fox."], ["renard.jpg", 2_480_000, "Photo : un renard derrière une barrière en bois."]],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const folder = String(values["dossier"]);
  const photos = [String(values["photoA"]), String(values["photoB"])];
  const scene = {
    root: "Mon espace",
    now: "2025-04-04T18:10",
    start: "Téléchargements",
    folders: [{ path: "Téléchargements", icon: "download" }, { path: "Documents/Français" }, { path: "Documents/Anglais" }],
    files: [
      ...DOWNLOADS[id]!.map(([name, size, text], index) => ({ path: `Téléchargements/${name}`, size, modified: `2025-04-04T1${index + 3}:2${index}`, text })),
      { path: "Documents/Français/poeme.odt", size: 19_000, modified: "2025-03-21T17:02", text: "Un poème appris par cœur." },
      { path: "Documents/emploi-du-temps.pdf", size: 66_000, modified: "2024-09-03T08:15", text: "Lundi, 8 h : mathématiques, salle 12." },
    ],
  };
  const place = [folder, folder.toLowerCase()].map((name) => `Documents/${name}`);
  return {
    files: { [String(values["scene"])]: JSON.stringify(scene, null, 1) },
    answer: { "photo-a": place, "photo-b": place, reste: photos.map((name) => `Téléchargements/${name}`).join(", ") },
    solution: [{ kind: "create-folder", parent: "Documents", name: folder }, { kind: "move", ids: photos.map((name) => `Téléchargements/${name}`), to: "+1" }],
  };
};
