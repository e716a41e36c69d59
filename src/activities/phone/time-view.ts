import { phone as text } from "../../i18n/fr/activities/phone.ts";
import { element } from "../dom.ts";
import { installedApps } from "./app-view.ts";
import { choiceLine } from "./controls.ts";
import type { Drawing } from "./memory.ts";
import { LIMITS } from "./model.ts";
import { table } from "./storage-view.ts";

const DAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

/** Screen time of the week: bars a day, then the applications of the day shown, and the same figures as a table. */
export function timeView(drawing: Drawing): readonly (HTMLElement | false)[] {
  const { scene, memory, stagehand } = drawing;
  const days = scene.days ?? DAYS;
  const apps = installedApps(drawing).flatMap(({ id, name, minutes }) => (minutes ? [{ id, name, minutes }] : []));
  if (apps.length === 0) return [element("p", { class: "soft" }, text.time.none)];
  const totals = days.map((_, day) => sum(apps.map(({ minutes }) => minutes[day] ?? 0)));
  const most = Math.max(1, ...totals);
  const bars = element("ul", { class: "bars", "aria-label": text.time.week }, ...days.map((day, index) => bar(day, totals[index]!, totals[index]! / most, memory.day === index)));
  const options = [["", text.time.wholeWeek] as const, ...days.map((day, index) => [String(index), day] as const)];
  const show = (value: string) => {
    memory.day = value === "" ? undefined : Number(value);
    stagehand.redraw();
  };
  const { day } = memory;
  const spent = (minutes: readonly number[]) => (day === undefined ? sum(minutes) : (minutes[day] ?? 0));
  const rows = apps.map(({ id, name, minutes }) => element("li", { class: "usage" }, element("p", {}, element("strong", {}, name), ` : ${durationText(spent(minutes))}`), limitLine(drawing, id, name)));
  return [
    element("h4", {}, text.time.week),
    bars,
    choiceLine("day", text.time.day, options, day === undefined ? "" : String(day), show),
    element("section", { class: "part", "aria-label": text.time.byApp }, element("h4", {}, text.time.byApp), element("ul", { class: "menu" }, ...rows)),
    element("details", { "data-key": "time table" }, element("summary", {}, text.time.showTable), table(text.time.table, [text.storage.app, ...days], [...apps.map(({ name, minutes }) => [name, ...minutes.map(String)]), [text.time.total, ...totals.map(String)]])),
  ];
}

function limitLine({ state, commit }: Drawing, id: string, name: string): HTMLElement {
  const shown = (limit: number) => (limit === 0 ? text.time.noLimit : durationText(limit));
  return choiceLine(`limit ${id}`, text.time.limit(name), LIMITS.map((limit) => [String(limit), shown(limit)] as const), String(state.limits[id] ?? 0), (value) => commit({ kind: "limit", app: id, minutes: Number(value) }, text.time.limitSet(name, shown(Number(value)))));
}

function bar(day: string, minutes: number, share: number, shown: boolean): HTMLElement {
  const drawn = element("span", { class: "bar-day", "aria-hidden": "true" });
  drawn.style.blockSize = `${(share * 100).toFixed(1)}%`;
  return element("li", { "data-shown": shown }, element("span", { class: "small" }, durationText(minutes)), element("span", { class: "bar-track", "aria-hidden": "true" }, drawn), element("span", { class: "small soft", "aria-hidden": "true" }, day.slice(0, 3)), element("span", { class: "visually-hidden" }, day));
}

function durationText(minutes: number): string {
  return text.time.hours(Math.floor(minutes / 60), minutes % 60);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
