import { fileExplorer as words } from "../../i18n/fr/activities/file-explorer.ts";
import type { Properties } from "../dom.ts";
import { type Desk, openPanel, perform, placeName, tell, named } from "./desk.ts";
import { BIN } from "./items.ts";
import { canReceive, clashes } from "./model.ts";

/** Dragging is a shortcut: « Déplacer » and « Couper » do the same. */
export function drag(desk: Desk, id: string): Properties {
  return {
    draggable: "true",
    ondragstart: (event: DragEvent) => {
      desk.dragged = desk.selected.has(id) ? [...desk.selected] : [id];
      event.dataTransfer?.setData("text/plain", named(desk, desk.dragged));
    },
    ondragend: () => {
      desk.dragged = [];
    },
  };
}

export function dropOn(desk: Desk, folder: string): Properties {
  const accepts = () => desk.dragged.length > 0 && (folder === BIN || canReceive(desk.state.items, folder, desk.dragged));
  return {
    ondragover: (event: DragEvent) => {
      if (!accepts()) return;
      event.preventDefault();
      event.stopPropagation();
      (event.currentTarget as Element).classList.add("dropping");
    },
    ondragleave: (event: DragEvent) => (event.currentTarget as Element).classList.remove("dropping"),
    ondrop: (event: DragEvent) => {
      if (!accepts()) return;
      event.preventDefault();
      event.stopPropagation();
      const ids = desk.dragged;
      desk.dragged = [];
      if (folder === BIN) perform(desk, { kind: "delete", ids }, words.done.removed(named(desk, ids)));
      else send(desk, "move", ids, folder);
    },
  };
}

/** Moves or copies there, after asking what to do with names already taken. */
export function send(desk: Desk, mode: "move" | "copy", ids: readonly string[], to: string): void {
  const { items } = desk.state;
  if (!canReceive(items, to, ids)) tell(desk, words.insideItself);
  else if (clashes(items, ids, to).length > 0) openPanel(desk, { kind: "clash", mode, ids, to }, "", "dialog-title");
  else perform(desk, { kind: mode, ids, to }, (mode === "move" ? words.done.moved : words.done.copied)(named(desk, ids), placeName(desk, to)));
}
