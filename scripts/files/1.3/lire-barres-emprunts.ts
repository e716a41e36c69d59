import { barChart } from "../charts/bar-chart.ts";
import { shuffle } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const MONTHS = ["sept.", "oct.", "nov.", "déc.", "janv.", "févr.", "mars", "avr.", "mai", "juin"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const odd = shuffle(seededRandom(`emprunts ${id}`), [30, 50, 70, 90, 110, 130, 150, 170, 60, 120]);
  const bars = MONTHS.map((label, rank) => ({ label, value: odd[rank]! }));
  const asked = bars.find(({ label }) => label === values["repere"])!;
  const svg = barChart({ title: "Livres empruntés au CDI", unit: "Nombre de livres, par mois", scale: { min: 0, max: 180, step: 20 }, bars });
  return { files: { [`emprunts-${id}.svg`]: svg }, answer: asked.value };
};
