import { exp, log, logistic } from "../arithmetic.ts";
import type { NoiseRegime } from "../settings.ts";

/** The settings of the engine that answers can teach. */
export interface EngineValues {
  readonly generalMean: number;
  readonly generalSpread: number;
  readonly competenceSpread: number;
  readonly regimes: readonly NoiseRegime[];
  /** Probability of a right answer by chance, by kind of answer; the items' own where absent. */
  readonly guessing: Readonly<Record<string, number>>;
}

/** The values in a row, each without bounds: logarithms of spreads, slopes and weights, logits of probabilities. */
export function packEngine({ generalMean, generalSpread, competenceSpread, regimes, guessing }: EngineValues): Float64Array {
  const noise = regimes.flatMap(({ weight, slope, slip, guessingFloor, topicSpread }) => [log(weight), log(slope), logit(slip), logit(guessingFloor), log(topicSpread)]);
  return Float64Array.from([generalMean, log(generalSpread), log(competenceSpread), ...noise, ...Object.values(guessing).map(logit)]);
}

/** The reverse, with the names of regimes and kinds taken from `like`; weights are brought to a sum of 1. */
export function unpackEngine(row: Float64Array, like: EngineValues): EngineValues {
  const [generalMean, generalSpread, competenceSpread] = [row[0]!, exp(row[1]!), exp(row[2]!)];
  const total = like.regimes.reduce((sum, _, r) => sum + exp(row[3 + 5 * r]!), 0);
  const regimes = like.regimes.map(({ name }, r) => {
    const [weight, slope, slip, guessingFloor, topicSpread] = row.subarray(3 + 5 * r, 8 + 5 * r);
    return { name, weight: exp(weight!) / total, slope: exp(slope!), slip: logistic(slip!), guessingFloor: logistic(guessingFloor!), topicSpread: exp(topicSpread!) };
  });
  const first = 3 + 5 * like.regimes.length;
  return { generalMean, generalSpread, competenceSpread, regimes, guessing: Object.fromEntries(Object.keys(like.guessing).map((kind, k) => [kind, logistic(row[first + k]!)])) };
}

export function logit(probability: number): number {
  return log(probability / (1 - probability));
}
