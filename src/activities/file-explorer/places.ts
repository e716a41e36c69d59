import { fileExplorer as words } from "../../i18n/fr/activities/file-explorer.ts";
import { element } from "../dom.ts";
import { icon } from "../parts/icon.ts";
import { type Desk, goTo } from "./desk.ts";
import { dropOn } from "./drag.ts";
import { BIN, childrenOf, findItem, ROOT } from "./items.ts";
import { iconOf } from "./listing.ts";

/** The tree of folders; where room lacks, behind a button. */
export function places(desk: Desk): HTMLElement {
  const around = new Set<string>([ROOT]);
  for (let id = desk.state.here; id !== ROOT && id !== BIN; id = findItem(desk.state.items, id)?.parent ?? ROOT) around.add(findItem(desk.state.items, id)?.parent ?? ROOT);
  return element(
    "nav",
    { class: "places", "aria-label": words.places },
    element("button", { type: "button", class: "plain places-toggle", "data-key": "places", "aria-expanded": String(desk.showsPlaces), onclick: () => { desk.showsPlaces = !desk.showsPlaces; desk.stagehand.redraw(); } }, icon("chevron", desk.showsPlaces ? "open" : ""), words.showPlaces),
    element(
      "div",
      { class: desk.showsPlaces ? "tree" : "tree tree-closed", "data-key": "tree" },
      element("ul", {}, element("li", {}, place(desk, ROOT, desk.scene.root, icon("computer")), branch(desk, ROOT, around)), element("li", {}, place(desk, BIN, words.bin, icon("bin")))),
    ),
  );
}

function branch(desk: Desk, folder: string, around: ReadonlySet<string>): HTMLElement | undefined {
  const folders = childrenOf(desk.state.items, folder).filter(({ isFolder }) => isFolder);
  if (folders.length === 0) return undefined;
  return element(
    "ul",
    {},
    ...folders.map((item) => {
      const hasFolders = childrenOf(desk.state.items, item.id).some(({ isFolder }) => isFolder);
      const isOpen = hasFolders && (desk.expanded.has(item.id) || around.has(item.id));
      const toggle = () => {
        if (!desk.expanded.delete(item.id)) desk.expanded.add(item.id);
        desk.stagehand.redraw();
      };
      return element(
        "li",
        {},
        element("div", { class: "branch" }, hasFolders ? element("button", { type: "button", class: "plain twist", "data-key": `twist:${item.id}`, "aria-label": words.expand(item.name), "aria-expanded": String(isOpen), onclick: toggle }, icon("chevron", isOpen ? "open" : "")) : element("span", { class: "twist" }), place(desk, item.id, item.name, icon(iconOf(item), "kind-folder"))),
        isOpen && branch(desk, item.id, around),
      );
    }),
  );
}

function place(desk: Desk, id: string, name: string, image: SVGElement): HTMLElement {
  return element("button", { type: "button", class: "plain place", "data-key": `place:${id}`, "aria-current": desk.state.here === id ? "true" : undefined, onclick: () => goTo(desk, id, `place:${id}`), ...dropOn(desk, id) }, image, element("span", { class: "name-text" }, name));
}
