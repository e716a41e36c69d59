import { webBrowser as text } from "../../i18n/fr/activities/web-browser.ts";
import { typeset } from "../../i18n/typography.ts";
import { element } from "../dom.ts";
import { hostOf, resultsOf, shownAt } from "./address.ts";
import { blockView, link } from "./blocks.ts";
import { cookieBanner } from "./cookie-banner.ts";
import type { Drawing } from "./memory.ts";
import { activeTab, permissionOf } from "./model.ts";
import { ownPage } from "./own-pages.ts";
import type { Engine, Page } from "./scene.ts";
import { searchForm } from "./search-form.ts";

/** What stands under the tool bar, whatever the address. */
export function pageContent(drawing: Drawing): readonly HTMLElement[] {
  const { scene, state } = drawing;
  const { at } = activeTab(state);
  const site = scene.sites?.find(({ host }) => host === hostOf(at));
  if (site?.certificate?.problem && !state.trusted.includes(site.host)) return [warningPage(drawing, site.host, site.certificate.problem)];
  const shown = shownAt(scene, at);
  switch (shown.kind) {
    case "own":
      return [ownPage(drawing, shown.page)];
    case "page":
      return [...request(drawing, shown.page), ...scenePage(drawing, shown.page), ...(site ? cookieBanner(drawing, site) : [])];
    case "engine":
      return [element("div", { class: "sheet engine" }, element("h2", {}, shown.engine.name), searchForm(drawing, shown.engine, ""), element("p", { class: "soft" }, text.search.slogan))];
    case "results":
      return [resultsPage(drawing, shown.engine, shown.query)];
    case "missing":
      return [element("div", { class: "sheet" }, element("h2", {}, text.missing.title), element("p", {}, text.missing.text(at)), element("p", {}, text.missing.advice))];
  }
}

function scenePage(drawing: Drawing, page: Page): readonly HTMLElement[] {
  const { sites = [] } = drawing.scene;
  const host = hostOf(page.address);
  return [
    element(
      "header",
      { class: "site-head", "data-colour": page.colour ?? "grey" },
      element("p", { class: "site-name" }, sites.find((site) => site.host === host)?.name ?? host),
      page.menu && element("nav", { "aria-label": text.page.menu }, element("ul", { class: "site-menu" }, ...page.menu.map((each) => element("li", {}, link(drawing, each.text, each.to))))),
    ),
    element("div", { class: "sheet" }, element("h2", {}, typeset(page.title)), ...page.blocks.map((block) => blockView(drawing, block))),
  ];
}

function resultsPage(drawing: Drawing, engine: Engine, query: string): HTMLElement {
  const results = resultsOf(drawing.scene, engine, query);
  const list = results.map(({ title, address, excerpt, date, ad }) =>
    element(
      "li",
      { class: "result" },
      element("p", { class: "small soft result-address" }, ad ? element("strong", { class: "ad" }, text.search.ad) : undefined, ad ? " " : undefined, address),
      element("h3", {}, link(drawing, title, address)),
      element("p", {}, date ? element("span", { class: "soft" }, `${date} – `) : undefined, typeset(excerpt)),
    ),
  );
  return element("div", { class: "sheet" }, element("p", { class: "engine-name" }, engine.name), searchForm(drawing, engine, query), element("p", { class: "small soft" }, text.search.count(results.length)), element("ol", { class: "results" }, ...list));
}

function warningPage({ stagehand, memory, state }: Drawing, host: string, problem: string): HTMLElement {
  const act = (action: Parameters<typeof stagehand.act>[0]) => {
    memory.focusPage = true;
    stagehand.act(action);
  };
  const leave = () => act(activeTab(state).back.length > 0 ? { kind: "back" } : { kind: "home" });
  return element(
    "div",
    { class: "sheet warning", role: "alert" },
    element("h2", {}, text.warning.title),
    element("p", {}, text.warning.text, " ", problem),
    element("div", { class: "cluster" }, element("button", { type: "button", class: "tool strong", "data-key": "leave", onclick: leave }, text.warning.leave), element("button", { type: "button", class: "tool", "data-key": "stay", onclick: () => act({ kind: "trust", host }) }, text.warning.stay)),
  );
}

/** A page that asks for a permission waits for an answer, or for « Fermer ». */
function request({ scene, state, memory, stagehand }: Drawing, { address, asks }: Page): readonly HTMLElement[] {
  const host = hostOf(address);
  if (!asks || memory.putOff.has(`${host}/${asks}`) || permissionOf(scene, state, host, asks) !== "demander") return [];
  const answer = (chosen: "autorisé" | "bloqué") => () => {
    stagehand.announce(text.permission.changed(text.permission.short[asks], text.permission.states[chosen]));
    stagehand.act({ kind: "permission", host, name: asks, state: chosen });
  };
  const close = () => {
    memory.putOff.add(`${host}/${asks}`);
    stagehand.redraw();
  };
  const button = (key: string, label: string, onclick: () => void) => element("button", { type: "button", class: "tool", "data-key": `ask ${key}`, onclick }, label);
  const question = text.permission.asks(host, text.permission.names[asks]);
  return [element("section", { class: "ask", "aria-label": question }, element("p", {}, question), element("div", { class: "cluster" }, button("allow", text.permission.allow, answer("autorisé")), button("block", text.permission.block, answer("bloqué")), button("later", text.close, close)))];
}
