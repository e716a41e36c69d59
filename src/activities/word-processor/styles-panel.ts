import { wordProcessor as words } from "../../i18n/fr/activities/word-processor.ts";
import { element } from "../dom.ts";
import { labelled } from "../parts/button.ts";
import { type Desk, perform } from "./desk.ts";
import { frame } from "./panels.ts";
import { COLORS, SIZES, SPACES, type Style, type StyleId, STYLES } from "./state.ts";

/** The settings of one style; each choice applies at once to every paragraph that has it. */
export function stylesPanel(desk: Desk): HTMLElement {
  const id = desk.style;
  const style = desk.state.styles[id];
  const used = desk.state.paragraphs.filter((paragraph) => paragraph.style === id).length;
  const change = (changes: Partial<Style>, key: string) => perform(desk, { kind: "change-style", style: id, changes }, words.said.styleChanged(words.styles[id]), key);
  const which = select("panel-field", STYLES.map((each) => [each, words.styles[each]]), id, (value) => {
    desk.style = value as StyleId;
    desk.stagehand.redraw();
  });
  const check = (key: "bold" | "italic", label: string) => element("label", { class: "check" }, element("input", { type: "checkbox", "data-key": `style-${key}`, checked: style[key], onchange: () => change({ [key]: !style[key] }, `style-${key}`) }), label);
  return frame(
    desk, words.manageStyles, undefined,
    labelled(words.styleToChange, which, `${words.usedBy(used)} ${words.styleHelp}`),
    element(
      "div",
      { class: "settings" },
      labelled(words.size, select("style-size", SIZES.map((size) => [String(size), words.points(size)]), String(style.size), (value) => change({ size: Number(value) as Style["size"] }, "style-size"))),
      labelled(words.color, select("style-color", COLORS.map((color) => [color, words.colors[color]]), style.color, (value) => change({ color: value as Style["color"] }, "style-color"))),
      labelled(words.space, select("style-space", SPACES.map((space) => [String(space), words.points(space)]), String(style.space), (value) => change({ space: Number(value) as Style["space"] }, "style-space"))),
    ),
    element("div", { class: "tools" }, check("bold", words.bold), check("italic", words.italic)),
  );
}

function select(key: string, options: readonly (readonly [value: string, label: string])[], current: string, change: (value: string) => void): HTMLSelectElement {
  const node = element("select", { class: "field", "data-key": key, onchange: () => change(node.value) }, ...options.map(([value, label]) => element("option", { value, selected: value === current }, label)));
  return node;
}
