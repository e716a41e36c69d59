import { webBrowser as text } from "../../i18n/fr/activities/web-browser.ts";
import { typeset } from "../../i18n/typography.ts";
import { element } from "../dom.ts";
import { NEW_TAB, readTyped } from "./address.ts";
import type { Drawing } from "./memory.ts";
import { activeTab, CLEARABLE, engineOf, PERMISSIONS, permissionOf } from "./model.ts";
import type { Extension } from "./scene.ts";
import { permissionSelect } from "./site-panel.ts";
import { titleOf } from "./titles.ts";

export function settingsPage(drawing: Drawing): HTMLElement {
  return element(
    "div",
    { class: "sheet settings" },
    element("h2", {}, text.own.reglages),
    drawing.memory.notice !== "" && element("p", { class: "state good" }, drawing.memory.notice),
    part(text.settings.home, homeSetting(drawing)),
    part(text.settings.engine, engineSetting(drawing)),
    part(text.settings.extensions, ...extensions(drawing)),
    part(text.settings.permissions, ...permissions(drawing)),
    part(text.settings.clear, clearSetting(drawing)),
  );
}

function part(title: string, ...children: readonly HTMLElement[]): HTMLElement {
  return element("section", { "aria-label": title }, element("h3", {}, title), ...children);
}

/** Says and shows that a setting is kept. */
function done({ memory, stagehand }: Drawing, notice: string): void {
  memory.notice = notice;
  stagehand.announce(notice);
}

function homeSetting(drawing: Drawing): HTMLElement {
  const { scene, state, stagehand } = drawing;
  const field = element("input", { class: "field", type: "text", inputmode: "url", autocomplete: "off", autocapitalize: "off", spellcheck: "false", "aria-label": text.settings.homeField, "data-key": "home field" });
  field.value = state.home;
  const save = (typed: string) => {
    if (readTyped(scene, typed, engineOf(scene, state)) === undefined) return;
    done(drawing, text.settings.saved);
    stagehand.act({ kind: "set-home", text: typed });
  };
  const others = state.tabs.filter(({ id, at }) => id !== activeTab(state).id && at !== NEW_TAB && at !== state.home);
  return element(
    "form",
    {
      class: "form",
      onsubmit: (event: SubmitEvent) => {
        event.preventDefault();
        save(field.value);
      },
    },
    element("div", { class: "search-form" }, field, element("button", { type: "submit", class: "tool", "data-key": "home save" }, text.settings.save)),
    ...others.map(({ id, at }) => element("button", { type: "button", class: "tool", "data-key": `home from ${id}`, onclick: () => save(at) }, text.settings.useCurrent(titleOf(scene, at)))),
  );
}

function engineSetting(drawing: Drawing): HTMLElement {
  const { scene, state, stagehand } = drawing;
  const choose = (id: string) => {
    done(drawing, text.settings.saved);
    stagehand.act({ kind: "set-engine", id });
  };
  return element(
    "div",
    { role: "radiogroup", "aria-label": text.settings.engine },
    ...scene.engines.map(({ id, name, host }) => {
      const radio = element("input", { type: "radio", name: "engine", value: id, "data-key": `engine ${id}`, onchange: () => choose(id) });
      radio.checked = id === state.engine;
      return element("label", { class: "tick" }, radio, element("span", {}, name, " ", element("span", { class: "small soft" }, host)));
    }),
  );
}

function extensions(drawing: Drawing): readonly HTMLElement[] {
  const { scene, state } = drawing;
  const left = (scene.extensions ?? []).filter(({ id }) => state.extensions[id] !== "supprimée");
  return left.length === 0 ? [element("p", { class: "soft" }, text.settings.noExtension)] : left.map((extension) => extensionView(drawing, extension));
}

function extensionView(drawing: Drawing, { id, name, purpose, access }: Extension): HTMLElement {
  const { state, memory, stagehand } = drawing;
  const box = element("input", { type: "checkbox", role: "switch", "data-key": `extension ${id}`, "aria-label": text.settings.enable(name), onchange: ({ target }: Event) => {
    done(drawing, text.settings.saved);
    stagehand.act({ kind: "extension", id, state: (target as HTMLInputElement).checked ? "active" : "désactivée" });
  } });
  box.checked = state.extensions[id] === "active";
  const ask = (open: boolean) => () => {
    memory.removing = open ? id : undefined;
    stagehand.redraw();
  };
  const remove = () => {
    memory.removing = undefined;
    memory.focusPage = true;
    done(drawing, text.settings.removed(name));
    stagehand.act({ kind: "extension", id, state: "supprimée" });
  };
  const button = (key: string, label: string, onclick: () => void, more = {}) => element("button", { type: "button", class: "tool", "data-key": `${key} ${id}`, onclick, ...more }, label);
  const controls =
    memory.removing === id
      ? [element("span", {}, text.settings.sure(name)), button("confirm", text.settings.confirm, remove, { "data-focus": true }), button("keep", text.settings.keep, ask(false))]
      : [element("label", { class: "tick" }, box, element("span", {}, text.settings.on)), button("remove", text.settings.confirm, ask(true), { "aria-label": text.settings.remove(name) })];
  return element("article", { class: "card" }, element("h4", {}, name), element("p", {}, typeset(purpose)), element("p", { class: "small" }, text.settings.access), element("ul", { class: "small" }, ...access.map((each) => element("li", {}, typeset(each)))), element("div", { class: "cluster" }, ...controls));
}

/** Every permission that a site was given or refused; the padlock shows the others. */
function permissions({ scene, state, stagehand }: Drawing): readonly HTMLElement[] {
  const rows = (scene.sites ?? []).flatMap(({ host, permissions: given = [] }) => {
    const names = PERMISSIONS.filter((name) => given.some((each) => each.name === name) || state.permissions[`${host}/${name}`] !== undefined);
    return names.length === 0 ? [] : [element("article", { class: "card" }, element("h4", {}, host), element("div", { class: "permission-grid" }, ...names.map((name) => permissionSelect({ state: permissionOf(scene, state, host, name), host, name, key: `permission ${host} ${name}` }, stagehand))))];
  });
  return rows.length === 0 ? [element("p", { class: "soft" }, text.settings.noPermission)] : rows;
}

function clearSetting(drawing: Drawing): HTMLElement {
  const { memory, stagehand } = drawing;
  const ticks = CLEARABLE.map((what) => {
    const box = element("input", { type: "checkbox", "data-key": `clear ${what}`, onchange: ({ target }: Event) => {
      if ((target as HTMLInputElement).checked) memory.toClear.add(what);
      else memory.toClear.delete(what);
    } });
    box.checked = memory.toClear.has(what);
    return element("label", { class: "tick" }, box, element("span", {}, text.settings.clearables[what]));
  });
  const clear = () => {
    if (memory.toClear.size === 0) {
      done(drawing, text.settings.tickFirst);
      stagehand.redraw();
      return;
    }
    const what = [...memory.toClear];
    memory.toClear.clear();
    done(drawing, text.settings.cleared);
    stagehand.act({ kind: "clear", what });
  };
  return element("div", {}, ...ticks, element("button", { type: "button", class: "tool", "data-key": "clear", onclick: clear }, text.settings.clearButton));
}
