import { scatterPlot } from "../charts/scatter-plot.ts";
import { integerBetween } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";

type Plot = Omit<Parameters<typeof scatterPlot>[0], "points">;

const PLOTS: Readonly<Record<string, Plot & { slope: number; noise: number; answer: string }>> = {
  a: { title: "Pointure et vocabulaire", xLabel: "Pointure", yLabel: "Mots connus au test (sur 100)", x: { min: 26, max: 38, step: 2 }, y: { min: 0, max: 100, step: 20 }, slope: 6.5, noise: 14, answer: "commune" },
  b: { title: "Eau et hauteur des plants", xLabel: "Eau donnée par semaine (cL)", yLabel: "Hauteur après un mois (cm)", x: { min: 0, max: 60, step: 10 }, y: { min: 0, max: 50, step: 10 }, slope: 0.6, noise: 5, answer: "x-vers-y" },
  c: { title: "Soupe et gants perdus", xLabel: "Bols de soupe vendus dans le mois", yLabel: "Gants perdus dans le mois", x: { min: 0, max: 800, step: 200 }, y: { min: 0, max: 40, step: 10 }, slope: 0.04, noise: 5, answer: "commune" },
};

export const makeFiles: FileMaker = ({ id }) => {
  const { slope, noise, answer, ...plot } = PLOTS[id]!;
  const random = seededRandom(`corrélation ${id}`);
  const points = Array.from({ length: 34 }, () => {
    const x = integerBetween(random, plot.x.min + plot.x.step / 2, plot.x.max - plot.x.step / 2);
    const y = 0.06 * plot.y.max + slope * (x - plot.x.min) + (random() - 0.5) * 2 * noise;
    return { x, y: Math.min(plot.y.max, Math.max(0, y)) };
  });
  return { files: { [`nuage-${id}.svg`]: scatterPlot({ ...plot, points }) }, answer };
};
