import { phone as text } from "../../i18n/fr/activities/phone.ts";
import { element } from "../dom.ts";
import { installedApps } from "./app-view.ts";
import { bluetoothView, wifiView } from "./connection-view.ts";
import { button, choiceLine, levelLine, part, switchLine, toggle } from "./controls.ts";
import { tryUpdate } from "./links.ts";
import { type Drawing, type Section, sizeText } from "./memory.ts";
import { freeMegabytes } from "./storage.ts";
import { storageView } from "./storage-view.ts";
import { timeView } from "./time-view.ts";

/** One section of the settings. */
export function sectionView(drawing: Drawing, section: Section): readonly (HTMLElement | false)[] {
  switch (section) {
    case "wifi":
      return wifiView(drawing);
    case "bluetooth":
      return bluetoothView(drawing);
    case "storage":
      return storageView(drawing);
    case "apps":
      return [element("ul", { class: "menu" }, ...installedApps(drawing).map(({ id, name }) => element("li", {}, element("button", { type: "button", class: "menu-item", "data-key": `info ${id}`, onclick: () => drawing.open({ kind: "info", app: id }) }, name))))];
    case "time":
      return timeView(drawing);
    case "notifications":
      return installedApps(drawing).map(({ id, name }) => toggle(`notify ${id}`, name, !drawing.state.silenced.includes(id), (on) => drawing.commit({ kind: "notifications", app: id, on }, on ? text.on(name) : text.off(name))));
    case "focus":
      return focusView(drawing);
    case "display":
      return [levelLine(drawing, "luminosite"), levelLine(drawing, "verrouillage"), levelLine(drawing, "delai"), switchLine(drawing, "localisation"), switchLine(drawing, "silence")];
    case "aids":
      return [levelLine(drawing, "texte"), ...(["contraste", "lecture", "loupe"] as const).map((name) => switchLine(drawing, name, text.helps[name]))];
    case "about":
      return aboutView(drawing);
  }
}

function focusView(drawing: Drawing): readonly HTMLElement[] {
  const { state, commit } = drawing;
  const { on, from, until, allowed } = state.focus;
  const hours = Array.from({ length: 48 }, (_, half) => `${String(Math.floor(half / 2)).padStart(2, "0")}:${half % 2 === 0 ? "00" : "30"}`);
  const options = (chosen: string) => [...new Set([...hours, chosen])].toSorted().map((hour) => [hour, hour.replace(":", " h ")] as const);
  const change = (next: { readonly from: string; readonly until: string }) => commit({ kind: "focus-hours", ...next }, text.focus.hours(next.from, next.until));
  return [
    toggle("focus on", text.focus.on, on, (next) => commit({ kind: "focus", on: next }, next ? text.on(text.sections.focus) : text.off(text.sections.focus)), text.focus.help),
    choiceLine("focus from", text.focus.from, options(from), from, (next) => change({ from: next, until })),
    choiceLine("focus until", text.focus.until, options(until), until, (next) => change({ from, until: next })),
    part(text.focus.allowed, ...installedApps(drawing).map(({ id, name }) => toggle(`allow ${id}`, name, allowed.includes(id), (next) => commit({ kind: "focus-allow", app: id, on: next }, next ? text.on(name) : text.off(name))))),
  ];
}

function aboutView(drawing: Drawing): readonly (HTMLElement | false)[] {
  const { scene, state, memory, stagehand, commit } = drawing;
  const { system, battery = 80 } = scene;
  const rows: readonly (readonly [string, string])[] = [...(system?.model ? [[text.about.model, system.model] as const] : []), [text.about.version, (state.updated && system?.update) || (system?.version ?? "1.0")], [text.about.battery, text.percent(String(battery))]];
  const update = () => {
    const outcome = tryUpdate(scene, state, freeMegabytes(scene, state));
    if (outcome === "updated") {
      commit({ kind: "update" }, text.about.outcomes.updated, "screen");
      return;
    }
    memory.notice = text.about.outcomes[outcome];
    stagehand.announce(memory.notice);
    stagehand.redraw();
  };
  const waiting = system?.update !== undefined && !state.updated;
  return [
    element("dl", {}, ...rows.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)])),
    element("p", {}, waiting ? text.about.available(system.update!, sizeText(system.updateMegabytes ?? 0)) : text.about.upToDate),
    waiting && button(drawing, "update", text.about.update, update),
  ];
}
