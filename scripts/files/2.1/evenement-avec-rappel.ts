import type { FileMaker } from "../file-maker.ts";
import { appScreen } from "../screens/app-screen.ts";
import { codedForm, codeOf, type FormGroup } from "../screens/coded-form.ts";

interface Plan {
  readonly start: number;
  readonly days: readonly string[];
  readonly times: readonly string[];
  readonly chosen: readonly [day: number, time: number, length: number, reminder: number];
}

const LENGTHS = ["20 minutes", "1 heure", "2 heures", "Toute la journée"];
const REMINDERS = ["À l'heure de l'événement", "30 minutes avant", "1 h 30 avant", "1 jour avant", "1 semaine avant"];

const PLANS: Readonly<Record<string, Plan>> = {
  a: { start: 410, days: ["Mercredi 13 mars", "Jeudi 14 mars", "Jeudi 21 mars"], times: ["9 h 40", "10 h", "10 h 20"], chosen: [1, 2, 0, 3] },
  b: { start: 527, days: ["Vendredi 4 octobre", "Samedi 5 octobre", "Samedi 12 octobre"], times: ["13 h 30", "15 h", "17 h"], chosen: [2, 1, 2, 2] },
  c: { start: 366, days: ["Vendredi 31 mai", "Vendredi 7 juin", "Samedi 8 juin"], times: ["17 h", "18 h", "19 h"], chosen: [1, 0, 1, 4] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { start, days, times, chosen } = PLANS[id]!;
  const groups: readonly FormGroup[] = [
    { legend: "Jour", kind: "radio", options: days },
    { legend: "Début", kind: "radio", options: times },
    { legend: "Durée", kind: "radio", options: LENGTHS, checked: [3] },
    { legend: "Rappel", kind: "radio", options: REMINDERS, checked: [0] },
  ];
  const form = { groups, start, label: "Code de l'événement" };
  const { html, css } = codedForm(form);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Agenda", title: `Nouvel événement : ${values["titre"]}`, aside: `Compte : ${values["qui"]}`, color: "#8a2f4c", body: html, css }) },
    answer: codeOf(form, chosen.map((option) => [option])),
  };
};
