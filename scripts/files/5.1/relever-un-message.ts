import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Window {
  readonly program: string;
  readonly sign: "Erreur" | "Information" | "Attention";
  readonly message: string;
  readonly code: string;
}

const SCREENS: Readonly<Record<string, readonly Window[]>> = {
  a: [
    { program: "Mise à jour du système", sign: "Information", message: "Une mise à jour sera installée cette nuit. Numéro :", code: "MAJ-3074" },
    { program: "Partitia", sign: "Erreur", message: "Impossible d'enregistrer « valse.ptt » : le dossier est plein. Code :", code: "E-3047-B" },
    { program: "Antivirus", sign: "Information", message: "Analyse terminée : aucune menace. Rapport", code: "R-3407" },
  ],
  b: [
    { program: "Batterie", sign: "Attention", message: "Il reste 20 % de batterie. Mode économie :", code: "0x8F00" },
    { program: "Navigateur", sign: "Information", message: "Téléchargement terminé : carte-8F02.png. Durée :", code: "12 s" },
    { program: "Géoplan", sign: "Erreur", message: "La figure n'a pas pu être ouverte : fichier incomplet. Code :", code: "0x8F20" },
  ],
  c: [
    { program: "Montéo", sign: "Erreur", message: "L'export de « clip.mto » s'est arrêté à 64 %. Code :", code: "ERR-519-K" },
    { program: "Montéo Musique", sign: "Information", message: "Douze sons ajoutés à la bibliothèque. Lot :", code: "LOT-591-K" },
    { program: "Stockage", sign: "Attention", message: "La clé USB sera bientôt pleine. Espace libre :", code: "951 Mo" },
  ],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const windows = SCREENS[id]!;
  const body = windows.map(({ program, sign, message, code }) => card(`<h2 class="top">${program}</h2><p><strong>${sign}.</strong> ${message} <span class="code">${code}</span></p><p><span class="button">OK</span></p>`, "window")).join("\n");
  const { program, code } = windows.find(({ sign }) => sign === "Erreur")!;
  const glued = code.replaceAll("-", "");
  const accepted = code === glued ? code : [code, glued, glued.replace(/(?=[A-Z]$)/, "-")];
  return {
    files: { [String(values["page"])]: appScreen({ service: "Ordinateur du CDI", title: "Fenêtres ouvertes", aside: `Session : ${values["qui"]}`, color: "#38424f", body, css: ".code { white-space: nowrap; } .window { padding-top: 0; overflow: hidden; } .top { background: #e8ebf2; margin: 0 -1rem .6rem; padding: .4rem 1rem; }" }) },
    answer: { programme: program, code: accepted },
  };
};
