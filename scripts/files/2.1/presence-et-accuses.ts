import type { FileMaker } from "../file-maker.ts";
import { appScreen } from "../screens/app-screen.ts";
import { codedForm, codeOf, type FormGroup } from "../screens/coded-form.ts";

const GROUPS: readonly FormGroup[] = [
  { legend: "Statut", kind: "radio", options: ["En ligne : les autres voient que tu es là, les messages sonnent", "Ne pas déranger : les autres voient un signe « occupé », rien ne sonne", "Invisible : les autres ne voient pas que tu es là, les messages sonnent", "Absent : les autres voient que tu reviens bientôt, rien ne sonne"], checked: [0] },
  { legend: "Accusés de lecture (« Vu »)", kind: "radio", options: ["Envoyés à tous", "Envoyés aux favoris seulement", "Jamais envoyés"], checked: [0] },
  { legend: "Heure de dernière connexion, visible par", kind: "radio", options: ["Tout le monde", "Mes contacts", "Personne"], checked: [0] },
];

const CHOSEN: Readonly<Record<string, { readonly start: number; readonly options: readonly [number, number, number] }>> = {
  a: { start: 1207, options: [1, 2, 1] },
  b: { start: 2318, options: [2, 1, 2] },
  c: { start: 1549, options: [0, 2, 2] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { start, options } = CHOSEN[id]!;
  const form = { groups: GROUPS, start, label: "Code des réglages" };
  const { html, css } = codedForm(form);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Papote", title: "Ma présence", aside: `Compte : ${values["qui"]}`, color: "#6b3f7d", body: html, css }) },
    answer: codeOf(form, options.map((option) => [option])),
  };
};
