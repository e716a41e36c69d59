import { phone as text } from "../../i18n/fr/activities/phone.ts";
import { element, type Properties } from "../dom.ts";
import type { Drawing } from "./memory.ts";
import { LEVELS, type Level, type Switch } from "./model.ts";

export function button({ memory }: Drawing, key: string, label: string, onclick: () => void, more: Properties = {}): HTMLElement {
  return element("button", { type: "button", class: "tool", "data-key": key, "data-focus": memory.focus === key, onclick, ...more }, label);
}

/** A part of a screen, with its title. */
export function part(title: string, ...children: readonly (HTMLElement | false | undefined)[]): HTMLElement {
  return element("section", { class: "part", "aria-label": title }, element("h4", {}, title), ...children);
}

export function toggle(key: string, label: string, on: boolean, onchange: (on: boolean) => void, help?: string): HTMLElement {
  const box = element("input", { type: "checkbox", role: "switch", "data-key": key, onchange: ({ target }: Event) => onchange((target as HTMLInputElement).checked) });
  box.checked = on;
  return element("label", { class: "line" }, element("span", {}, label, help === undefined ? undefined : element("span", { class: "small soft help" }, help)), box);
}

export function switchLine({ state, commit }: Drawing, name: Switch, help?: string): HTMLElement {
  const label = text.switches[name];
  return toggle(`switch ${name}`, label, state.switches[name], (on) => commit({ kind: "switch", name, on }, on ? text.on(label) : text.off(label)), help);
}

export function levelLine({ state, commit }: Drawing, name: Level): HTMLElement {
  const shown = (value: string): string => {
    switch (name) {
      case "luminosite":
        return text.percent(value);
      case "delai":
        return text.minutes(value);
      case "texte":
        return text.values.texte[value as keyof typeof text.values.texte];
      case "verrouillage":
        return text.values.verrouillage[value as keyof typeof text.values.verrouillage];
    }
  };
  return choiceLine(`level ${name}`, text.levels[name], LEVELS[name].map((value) => [value, shown(value)] as const), state.levels[name], (value) => commit({ kind: "level", name, value }, text.saved(text.levels[name], shown(value))));
}

export function choiceLine(key: string, label: string, options: readonly (readonly [value: string, shown: string])[], chosen: string, onchange: (value: string) => void): HTMLElement {
  return element(
    "label",
    { class: "line" },
    element("span", {}, label),
    element("select", { class: "field", "data-key": key, onchange: ({ target }: Event) => onchange((target as HTMLSelectElement).value) }, ...options.map(([value, shown]) => element("option", { value, selected: value === chosen }, shown))),
  );
}

/** A key or a code to type; what was typed stays after a refusal. */
export function secretForm({ memory, stagehand }: Drawing, id: string, label: string, submitLabel: string, submit: (typed: string) => void): HTMLElement {
  const key = `secret ${id}`;
  const field = element("input", { class: "field", type: "text", autocomplete: "off", autocapitalize: "off", spellcheck: "false", "aria-label": label, placeholder: label, "data-key": key, "data-focus": memory.focus === key, oninput: ({ target }: InputEvent) => memory.drafts.set(key, (target as HTMLInputElement).value) });
  field.value = memory.drafts.get(key) ?? "";
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    submit(field.value);
  };
  const close = () => {
    memory.asking = undefined;
    stagehand.redraw();
  };
  return element("form", { class: "secret", onsubmit: send }, field, element("button", { type: "submit", class: "tool strong", "data-key": `secret send ${id}` }, submitLabel), element("button", { type: "button", class: "tool", "data-key": `secret close ${id}`, onclick: close }, text.wifi.cancel));
}

/** A second question before what cannot be taken back. */
export function confirmed(drawing: Drawing, key: string, label: string, act: () => void): HTMLElement {
  const { memory, stagehand } = drawing;
  const ask = (asking: string | undefined, focus: string) => () => {
    memory.asking = asking;
    memory.focus = focus;
    stagehand.redraw();
  };
  if (memory.asking !== key) return button(drawing, key, label, ask(key, `no ${key}`));
  return element("div", { class: "question" }, element("p", {}, label, " – ", text.storage.sure), button(drawing, `yes ${key}`, text.storage.yes, act), button(drawing, `no ${key}`, text.storage.no, ask(undefined, key)));
}
