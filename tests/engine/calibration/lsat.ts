import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildTree, type Grids, type Spreads } from "../../../src/engine/calibration/ability-tree.ts";
import type { AnswerColumns } from "../../../src/engine/calibration/answer-table.ts";
import type { ItemModel, Prior } from "../../../src/engine/calibration/item-model.ts";
import lsat6 from "../../reference/irt/lsat6.json" with { type: "json" };
import lsat7 from "../../reference/irt/lsat7.json" with { type: "json" };

/** The two data sets with what R says of them. */
export const LSAT = [
  { name: "LSAT6", reference: lsat6, columns: readColumns("lsat6.csv") },
  { name: "LSAT7", reference: lsat7, columns: readColumns("lsat7.csv") },
] as const;

export const FLAT: Prior = { mean: 0, spread: Infinity };

/** One ability on mirt's nodes: a tree whose branches do not spread. */
export const ONE_ABILITY: { readonly spreads: Spreads; readonly grids: Grids } = {
  spreads: { generalMean: 0, generalSpread: 1, competenceSpread: 0, topicSpread: 0 },
  grids: { generalStep: 0.2, competenceStep: 0.2, topicStep: 0.2, reach: 6 },
};

export const oneAbilityTree = () => buildTree(ONE_ABILITY.spreads, ONE_ABILITY.grids);

/** The five items, without asymptotes. */
export function lsatModels(logDiscrimination: Prior): ItemModel[] {
  return Array.from({ length: 5 }, () => ({ competence: "lsat", topic: "lsat", difficulty: FLAT, logDiscrimination, guessing: 0, upperAsymptote: 1 }));
}

function readColumns(file: string): AnswerColumns {
  const text = readFileSync(join(import.meta.dirname, "../../reference/irt", file), "utf8");
  const rows = text.trim().split("\n").slice(1).map((line) => line.split(",").map(Number));
  return {
    person: Int32Array.from(rows.flatMap((row, person) => row.map(() => person))),
    item: Int32Array.from(rows.flatMap((row) => row.map((_, item) => item))),
    correct: Uint8Array.from(rows.flat()),
  };
}
