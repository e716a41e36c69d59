import type { Item } from "./item.ts";
import type { ResponseParameters } from "./response.ts";
import { settings, type NoiseRegime } from "./settings.ts";

/**
 * The response function of an item under a noise regime. Until calibrated, difficulty is the authored level and
 * discrimination the regime's slope; a calibrated discrimination keeps its ratio to the ordinary slope.
 */
export function parametersOf(item: Item, regime: NoiseRegime, ordinarySlope = settings.regimes[0]!.slope): ResponseParameters {
  const discrimination = item.discrimination === undefined ? regime.slope : (item.discrimination * regime.slope) / ordinarySlope;
  return {
    difficulty: item.difficulty ?? item.level,
    discrimination: flattened(discrimination, item.difficultyStandardError ?? 0),
    guessing: Math.max(item.guessing, regime.guessingFloor),
    upperAsymptote: 1 - regime.slip,
  };
}

// Averaging a logistic over a normal difficulty: a / √(1 + (a s / 1.702)²), after Haley's constant (Birnbaum 1968).
function flattened(discrimination: number, standardError: number): number {
  const ratio = (discrimination * standardError) / 1.702;
  return discrimination / Math.sqrt(1 + ratio * ratio);
}
