import type { FileMaker } from "../file-maker.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";

interface Task {
  readonly name: string;
  readonly state: string;
  /** Hundredths of the processor, megabytes of memory, megabytes a second of disk. */
  readonly cpu: number;
  readonly memory: number;
  readonly disk: number;
}

type Resource = "cpu" | "memory" | "disk";

const task = (name: string, state: string, cpu: number, memory: number, disk: number): Task => ({ name, state, cpu, memory, disk });

const COMPUTERS: Readonly<Record<string, { full: Resource; use: Readonly<Record<Resource, number>>; culprit: string; decision: string; tasks: readonly Task[] }>> = {
  a: {
    full: "cpu", use: { cpu: 98, memory: 61, disk: 4 }, culprit: "Ferme en ligne", decision: "arreter",
    tasks: [task("Bureau", "système", 2, 210, 0), task("Courriel", "ouvert", 1, 340, 0), task("Explorateur", "ouvert", 1, 150, 1), task("Ferme en ligne", "ne répond pas, ouvert depuis 3 h, partie enregistrée en ligne", 84, 620, 0), task("Musique", "ouvert", 3, 190, 0), task("Navigateur", "ouvert, 14 onglets", 6, 2140, 1), task("Réseau", "système", 1, 80, 0), task("Vigile", "en veille", 0, 260, 0)],
  },
  b: {
    full: "disk", use: { cpu: 34, memory: 58, disk: 100 }, culprit: "Vigile", decision: "laisser",
    tasks: [task("Bureau", "système", 2, 230, 0), task("Calcéa", "ouvert, document enregistré", 9, 410, 0), task("Copie de secours", "en attente", 0, 90, 0), task("Navigateur", "ouvert, 9 onglets", 12, 1980, 2), task("Réseau", "système", 1, 80, 0), task("Vidéo", "ouvert, en lecture", 6, 520, 3), task("Vigile", "antivirus, analyse du mois : 91 %, reste 6 min", 3, 300, 168)],
  },
  c: {
    full: "memory", use: { cpu: 41, memory: 97, disk: 12 }, culprit: "Retouche", decision: "proteger",
    tasks: [task("Bureau", "système", 2, 240, 0), task("Courriel", "ouvert", 1, 310, 0), task("Dictée", "en veille", 0, 120, 0), task("Navigateur", "ouvert, 3 onglets", 23, 690, 1), task("Réseau", "système", 1, 80, 0), task("Retouche", "ouvert, répond, image non enregistrée, 60 calques", 8, 5820, 4), task("Vigile", "en veille", 4, 280, 6)],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { full, use, culprit, decision, tasks } = COMPUTERS[id]!;
  const heaviest = tasks.toSorted((one, other) => other[full] - one[full])[0]!.name;
  if (heaviest !== culprit) throw new Error(`${id}: ${heaviest} takes more than ${culprit}`);
  const row = (name: string, share: number) => `<div class="row"><span>${name}</span><span class="state">${share} %</span></div>`;
  const body = card(`<h2>Utilisation totale</h2>${row("Processeur", use.cpu)}${row("Mémoire (8 000 Mo)", use.memory)}${row("Disque", use.disk)}`) + table(["Programme", "Processeur (%)", "Mémoire (Mo)", "Disque (Mo/s)"], tasks.map(({ name, cpu, memory, disk }) => [name, cpu, memory, disk])) + card(`<h2>État des programmes</h2><ul>${tasks.map(({ name, state }) => `<li><strong>${name}</strong> : ${state}.</li>`).join("")}</ul>`, "states");
  return {
    files: { [String(values["page"])]: appScreen({ service: "Gestionnaire des tâches", title: "Programmes ouverts", aside: `Session : ${values["qui"]}`, color: "#394657", body, css: ".states { margin-top: .8rem; }" }) },
    answer: { programme: heaviest, decision },
  };
};
