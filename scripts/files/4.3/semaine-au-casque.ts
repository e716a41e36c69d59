import type { FileMaker } from "../file-maker.ts";
import { appScreen, table } from "../screens/app-screen.ts";

/** Hours in a week that the World Health Organization allows to children, by level in decibels. */
const LIMITS: Readonly<Record<number, number>> = { 75: 40, 78: 20, 81: 10, 84: 5, 87: 2.5, 90: 1.25 };

interface Listener {
  readonly id: string;
  readonly name: string;
  readonly decibels: number;
  /** Minutes of each day, from Monday. */
  readonly minutes: readonly number[];
}

const WEEKS: Readonly<Record<string, readonly Listener[]>> = {
  a: [{ id: "un", name: "Noor", decibels: 75, minutes: [180, 180, 240, 180, 180, 300, 300] }, { id: "deux", name: "Gaspard", decibels: 84, minutes: [45, 30, 60, 45, 30, 90, 60] }, { id: "trois", name: "Lilou", decibels: 87, minutes: [15, 15, 20, 15, 15, 30, 20] }, { id: "quatre", name: "Seydou", decibels: 90, minutes: [20, 20, 0, 20, 20, 30, 0] }],
  b: [{ id: "un", name: "Naël", decibels: 81, minutes: [60, 60, 120, 60, 90, 180, 120] }, { id: "deux", name: "Capucine", decibels: 78, minutes: [120, 120, 180, 120, 120, 180, 180] }, { id: "trois", name: "Dimitri", decibels: 87, minutes: [30, 20, 30, 20, 30, 40, 30] }, { id: "quatre", name: "Fanta", decibels: 75, minutes: [240, 240, 300, 240, 240, 360, 300] }],
  c: [{ id: "un", name: "Swann", decibels: 90, minutes: [10, 10, 10, 10, 10, 10, 10] }, { id: "deux", name: "Yasmine", decibels: 84, minutes: [30, 45, 60, 45, 30, 60, 60] }, { id: "trois", name: "Côme", decibels: 81, minutes: [60, 60, 90, 60, 60, 120, 90] }, { id: "quatre", name: "Ines", decibels: 78, minutes: [150, 150, 150, 150, 150, 150, 150] }],
};

const DAYS = ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."];

export const makeFiles: FileMaker = ({ id, values }) => {
  const listeners = WEEKS[id]!;
  const hours = ({ minutes }: Listener) => minutes.reduce((sum, day) => sum + day, 0) / 60;
  const rows = DAYS.map((day, index) => [day, ...listeners.map(({ minutes }) => `${minutes[index]} min`)]);
  const body = `<h2>Niveau du son et écoute de chaque jour</h2>${table(["", ...listeners.map(({ name, decibels }) => `${name} ${decibels} dB`)], rows)}
<h2 style="margin-top:1.5rem">Repère pour les jeunes, par semaine</h2>${table(["Niveau", "Durée à ne pas dépasser"], Object.entries(LIMITS).map(([level, limit]) => [`${level} dB`, duration(limit)]))}<p class="meta">Repère de l'Organisation mondiale de la santé : 75 dB pendant 40 heures. Trois décibels de plus : deux fois moins de temps.</p>`;
  return {
    files: { [String(values["page"])]: appScreen({ service: "Mon casque", title: "Relevé de la semaine", color: "#41336b", body }) },
    answer: listeners.flatMap((listener) => (hours(listener) > LIMITS[listener.decibels]! ? [listener.id] : [])),
  };
};

function duration(hours: number): string {
  const minutes = Math.round((hours % 1) * 60);
  return `${Math.floor(hours)} h${minutes ? ` ${minutes}` : ""}`;
}
