import { phone as text } from "../../i18n/fr/activities/phone.ts";
import { element } from "../dom.ts";
import { button } from "./controls.ts";
import type { Drawing } from "./memory.ts";

/** What hands can do outside the phone: bring a device nearer, or detach it from another. */
export function aroundView(drawing: Drawing): HTMLElement | false {
  const { scene, state, commit } = drawing;
  const devices = (scene.devices ?? []).filter(({ movable, releasable }) => movable || releasable);
  if (devices.length === 0) return false;
  const lines = devices.flatMap(({ id, name, movable, releasable }) => [
    movable && (state.near.includes(id) ? done(text.bluetooth.brought(name)) : button(drawing, `bring ${id}`, text.bluetooth.bring(name), () => commit({ kind: "bring", device: id }, text.bluetooth.brought(name)))),
    releasable && (state.released.includes(id) ? done(text.bluetooth.released(name)) : button(drawing, `release ${id}`, text.bluetooth.release(name), () => commit({ kind: "release", device: id }, text.bluetooth.released(name)))),
  ]);
  return element("section", { class: "around", "aria-label": text.bluetooth.around }, element("h3", {}, text.bluetooth.around), element("p", { class: "small soft" }, text.bluetooth.aroundText), ...lines);
}

function done(said: string): HTMLElement {
  return element("p", { class: "small" }, said);
}
