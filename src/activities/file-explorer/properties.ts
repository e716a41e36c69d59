import { fileExplorer as words } from "../../i18n/fr/activities/file-explorer.ts";
import { typeset } from "../../i18n/typography.ts";
import { element } from "../dom.ts";
import type { Desk } from "./desk.ts";
import { findItem, type Item, sizeOf, withDescendants } from "./items.ts";
import { folderPath } from "./listing.ts";
import { shownName, typeOf } from "./names.ts";
import { frame } from "./panels.ts";

/** What a file holds, as far as the scene says, and what the system knows of it. */
export function properties(desk: Desk, id: string): HTMLElement | undefined {
  const { items, showExtensions } = desk.state;
  const item = findItem(items, id);
  if (!item) return undefined;
  return frame(desk, shownName(item, showExtensions), undefined, preview(item), element("dl", { class: "properties" }, ...rows(desk, item).flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)])));
}

function preview(item: Item): HTMLElement | undefined {
  if (item.isFolder) return undefined;
  if (item.contains) {
    return element("div", {}, element("p", { class: "labelled-name" }, words.archiveContent), element("ul", { class: "packed" }, ...item.contains.map(({ path, size }) => element("li", {}, element("span", { class: "name-text" }, path), element("span", { class: "soft small" }, words.size(size))))));
  }
  if (item.text === undefined) return element("p", { class: "soft" }, words.noPreview);
  return element("div", { class: "preview", role: "group", "aria-label": words.opened }, ...item.text.split("\n").map((line) => element("p", {}, typeset(line))));
}

function rows(desk: Desk, item: Item): [string, string][] {
  const { items } = desk.state;
  const inside = item.isFolder ? withDescendants(items, [item.id]).size - 1 : 0;
  return [
    [words.columns.type, item.isFolder ? words.types.folder : words.types[typeOf(item.name)]],
    ...(item.isFolder ? [[words.contains, words.count(inside)] as [string, string]] : []),
    [words.columns.size, words.size(sizeOf(items, item))],
    [words.place, folderPath(desk, item)],
    [words.created, words.moment(item.created)],
    [words.columns.modified, words.moment(item.modified)],
    ...(item.author === undefined ? [] : [[words.author, item.author] as [string, string]]),
  ];
}
