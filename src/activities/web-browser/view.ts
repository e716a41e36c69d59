import { webBrowser as text } from "../../i18n/fr/activities/web-browser.ts";
import type { Activity, Stagehand } from "../activity.ts";
import { element } from "../dom.ts";
import { icon } from "../icon.ts";
import { hostOf, isSecure, NEW_TAB } from "./address.ts";
import { findBar, markFound } from "./find.ts";
import { ICONS } from "./icons.ts";
import { type Drawing, emptyMemory } from "./memory.ts";
import { activeTab, type BrowserAction, type BrowserState } from "./model.ts";
import { pageContent } from "./page-view.ts";
import type { WebBrowserScene } from "./scene.ts";
import { sitePanel } from "./site-panel.ts";
import { titleOf } from "./titles.ts";

export const view: Activity<WebBrowserScene, BrowserState, BrowserAction>["view"] = (scene, stagehand) => {
  const memory = emptyMemory();
  let shown = "";
  return (state) => {
    const tab = activeTab(state);
    const place = `${tab.id} ${tab.at}`;
    if (place !== shown) Object.assign(memory, { typed: undefined, sitePanel: false, menu: false, cookies: undefined, removing: undefined, notice: "" });
    shown = place;
    const drawing: Drawing = { scene, state, memory, stagehand, follow: (address, newTab = false) => follow(stagehand, drawing, address, newTab) };
    return browserWindow(drawing);
  };
};

function follow(stagehand: Stagehand<BrowserAction>, { scene, memory }: Drawing, address: string, newTab: boolean): void {
  memory.focusPage = true;
  stagehand.announce(text.opened(titleOf(scene, address)));
  stagehand.act({ kind: "open", address, newTab });
}

function browserWindow(drawing: Drawing): HTMLElement {
  const { scene, state, memory, stagehand } = drawing;
  const tab = activeTab(state);
  const status = element("p", { class: "status-line small soft", "aria-hidden": "true" });
  const showTarget = ({ target }: Event) => {
    status.textContent = target instanceof Element ? (target.closest("a")?.getAttribute("href") ?? "") : "";
  };
  const page = element(
    "div",
    { class: "page", role: "region", "aria-label": titleOf(scene, tab.at), tabindex: "-1", "data-key": `page ${tab.id} ${tab.at}`, "data-focus": memory.focusPage, onpointerover: showTarget, onfocusin: showTarget },
    ...pageContent(drawing),
  );
  memory.focusPage = false;
  const found = memory.find && markFound(page, memory.find);
  const root = element(
    "div",
    { class: "browser", onkeydown: (event: KeyboardEvent) => shortcut(event, drawing) },
    tabStrip(drawing),
    toolbar(drawing),
    memory.sitePanel && sitePanel(drawing),
    memory.find && findBar(drawing, found?.length ?? 0),
    page,
    status,
  );
  const current = found?.[memory.find?.at ?? 0];
  if (current && memory.find?.changed) requestAnimationFrame(() => page.scrollTo({ top: current.offsetTop - page.clientHeight / 2 }));
  if (memory.find?.changed && memory.find.query !== "") stagehand.announce(text.findCount(memory.find.at + 1, found?.length ?? 0));
  if (memory.find) memory.find.changed = false;
  return root;
}

function tabStrip({ scene, state, stagehand }: Drawing): HTMLElement {
  const close = (id: number, title: string) => {
    stagehand.announce(text.tabClosed(title));
    stagehand.act({ kind: "close-tab", id });
  };
  const tabs = state.tabs.map(({ id, at }) => {
    const title = titleOf(scene, at);
    const show = element(
      "button",
      {
        type: "button",
        class: "tab-name",
        "data-key": `tab ${id}`,
        "aria-current": id === state.active ? "page" : undefined,
        title,
        onclick: () => stagehand.act({ kind: "show-tab", id }),
        onauxclick: ({ button }: MouseEvent) => button === 1 && close(id, title),
        onkeydown: (event: KeyboardEvent) => event.key === "Delete" && close(id, title),
      },
      title,
    );
    return element("li", { class: "tab" }, show, element("button", { type: "button", class: "icon-button small-target", "data-key": `close ${id}`, "aria-label": text.closeTab(title), onclick: () => close(id, title) }, icon(ICONS.close)));
  });
  const nothing = state.closed.length === 0;
  return element(
    "div",
    { class: "tab-strip" },
    element("ul", { class: "tabs", "aria-label": text.tabs, "data-key": "tabs" }, ...tabs),
    element(
      "div",
      { class: "tab-tools" },
      iconButton("new-tab", text.newTab, ICONS.plus, () => stagehand.act({ kind: "new-tab" })),
      iconButton("reopen", text.reopenTab, ICONS.reopen, () => (nothing ? stagehand.announce(text.nothingToReopen) : stagehand.act({ kind: "reopen-tab" })), { "aria-disabled": nothing }),
    ),
  );
}

function toolbar(drawing: Drawing): HTMLElement {
  const { state, memory, stagehand } = drawing;
  const tab = activeTab(state);
  const marked = state.bookmarks.includes(tab.at);
  const own = tab.at.startsWith("navigateur:");
  const address = element("input", {
    class: "field address",
    type: "text",
    inputmode: "url",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    enterkeyhint: "go",
    "aria-label": text.address,
    placeholder: text.address,
    "data-key": "address",
    onfocus: ({ target }: FocusEvent) => (target as HTMLInputElement).select(),
    oninput: ({ target }: InputEvent) => {
      memory.typed = (target as HTMLInputElement).value;
    },
  });
  address.value = memory.typed ?? (tab.at === NEW_TAB ? "" : tab.at);
  const go = (event: SubmitEvent) => {
    event.preventDefault();
    memory.typed = undefined;
    memory.focusPage = true;
    stagehand.act({ kind: "type", text: address.value });
    memory.focusPage = false;
  };
  return element(
    "div",
    { class: "toolbar" },
    element(
      "div",
      { class: "cluster" },
      iconButton("back", text.back, ICONS.back, () => stagehand.act({ kind: "back" }), { "aria-disabled": tab.back.length === 0 }),
      iconButton("forward", text.forward, ICONS.forward, () => stagehand.act({ kind: "forward" }), { "aria-disabled": tab.forward.length === 0 }),
      iconButton("home", text.home, ICONS.home, () => stagehand.act({ kind: "home" })),
    ),
    element("form", { class: "address-bar", onsubmit: go }, siteButton(drawing), address, element("button", { type: "submit", class: "tool", "data-key": "go" }, text.go)),
    element(
      "div",
      { class: "cluster" },
      !own &&
        iconButton("star", marked ? text.unbookmark : text.bookmark, ICONS.star, () => {
          stagehand.announce(marked ? text.bookmarkOff : text.bookmarkOn);
          stagehand.act({ kind: "bookmark", address: tab.at, on: !marked });
        }, { class: marked ? "icon-button filled" : "icon-button" }),
      iconButton("find", text.find, ICONS.search, () => toggleFind(drawing), { "aria-pressed": String(memory.find !== undefined) }),
      mainMenu(drawing),
    ),
  );
}

function siteButton({ scene, state, memory, stagehand }: Drawing): HTMLElement {
  const { at } = activeTab(state);
  const own = hostOf(at) === "";
  const problem = scene.sites?.find(({ host }) => host === hostOf(at))?.certificate?.problem !== undefined;
  const label = own ? text.site.ownPage : problem ? text.site.problem : isSecure(at) ? text.site.secure : text.site.insecure;
  const drawn = own ? ICONS.page : problem ? ICONS.alert : isSecure(at) ? ICONS.lock : ICONS.open;
  const toggle = () => {
    memory.sitePanel = !memory.sitePanel && !own;
    stagehand.redraw();
  };
  return iconButton("site", text.site.about(label), drawn, toggle, { "aria-expanded": String(memory.sitePanel), "aria-disabled": own, title: label });
}

const MENU = { favoris: ICONS.star, historique: ICONS.clock, telechargements: ICONS.download, reglages: ICONS.gear } as const;

/** The browser's own pages, by name. */
function mainMenu({ memory, stagehand, follow: open }: Drawing): HTMLElement {
  const toggle = () => {
    memory.menu = !memory.menu;
    stagehand.redraw();
  };
  const items = (Object.keys(MENU) as (keyof typeof MENU)[]).map((name) => element("li", {}, element("button", { type: "button", class: "menu-item", "data-key": `own ${name}`, onclick: () => open(`navigateur:${name}`) }, icon(MENU[name]), text.own[name])));
  return element("div", { class: "menu" }, iconButton("menu", text.menu, ICONS.menu, toggle, { "aria-expanded": String(memory.menu) }), memory.menu && element("ul", { class: "menu-list" }, ...items));
}

function iconButton(key: string, label: string, path: string, onclick: () => void, more: Readonly<Record<string, string | boolean | undefined>> = {}): HTMLElement {
  return element("button", { type: "button", class: "icon-button", "data-key": key, "aria-label": label, title: label, onclick, ...more }, icon(path));
}

function toggleFind({ memory, stagehand }: Drawing): void {
  memory.find = memory.find ? undefined : { query: "", at: 0, changed: true };
  stagehand.redraw();
}

/** The shortcuts of a browser that the real one leaves to the page. */
function shortcut(event: KeyboardEvent, drawing: Drawing): void {
  const { memory, stagehand } = drawing;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "f") {
    event.preventDefault();
    if (!memory.find) toggleFind(drawing);
  } else if (event.altKey && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
    event.preventDefault();
    stagehand.act({ kind: event.key === "ArrowLeft" ? "back" : "forward" });
  } else if (event.key === "Escape" && (memory.find || memory.sitePanel || memory.menu)) {
    Object.assign(memory, { find: undefined, sitePanel: false, menu: false });
    stagehand.redraw();
  }
}
