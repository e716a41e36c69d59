import { fileExplorer as words } from "../../i18n/fr/activities/file-explorer.ts";
import { element } from "../dom.ts";
import { tool } from "../parts/button.ts";
import type { IconName } from "../parts/icon.ts";
import { type Desk, named, openPanel, perform, tell } from "./desk.ts";
import { send } from "./drag.ts";
import { BIN, findItem, isLive } from "./items.ts";
import { shownName, splitExtension } from "./names.ts";

export function tools(desk: Desk): HTMLElement {
  const ids = [...desk.selected];
  const group = desk.state.here === BIN ? binTools(desk, ids) : folderTools(desk, ids);
  return element("div", { class: "tools explorer-tools", role: "group", "aria-label": words.tools }, ...group);
}

function folderTools(desk: Desk, ids: readonly string[]): HTMLElement[] {
  const [only] = ids;
  const item = only === undefined ? undefined : findItem(desk.state.items, only);
  const some = ids.length > 0 ? undefined : words.selectFirst;
  const one = ids.length === 1 ? undefined : words.selectOne;
  const archive = ids.length === 1 && item?.contains ? undefined : words.selectArchive;
  const { items, here, showExtensions } = desk.state;
  return [
    action(desk, "folderPlus", words.newFolder, undefined, () => openPanel(desk, { kind: "new-folder" }, words.newFolder)),
    action(desk, "move", words.moveTo, some, () => openPanel(desk, { kind: "destination", mode: "move", ids }, "", "dialog-title")),
    action(desk, "copyTo", words.copyTo, some, () => openPanel(desk, { kind: "destination", mode: "copy", ids }, "", "dialog-title")),
    action(desk, "cut", words.cut, some, () => hold(desk, "move", ids)),
    action(desk, "copy", words.copy, some, () => hold(desk, "copy", ids)),
    action(desk, "paste", words.paste, desk.clipboard ? undefined : words.nothingCopied, () => paste(desk)),
    action(desk, "edit", words.rename, one, () => renameSelected(desk, ids)),
    action(desk, "archive", words.compress, some, () => openPanel(desk, { kind: "compress", ids: ids.filter((id) => findItem(items, id)?.parent === findItem(items, only!)?.parent) }, item && ids.length === 1 ? splitExtension(item.name)[0] : here === "" ? desk.scene.root : shownName(findItem(items, here) ?? item!, showExtensions))),
    action(desk, "extract", words.extract, archive, () => perform(desk, { kind: "extract", id: only! }, words.done.extracted(item!.name))),
    action(desk, "bin", words.remove, some, () => perform(desk, { kind: "delete", ids }, words.done.removed(named(desk, ids)))),
    action(desk, "info", words.properties, one, () => openPanel(desk, { kind: "properties", id: only! }, "", "dialog-title")),
  ];
}

function binTools(desk: Desk, ids: readonly string[]): HTMLElement[] {
  const some = ids.length > 0 ? undefined : words.selectFirst;
  const one = ids.length === 1 ? undefined : words.selectOne;
  return [
    action(desk, "restore", words.restore, some, () => perform(desk, { kind: "restore", ids }, words.done.restored(named(desk, ids)))),
    action(desk, "info", words.properties, one, () => openPanel(desk, { kind: "properties", id: ids[0]! }, "", "dialog-title")),
    action(desk, "bin", words.purge, some, () => openPanel(desk, { kind: "purge", ids }, "", "dialog-title")),
  ];
}

/** A tool that does not apply stays in place and says why. */
function action(desk: Desk, image: IconName, label: string, refusal: string | undefined, run: () => void): HTMLElement {
  return tool(`tool:${label}`, image, label, () => (refusal === undefined ? run() : tell(desk, refusal)), { "aria-disabled": refusal === undefined ? undefined : "true" });
}

function hold(desk: Desk, mode: "move" | "copy", ids: readonly string[]): void {
  desk.clipboard = { mode, ids };
  tell(desk, (mode === "move" ? words.done.cut : words.done.copying)(named(desk, ids)));
}

export function paste(desk: Desk): void {
  if (!desk.clipboard || desk.state.here === BIN) {
    tell(desk, words.nothingCopied);
    return;
  }
  const { mode } = desk.clipboard;
  const ids = desk.clipboard.ids.filter((id) => desk.state.items.some((item) => item.id === id && isLive(desk.state.items, item)));
  if (ids.length === 0) {
    tell(desk, words.nothingCopied);
    return;
  }
  if (mode === "move") desk.clipboard = undefined;
  desk.selected.clear();
  send(desk, mode, ids, desk.state.here);
}

export function renameSelected(desk: Desk, ids: readonly string[]): boolean {
  const item = ids.length === 1 && desk.state.here !== BIN ? findItem(desk.state.items, ids[0]!) : undefined;
  if (!item) return false;
  openPanel(desk, { kind: "rename", id: item.id }, shownName(item, desk.state.showExtensions));
  return true;
}
