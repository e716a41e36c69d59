import type { AnswerInput } from "../../bank/bundle.ts";
import { player } from "../../i18n/fr/player.ts";
import { compiledHtml, element } from "../dom.ts";
import { shuffle } from "../shuffle.ts";
import type { AnswerContext, AnswerControl } from "./answer-control.ts";

type ChoiceInput = Extract<AnswerInput, { kind: "single-choice" | "multiple-choice" }>;

/** Native radios or checkboxes, each in a card that is its label. */
export function choiceControl(input: ChoiceInput, { id, seed, key, describedBy, onChange }: AnswerContext): AnswerControl {
  const single = input.kind === "single-choice";
  const choices = input.shuffle ? shuffle(input.choices, seed, key) : input.choices;
  const boxes = choices.map((choice) => element("input", { type: single ? "radio" : "checkbox", name: id, value: choice.id, onchange: onChange }));
  const cards = choices.map((choice, index) => element("label", { class: "choice" }, boxes[index], compiledHtml("span", choice.html)));
  const chosen = () => boxes.filter((box) => box.checked).map((box) => box.value);
  const check = (ids: readonly string[]) => {
    for (const box of boxes) box.checked = ids.includes(box.value);
  };

  return {
    element: element(
      "fieldset",
      { class: "answer", "aria-describedby": describedBy },
      element("legend", { class: "answer-title" }, single ? player.question.chooseOne : player.question.chooseSeveral),
      element("div", { class: "choices" }, ...cards),
    ),
    read: () => {
      const ids = chosen();
      const [first] = ids;
      if (first === undefined) return undefined;
      return single ? { kind: "single-choice", choice: first } : { kind: "multiple-choice", choices: [...ids].sort() };
    },
    restore: (submission) => {
      if (submission.kind === "single-choice") check([submission.choice]);
      if (submission.kind === "multiple-choice") check(submission.choices);
    },
    focus: () => boxes[0]?.focus(),
  };
}
