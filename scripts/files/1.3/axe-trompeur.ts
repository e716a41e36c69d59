import { barChart } from "../charts/bar-chart.ts";
import type { FileMaker } from "../file-maker.ts";

const CHARTS: Readonly<Record<string, { title: string; unit: string; before: number; after: number; graduations: readonly number[] }>> = {
  a: { title: "Nos ventes de vélos s'envolent !", unit: "Vélos vendus par an", before: 500, after: 520, graduations: [495, 500, 505, 510, 515, 520, 525] },
  b: { title: "Cantine : les repas explosent !", unit: "Repas servis par jour", before: 400, after: 412, graduations: [396, 400, 404, 408, 412, 416] },
  c: { title: "Bruit : les plaintes flambent !", unit: "Plaintes reçues par an", before: 240, after: 252, graduations: [0, 120, 240, 244, 248, 252, 256] },
};

export const makeFiles: FileMaker = ({ id }) => {
  const { title, unit, before, after, graduations } = CHARTS[id]!;
  const bars = [{ label: "l'an dernier", value: graduations.indexOf(before) }, { label: "cette année", value: graduations.indexOf(after) }];
  const scale = { min: 0, max: graduations.length - 1, step: 1, labels: graduations.map(String) };
  return {
    files: { [`graphique-${id}.svg`]: barChart({ title, unit, scale, bars }) },
    answer: { hausse: Math.round((100 * (after - before)) / before), cause: graduations[0] === 0 ? "graduations" : "axe" },
  };
};
