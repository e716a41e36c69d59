import { blocks } from "../../i18n/fr/activities/blocks.ts";
import type { Stagehand } from "../activity.ts";
import { element } from "../dom.ts";
import { redraw } from "../redraw.ts";
import type { Action, State } from "./model.ts";
import { programView } from "./program-view.ts";
import type { BlocksScene } from "./scene.ts";
import { stageView } from "./stage-view.ts";

const { program: words } = blocks;

/** The grid beside the program. The grid is changed in place, so that a run goes on under the fingers. */
export function view(scene: BlocksScene, stagehand: Stagehand<Action>): (state: State) => HTMLElement {
  const lists = element("div", {});
  const program = programView(scene, stagehand);
  const stage = stageView(scene, stagehand, highlight);
  const root = element(
    "div",
    { class: "robot-activity" },
    stage.element,
    element(
      "div",
      { class: "program", role: "group", "aria-label": words.title },
      element("p", { class: "title" }, words.title),
      scene.predict ? element("p", { class: "small soft" }, words.locked) : program.palette,
      lists,
      !scene.predict && element("p", { class: "small soft" }, words.help),
    ),
  );
  let shown: State | undefined;

  function highlight(block: string | undefined) {
    for (const item of lists.querySelectorAll<HTMLElement>("[data-block]")) {
      if (item.dataset["block"] === block) item.setAttribute("aria-current", "step");
      else item.removeAttribute("aria-current");
    }
  }

  return (state) => {
    const drawn = program.draw(state);
    const home = root.getRootNode();
    if (home instanceof ShadowRoot) redraw(home, lists, drawn);
    else lists.replaceChildren(drawn);
    if (shown !== state) stage.show(state);
    shown = state;
    return root;
  };
}
