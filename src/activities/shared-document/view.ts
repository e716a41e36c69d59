import { sharedDocument as words } from "../../i18n/fr/activities/shared-document.ts";
import { typeset } from "../../i18n/typography.ts";
import type { Activity } from "../activity.ts";
import { element } from "../dom.ts";
import { tool } from "../parts/button.ts";
import { focusOn } from "../parts/dialog.ts";
import { type Desk, face, nameOf } from "./desk.ts";
import { history } from "./history.ts";
import type { Action } from "./model.ts";
import { page } from "./page.ts";
import type { SharedDocumentScene } from "./scene.ts";
import { sharingPanel } from "./sharing-panel.ts";
import { may, type Mode, modeInForce, type State } from "./state.ts";

const MODES: readonly Mode[] = ["edit", "suggest", "read"];

export const view: Activity<SharedDocumentScene, State, Action>["view"] = (scene, stagehand) => {
  const desk: Desk = { scene, stagehand, state: undefined as unknown as State, writing: undefined, typed: "", problem: "", panel: undefined, version: undefined, newcomer: { person: "", role: "reader" }, focus: undefined, message: "" };
  return (state) => {
    desk.state = state;
    const content = element(
      "div",
      { class: "shared" },
      topBar(desk),
      desk.panel === "share" && sharingPanel(desk),
      desk.version === undefined ? page(desk) : history(desk, desk.version),
      element("p", { class: "message small" }, desk.message),
    );
    focusOn(content, desk.focus);
    desk.focus = undefined;
    return content;
  };
};

function topBar(desk: Desk): HTMLElement {
  const { scene, state } = desk;
  const mode = modeInForce(scene, state);
  const canEdit = may(scene, state, "editor");
  const present = scene.people.filter(({ at }) => at !== undefined);
  const select = element(
    "select",
    { class: "field mode", "data-key": "mode", disabled: !may(scene, state, "commenter"), onchange: () => {
      desk.stagehand.act({ kind: "set-mode", mode: select.value as Mode });
      desk.stagehand.announce(words.modeHelp[select.value as Mode]);
    } },
    ...MODES.map((each) => element("option", { value: each, selected: each === mode, disabled: each === "edit" && !canEdit }, words.modes[each])),
  );
  return element(
    "div",
    { class: "top" },
    element("h3", { class: "title" }, typeset(scene.title)),
    present.length > 0 && element("div", { class: "present" }, element("span", { class: "small soft" }, words.hereNow(present.map(({ id }) => nameOf(desk, id)).join(", "))), ...present.map(({ id }) => face(desk, id))),
    element(
      "div",
      { class: "tools", role: "group", "aria-label": words.tools },
      element("label", { class: "mode-label" }, element("span", { class: "small" }, words.mode), select),
      tool("share", "share", words.share, () => toggle(desk, { panel: desk.panel === "share" ? undefined : "share", version: undefined, focus: desk.panel === "share" ? "share" : "dialog-title" }), { "aria-expanded": String(desk.panel === "share") }),
      (scene.versions?.length ?? 0) > 0 && tool("history", "clock", words.history, () => toggle(desk, { version: desk.version === undefined ? "current" : undefined, panel: undefined }), { "aria-pressed": String(desk.version !== undefined) }),
    ),
    element("p", { class: "small soft mode-help" }, canEdit || mode === "read" ? words.modeHelp[mode] : words.cannotEdit),
  );
}

function toggle(desk: Desk, changes: Partial<Desk>): void {
  Object.assign(desk, { writing: undefined, problem: "", message: "", ...changes });
  desk.stagehand.redraw();
}
