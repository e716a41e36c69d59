import { exp, log, logistic } from "../arithmetic.ts";
import { engineParameters, type KindredItem } from "./engine-population.ts";
import { logit, type EngineValues } from "./engine-values.ts";
import type { RegimeExpectation } from "./expectation.ts";
import { solveSystem } from "./linear-system.ts";

/** How far from the present settings noise may be before many answers say so: spreads of logarithms and of logits. */
export const NOISE_DOUBT = { slope: 0.5, probability: 1 } as const;

/**
 * The M-step of the noise of answers: one step of Fisher scoring for the slope, slip and guessing floor of each regime, and for
 * the guessing of each kind of answer, from the answers expected at each topic node.
 */
export function maximizeNoise(items: readonly KindredItem[], nodes: Float64Array, expected: readonly RegimeExpectation[], values: EngineValues, present: EngineValues): Pick<EngineValues, "regimes" | "guessing"> {
  const kinds = new Map(Object.keys(values.guessing).map((kind) => [kind, { score: 0, information: 0 }]));
  const regimes = values.regimes.map((regime, r) => {
    // Slope, slip and floor in rows; the score in the last column.
    const system = [0, 0, 0].map(() => [0, 0, 0, 0]);
    items.forEach((item, i) => {
      addItem(item, i, nodes, expected[r]!, values, r, system, kinds.get(item.kind));
    });
    const before = present.regimes[r]!;
    addPrior(system, 0, log(before.slope / regime.slope), NOISE_DOUBT.slope);
    addPrior(system, 1, logit(before.slip) - logit(regime.slip), NOISE_DOUBT.probability);
    addPrior(system, 2, logit(before.guessingFloor) - logit(regime.guessingFloor), NOISE_DOUBT.probability);
    const [slope, slip, floor] = solveSystem(system) as [number, number, number];
    return {
      ...regime,
      slope: regime.slope * exp(held(slope)),
      slip: logistic(logit(regime.slip) + held(slip)),
      guessingFloor: logistic(logit(regime.guessingFloor) + held(floor)),
    };
  });
  const guessing = Object.fromEntries(
    [...kinds].map(([kind, { score, information }]) => {
      const [own, precision] = [logit(values.guessing[kind]!), 1 / (NOISE_DOUBT.probability * NOISE_DOUBT.probability)];
      const move = (score + precision * (logit(present.guessing[kind]!) - own)) / (information + precision);
      return [kind, logistic(own + held(move))];
    }),
  );
  return { regimes, guessing };
}

interface KindSums {
  score: number;
  information: number;
}

function addItem(item: KindredItem, number: number, nodes: Float64Array, { right, wrong }: RegimeExpectation, values: EngineValues, r: number, system: number[][], kind: KindSums | undefined): void {
  const regime = values.regimes[r]!;
  const parameters = engineParameters(item, regime, values);
  const { difficulty, discrimination: a, guessing: c, upperAsymptote: d } = parameters;
  const lever = slopeLever(item, a, values, r);
  const isFloor = c === regime.guessingFloor;
  // In logits: d slip = slip (1 − slip), and likewise for what is guessed
  const [bySlip, byGuessing] = [regime.slip * (1 - regime.slip), c * (1 - c)];
  for (let k = 0; k < nodes.length; k++) {
    const at = number * nodes.length + k;
    const count = right[at]! + wrong[at]!;
    if (count === 0) continue;
    const x = a * (nodes[k]! - difficulty);
    const [l, m] = [logistic(x), logistic(-x)];
    const [p, q] = [c + (d - c) * l, 1 - d + (d - c) * m];
    const surprise = right[at]! / p - wrong[at]! / q;
    const weight = count / (p * q);
    const moves = [lever * (d - c) * l * m * x, -bySlip * l, isFloor ? byGuessing * m : 0];
    for (let i = 0; i < 3; i++) {
      system[i]![3]! += surprise * moves[i]!;
      for (let j = 0; j < 3; j++) system[i]![j]! += weight * moves[i]! * moves[j]!;
    }
    if (!kind || isFloor) continue;
    kind.score += surprise * byGuessing * m;
    kind.information += weight * byGuessing * m * byGuessing * m;
  }
}

// d ln discrimination / d ln slope: 0 for the measured items of the ordinary regime, less than 1 where difficulty is in doubt.
function slopeLever(item: KindredItem, discrimination: number, values: EngineValues, r: number): number {
  const regimes = values.regimes.map((regime, other) => (other === r ? { ...regime, slope: regime.slope * NUDGE } : regime));
  return log(engineParameters(item, regimes[r]!, { ...values, regimes }).discrimination / discrimination) / log(NUDGE);
}

const NUDGE = 1.001;

function addPrior(system: number[][], row: number, gap: number, doubt: number): void {
  system[row]![row]! += 1 / (doubt * doubt);
  system[row]![3]! += gap / (doubt * doubt);
}

function held(move: number): number {
  return move > 0.5 ? 0.5 : move < -0.5 ? -0.5 : move;
}
