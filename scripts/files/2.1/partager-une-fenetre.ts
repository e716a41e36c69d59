import type { FileMaker } from "../file-maker.ts";
import { appScreen } from "../screens/app-screen.ts";
import { codedForm, codeOf, type FormGroup } from "../screens/coded-form.ts";

interface Share {
  readonly start: number;
  readonly sources: readonly string[];
  readonly source: number;
  readonly sound: boolean;
}

const SHARES: Readonly<Record<string, Share>> = {
  a: { start: 640, sources: ["Écran entier", "Fenêtre « Messagerie »", "Fenêtre « Diaporama : les abeilles »", "Fenêtre « Dossier Photos »"], source: 2, sound: false },
  b: { start: 815, sources: ["Fenêtre « Notes de l'exposé »", "Écran entier", "Fenêtre « Courriels »", "Onglet « Vidéo : la ruche en hiver »"], source: 3, sound: true },
  c: { start: 731, sources: ["Fenêtre « Dossier Photos »", "Fenêtre « Montage »", "Onglet « Musique libre »", "Écran entier"], source: 3, sound: false },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { start, sources, source, sound } = SHARES[id]!;
  const groups: readonly FormGroup[] = [
    { legend: "Que veux-tu partager ?", kind: "radio", options: sources },
    { legend: "Son", kind: "checkbox", options: ["Partager aussi le son de l'ordinateur"] },
  ];
  const form = { groups, start, label: "Code du partage" };
  const { html, css } = codedForm(form);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Visiosalle", title: "Partager", aside: `Compte : ${values["qui"]}`, color: "#1d5c63", body: html, css }) },
    answer: codeOf(form, [[source], sound ? [0] : []]),
  };
};
