import { log } from "../arithmetic.ts";
import type { Item } from "../item.ts";
import { settings } from "../settings.ts";
import type { ItemModel } from "./item-model.ts";

/** What is believed of an item before its first answer: its authored level, and the slope of the ordinary regime, each with a doubt. */
export function authoredModel({ competence, topic, level, guessing }: Item): ItemModel {
  const { slope, guessingFloor, slip } = settings.regimes[0]!;
  return {
    competence,
    topic,
    difficulty: { mean: level, spread: AUTHORED_LEVEL_DOUBT },
    logDiscrimination: { mean: log(slope), spread: SLOPE_DOUBT },
    guessing: Math.max(guessing, guessingFloor),
    upperAsymptote: 1 - slip,
  };
}

/** How far from its authored level a difficulty may be, in levels: two in three within this. A supposition, and a wide one, until real answers tell. */
const AUTHORED_LEVEL_DOUBT = 0.8;
/** Of the logarithm of discrimination: nine items in ten between 0.6 and 1.6 times the ordinary slope. */
const SLOPE_DOUBT = 0.3;
