import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Saved {
  readonly dossier: string;
  readonly nom: string;
  readonly type: string;
}

const WINDOWS: Readonly<Record<string, { program: string; asked: Saved; shown: Saved }>> = {
  a: { program: "Traitement de texte", asked: { dossier: "Documents › SVT", nom: "expose-volcans", type: "PDF (.pdf)" }, shown: { dossier: "Téléchargements", nom: "expose-volcans", type: "Texte OpenDocument (.odt)" } },
  b: { program: "Traitement de texte", asked: { dossier: "Documents › Français", nom: "recit-6b", type: "Texte OpenDocument (.odt)" }, shown: { dossier: "Documents › Français", nom: "Sans nom 1", type: "Texte OpenDocument (.odt)" } },
  c: { program: "Dessin", asked: { dossier: "Images › Fête", nom: "affiche-fete", type: "Image PNG (.png)" }, shown: { dossier: "Images › Fêtes de l'an dernier", nom: "affiche-2", type: "Image PNG (.png)" } },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { program, asked, shown } = WINDOWS[id]!;
  const row = (label: string, value: string) => `<div class="row"><span>${label}</span><span class="box">${value}</span></div>`;
  const body = card(`<h2>Enregistrer sous</h2>${row("Dossier", shown.dossier)}${row("Nom du fichier", shown.nom)}${row("Type", shown.type)}<p><span class="button strong">Enregistrer</span> <span class="button">Annuler</span></p>`);
  return {
    files: { [String(values["page"])]: appScreen({ service: program, title: "Document en cours", color: "#34507c", body, css: ".box { border: 1px solid #8a92a5; border-radius: .3rem; padding: .2rem .6rem; min-width: 12rem; } .button { margin-top: .6rem; }" }) },
    answer: (["dossier", "nom", "type"] as const).filter((part) => asked[part] !== shown[part]),
  };
};
