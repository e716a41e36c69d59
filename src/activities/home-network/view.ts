import { homeNetwork as words } from "../../i18n/fr/activities/home-network.ts";
import { typeset } from "../../i18n/typography.ts";
import type { Activity } from "../activity.ts";
import { focusOn } from "../controls.ts";
import { element } from "../dom.ts";
import { type Desk, perform } from "./desk.ts";
import { deviceView, startingBar } from "./device-view.ts";
import { houseView } from "./house-view.ts";
import type { HomeNetworkScene } from "./scene.ts";
import type { Action, State } from "./state.ts";

export const view: Activity<HomeNetworkScene, State, Action>["view"] = (scene, stagehand) => {
  const desk: Desk = { scene, stagehand, state: undefined as unknown as State, memory: { device: undefined, section: undefined, cables: false, test: "box", target: "", drafts: new Map(), revealed: new Set(), note: undefined, focus: undefined } };
  return (state) => {
    desk.state = state;
    const { memory } = desk;
    const content = element(
      "div",
      { class: "home" },
      houseView(desk),
      element("div", { class: "screen stack" }, memory.note && element("p", { class: memory.note.refused ? "notice refused" : "notice" }, memory.note.text), startingBar(desk), deviceView(desk), conclusion(desk)),
    );
    focusOn(content, memory.focus);
    memory.focus = undefined;
    return content;
  };
};

function conclusion(desk: Desk): HTMLElement | false {
  const { scene, state } = desk;
  if (!scene.causes || scene.causes.length === 0) return false;
  return element("fieldset", { class: "card conclusion" }, element("legend", {}, words.conclusion), ...scene.causes.map(({ id, text }) =>
    element("label", { class: "tick" }, element("input", { type: "radio", name: "cause", "data-key": `cause ${id}`, checked: state.cause === id, onchange: () => perform(desk, { kind: "conclude", cause: id }, words.concluded(text)) }), element("span", {}, typeset(text)))));
}
