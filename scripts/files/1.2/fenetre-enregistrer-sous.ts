import type { FileMaker } from "../file-maker.ts";
import { appScreen } from "../screens/app-screen.ts";
import { codedForm, codeOf } from "../screens/coded-form.ts";

interface SaveWindow {
  readonly program: string;
  readonly start: number;
  readonly folders: readonly string[];
  readonly names: readonly string[];
  readonly types: readonly string[];
  readonly asked: { readonly folder: string; readonly type: string };
}

const WINDOWS: Readonly<Record<string, SaveWindow>> = {
  a: {
    program: "Traitement de texte", start: 1310, asked: { folder: "Documents › SVT › Exposés", type: "PDF (.pdf)" },
    folders: ["Téléchargements", "Documents › SVT", "Documents › Exposés", "Documents › SVT › Exposés"], names: ["Sans nom 1", "expose_volcans", "expose-volcans", "volcans-expose"], types: ["Texte OpenDocument (.odt)", "Texte brut (.txt)", "PDF (.pdf)"],
  },
  b: {
    program: "Traitement de texte", start: 1125, asked: { folder: "Documents › Français › 6eB", type: "Texte OpenDocument (.odt)" },
    folders: ["Documents", "Documents › 6eB", "Documents › Français › 6eB", "Documents › Français › 6eC"], names: ["Document1", "recit-6b", "recit-6c", "recit 6b"], types: ["PDF (.pdf)", "Texte OpenDocument (.odt)", "Page web (.html)"],
  },
  c: {
    program: "Dessin", start: 1402, asked: { folder: "Images › Fête › Affiches", type: "Image PNG (.png)" },
    folders: ["Images", "Images › Fête › Affiches", "Images › Affiches", "Images › Fête"], names: ["sans-titre", "affiche-fete-2", "affiche.fete", "affiche-fete"], types: ["Image JPEG (.jpg)", "Image PNG (.png)", "PDF (.pdf)"],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { program, start, folders, names, types, asked } = WINDOWS[id]!;
  const parts = [["Dossier", folders], ["Nom du fichier", names], ["Type", types]] as const;
  const form = { start, label: "Reçu d'enregistrement", groups: parts.map(([legend, options]) => ({ legend, kind: "radio" as const, options, checked: [0] })) };
  const { html, css } = codedForm(form);
  return {
    files: { [String(values["page"])]: appScreen({ service: program, title: "Enregistrer sous", aside: "Document en cours", color: "#34507c", body: html, css }) },
    answer: codeOf(form, [[folders.indexOf(asked.folder)], [names.indexOf(String(values["nom"]))], [types.indexOf(asked.type)]]),
  };
};
