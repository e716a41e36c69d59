import type { FileMaker } from "../file-maker.ts";
import { appScreen } from "../screens/app-screen.ts";
import { codedForm, codeOf, type FormGroup } from "../screens/coded-form.ts";

interface Group {
  readonly start: number;
  readonly names: readonly string[];
  readonly contacts: readonly string[];
  readonly chosen: readonly [name: readonly number[], members: readonly number[], right: readonly number[]];
}

const RIGHTS = ["Tous les membres peuvent ajouter des personnes", "Seul le créateur du groupe peut ajouter des personnes"];

const GROUPS: Readonly<Record<string, Group>> = {
  a: { start: 5204, names: ["Les meilleurs", "Exposé volcans, 5e A", "Groupe 2"], contacts: ["Adèle (5e A)", "Adèle (danse)", "Basile (5e A)", "Basile, père de Tom", "Kim (5e A)", "Kim (5e C)", "Mme Lopez, professeure", "Zoé (5e A)"], chosen: [[1], [0, 2, 4], [1]] },
  b: { start: 3911, names: ["Tournoi d'échecs du 6 mai", "Discussion", "Coucou tout le monde"], contacts: ["Fatou (échecs)", "Fatou (collège)", "Hugo (échecs)", "Hugo (cousin)", "M. Weber, arbitre", "Nina (échecs)", "Nina (voisine)", "Yanis (échecs)"], chosen: [[0], [0, 2, 5, 7], [1]] },
  c: { start: 4426, names: ["Nous", "Groupe de Malo", "Covoiturage natation"], contacts: ["Célia (natation)", "Célia, nageuse à Brest", "Malo (mon frère)", "Maman", "Omar (foot)", "Père de Célia (natation)", "Père d'Omar (foot)", "Mère de Zoé (natation)"], chosen: [[2], [3, 5, 7], [0]] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { start, names, contacts, chosen } = GROUPS[id]!;
  const groups: readonly FormGroup[] = [
    { legend: "Nom du groupe", kind: "radio", options: names },
    { legend: "Personnes à inviter", kind: "checkbox", options: contacts },
    { legend: "Ajout de membres", kind: "radio", options: RIGHTS, checked: [0] },
  ];
  const form = { groups, start, label: "Code du groupe" };
  const { html, css } = codedForm(form);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Papote", title: "Nouveau groupe", aside: `Compte : ${values["qui"]}`, color: "#6b3f7d", body: html, css }) },
    answer: codeOf(form, chosen),
  };
};
