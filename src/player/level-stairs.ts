import type { CompetenceScore } from "../engine/score.ts";
import { feedback } from "../i18n/fr/feedback.ts";
import { element } from "./dom.ts";

const POINTS_PER_LEVEL = 8;
const FRAMEWORK_LEVELS = 8;

/** The framework's stairs with the steps reached, those inside the uncertainty, and those that cannot be reached yet. */
export function levelStairs(score: CompetenceScore, highest: number): HTMLElement {
  const { low, high } = score.interval;
  return element(
    "div",
    {
      class: "stairs",
      role: "img",
      "aria-label": feedback.stairs.label(score.level, highest, low, high),
    },
    ...levels().map((level) =>
      element("span", { "data-state": stepState(level, score, highest), "data-level": level, "data-here": level === score.level }),
    ),
  );
}

/** The same stairs, small and without a name: only beside the sentence that says what they show. */
export function smallStairs(score: CompetenceScore, highest: number): HTMLElement {
  const steps = levels().map((level) => element("span", { "data-state": stepState(level, score, highest) }));
  return element("div", { class: "stairs", "data-size": "small", "aria-hidden": "true" }, ...steps);
}

/** Level that a number of points reaches. */
export function levelOfPoints(points: number, highest: number): number {
  return Math.max(0, Math.min(highest, Math.floor(points / POINTS_PER_LEVEL)));
}

export function maximumPoints(highest: number): number {
  return highest * POINTS_PER_LEVEL;
}

function levels(): readonly number[] {
  return Array.from({ length: FRAMEWORK_LEVELS }, (_, index) => index + 1);
}

function stepState(step: number, score: CompetenceScore, highest: number): "reached" | "likely" | "open" | "closed" {
  if (step > highest) return "closed";
  if (step <= score.level) return "reached";
  return step <= levelOfPoints(score.interval.high, highest) ? "likely" : "open";
}
