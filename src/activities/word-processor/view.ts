import { wordProcessor as words } from "../../i18n/fr/activities/word-processor.ts";
import { typeset } from "../../i18n/typography.ts";
import type { Activity } from "../activity.ts";
import { element } from "../dom.ts";
import { focusOn } from "../parts/dialog.ts";
import { icon } from "../parts/icon.ts";
import { type Desk, selectedIds } from "./desk.ts";
import { levelOf } from "./layout.ts";
import { findParagraph, type Action } from "./model.ts";
import { page } from "./page.ts";
import { panel } from "./panels.ts";
import type { WordProcessorScene } from "./scene.ts";
import type { State } from "./state.ts";
import { ribbon } from "./ribbon.ts";

export const view: Activity<WordProcessorScene, State, Action>["view"] = (scene, stagehand) => {
  const desk: Desk = {
    scene, stagehand, state: undefined as unknown as State, selected: new Set(), panel: undefined, writing: undefined, typed: "", problem: "", search: { find: "", matchCase: false, wholeWord: false },
    replacement: "", match: 0, style: "titre-1", words: new Set(), showsOutline: true, focus: undefined, message: "",
  };
  return (state) => {
    desk.state = state;
    for (const id of desk.selected) if (!findParagraph(state, id)) desk.selected.delete(id);
    if (desk.writing && !findParagraph(state, desk.writing.id)) desk.writing = undefined;
    const content = element(
      "div",
      { class: "writer" },
      element("h3", { class: "title" }, typeset(scene.title)),
      ribbon(desk),
      panel(desk),
      element("div", { class: "desk" }, outline(desk), page(desk)),
      element("div", { class: "status small" }, element("span", { class: "soft" }, desk.selected.size > 0 ? words.selected(desk.selected.size) : ""), element("p", { class: "message" }, desk.message)),
    );
    focusOn(content, desk.focus);
    desk.focus = undefined;
    return content;
  };
};

/** The titles, as a way through the text. */
function outline(desk: Desk): HTMLElement {
  const titles = desk.state.paragraphs.filter((paragraph) => levelOf(paragraph) > 0);
  const toggle = () => {
    desk.showsOutline = !desk.showsOutline;
    desk.stagehand.redraw();
  };
  const go = (id: string) => {
    desk.selected.clear();
    desk.selected.add(id);
    desk.focus = `select:${id}`;
    desk.stagehand.redraw();
  };
  return element(
    "nav",
    { class: "outline", "aria-label": words.outline },
    element("button", { type: "button", class: "plain outline-toggle", "data-key": "outline", "aria-expanded": String(desk.showsOutline), onclick: toggle }, icon("chevron", desk.showsOutline ? "open" : ""), words.outline),
    desk.showsOutline && (titles.length === 0 ? element("p", { class: "soft small outline-empty" }, words.noOutline) : element("ul", {}, ...titles.map((title) => element("li", { class: `level-${levelOf(title)}` }, element("button", { type: "button", class: "plain small", "data-key": `outline:${title.id}`, "aria-label": words.goTo(title.text), "aria-current": selectedIds(desk).includes(title.id) ? "true" : undefined, onclick: () => go(title.id) }, typeset(title.text)))))),
  );
}
