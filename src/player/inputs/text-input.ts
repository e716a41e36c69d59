import { element, type Properties } from "../dom.ts";

/** A one-line field that lets the student write: no spelling help, which would give answers away or change them. */
export function textInput(properties: Properties): HTMLInputElement {
  return element("input", {
    class: "input",
    type: "text",
    maxlength: 500,
    autocomplete: "off",
    autocapitalize: "off",
    autocorrect: "off",
    spellcheck: "false",
    ...properties,
  });
}

/** `type="number"` drops what it cannot read and changes with the wheel: text with a decimal keyboard instead. */
export function numberInput(properties: Properties): HTMLInputElement {
  return textInput({ inputmode: "decimal", maxlength: 60, ...properties });
}

/** A field with its unit written after it; the unit is part of the field's description. */
export function withUnit(field: HTMLInputElement, unit: string | undefined): HTMLElement {
  if (unit === undefined) return field;
  const unitId = `${field.id}-unit`;
  field.setAttribute("aria-describedby", [field.getAttribute("aria-describedby"), unitId].filter(Boolean).join(" "));
  return element("div", { class: "input-with-unit" }, field, element("span", { id: unitId }, unit));
}
