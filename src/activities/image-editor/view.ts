import { imageEditor as words } from "../../i18n/fr/activities/image-editor.ts";
import { typeset } from "../../i18n/typography.ts";
import type { Activity } from "../activity.ts";
import { drawing, focusOn } from "../controls.ts";
import { element } from "../dom.ts";
import { description } from "./description.ts";
import { type Desk, go, type ToolName } from "./desk.ts";
import { sizeOf } from "./geometry.ts";
import { paint } from "./paint.ts";
import { PANELS } from "./panels.ts";
import type { ImageEditorScene } from "./scene.ts";
import { stage } from "./stage.ts";
import type { Action, State } from "./state.ts";

const ICONS: Readonly<Record<ToolName, string>> = {
  crop: "M7 2v15h15M2 7h15v15",
  turn: "M4 5v5h5M4.500 10a8 8 0 1 1-.5 4",
  light: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2",
  resize: "M4 14v6h6M20 10V4h-6M4 20L20 4",
  blur: "M4 4h16v16H4zM4 12h16M12 4v16",
  export: "M12 3v11M7 10l5 5 5-5M4 20h16",
  details: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v6M12 7.500v.01",
  texts: "M4 6h16M4 11h16M4 16h10",
};

export const view: Activity<ImageEditorScene, State, Action>["view"] = (scene, stagehand) => {
  const desk: Desk = { scene, stagehand, state: undefined as unknown as State, memory: { tool: scene.tools[0]!, selection: undefined, shape: 0, keepRatio: false, veil: "flou", described: false, editing: undefined, drafts: new Map(), note: undefined, focus: undefined } };
  const canvas = element("canvas", { class: "canvas" });
  const image = new Image();
  let failed = false;
  image.onload = () => stagehand.redraw();
  image.onerror = () => {
    failed = true;
    stagehand.redraw();
  };
  image.src = stagehand.fileUrl(scene.image.src);
  return (state) => {
    desk.state = state;
    const { memory } = desk;
    const loaded = image.complete && image.naturalWidth > 0;
    if (loaded) paint(canvas, image, scene, state);
    const { width, height } = sizeOf(scene, state);
    const content = element(
      "div",
      { class: "editor" },
      toolbar(desk),
      element(
        "div",
        { class: "desk" },
        element("div", { class: "left" }, loaded ? stage(desk, canvas) : element("p", { class: "waiting", role: failed ? "alert" : "status" }, failed ? words.failed : words.loading), state.credit !== "" && element("p", { class: "caption small" }, typeset(state.credit)), element("p", { class: "soft small summary" }, words.summary(scene.image.name ?? scene.image.src, width, height))),
        element("div", { class: "right stack" }, memory.note && element("p", { class: memory.note.refused ? "notice refused" : "notice" }, memory.note.text), PANELS[memory.tool](desk)),
      ),
      element("button", { type: "button", class: "fold", "data-key": "describe", "aria-expanded": String(memory.described), onclick: () => go(desk, { described: !memory.described }) }, words.description.title),
      memory.described && description(desk),
    );
    focusOn(content, memory.focus);
    memory.focus = undefined;
    return content;
  };
};

function toolbar(desk: Desk): HTMLElement {
  const { memory, scene } = desk;
  return element("nav", { class: "places", "aria-label": words.toolbar }, ...scene.tools.map((name) =>
    element("button", { type: "button", class: "place", "data-key": `tool ${name}`, "aria-current": memory.tool === name ? "page" : undefined, onclick: () => go(desk, { tool: name, editing: undefined, selection: undefined }) }, drawing(ICONS[name]), words.tools[name])));
}
