import { fileExplorer as words } from "../../i18n/fr/activities/file-explorer.ts";
import { element } from "../dom.ts";
import { type IconName, icon } from "../parts/icon.ts";
import { type Desk, goTo, openPanel, placeName } from "./desk.ts";
import { drag, dropOn } from "./drag.ts";
import { BIN, binnedItems, childrenOf, compareNames, type Item, isLive, pathOf, ROOT, sizeOf, withDescendants } from "./items.ts";
import { type FileType, shownName, typeOf } from "./names.ts";
import type { SortKey } from "./state.ts";

const COLUMNS: readonly SortKey[] = ["name", "modified", "type", "size"];
export const TYPE_ICONS: Readonly<Record<FileType, IconName>> = { archive: "archive", image: "image", music: "music", pdf: "pdf", program: "program", sheet: "sheet", slides: "slides", text: "text", video: "video", web: "web", file: "file" };

/** What the list shows: the place open or the names found in it, in the order chosen. */
export function shownItems({ state, search }: Desk): Item[] {
  const { items, here, sort } = state;
  const wanted = plain(search);
  const found = here === BIN ? binnedItems(items) : wanted === "" ? childrenOf(items, here) : items.filter((item) => isLive(items, item) && (here === ROOT || withDescendants(items, [here]).has(item.id)) && item.id !== here);
  const order = found.filter(({ name }) => plain(name).includes(wanted)).toSorted((one, other) => compare(one, other, sort.by, state.items) || compareNames(one.name, other.name));
  return sort.descending ? order.toReversed() : order;
}

export function listing(desk: Desk): HTMLElement {
  const shown = shownItems(desk);
  const { here } = desk.state;
  const place = placeName(desk, here);
  const label = desk.search.trim() === "" ? words.list(place) : words.found(place);
  return element(
    "div",
    { class: "listing", "data-key": "listing", ...dropOn(desk, here) },
    sortTools(desk),
    shown.length === 0
      ? element("p", { class: "empty soft" }, desk.search.trim() !== "" ? words.nothingFound : here === BIN ? words.emptyBin : words.empty)
      : element("table", { "aria-label": label, onkeydown: (event: KeyboardEvent) => walk(desk, event) }, head(desk, shown), element("tbody", {}, ...shown.map((item) => row(desk, item)))),
  );
}

function head(desk: Desk, shown: readonly Item[]): HTMLElement {
  const { sort } = desk.state;
  const all = shown.every(({ id }) => desk.selected.has(id));
  return element(
    "thead",
    {},
    element(
      "tr",
      {},
      element("td", { class: "tick" }, tick(desk, "all", words.selectAll, all, () => shown.forEach(({ id }) => { if (all) desk.selected.delete(id); else desk.selected.add(id); }))),
      ...COLUMNS.map((by) => {
        const current = sort.by === by;
        return element("th", { scope: "col", class: `column-${by}`, "aria-sort": current ? (sort.descending ? "descending" : "ascending") : undefined }, element("button", { type: "button", class: "plain sorter", "data-key": `sort:${by}`, onclick: () => desk.stagehand.act({ kind: "sort", by, descending: current && !sort.descending }) }, words.columns[by], current && icon(sort.descending ? "down" : "up", "sort-mark")));
      }),
    ),
  );
}

/** The same as the columns' heads, where there is room for one column only. */
function sortTools(desk: Desk): HTMLElement {
  const { by, descending } = desk.state.sort;
  const select = element("select", { class: "field", "data-key": "sort-by", onchange: (event: Event) => desk.stagehand.act({ kind: "sort", by: (event.target as HTMLSelectElement).value as SortKey, descending }) }, ...COLUMNS.map((key) => element("option", { value: key, selected: key === by }, words.columns[key])));
  return element("div", { class: "sort-tools" }, element("label", { class: "sort-by" }, element("span", { class: "small" }, words.sortBy), select), element("button", { type: "button", class: "plain", "data-key": "sort-order", "aria-label": `${words.inverted} (${descending ? words.descending : words.ascending})`, onclick: () => desk.stagehand.act({ kind: "sort", by, descending: !descending }) }, icon(descending ? "down" : "up")));
}

function row(desk: Desk, item: Item): HTMLElement {
  const { items, showExtensions, here } = desk.state;
  const name = shownName(item, showExtensions);
  const isSelected = desk.selected.has(item.id);
  const type = item.isFolder ? words.types.folder : words.types[typeOf(item.name)];
  const size = item.isFolder ? "" : words.size(item.size);
  const where = here === BIN ? words.from(folderPath(desk, item)) : desk.search.trim() === "" ? "" : words.in(folderPath(desk, item));
  const isCut = desk.clipboard?.mode === "move" && desk.clipboard.ids.includes(item.id);
  const toggle = () => { if (!desk.selected.delete(item.id)) desk.selected.add(item.id); };
  return element(
    "tr",
    { "data-id": item.id, class: `${isSelected ? "selected" : ""} ${isCut ? "cut" : ""}`, onclick: (event: MouseEvent) => { if ((event.target as Element).closest("button, input, label")) return; toggle(); desk.stagehand.redraw(); }, ...drag(desk, item.id), ...(item.isFolder && here !== BIN ? dropOn(desk, item.id) : {}) },
    element("td", { class: "tick" }, tick(desk, item.id, words.select(name), isSelected, toggle)),
    element(
      "th",
      { scope: "row", class: "column-name" },
      element("button", { type: "button", class: "plain name", "data-key": `item:${item.id}`, onclick: (event: MouseEvent) => { if (event.ctrlKey || event.metaKey) { toggle(); desk.stagehand.redraw(); } else openItem(desk, item); } }, icon(iconOf(item), `kind-${item.isFolder ? "folder" : typeOf(item.name)}`), element("span", { class: "name-text" }, name)),
      element("span", { class: "meta small soft" }, [words.moment(item.modified), size].filter(Boolean).join(" · ")),
      where !== "" && element("span", { class: "where small soft" }, where),
    ),
    element("td", { class: "column-modified" }, words.moment(item.modified)),
    element("td", { class: "column-type" }, type),
    element("td", { class: "column-size" }, item.isFolder ? "–" : words.size(sizeOf(items, item))),
  );
}

function tick(desk: Desk, key: string, label: string, checked: boolean, toggle: () => void): HTMLElement {
  return element("label", { class: "tick-label" }, element("input", { type: "checkbox", "aria-label": label, "data-key": `tick:${key}`, checked, onchange: () => { toggle(); desk.stagehand.redraw(); } }));
}

function openItem(desk: Desk, item: Item): void {
  if (desk.state.here !== BIN && item.isFolder) goTo(desk, item.id, "up");
  else openPanel(desk, { kind: "properties", id: item.id }, "", "dialog-title");
}

export function iconOf(item: Item): IconName {
  return item.isFolder ? ((item.icon as IconName | undefined) ?? "folder") : TYPE_ICONS[typeOf(item.name)];
}

export function folderPath({ scene, state }: Desk, { parent }: Item): string {
  return parent === ROOT ? scene.root : pathOf(state.items, parent);
}

/** Arrows, Home and End go from name to name; Backspace goes up. */
function walk(desk: Desk, event: KeyboardEvent): void {
  const names = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>(".name")];
  const at = names.findIndex((name) => name.closest("tr")?.contains(event.target as Node));
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: names.length - 1 }[event.key];
  if (event.key === "Backspace" && desk.state.here !== BIN && desk.state.here !== ROOT) goTo(desk, desk.state.items.find(({ id }) => id === desk.state.here)?.parent ?? ROOT, `item:${desk.state.here}`);
  else if (event.key === " " && (event.target as Element).matches(".name")) names[at]!.closest("tr")!.querySelector("input")!.click();
  else if (to !== undefined && names[to]) names[to].focus();
  else return;
  event.preventDefault();
}

function compare(one: Item, other: Item, by: SortKey, items: readonly Item[]): number {
  if (one.isFolder !== other.isFolder) return Number(other.isFolder) - Number(one.isFolder);
  switch (by) {
    case "name":
      return compareNames(one.name, other.name);
    case "modified":
      return one.modified < other.modified ? -1 : Number(one.modified > other.modified);
    case "type":
      return compareNames(words.types[typeOf(one.name)], words.types[typeOf(other.name)]);
    case "size":
      return sizeOf(items, one) - sizeOf(items, other);
  }
}

function plain(text: string): string {
  return text.trim().normalize("NFD").replaceAll(/[\u0300-\u036f]/g, "").toLowerCase();
}
