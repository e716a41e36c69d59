import type { CompetenceScore } from "../engine/score.ts";
import { player } from "../i18n/fr/player.ts";
import { element } from "./dom.ts";

const POINTS_PER_LEVEL = 8;
const FRAMEWORK_LEVELS = 8;

/** The framework's stairs with the steps reached, those inside the uncertainty, and those that cannot be reached yet. */
export function levelStairs(score: CompetenceScore, highest: number, size: "small" | "normal" = "normal"): HTMLElement {
  const { low, high } = score.interval;
  const steps = Array.from({ length: FRAMEWORK_LEVELS }, (_, index) =>
    element("span", { "data-state": stepState(index + 1, score, highest) }),
  );
  return element(
    "div",
    {
      class: "stairs",
      role: "img",
      "aria-label": player.stairs.label(score.level, highest, low, high),
      "data-size": size === "small" ? "small" : undefined,
    },
    ...steps,
  );
}

/** Level that a number of points reaches. */
export function levelOfPoints(points: number, highest: number): number {
  return Math.max(0, Math.min(highest, Math.floor(points / POINTS_PER_LEVEL)));
}

export function maximumPoints(highest: number): number {
  return highest * POINTS_PER_LEVEL;
}

function stepState(step: number, score: CompetenceScore, highest: number): "reached" | "likely" | "open" | "closed" {
  if (step > highest) return "closed";
  if (step <= score.level) return "reached";
  return step <= levelOfPoints(score.interval.high, highest) ? "likely" : "open";
}
