import { phone as text } from "../../i18n/fr/activities/phone.ts";
import { typeset } from "../../i18n/typography.ts";
import { element } from "../dom.ts";
import { icon } from "../icon.ts";
import { button, choiceLine, confirmed, part, toggle } from "./controls.ts";
import { ICONS } from "./icons.ts";
import { type Drawing, sizeText } from "./memory.ts";
import { PERMISSION_STATES, type PermissionState, permissionOf } from "./model.ts";
import type { App } from "./scene.ts";
import { cacheOf } from "./storage.ts";

export function homeScreen(drawing: Drawing): readonly HTMLElement[] {
  const { scene, open } = drawing;
  const tiles = [
    ...installedApps(drawing).map((app, index) => tile(`app ${app.id}`, app.name, app.name[0] ?? "", (index % 5) + 1, () => open({ kind: "app", app: app.id }))),
    tile("app settings", text.settingsApp, icon(ICONS.gear), 0, () => open({ kind: "settings" })),
  ];
  return [element("p", { class: "clock", "aria-hidden": "true" }, scene.clock ?? "10:24"), element("ul", { class: "tiles" }, ...tiles)];
}

export function installedApps({ scene, state }: Drawing): readonly App[] {
  return scene.apps.filter(({ id }) => state.installed.includes(id));
}

export function appScreen(drawing: Drawing, id: string): readonly HTMLElement[] {
  const app = drawing.scene.apps.find((each) => each.id === id);
  return [element("p", {}, typeset(app?.purpose ?? "")), element("p", { class: "soft" }, text.app.blank), button(drawing, `info ${id}`, text.app.info, () => drawing.open({ kind: "info", app: id }))];
}

export function appInfo(drawing: Drawing, id: string): readonly (HTMLElement | false)[] {
  const { scene, state, memory, commit } = drawing;
  const app = scene.apps.find((each) => each.id === id);
  if (!app || !state.installed.includes(id)) return [];
  const cache = cacheOf(state, app);
  const uninstall = () => {
    memory.asking = undefined;
    memory.screens = memory.screens.filter((screen) => !("app" in screen && screen.app === id));
    commit({ kind: "uninstall", app: id }, text.app.uninstalled(app.name), "screen");
  };
  const notifications = toggle(`notifications ${id}`, text.app.notifications, !state.silenced.includes(id), (on) => commit({ kind: "notifications", app: id, on }, on ? text.on(text.app.notifications) : text.off(text.app.notifications)));
  return [
    element("p", {}, typeset(app.purpose ?? "")),
    part(text.app.permissions, ...(app.permissions ?? []).map(({ name }) => permissionLine(drawing, id, name)), !app.permissions?.length && element("p", { class: "soft" }, text.app.noPermission)),
    notifications,
    scene.storage !== undefined &&
      part(
        text.sections.storage,
        element("p", {}, text.app.size(sizeText(app.megabytes ?? 0))),
        element("p", {}, text.app.cache(sizeText(cache)), element("span", { class: "small soft help" }, text.app.cacheHelp)),
        cache > 0 && button(drawing, `cache ${id}`, text.app.emptyCache, () => commit({ kind: "empty-cache", app: id }, text.app.emptied, "screen")),
      ),
    app.system ? element("p", { class: "soft" }, text.app.system) : confirmed(drawing, `uninstall ${id}`, text.app.uninstall, uninstall),
  ];
}

function permissionLine({ scene, state, commit }: Drawing, app: string, name: keyof typeof text.app.names): HTMLElement {
  const options = PERMISSION_STATES.map((each) => [each, text.app.states[each]] as const);
  return choiceLine(`permission ${app} ${name}`, text.app.names[name], options, permissionOf(scene, state, app, name) ?? "", (value) => commit({ kind: "permission", app, name, state: value as PermissionState }, text.saved(text.app.names[name], text.app.states[value as PermissionState])));
}

function tile(key: string, label: string, drawn: string | SVGSVGElement, hue: number, onclick: () => void): HTMLElement {
  return element("li", {}, element("button", { type: "button", class: "tile", "data-key": key, onclick }, element("span", { class: "tile-icon", "data-hue": hue, "aria-hidden": "true" }, drawn), element("span", { class: "small" }, label)));
}
