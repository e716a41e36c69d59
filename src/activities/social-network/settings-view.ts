import { socialNetwork as text } from "../../i18n/fr/activities/social-network.ts";
import { typeset } from "../../i18n/typography.ts";
import { element } from "../dom.ts";
import type { Drawing } from "./memory.ts";
import type { Setting } from "./scene.ts";

export function settingsView(drawing: Drawing): readonly HTMLElement[] {
  const settings = drawing.scene.settings ?? [];
  if (settings.length === 0) return [element("p", { class: "soft" }, text.settings.none)];
  const groups = [...new Set(settings.map(({ group }) => group))];
  return groups.map((group) => element("section", { class: "card" }, element("h3", {}, typeset(group)), ...settings.filter((setting) => setting.group === group).map((setting) => settingRow(drawing, setting))));
}

function settingRow({ state, commit }: Drawing, { id, label, options }: Setting): HTMLElement {
  const choose = ({ target }: Event) => {
    const { value } = target as HTMLSelectElement;
    const name = options.find((option) => option.id === value)?.name ?? value;
    commit({ kind: "setting", id, value }, text.settings.saved(label, name));
  };
  return element("label", { class: "setting" }, element("span", {}, typeset(label)), element("select", { class: "field", "data-key": `setting ${id}`, onchange: choose }, ...options.map((option) => element("option", { value: option.id, selected: option.id === state.settings[id] }, typeset(option.name)))));
}
