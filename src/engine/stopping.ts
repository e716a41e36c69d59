import type { Belief } from "./belief.ts";
import { pointsInterval } from "./points.ts";
import { scopeOf } from "./scope.ts";
import type { Choice } from "./selection.ts";
import type { SessionState, StopReason } from "./session.ts";
import { settings } from "./settings.ts";

/** Why the session should end here, given the best question left; undefined while it should go on. */
export function stopReason(state: SessionState, belief: Belief, next: Choice | undefined): StopReason | undefined {
  const answered = state.responses.length;
  if (answered >= state.design.maximumLength) return "length";
  if (state.design.items) return next ? undefined : "length";
  if (!next) return "exhausted";
  if (answered < state.design.minimumLength) return undefined;
  if (isPrecise(state, belief)) return "precise";
  return next.gain < settings.leastGain ? "exhausted" : undefined;
}

function isPrecise({ design }: SessionState, belief: Belief): boolean {
  return scopeOf(design, belief.bank).every(({ competence, topics }) => {
    const { low, high } = pointsInterval(belief, competence, topics);
    return high - low <= design.targetIntervalPoints;
  });
}
