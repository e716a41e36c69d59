import type { FileMaker } from "../file-maker.ts";
import { type App, BASICS, sceneText } from "../scenes/phone.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const apps = WEEKS[id]!;
  const total = ({ minutes = [] }: App) => minutes.reduce((sum, each) => sum + each, 0);
  const ranked = apps.toSorted((one, other) => total(other) - total(one));
  const day = DAYS.indexOf(String(values["jour"]));
  const limited = apps.find(({ name }) => name === values["appli"])!;
  if (total(ranked[0]!) === total(ranked[1]!) || day < 0) throw new Error(`one application leads, on a known day: ${id}`);
  return {
    files: { [String(values["scene"])]: sceneText({ owner: String(values["qui"]), apps: [...BASICS, ...apps], days: DAYS, clock: "17:05" }) },
    answer: { premiere: ranked[0]!.name, minutes: limited.minutes![day] },
  };
};

const DAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

const WEEKS: Readonly<Record<string, readonly App[]>> = {
  a: [
    { id: "clips", name: "Clips", purpose: "Regarder de courtes vidéos.", minutes: [35, 40, 55, 30, 45, 70, 65] },
    { id: "briques", name: "Briques", purpose: "Jouer.", minutes: [10, 5, 90, 15, 10, 140, 95] },
    { id: "devoirs", name: "Mes devoirs", purpose: "Lire le cahier de textes.", minutes: [25, 30, 20, 35, 15, 5, 40] },
    { id: "onde", name: "Onde", purpose: "Écouter de la musique.", minutes: [50, 45, 40, 55, 60, 20, 25] },
  ],
  b: [
    { id: "fil", name: "Fil", purpose: "Voir des publications.", minutes: [60, 20, 30, 25, 45, 50, 40] },
    { id: "pistes", name: "Pistes", purpose: "Trouver son chemin.", minutes: [15, 15, 20, 15, 15, 5, 10] },
    { id: "manga", name: "Cases", purpose: "Lire des bandes dessinées.", minutes: [45, 40, 60, 35, 40, 55, 50] },
    { id: "arene", name: "Arène", purpose: "Jouer en ligne.", minutes: [5, 10, 80, 0, 20, 110, 60] },
  ],
  c: [
    { id: "salon", name: "Salon", purpose: "Discuter à plusieurs.", minutes: [40, 55, 35, 50, 45, 30, 25] },
    { id: "chrono", name: "Chrono", purpose: "Suivre ses courses à pied.", minutes: [0, 30, 0, 35, 0, 60, 75] },
    { id: "series", name: "Séries", purpose: "Regarder des épisodes.", minutes: [0, 0, 95, 0, 50, 100, 90] },
    { id: "vocab", name: "Vocab", purpose: "Apprendre des mots.", minutes: [12, 15, 10, 12, 14, 0, 20] },
  ],
};
