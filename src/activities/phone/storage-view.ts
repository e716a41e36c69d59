import { phone as text } from "../../i18n/fr/activities/phone.ts";
import { element } from "../dom.ts";
import { installedApps } from "./app-view.ts";
import { button, confirmed, part } from "./controls.ts";
import { type Drawing, sizeText } from "./memory.ts";
import { CATEGORIES, cacheOf, freeMegabytes, usedBy } from "./storage.ts";

/** What takes room, as a bar and as a table, and what can be done about it. */
export function storageView(drawing: Drawing): readonly (HTMLElement | false)[] {
  const { scene, state, memory, commit, open } = drawing;
  const { storage } = scene;
  if (!storage) return [];
  const used = usedBy(scene, state);
  const shown = CATEGORIES.filter((category) => used[category] > 0);
  const bar = element("div", { class: "bar-used", "aria-hidden": "true" }, ...shown.map((category) => segment(category, used[category] / storage.totalMegabytes)));
  const settle = (action: Parameters<Drawing["commit"]>[0], said: string) => () => {
    memory.asking = undefined;
    commit(action, said, "screen");
  };
  const apps = installedApps(drawing).toSorted((one, other) => (other.megabytes ?? 0) + cacheOf(state, other) - (one.megabytes ?? 0) - cacheOf(state, one));
  return [
    element("p", {}, element("strong", {}, text.storage.free(sizeText(freeMegabytes(scene, state)), sizeText(storage.totalMegabytes)))),
    bar,
    table(text.storage.table, [text.storage.what, text.storage.size], shown.map((category) => [text.storage.categories[category], sizeText(used[category])])),
    part(
      text.storage.byApp,
      element(
        "ul",
        { class: "menu" },
        ...apps.map((app) =>
          element("li", {}, element("button", { type: "button", class: "menu-item", "data-key": `info ${app.id}`, onclick: () => open({ kind: "info", app: app.id }) }, element("span", {}, app.name), element("span", { class: "small soft" }, `${sizeText((app.megabytes ?? 0) + cacheOf(state, app))}, ${text.storage.cache} ${sizeText(cacheOf(state, app))}`))),
        ),
      ),
    ),
    storage.card === true && state.photos === "ici" && button(drawing, "move photos", text.storage.movePhotos, settle({ kind: "move-photos" }, text.storage.photosMoved)),
    state.photos !== "supprimées" && (storage.photosMegabytes ?? 0) > 0 && confirmed(drawing, "delete photos", text.storage.deletePhotos, settle({ kind: "delete-photos" }, text.storage.photosDeleted)),
    !state.binEmptied && (storage.binMegabytes ?? 0) > 0 && confirmed(drawing, "empty bin", text.storage.emptyBin, settle({ kind: "empty-bin" }, text.storage.binEmptied)),
  ];
}

export function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): HTMLElement {
  return element(
    "div",
    { class: "table-scroll", tabindex: "0", role: "region", "aria-label": caption, "data-key": `table ${caption}` },
    element(
      "table",
      {},
      element("caption", { class: "visually-hidden" }, caption),
      element("thead", {}, element("tr", {}, ...head.map((cell) => element("th", { scope: "col" }, cell)))),
      element("tbody", {}, ...rows.map(([first, ...others]) => element("tr", {}, element("th", { scope: "row" }, first ?? ""), ...others.map((cell) => element("td", {}, cell))))),
    ),
  );
}

function segment(category: string, share: number): HTMLElement {
  const drawn = element("span", { "data-category": category });
  drawn.style.inlineSize = `${(share * 100).toFixed(2)}%`;
  return drawn;
}
