import { ACTIVITY_CHANGE, activitiesIn } from "../../activities/load-activities.ts";
import type { AnswerInput } from "../../bank/bundle.ts";
import { player } from "../../i18n/fr/player.ts";
import { element } from "../dom.ts";
import type { AnswerContext, AnswerControl } from "./answer-control.ts";

/** What the results file takes of one value. */
const MOST_CHARACTERS = 2000;

type ActivityInput = Extract<AnswerInput, { kind: "activity" }>;

/** The answer is what the student did in the statement's activity: this control only says so, and reads it. */
export function activityControl(input: ActivityInput, { statement, describedBy, onChange }: AnswerContext): AnswerControl {
  const [activity] = activitiesIn(statement);
  const state = element("p", { class: "answer-done", role: "status" });
  const show = () => {
    state.textContent = activity?.touched ? player.question.activityTouched : player.question.activityUntouched;
  };
  statement.addEventListener(ACTIVITY_CHANGE, () => {
    show();
    onChange();
  });
  show();
  return {
    element: element("div", { class: "answer", role: "group", "aria-describedby": describedBy }, state),
    read: () => {
      if (!activity?.touched) return undefined;
      const { facts } = activity;
      return { kind: "activity", values: Object.fromEntries(input.goals.flatMap(({ id, fact }) => (facts[fact] === undefined ? [] : [[id, facts[fact].slice(0, MOST_CHARACTERS)]]))) };
    },
    // The activity itself is put back with the statement.
    restore: () => undefined,
    focus: () => activity?.scrollIntoView({ block: "start" }),
  };
}
