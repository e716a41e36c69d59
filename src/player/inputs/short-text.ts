import type { AnswerInput } from "../../bank/bundle.ts";
import { player } from "../../i18n/fr/player.ts";
import { element } from "../dom.ts";
import type { AnswerContext, AnswerControl } from "./answer-control.ts";
import { textInput } from "./text-input.ts";

type ShortTextInput = Extract<AnswerInput, { kind: "short-text" }>;

export function shortTextControl(input: ShortTextInput, { id, describedBy, onChange }: AnswerContext): AnswerControl {
  const field = textInput({ id, "aria-describedby": describedBy, oninput: onChange });
  return {
    element: element(
      "div",
      { class: "field answer" },
      element("label", { class: "answer-title", for: id }, input.label ?? player.question.answerTitle),
      field,
    ),
    read: () => (field.value.trim() === "" ? undefined : { kind: "short-text", text: field.value }),
    restore: (submission) => {
      if (submission.kind === "short-text") field.value = submission.text;
    },
    focus: () => field.focus(),
  };
}
