import { barChart } from "../charts/bar-chart.ts";
import type { FileMaker } from "../file-maker.ts";

const CITIES = ["arles", "brive", "caen", "dole", "evian"];
const LABELS: Readonly<Record<string, string>> = { arles: "Arles", brive: "Brive", caen: "Caen", dole: "Dole", evian: "Évian" };

/** Invented measures, one set for each variant, far enough apart to be told at a glance. */
const SETS: Readonly<Record<string, { title: string; unit: string; max: number; step: number; values: readonly number[] }>> = {
  a: { title: "Notre sortie à vélo", unit: "Minutes à vélo, par équipe", max: 60, step: 10, values: [34, 52, 18, 44, 26] },
  b: { title: "Collecte de bouchons", unit: "Kilogrammes récoltés, par équipe", max: 100, step: 20, values: [72, 28, 90, 44, 58] },
  c: { title: "Tournoi de quilles", unit: "Points, par équipe", max: 300, step: 50, values: [120, 265, 215, 70, 170] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, unit, max, step, values: measures } = SETS[id]!;
  const teams = CITIES.map((city, rank) => ({ city, label: LABELS[city]!, value: measures[rank]! }));
  const lowestFirst = teams.toSorted((one, other) => one.value - other.value).map(({ city }) => city);
  return {
    files: { [`equipes-${id}.svg`]: barChart({ title, unit, scale: { min: 0, max, step }, bars: teams }) },
    answer: values["sens"] === "croissant" ? lowestFirst : lowestFirst.toReversed(),
  };
};
