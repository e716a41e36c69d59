import type { AnswerInput, Field } from "../../bank/bundle.ts";
import { player } from "../../i18n/fr/player.ts";
import { element, type Properties } from "../dom.ts";
import { plainText } from "../plain-text.ts";
import type { AnswerContext, AnswerControl } from "./answer-control.ts";
import { numberInput, textInput, withUnit } from "./text-input.ts";

type FieldsInput = Extract<AnswerInput, { kind: "fields" }>;

export function fieldsControl(input: FieldsInput, { id, describedBy, onChange }: AnswerContext): AnswerControl {
  const parts = input.fields.map((field) => {
    const partId = `${id}-${field.id}`;
    return { field, control: fieldElement(field, { id: partId, oninput: onChange, onchange: onChange }) };
  });
  const emptyCount = () => parts.filter(({ control }) => control.value.trim() === "").length;

  return {
    element: element(
      "fieldset",
      { class: "answer", "aria-describedby": describedBy },
      element("legend", { class: "answer-title" }, player.question.fillFields),
      element("div", { class: "answer-fields" }, ...parts.map(({ field, control }) => labelled(field, control))),
    ),
    read: () =>
      emptyCount() === parts.length
        ? undefined
        : { kind: "fields", values: Object.fromEntries(parts.map(({ field, control }) => [field.id, control.value])) },
    restore: (submission) => {
      if (submission.kind !== "fields") return;
      for (const { field, control } of parts) control.value = submission.values[field.id] ?? "";
    },
    doubt: () => (emptyCount() > 0 ? player.question.emptyFields(emptyCount()) : undefined),
    focus: (wanted) => (parts.find(({ field }) => field.id === wanted) ?? parts[0])?.control.focus(),
  };
}

function fieldElement(field: Field, properties: Properties): HTMLInputElement | HTMLSelectElement {
  switch (field.kind) {
    case "text":
      return textInput(properties);
    case "number":
      return numberInput(properties);
    case "choice":
      return element(
        "select",
        { class: "input", ...properties },
        element("option", { value: "" }, player.question.chooseInList),
        ...field.choices.map((choice) => element("option", { value: choice.id }, plainText(choice.html))),
      );
  }
}

function labelled(field: Field, control: HTMLInputElement | HTMLSelectElement): HTMLElement {
  const unit = field.kind === "number" ? field.unit : undefined;
  return element(
    "div",
    { class: "field" },
    element("label", { class: "field-label", for: control.id }, field.label),
    control instanceof HTMLInputElement ? withUnit(control, unit) : control,
  );
}
