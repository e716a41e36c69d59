import { exp, log } from "../arithmetic.ts";
import { normalWeights } from "../grid.ts";
import type { AbilityTree } from "./ability-tree.ts";
import type { Population } from "./expectation.ts";
import type { GeneralAbility } from "./general-ability.ts";
import { writeCurves, type ItemModel, type ItemValues } from "./item-model.ts";

/** All that is learned, in a row: difficulty and log discrimination of each item, then mean and log spread of general ability. */
export function packValues(items: readonly ItemValues[], { generalMean, generalSpread }: GeneralAbility): Float64Array {
  return Float64Array.from([...items.flatMap(({ difficulty, logDiscrimination }) => [difficulty, logDiscrimination]), generalMean, log(generalSpread)]);
}

export function itemValues(values: Float64Array): ItemValues[] {
  return Array.from({ length: (values.length - 2) / 2 }, (_, item) => ({ difficulty: values[2 * item]!, logDiscrimination: values[2 * item + 1]! }));
}

export function generalValues(values: Float64Array): GeneralAbility {
  return { generalMean: values[values.length - 2]!, generalSpread: exp(values[values.length - 1]!) };
}

/** The population of these values, on a tree whose grids reach it. */
export function populationAt(tree: AbilityTree, models: readonly ItemModel[], values: Float64Array): Population {
  const nodes = tree.topicNodes;
  const right = new Float64Array(models.length * nodes.length);
  const wrong = new Float64Array(models.length * nodes.length);
  for (const [item, own] of itemValues(values).entries()) writeCurves(nodes, models[item]!, own, right, wrong, item * nodes.length);
  const { generalMean, generalSpread } = generalValues(values);
  return { tree, generalPrior: normalWeights(tree.generalNodes, generalMean, generalSpread), regimes: [{ weight: 1, topicLink: tree.topicLink, right, wrong }] };
}
