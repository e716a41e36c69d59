import { fileExplorer as words } from "../../i18n/fr/activities/file-explorer.ts";
import type { Activity } from "../activity.ts";
import { element } from "../dom.ts";
import { focusOn } from "../parts/dialog.ts";
import { icon } from "../parts/icon.ts";
import type { Desk } from "./desk.ts";
import { goTo, named, openPanel, perform, placeName, tell } from "./desk.ts";
import { BIN, findItem, ROOT } from "./items.ts";
import { listing, shownItems } from "./listing.ts";
import type { Action } from "./model.ts";
import { panel } from "./panels.ts";
import { places } from "./places.ts";
import type { FileExplorerScene } from "./scene.ts";
import type { State } from "./state.ts";
import { paste, renameSelected, tools } from "./tools.ts";

export const view: Activity<FileExplorerScene, State, Action>["view"] = (scene, stagehand) => {
  const desk: Desk = {
    scene, stagehand, state: undefined as unknown as State, selected: new Set(), expanded: new Set(), clipboard: undefined, panel: undefined,
    typed: "", problem: "", opener: undefined, focus: undefined, search: "", showsPlaces: false, message: "", dragged: [], lastKey: undefined,
  };
  return (state) => {
    desk.state = state;
    for (const id of desk.selected) if (!findItem(state.items, id)) desk.selected.delete(id);
    const open = panel(desk);
    const content = element(
      "div",
      { class: "explorer", onkeydown: (event: KeyboardEvent) => pressKey(desk, event), onfocusin: (event: FocusEvent) => remember(desk, event) },
      address(desk),
      tools(desk),
      open,
      element("div", { class: "explorer-body" }, places(desk), element("div", { class: "explorer-main" }, listing(desk), status(desk))),
    );
    focusOn(content, desk.focus);
    desk.focus = undefined;
    return content;
  };
};

function remember(desk: Desk, event: FocusEvent): void {
  const key = event.target instanceof HTMLElement ? event.target.dataset["key"] : undefined;
  if (key !== undefined && !desk.panel) desk.lastKey = key;
}

/** Where one is, step by step, and the search of this place. */
function address(desk: Desk): HTMLElement {
  const { here } = desk.state;
  const steps: string[] = [];
  for (let id = here; id !== ROOT && id !== BIN; id = findItem(desk.state.items, id)?.parent ?? ROOT) steps.unshift(id);
  const all = here === BIN ? [BIN] : [ROOT, ...steps];
  const parent = all.at(-2);
  return element(
    "div",
    { class: "address" },
    element("button", { type: "button", class: "plain", "data-key": "up", "aria-label": words.parent, title: words.parent, "aria-disabled": String(parent === undefined), onclick: () => parent !== undefined && goTo(desk, parent, parent === ROOT ? undefined : "up") }, icon("up")),
    element("nav", { "aria-label": words.path, class: "path" }, element("ol", { class: "path-steps" }, ...all.map((id, index) => element("li", {}, index > 0 && icon("chevron", "path-mark"), element("button", { type: "button", class: "plain path-step", "data-key": `path:${id}`, "aria-current": id === here ? "page" : undefined, onclick: () => goTo(desk, id, `path:${id}`) }, placeName(desk, id)))))),
    element("label", { class: "searching" }, icon("search"), element("span", { class: "visually-hidden" }, words.search), element("input", { type: "search", class: "field", "data-key": "search", placeholder: words.search, value: desk.search, oninput: (event: InputEvent) => search(desk, event) })),
  );
}

function search(desk: Desk, event: InputEvent): void {
  desk.search = (event.target as HTMLInputElement).value;
  desk.selected.clear();
  desk.stagehand.redraw();
  desk.stagehand.announce(words.count(shownItems(desk).length));
}

function status(desk: Desk): HTMLElement {
  const count = shownItems(desk).length;
  const { showExtensions } = desk.state;
  return element(
    "div",
    { class: "status" },
    element("span", { class: "soft small" }, desk.selected.size > 0 ? `${words.count(count)} · ${words.selected(desk.selected.size)}` : words.count(count)),
    element("label", { class: "check small" }, element("input", { type: "checkbox", "data-key": "extensions", checked: showExtensions, onchange: () => desk.stagehand.act({ kind: "show-extensions", shown: !showExtensions }) }), words.extensions),
    element("p", { class: "message small" }, desk.message),
  );
}

/** The shortcuts of most file managers; those of text fields are left alone. */
function pressKey(desk: Desk, event: KeyboardEvent): void {
  const { target } = event;
  if (desk.panel || (target instanceof HTMLInputElement && target.type !== "checkbox")) return;
  const focused = (target instanceof HTMLElement && target.closest("tr")?.dataset["id"]) || undefined;
  const ids = desk.selected.size > 0 ? [...desk.selected] : focused !== undefined ? [focused] : [];
  const control = event.ctrlKey || event.metaKey;
  const shortcut = control ? SHORTCUTS[event.key.toLowerCase()] : event.altKey ? undefined : PLAIN_KEYS[event.key];
  if (shortcut?.(desk, ids)) event.preventDefault();
}

type Shortcut = (desk: Desk, ids: readonly string[]) => boolean;

const SHORTCUTS: Readonly<Record<string, Shortcut>> = {
  a: (desk) => {
    for (const { id } of shownItems(desk)) desk.selected.add(id);
    tell(desk, words.selected(desk.selected.size));
    return true;
  },
  c: (desk, ids) => hold(desk, "copy", ids),
  x: (desk, ids) => hold(desk, "move", ids),
  v: (desk) => {
    paste(desk);
    return true;
  },
};

const PLAIN_KEYS: Readonly<Record<string, Shortcut>> = {
  Delete: (desk, ids) => {
    if (ids.length === 0) return false;
    if (desk.state.here === BIN) openPanel(desk, { kind: "purge", ids }, "", "dialog-title");
    else perform(desk, { kind: "delete", ids }, words.done.removed(named(desk, ids)));
    return true;
  },
  F2: (desk, ids) => renameSelected(desk, ids),
  Escape: (desk) => {
    if (desk.selected.size === 0) return false;
    desk.selected.clear();
    tell(desk, words.selected(0));
    return true;
  },
};

function hold(desk: Desk, mode: "move" | "copy", ids: readonly string[]): boolean {
  if (ids.length === 0 || desk.state.here === BIN) return false;
  desk.clipboard = { mode, ids };
  tell(desk, (mode === "move" ? words.done.cut : words.done.copying)(named(desk, ids)));
  return true;
}
