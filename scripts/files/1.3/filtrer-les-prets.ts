import { model } from "../../../src/activities/spreadsheet/model.ts";
import type { SpreadsheetScene } from "../../../src/activities/spreadsheet/scene.ts";
import { integerBetween, pick } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const LISTS = {
  a: { head: ["Objet", "Rayon", "Jours de retard"], kinds: ["Livre", "Jeu", "Disque", "Revue"], low: 0, high: 40, column: "C", criterion: ">14" },
  b: { head: ["Parcelle", "Culture", "Litres d'eau"], kinds: ["Tomates", "Courges", "Haricots", "Fleurs"], low: 5, high: 60, column: "C", criterion: "<20" },
  c: { head: ["Sortie", "Lieu", "Places libres"], kinds: ["Musée", "Piscine", "Forêt", "Cinéma"], low: 0, high: 12, column: "C", criterion: ">=6" },
} as const;

export const makeFiles: FileMaker = ({ id }) => {
  const { head, kinds, low, high, column, criterion } = LISTS[id as "a"];
  const random = seededRandom(`prets ${id}`);
  const [, sign = "", limit = ""] = /^(\D+)(\d+)$/.exec(criterion)!;
  const rows = Array.from({ length: 48 }, (_, index) => [`${head[0].slice(0, 1)}${101 + index}`, pick(random, kinds), index % 12 === 5 ? Number(limit) : integerBetween(random, low, high)]);
  const scene: SpreadsheetScene = { rows: [[...head], ...rows], columns: 4, height: 50, widths: { A: 10, B: 12, C: 15 } };
  const solution = [{ kind: "filter", column, filter: { kind: "criterion", criterion: `${sign}${limit}` } }] as const;
  const facts = model.facts(scene, solution.reduce((state, action) => model.act(scene, state, action), model.start(scene)));
  return { files: { [`liste-${id}.json`]: JSON.stringify(scene, null, 1) }, answer: { lignes: facts["visible-rows"], colonne: facts["filtered"], reste: "oui" }, solution };
};
