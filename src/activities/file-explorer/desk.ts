import { fileExplorer as words } from "../../i18n/fr/activities/file-explorer.ts";
import type { Stagehand } from "../activity.ts";
import { BIN, findItem, ROOT } from "./items.ts";
import { shownName } from "./names.ts";
import type { Action } from "./model.ts";
import type { FileExplorerScene } from "./scene.ts";
import type { State } from "./state.ts";

export type Panel =
  | { readonly kind: "new-folder" }
  | { readonly kind: "rename"; readonly id: string }
  | { readonly kind: "compress"; readonly ids: readonly string[] }
  | { readonly kind: "destination"; readonly mode: "move" | "copy"; readonly ids: readonly string[] }
  | { readonly kind: "clash"; readonly mode: "move" | "copy"; readonly ids: readonly string[]; readonly to: string }
  | { readonly kind: "purge"; readonly ids: readonly string[] }
  | { readonly kind: "properties"; readonly id: string };

/** What the window remembers between two drawings, and forgets with the page. */
export interface Desk {
  readonly scene: FileExplorerScene;
  readonly stagehand: Stagehand<Action>;
  state: State;
  readonly selected: Set<string>;
  readonly expanded: Set<string>;
  clipboard: { readonly mode: "move" | "copy"; readonly ids: readonly string[] } | undefined;
  panel: Panel | undefined;
  /** What the panel's field holds, and what is wrong with it. */
  typed: string;
  problem: string;
  /** Key of the control to return to when the panel closes. */
  opener: string | undefined;
  focus: string | undefined;
  search: string;
  showsPlaces: boolean;
  message: string;
  dragged: readonly string[];
  /** Key of the control used last: where the focus returns. */
  lastKey: string | undefined;
}

export function openPanel(desk: Desk, panel: Panel, typed = "", focus = "panel-field"): void {
  desk.opener ??= desk.lastKey;
  Object.assign(desk, { panel, typed, problem: "", focus });
  desk.stagehand.redraw();
}

export function closePanel(desk: Desk, focus = desk.opener): void {
  Object.assign(desk, { panel: undefined, typed: "", problem: "", opener: undefined, focus });
  desk.stagehand.redraw();
}

/** Shows why the panel cannot be validated, and says it. */
export function refuse(desk: Desk, problem: string): void {
  Object.assign(desk, { problem, focus: "panel-field" });
  desk.stagehand.redraw();
  desk.stagehand.announce(problem);
}

/** Does it, closes the panel, and tells what happened: in the status line and to screen readers. */
export function perform(desk: Desk, action: Action, message: string): void {
  const before = desk.state;
  Object.assign(desk, { panel: undefined, typed: "", problem: "", focus: desk.opener, opener: undefined, message });
  desk.stagehand.act(action);
  if (desk.state === before) desk.message = words.done.nothing;
  desk.stagehand.redraw();
  desk.stagehand.announce(desk.message);
}

/** Tells without doing anything. */
export function tell(desk: Desk, message: string): void {
  desk.message = message;
  desk.stagehand.redraw();
  desk.stagehand.announce(message);
}

export function goTo(desk: Desk, folder: string, focus?: string): void {
  desk.selected.clear();
  Object.assign(desk, { search: "", message: "", showsPlaces: false, focus });
  desk.stagehand.act({ kind: "open", folder });
  desk.stagehand.announce(placeName(desk, folder));
}

export function placeName(desk: Desk, folder: string): string {
  if (folder === BIN) return words.bin;
  return folder === ROOT ? desk.scene.root : (findItem(desk.state.items, folder)?.name ?? "");
}

/** « rapport » or « 3 éléments ». */
export function named(desk: Desk, ids: readonly string[]): string {
  const item = ids.length === 1 ? findItem(desk.state.items, ids[0]!) : undefined;
  return item ? words.one(shownName(item, desk.state.showExtensions)) : words.several(ids.length);
}
