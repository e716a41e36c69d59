import { barChart } from "../charts/bar-chart.ts";
import type { FileMaker } from "../file-maker.ts";

const CHARTS: Readonly<Record<string, { title: string; unit: string; before: number; after: number; min: number; max: number; step: number }>> = {
  a: { title: "Nos ventes de vélos s'envolent !", unit: "Vélos vendus par an", before: 500, after: 520, min: 495, max: 525, step: 5 },
  b: { title: "Cantine : les repas explosent !", unit: "Repas servis par jour", before: 400, after: 412, min: 396, max: 416, step: 4 },
  c: { title: "Bruit : les plaintes flambent !", unit: "Plaintes reçues par an", before: 240, after: 252, min: 237, max: 255, step: 3 },
};

export const makeFiles: FileMaker = ({ id }) => {
  const { title, unit, before, after, min, max, step } = CHARTS[id]!;
  const bars = [{ label: "l'an dernier", value: before }, { label: "cette année", value: after }];
  return {
    files: { [`graphique-${id}.svg`]: barChart({ title, unit, scale: { min, max, step }, bars }) },
    answer: { hausse: Math.round((100 * (after - before)) / before), cause: "axe" },
  };
};
