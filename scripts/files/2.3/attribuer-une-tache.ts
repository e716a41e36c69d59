import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";
import { codedForm, codeOf, type FormGroup } from "../screens/coded-form.ts";

interface Task {
  readonly start: number;
  readonly team: readonly (readonly [name: string, about: string])[];
  readonly days: readonly string[];
  readonly person: number;
  readonly day: number;
}

const TASKS: Readonly<Record<string, Task>> = {
  a: {
    start: 905, person: 3, day: 1, days: ["Vendredi 10 mai", "Mardi 14 mai", "Jeudi 16 mai", "Samedi 18 mai"],
    team: [["Adèle", "sait utiliser l'imprimante ; absente du 9 au 15 mai"], ["Enzo", "libre tout le mois ; n'a pas le droit d'utiliser l'imprimante"], ["Kim", "sait utiliser l'imprimante ; a déjà quatre tâches cette semaine-là"], ["Samir", "sait utiliser l'imprimante ; libre du 6 au 15 mai"]],
  },
  b: {
    start: 1130, person: 0, day: 2, days: ["Lundi 6 octobre", "Mercredi 8 octobre", "Vendredi 10 octobre", "Lundi 13 octobre"],
    team: [["Dounia", "sait monter une vidéo ; libre toute la semaine"], ["Félix", "sait monter une vidéo ; en stage loin de l'ordinateur jusqu'au 17"], ["Hana", "libre toute la semaine ; n'a jamais fait de montage"], ["Tiago", "sait monter une vidéo ; a déjà le son et les sous-titres à finir"]],
  },
  c: {
    start: 744, person: 2, day: 0, days: ["Mardi 3 mars", "Jeudi 5 mars", "Vendredi 6 mars", "Mardi 10 mars"],
    team: [["Basile", "parle espagnol ; malade jusqu'au 9 mars"], ["Inès", "libre ; ne parle pas espagnol"], ["Rose", "parle espagnol ; libre le soir"], ["Yanis", "parle espagnol ; a déjà la lettre et le budget à écrire"]],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { start, team, days, person, day } = TASKS[id]!;
  const groups: readonly FormGroup[] = [
    { legend: "Attribuer à", kind: "radio", options: ["Tout le groupe", ...team.map(([name]) => name)], checked: [0] },
    { legend: "À finir au plus tard le", kind: "radio", options: ["Pas de date", ...days], checked: [0] },
  ];
  const form = { groups, start, label: "Code de la tâche" };
  const { html, css } = codedForm(form);
  const about = card(`<h2>L'équipe</h2><ul>${team.map(([name, text]) => `<li><strong>${name}</strong> : ${text}</li>`).join("")}</ul>`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Tâches", title: String(values["tache"]), color: "#5b4a8a", body: about + html, css }) },
    answer: codeOf(form, [[person + 1], [day + 1]]),
  };
};
