import type { Belief } from "./belief.ts";
import { outlooksOf } from "./gain.ts";
import { pointsInterval } from "./points.ts";
import { scopeOf } from "./scope.ts";
import { leastGain, type Choice } from "./selection.ts";
import type { SessionState, StopReason } from "./session.ts";

/** Why the session should end here, given the best question left; undefined while it should go on. */
export function stopReason(state: SessionState, belief: Belief, next: Choice | undefined): StopReason | undefined {
  const answered = state.responses.length;
  if (answered >= state.design.maximumLength) return "length";
  if (state.design.items) return next ? undefined : "length";
  if (!next) return "exhausted";
  if (answered < state.design.minimumLength) return undefined;
  if (isPrecise(state, belief) || isClassified(state, belief)) return "precise";
  return next.gain < leastGain(state.design.target) ? "exhausted" : undefined;
}

function isClassified(state: SessionState, belief: Belief): boolean {
  const { targetMisclassified } = state.design;
  return targetMisclassified !== undefined && expectedMisclassified(state, belief) <= targetMisclassified;
}

/** Expected share of the skills in scope that would be told wrongly, each told mastered when that is likelier than not. */
function expectedMisclassified({ design }: SessionState, belief: Belief): number {
  let wrong = 0;
  let skills = 0;
  for (const { masteries } of outlooksOf(belief, scopeOf(design, belief.bank), "skills")) {
    for (const probability of masteries) wrong += probability < 0.5 ? probability : 1 - probability;
    skills += masteries.length;
  }
  return wrong / skills;
}

function isPrecise({ design }: SessionState, belief: Belief): boolean {
  return scopeOf(design, belief.bank).every(({ competence, topics }) => {
    const { low, high } = pointsInterval(belief, competence, topics);
    return high - low <= design.targetIntervalPoints;
  });
}
