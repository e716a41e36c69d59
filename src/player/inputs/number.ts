import type { AnswerInput } from "../../bank/bundle.ts";
import { player } from "../../i18n/fr/player.ts";
import { element } from "../dom.ts";
import type { AnswerContext, AnswerControl } from "./answer-control.ts";
import { numberInput, withUnit } from "./text-input.ts";

type NumberInput = Extract<AnswerInput, { kind: "number" }>;

export function numberControl(input: NumberInput, { id, describedBy, onChange }: AnswerContext): AnswerControl {
  const field = numberInput({ id, "aria-describedby": describedBy, oninput: onChange });
  return {
    element: element(
      "div",
      { class: "field answer" },
      element("label", { class: "answer-title", for: id }, input.label ?? player.question.answerTitle),
      withUnit(field, input.unit),
    ),
    read: () => (field.value.trim() === "" ? undefined : { kind: "number", text: field.value }),
    restore: (submission) => {
      if (submission.kind === "number") field.value = submission.text;
    },
    focus: () => field.focus(),
  };
}
