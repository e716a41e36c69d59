import { element } from "../element.ts";

/** A labelled control with its hint; the hint is read with it. */
export function field(document: Document, id: string, label: string, control: HTMLElement, hint?: string): HTMLElement {
  control.id = id;
  if (hint !== undefined) control.setAttribute("aria-describedby", `${id}-aide`);
  return element(document, "div", { class: "field" }, element(document, "label", { class: "field-label", for: id }, label), hint !== undefined && element(document, "p", { class: "field-hint", id: `${id}-aide` }, hint), control);
}

export function selectOf(document: Document, options: readonly (readonly [value: string, title: string])[], chosen: string, onChange?: (value: string) => void): HTMLSelectElement {
  return element(
    document,
    "select",
    { class: "input", onchange: onChange && ((event) => onChange((event.target as HTMLSelectElement).value)) },
    ...options.map(([value, title]) => element(document, "option", { value, selected: value === chosen }, title)),
  );
}

export function checkOf(document: Document, id: string, label: string, checked: boolean, onChange?: (checked: boolean) => void): HTMLElement {
  const input = element(document, "input", { type: "checkbox", id, checked, onchange: onChange && ((event) => onChange((event.target as HTMLInputElement).checked)) });
  return element(document, "label", { class: "check" }, input, label);
}

export function buttonOf(document: Document, label: string, kind: "primary" | "secondary" | "quiet" | "danger", onClick: () => void): HTMLButtonElement {
  return element(document, "button", { class: "button", type: "button", "data-kind": kind === "primary" ? undefined : kind, onclick: onClick }, label);
}

/** One of several, all visible; `name` is unique in the page. */
export function radiosOf(document: Document, name: string, options: readonly (readonly [value: string, title: string])[], chosen: string, onChange: (value: string) => void): HTMLElement {
  return element(
    document,
    "div",
    { class: "stack stack-tight" },
    ...options.map(([value, title]) => element(document, "label", { class: "check" }, element(document, "input", { type: "radio", name, value, id: `${name}-${value}`, checked: value === chosen, onchange: () => onChange(value) }), title)),
  );
}

export function fieldsetOf(document: Document, legend: string, ...content: readonly (HTMLElement | false | undefined)[]): HTMLElement {
  return element(document, "fieldset", { class: "form-part stack" }, element(document, "legend", {}, legend), ...content);
}
