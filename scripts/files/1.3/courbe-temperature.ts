import { lineChart } from "../charts/line-chart.ts";
import type { FileMaker } from "../file-maker.ts";

/** Temperatures at 0 h, 1 h … 23 h. */
const DAYS: Readonly<Record<string, readonly number[]>> = {
  a: [9, 8.4, 7.8, 7.2, 6.4, 5.1, 6.3, 7.9, 10, 12.2, 14.1, 15.8, 17.2, 18.4, 19.1, 19, 18.2, 17, 15.4, 13.8, 12.5, 11.4, 10.6, 9.8],
  b: [14, 13.2, 12.6, 12.1, 11.8, 12.2, 13.4, 15.2, 17.5, 19.6, 21.4, 23, 24.3, 25.6, 26.4, 27.6, 29.4, 27.2, 25.1, 22.8, 20.6, 18.7, 17.1, 15.8],
  c: [12.4, 11.8, 11.3, 11, 10.8, 11.2, 12, 13.1, 14.6, 16.2, 18.1, 21.3, 22.6, 23.4, 23.9, 24, 23.5, 22.3, 21.2, 18.6, 17, 15.7, 14.5, 13.4],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const temperatures = DAYS[id]!;
  const svg = lineChart({
    title: "Température dans la cour",
    unit: "Degrés (°C), selon l'heure de la journée (0 à 23)",
    scale: { min: 0, max: 30, step: 5 },
    values: temperatures,
    ticks: Array.from({ length: 12 }, (_, rank) => ({ at: rank * 2, label: String(rank * 2) })),
  });
  const hourOf: Readonly<Record<string, number>> = {
    minimum: temperatures.indexOf(Math.min(...temperatures)),
    maximum: temperatures.indexOf(Math.max(...temperatures)),
    seuil: temperatures.findIndex((value) => value > 20),
  };
  return { files: { [`temperature-${id}.svg`]: svg }, answer: hourOf[String(values["mesure"])]! };
};
