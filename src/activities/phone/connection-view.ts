import { phone as text } from "../../i18n/fr/activities/phone.ts";
import { element } from "../dom.ts";
import { button, part, secretForm, switchLine } from "./controls.ts";
import { tryJoin, tryLink } from "./links.ts";
import type { Drawing } from "./memory.ts";
import type { Device, Network } from "./scene.ts";

export function wifiView(drawing: Drawing): readonly (HTMLElement | false)[] {
  const { scene, state } = drawing;
  const networks = state.switches.wifi ? (scene.networks ?? []).map((network) => networkView(drawing, network)) : [element("p", { class: "soft" }, text.wifi.none)];
  return [...(["wifi", "donnees", "avion"] as const).map((name) => switchLine(drawing, name)), part(text.wifi.networks, ...networks)];
}

export function bluetoothView(drawing: Drawing): readonly (HTMLElement | false)[] {
  const { scene, state } = drawing;
  const devices = state.switches.bluetooth ? (scene.devices ?? []).map((device) => deviceView(drawing, device)) : [element("p", { class: "soft" }, text.bluetooth.none)];
  return [switchLine(drawing, "bluetooth"), part(text.bluetooth.devices, ...devices)];
}

function networkView(drawing: Drawing, { id, name, key, bars = 3 }: Network): HTMLElement {
  const { scene, state, memory, commit } = drawing;
  const joined = state.network === id;
  const join = (typed: string) => {
    const outcome = tryJoin(scene, state, id, typed);
    if (outcome === "joined") memory.asking = undefined;
    commit({ kind: "join", network: id, key: typed }, text.wifi.outcomes[outcome], outcome === "joined" ? `network ${id}` : undefined);
  };
  const needsKey = key !== undefined && !state.known.includes(id);
  const about = [joined ? text.wifi.joined : needsKey || key !== undefined ? text.wifi.locked : text.wifi.open, text.wifi.bars[bars] ?? ""].join(" · ");
  return element(
    "div",
    { class: "peer" },
    element("p", {}, element("strong", {}, name), element("span", { class: "small soft help" }, about)),
    joined
      ? button(drawing, `network ${id}`, text.wifi.leave(name), () => commit({ kind: "leave" }, text.wifi.left, `network ${id}`))
      : memory.asking === `network ${id}`
        ? secretForm(drawing, `network ${id}`, text.wifi.key(name), text.wifi.submit, join)
        : button(drawing, `network ${id}`, text.wifi.join(name), () => (needsKey ? ask(drawing, `network ${id}`) : join(""))),
  );
}

/** The code is asked once the device answers, as real ones do. */
function deviceView(drawing: Drawing, { id, name, type, code, paired }: Device): HTMLElement {
  const { scene, state, memory, commit } = drawing;
  const linked = state.linked.includes(id);
  const remembered = linked || (paired === true && !state.forgotten.includes(id));
  const link = (typed: string) => {
    const outcome = tryLink(scene, state, id, typed);
    if (outcome === "wrong-code" && typed === "") {
      ask(drawing, `device ${id}`);
      return;
    }
    if (outcome !== "wrong-code") memory.asking = undefined;
    commit({ kind: "link", device: id, code: typed }, text.bluetooth.outcomes[outcome], outcome === "wrong-code" ? undefined : `device ${id}`);
  };
  const action =
    memory.asking === `device ${id}` && code !== undefined && !linked
      ? secretForm(drawing, `device ${id}`, text.bluetooth.code(name), text.bluetooth.submit, (typed) => link(typed || " "))
      : !linked && button(drawing, `device ${id}`, text.bluetooth.link(name), () => link(""));
  const about = [text.bluetooth.types[type], linked ? text.bluetooth.linked : remembered ? text.bluetooth.remembered : text.bluetooth.free].join(" · ");
  return element(
    "div",
    { class: "peer" },
    element("p", {}, element("strong", {}, name), element("span", { class: "small soft help" }, about)),
    action,
    remembered && button(drawing, linked ? `device ${id}` : `forget ${id}`, text.bluetooth.unlink(name), () => commit({ kind: "unlink", device: id }, text.bluetooth.forgotten, `device ${id}`)),
  );
}

function ask({ memory, stagehand }: Drawing, key: string): void {
  memory.asking = key;
  memory.notice = "";
  memory.focus = `secret ${key}`;
  stagehand.redraw();
}
