import { normalWeights } from "../grid.ts";
import { parametersOf } from "../item-parameters.ts";
import type { Item } from "../item.ts";
import { responseProbability, type ResponseParameters } from "../response.ts";
import type { NoiseRegime } from "../settings.ts";
import { buildTree, squaredLink, topicLinkOf } from "./ability-tree.ts";
import type { EngineValues } from "./engine-values.ts";
import type { Population } from "./expectation.ts";

/** An item with the kind of answer that it asks for. */
export interface KindredItem {
  readonly item: Item;
  readonly kind: string;
}

/** The population that the engine supposes under some settings, spreads ready to be learned. */
export function enginePopulation(items: readonly KindredItem[], values: EngineValues): Population {
  const { generalMean, generalSpread, competenceSpread, regimes } = values;
  const widest = regimes.reduce((most, { topicSpread }) => Math.max(most, topicSpread), 0);
  const tree = buildTree({ generalMean, generalSpread, competenceSpread, topicSpread: widest }, { generalStep: 0.5, competenceStep: 0.67, topicStep: TOPIC_STEP / widest, reach: 4 });
  const { generalNodes, competenceNodes, topicNodes } = tree;
  return {
    tree,
    generalPrior: normalWeights(generalNodes, generalMean, generalSpread),
    competenceSquares: squaredLink(tree.competenceLink, generalNodes, competenceNodes),
    regimes: regimes.map((regime) => {
      const topicLink = topicLinkOf(tree, regime.topicSpread);
      return { weight: regime.weight, topicLink, topicSquares: squaredLink(topicLink, competenceNodes, topicNodes), ...curves(items, regime, values, topicNodes) };
    }),
  };
}

/** How an item is answered under a regime, with the guessing of its kind where that is learned. */
export function engineParameters({ item, kind }: KindredItem, regime: NoiseRegime, { regimes, guessing }: EngineValues): ResponseParameters {
  return parametersOf({ ...item, guessing: guessing[kind] ?? item.guessing }, regime, regimes[0]!.slope);
}

/** In levels: the steepest regime, of slope 6, still sums to 1e-4. */
const TOPIC_STEP = 0.35;

function curves(items: readonly KindredItem[], regime: NoiseRegime, values: EngineValues, nodes: Float64Array) {
  const right = new Float64Array(items.length * nodes.length);
  items.forEach((own, i) => {
    const parameters = engineParameters(own, regime, values);
    nodes.forEach((node, k) => {
      right[i * nodes.length + k] = responseProbability(node, parameters);
    });
  });
  return { right, wrong: right.map((p) => 1 - p) };
}
