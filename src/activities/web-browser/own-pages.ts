import { webBrowser as text } from "../../i18n/fr/activities/web-browser.ts";
import { element } from "../dom.ts";
import { icon } from "../icon.ts";
import type { OwnPage } from "./address.ts";
import { link } from "./blocks.ts";
import { ICONS } from "./icons.ts";
import type { Drawing } from "./memory.ts";
import { engineOf, NEW_VISIT } from "./model.ts";
import { searchForm } from "./search-form.ts";
import { settingsPage } from "./settings-page.ts";
import { titleOf } from "./titles.ts";

/** The pages of the browser itself. */
export function ownPage(drawing: Drawing, page: OwnPage): HTMLElement {
  switch (page) {
    case "accueil":
      return newTab(drawing);
    case "reglages":
      return settingsPage(drawing);
    case "historique":
      return history(drawing);
    case "favoris":
      return bookmarks(drawing);
    case "telechargements":
      return downloads(drawing);
  }
}

function newTab(drawing: Drawing): HTMLElement {
  const { scene, state } = drawing;
  const engine = engineOf(scene, state);
  return element(
    "div",
    { class: "sheet engine" },
    element("h2", {}, engine.name),
    searchForm(drawing, engine, ""),
    state.bookmarks.length > 0 && element("h3", {}, text.own.favoris),
    element("ul", { class: "links" }, ...state.bookmarks.map((address) => element("li", {}, link(drawing, titleOf(scene, address), address)))),
  );
}

function history(drawing: Drawing): HTMLElement {
  const { state, memory, stagehand } = drawing;
  const sought = memory.historyFilter.toLowerCase();
  const filter = element("input", { class: "field", type: "search", autocomplete: "off", "aria-label": text.lists.filter, placeholder: text.lists.filter, "data-key": "history filter", oninput: ({ target }: InputEvent) => {
    memory.historyFilter = (target as HTMLInputElement).value;
    stagehand.redraw();
  } });
  filter.value = memory.historyFilter;
  const rows = state.history.flatMap(({ address, title, when }, index) => {
    if (!`${title} ${address}`.toLowerCase().includes(sought)) return [];
    const forget = () => {
      stagehand.announce(text.lists.forgotten);
      stagehand.act({ kind: "forget", index });
    };
    return [row(drawing, title, address, when === NEW_VISIT ? when.replace("'", "’") : when, text.lists.forget(title), `forget ${index}`, forget)];
  });
  return element("div", { class: "sheet" }, element("h2", {}, text.own.historique), filter, rows.length === 0 ? element("p", { class: "soft" }, text.lists.emptyHistory) : element("ul", { class: "rows" }, ...rows));
}

function bookmarks(drawing: Drawing): HTMLElement {
  const { scene, state, stagehand } = drawing;
  const rows = state.bookmarks.map((address) => {
    const title = titleOf(scene, address);
    const remove = () => {
      stagehand.announce(text.bookmarkOff);
      stagehand.act({ kind: "bookmark", address, on: false });
    };
    return row(drawing, title, address, "", text.lists.remove(title), `remove ${address}`, remove);
  });
  return element("div", { class: "sheet" }, element("h2", {}, text.own.favoris), rows.length === 0 ? element("p", { class: "soft" }, text.lists.emptyBookmarks) : element("ul", { class: "rows" }, ...rows));
}

function downloads({ state }: Drawing): HTMLElement {
  const rows = state.downloads.map((name) => element("li", {}, name));
  return element("div", { class: "sheet" }, element("h2", {}, text.own.telechargements), rows.length === 0 ? element("p", { class: "soft" }, text.lists.emptyDownloads) : element("ul", {}, ...rows));
}

function row(drawing: Drawing, title: string, address: string, when: string, label: string, key: string, remove: () => void): HTMLElement {
  return element(
    "li",
    { class: "row" },
    element("div", { class: "row-text" }, link(drawing, title, address), element("span", { class: "small soft" }, [when, address].filter(Boolean).join(" – "))),
    element("button", { type: "button", class: "icon-button", "data-key": key, "aria-label": label, title: label, onclick: remove }, icon(ICONS.close)),
  );
}
