import { scatterPlot } from "../charts/scatter-plot.ts";
import { integerBetween } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";

type Plot = Omit<Parameters<typeof scatterPlot>[0], "points">;

const PLOTS: Readonly<Record<string, Plot & { slope: number; noise: number }>> = {
  a: { title: "Pointure et vocabulaire", xLabel: "Pointure", yLabel: "Mots connus au test (sur 100)", x: { min: 26, max: 42, step: 2 }, y: { min: 0, max: 100, step: 20 }, slope: 5, noise: 9 },
  b: { title: "Crème solaire et guêpes", xLabel: "Tubes vendus dans la semaine", yLabel: "Piqûres soignées à la pharmacie", x: { min: 0, max: 120, step: 20 }, y: { min: 0, max: 50, step: 10 }, slope: 0.33, noise: 6 },
  c: { title: "Soupe et gants perdus", xLabel: "Bols de soupe vendus par jour", yLabel: "Gants perdus au lycée, par mois", x: { min: 0, max: 80, step: 10 }, y: { min: 0, max: 40, step: 10 }, slope: 0.4, noise: 5 },
};

export const makeFiles: FileMaker = ({ id }) => {
  const { slope, noise, ...plot } = PLOTS[id]!;
  const random = seededRandom(`corrélation ${id}`);
  const points = Array.from({ length: 34 }, () => {
    const x = integerBetween(random, plot.x.min + plot.x.step / 2, plot.x.max - plot.x.step / 2);
    const y = 0.06 * plot.y.max + slope * (x - plot.x.min) + (random() - 0.5) * 2 * noise;
    return { x, y: Math.min(plot.y.max, Math.max(0, y)) };
  });
  return { files: { [`nuage-${id}.svg`]: scatterPlot({ ...plot, points }) }, answer: "commune" };
};
