import type { AnswerInput, Choice } from "../../bank/bundle.ts";
import { player } from "../../i18n/fr/player.ts";
import { compiledHtml, element } from "../dom.ts";
import { plainText } from "../plain-text.ts";
import { shuffle } from "../shuffle.ts";
import type { AnswerContext, AnswerControl } from "./answer-control.ts";

type PairsInput = Extract<AnswerInput, { kind: "matching" | "classify" }>;

/** A row an item, with a native list of targets: the same gesture with a finger, a keyboard or a screen reader. */
export function pairsControl(input: PairsInput, { id, seed, key, describedBy, onChange }: AnswerContext): AnswerControl {
  const targets = shuffle(input.targets, seed, `${key}-targets`);
  const rows = shuffle(input.items, seed, key).map((item) => ({ item, select: targetList(`${id}-${item.id}`, targets) }));
  const emptyCount = () => rows.filter(({ select }) => select.value === "").length;
  const showUsed = () => {
    if (input.kind !== "matching") return;
    const used = new Set(rows.map(({ select }) => select.value));
    for (const { select } of rows) for (const option of select.options) option.textContent = optionText(option, used.has(option.value) && option.value !== select.value);
  };
  for (const { select } of rows)
    select.addEventListener("change", () => {
      showUsed();
      onChange();
    });

  return {
    element: element(
      "fieldset",
      { class: "answer", "aria-describedby": describedBy },
      element("legend", { class: "answer-title" }, input.kind === "matching" ? player.question.match : player.question.classify),
      element("div", { class: "pairs" }, ...rows.map(({ item, select }) => pairRow(item, select))),
    ),
    read: () =>
      emptyCount() === rows.length
        ? undefined
        : { kind: input.kind, pairs: Object.fromEntries(rows.filter(({ select }) => select.value !== "").map(({ item, select }) => [item.id, select.value])) },
    restore: (submission) => {
      if (submission.kind !== input.kind) return;
      for (const { item, select } of rows) select.value = submission.pairs[item.id] ?? "";
      showUsed();
    },
    doubt: () => (emptyCount() > 0 ? player.question.emptyFields(emptyCount()) : undefined),
    focus: (wanted) => (rows.find(({ item }) => item.id === wanted) ?? rows[0])?.select.focus(),
  };
}

function targetList(id: string, targets: readonly Choice[]): HTMLSelectElement {
  const options = targets.map((target) => {
    const text = plainText(target.html);
    return element("option", { value: target.id, "data-text": text }, text);
  });
  return element("select", { class: "input", id }, element("option", { value: "", "data-text": player.question.chooseInList }, player.question.chooseInList), ...options);
}

/** In a one-to-one matching, a target that serves elsewhere says so, and stays free to be chosen. */
function optionText(option: HTMLOptionElement, usedElsewhere: boolean): string {
  const text = option.dataset["text"] ?? "";
  return usedElsewhere && option.value !== "" ? player.question.alreadyUsed(text) : text;
}

function pairRow(item: Choice, select: HTMLSelectElement): HTMLElement {
  return element("div", { class: "pair" }, compiledHtml("label", item.html, { class: "pair-item", for: select.id }), select);
}
