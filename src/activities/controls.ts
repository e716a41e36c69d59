import { element, type Properties, svg } from "./dom.ts";

/** A button of an activity; the key keeps its focus through drawings. */
export function button(key: string, label: string, onclick: () => void, properties: Properties = {}): HTMLButtonElement {
  return element("button", { type: "button", class: "tool", "data-key": key, onclick, ...properties }, label);
}

/** The one thing that a panel is for. */
export function mainButton(key: string, label: string, onclick: () => void, properties: Properties = {}): HTMLButtonElement {
  return button(key, label, onclick, { class: "tool main", ...properties });
}

/** Its label above the control, tied by being around it. */
export function labelled(label: string, control: HTMLElement, help?: string): HTMLElement {
  return element("label", { class: "labelled" }, element("span", { class: "labelled-name" }, label), help !== undefined && element("span", { class: "soft small" }, help), control);
}

/** A box to tick beside its words. */
export function tick(key: string, label: string, checked: boolean, onchange: (checked: boolean) => void): HTMLElement {
  const box = element("input", { type: "checkbox", "data-key": key, checked, onchange: () => onchange(box.checked) });
  return element("label", { class: "tick" }, box, element("span", {}, label));
}

/** One choice of a few, as a menu. */
export function select(key: string, options: readonly (readonly [value: string, label: string])[], chosen: string, onchange: (value: string) => void): HTMLSelectElement {
  const menu = element("select", { class: "field", "data-key": key, onchange: () => onchange(menu.value) }, ...options.map(([value, label]) => element("option", { value, selected: value === chosen }, label)));
  return menu;
}

/** Names and values, two by two. */
export function pairs(rows: readonly (readonly [name: string, value: string | Node])[]): HTMLElement {
  return element("dl", { class: "pairs" }, ...rows.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]));
}

/** A line drawing in a square of 24, beside a word that says the same. */
export function drawing(path: string): SVGSVGElement {
  return svg("svg", { class: "drawing", viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" }, svg("path", { d: path }));
}

/** Asks the next drawing for the focus on the element of this key. */
export function focusOn(content: HTMLElement, key: string | undefined): void {
  if (key !== undefined) content.querySelector(`[data-key="${CSS.escape(key)}"]`)?.setAttribute("data-focus", "");
}
