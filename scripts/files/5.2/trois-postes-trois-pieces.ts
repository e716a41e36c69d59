import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

type Part = "processeur" | "memoire" | "stockage";

interface Post {
  readonly complaint: string;
  /** Per cent of the processor; gigabytes used and in all. */
  readonly cpu: number;
  readonly memory: readonly [used: number, total: number];
  readonly storage: readonly [used: number, total: number];
}

const POSTS: Readonly<Record<string, readonly Post[]>> = {
  a: [
    { complaint: "« Impossible d'enregistrer le plan. »", cpu: 9, memory: [3.1, 8], storage: [127.9, 128] },
    { complaint: "Le modèle en trois dimensions met une heure à se dessiner.", cpu: 100, memory: [4.2, 16], storage: [80, 512] },
    { complaint: "Tout se fige dès que quatre logiciels sont ouverts.", cpu: 22, memory: [3.9, 4], storage: [95, 256] },
  ],
  b: [
    { complaint: "L'effet d'écho saute : le son se calcule moins vite qu'il ne se joue.", cpu: 99, memory: [5.5, 16], storage: [210, 512] },
    { complaint: "Avec vingt pistes ouvertes, passer de l'une à l'autre est très long. Une seule piste : aucun souci.", cpu: 18, memory: [7.9, 8], storage: [61, 256] },
    { complaint: "L'enregistrement de l'émission s'arrête après deux secondes.", cpu: 14, memory: [2.8, 8], storage: [255.8, 256] },
  ],
  c: [
    { complaint: "Chaque nouvel onglet ralentit les autres. En fermer rend la vitesse.", cpu: 25, memory: [3.9, 4], storage: [40, 128] },
    { complaint: "Les photos du reportage refusent de se copier.", cpu: 7, memory: [2.2, 8], storage: [63.9, 64] },
    { complaint: "Transformer la vidéo pour le site prend la nuit.", cpu: 100, memory: [3.6, 8], storage: [150, 512] },
  ],
};

const NAMES = ["un", "deux", "trois"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const posts = POSTS[id]!;
  const body = posts.map(({ complaint, cpu, memory, storage }, index) => card(`<h2>Poste ${index + 1}</h2><p>${complaint}</p>${gauge("Processeur", cpu, `${cpu} %`)}${gauge("Mémoire vive", (100 * memory[0]) / memory[1], amount(memory))}${gauge("Stockage", (100 * storage[0]) / storage[1], amount(storage))}`));
  const full = posts.map(({ cpu, memory, storage }): Part => (cpu > 95 ? "processeur" : memory[0] / memory[1] > 0.95 ? "memoire" : storage[0] / storage[1] > 0.95 ? "stockage" : fail(id)));
  const post = (part: Part) => NAMES[full.indexOf(part)];
  return {
    files: { [String(values["page"])]: appScreen({ service: "Relevés", title: "Pendant la panne", color: "#37506e", body: body.join("\n"), css: ".gauge { background: #e3e6ee; border-radius: .3rem; height: .6rem; } .gauge div { background: var(--accent); border-radius: .3rem; height: 100%; }" }) },
    answer: { processeur: post("processeur"), memoire: post("memoire"), stockage: post("stockage") },
  };
};

function gauge(name: string, percent: number, text: string): string {
  return `<div class="row"><span>${name}</span><span class="state">${text}</span></div><div class="gauge"><div style="width: ${Math.round(percent)}%"></div></div>`;
}

function amount([used, total]: readonly [number, number]): string {
  return `${String(used).replace(".", ",")} Go sur ${total} Go`;
}

function fail(id: string): never {
  throw new Error(`${id}: no gauge is full`);
}
