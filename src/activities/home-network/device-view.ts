import { homeNetwork as words } from "../../i18n/fr/activities/home-network.ts";
import { button, labelled, mainButton, pairs, select, tick } from "../controls.ts";
import { element } from "../dom.ts";
import { boxPage } from "./box-page.ts";
import { type Desk, go, perform, portName, type SectionName } from "./desk.ts";
import { boxOf, deviceOf, type Device, plugOf, portsOf, traitsOf } from "./devices.ts";
import { gatewayOf, isPowered, lightsOf } from "./network.ts";
import { hasSound, pictureOn } from "./screens.ts";
import { networkSection } from "./settings-view.ts";
import { testsSection } from "./tests-view.ts";

const text = words.device;

/** What one sees of a device from near, its switch, then its sockets, sound, settings, tests. */
export function deviceView(desk: Desk): HTMLElement | false {
  const { scene, memory, state } = desk;
  const device = deviceOf(scene, memory.device ?? "");
  if (!device) return element("p", { class: "soft" }, words.choose);
  const traits = traitsOf(device);
  const powered = isPowered(scene, state, device.id);
  const sections: readonly (readonly [SectionName, boolean, (desk: Desk, device: Device) => HTMLElement])[] = [
    ["plugs", traits.ports.length > 0, plugsSection],
    ["sound", traits.sound && powered, soundSection],
    ["network", device.kind !== "box" && (device.wifi !== undefined || traits.ports.includes("ethernet")) && powered, networkSection],
    ["tests", traits.screen && powered, testsSection],
    ["box", traits.screen && powered && boxOf(scene) !== undefined, boxPage],
  ];
  return element(
    "section",
    { class: "near stack", "aria-label": device.name },
    element("div", { class: "near-head" }, element("div", {}, element("h3", { tabindex: "-1", "data-key": "device title" }, device.name), element("p", { class: "soft small" }, text.inRoom(scene.rooms.find(({ id }) => id === device.room)?.name ?? ""))), button("close device", text.close, () => go(desk, { device: undefined }, `device ${device.id}`))),
    seen(desk, device, powered),
    powerTools(desk, device),
    element("div", { class: "sections" }, ...sections.flatMap(([name, shown, content]) => {
      if (!shown) return [];
      const open = memory.section === name;
      return [element("button", { type: "button", class: "fold", "data-key": `section ${name}`, "aria-expanded": String(open), onclick: () => go(desk, { section: open ? undefined : name }) }, words.sections[name]), ...(open ? [element("div", { class: "fold-body stack" }, content(desk, device))] : [])];
    })),
  );
}

function seen(desk: Desk, device: Device, powered: boolean): HTMLElement | false {
  const { scene, state } = desk;
  if (device.kind === "socket") return false;
  if (device.kind === "box") return boxSeen(desk);
  const lines: string[] = [];
  if (!powered) lines.push(text.dark);
  else {
    if (device.kind === "tv" || device.kind === "screen") {
      const from = pictureOn(scene, state, device);
      lines.push(from ? text.picture(from.name) : device.kind === "tv" ? text.noSignalOn(words.ports[state.devices[device.id]!.input]!) : text.noSignal);
    }
    if (device.kind === "tv" || device.kind === "speakers") lines.push(hasSound(scene, state, device) ? text.sound : text.noSound);
  }
  return lines.length > 0 && element("p", {}, element("strong", {}, `${text.seen} : `), lines.join(" "));
}

function boxSeen({ scene, state }: Desk): HTMLElement {
  const lights = lightsOf(scene, state);
  const { wifi, admin } = scene.box;
  return element(
    "div",
    { class: "box-seen" },
    element("div", { class: "stack" }, element("h4", {}, words.lights.title), element("ul", { class: "light-list" }, ...(["power", "line", "internet", "wifi"] as const).map((name) => element("li", {}, element("span", { class: `light ${lights[name]}`, "aria-hidden": "true" }), element("span", {}, `${words.lights[name]} : ${words.lights.states[lights[name]]}`))))),
    element("div", { class: "card stack" }, element("h4", {}, words.label.title), pairs([[words.label.wifi, wifi.name], [words.label.password, wifi.password || words.label.open], [words.label.address, gatewayOf(scene)], [words.label.admin, admin]])),
  );
}

function powerTools(desk: Desk, device: Device): HTMLElement {
  const { state, scene } = desk;
  const { mains, switch: hasSwitch } = traitsOf(device);
  const now = state.devices[device.id]!;
  const on = isPowered(scene, state, device.id);
  const isBox = device.kind === "box";
  return element(
    "div",
    { class: "stack" },
    mains && element("p", {}, `${text.mains} : `, element("strong", {}, now.plugged ? text.plugged : text.unplugged)),
    element(
      "div",
      { class: "row" },
      mains && button("mains", now.plugged ? text.unplug : text.plug, () => perform(desk, { kind: "mains", device: device.id, on: !now.plugged }, now.plugged ? text.mainsDone.off : text.mainsDone.on)),
      hasSwitch && button("switch", on ? text.turnOff : text.turnOn, () => perform(desk, { kind: "switch", device: device.id, on: !now.on }, text.pressed(device.name))),
      isBox && on && !state.box.starting && button("restart", text.restart, () => perform(desk, { kind: "restart" }, text.restarted, words.nothingDone, "wait")),
    ),
  );
}

/** Shown wherever one is: a box that starts takes a while. */
export function startingBar(desk: Desk): HTMLElement | false {
  return desk.state.box.starting && element("div", { class: "starting row" }, element("span", {}, text.starting), mainButton("wait", text.wait, () => perform(desk, { kind: "wait" }, text.started, words.nothingDone, "device title")));
}

function plugsSection(desk: Desk, device: Device): HTMLElement {
  return element("ul", { class: "plugs" }, ...portsOf(device).map((port) => element("li", {}, ...plugOfPort(desk, port))));
}

function plugOfPort(desk: Desk, port: string): readonly (Node | string | false)[] {
  const { scene, state } = desk;
  const name = words.ports[port.split(":")[1]!]!;
  const cable = scene.cables.find(({ id }) => state.cables[id]!.includes(port));
  if (cable) {
    const [one, other] = state.cables[cable.id]!;
    return [
      element("span", {}, element("strong", {}, name), element("br"), element("span", { class: `swatch ${cable.kind}`, "aria-hidden": "true" }), words.plugs.leadsTo(cable.name, portName(desk, one === port ? other : one)), cable.broken === true && ` (${words.plugs.damaged})`),
      button(`unplug ${port}`, words.plugs.unplug, () => perform(desk, { kind: "unplug", port }, words.plugs.unplugged(cable.name), words.nothingDone, `plug ${port}`), { "aria-label": words.plugs.unplugNamed(cable.name, name) }),
    ];
  }
  const ends = scene.cables.filter(({ kind }) => kind === plugOf(port)).flatMap(({ id, name: cableName }) => {
    const [one, other] = state.cables[id]!;
    return [...(one === "" ? [[`${id} 0`, words.plugs.end(cableName, portName(desk, other))] as const] : []), ...(other === "" && one !== "" ? [[`${id} 1`, words.plugs.end(cableName, portName(desk, one))] as const] : [])];
  });
  const plug = (value: string) => {
    const [cableId = "", end] = value.split(" ");
    perform(desk, { kind: "plug", cable: cableId, end: end === "1" ? 1 : 0, port }, words.plugs.plugged(scene.cables.find(({ id }) => id === cableId)?.name ?? ""), words.nothingDone, `unplug ${port}`);
  };
  const menu = ends.length > 0 && select(`plug ${port}`, [["", words.plugs.chooseEnd], ...ends], "", plug);
  if (menu) menu.setAttribute("aria-label", words.plugs.plugHere(name));
  return [element("span", {}, element("strong", {}, name), element("br"), element("span", { class: "soft" }, ends.length > 0 ? words.plugs.empty : `${words.plugs.empty} (${words.plugs.none})`)), menu];
}

function soundSection(desk: Desk, device: Device): HTMLElement {
  const now = desk.state.devices[device.id]!;
  const { sound } = words;
  const range = element("input", { type: "range", min: 0, max: 100, step: 5, value: now.volume, "data-key": "volume", onchange: () => perform(desk, { kind: "volume", device: device.id, value: Number(range.value) }, sound.set(Number(range.value))) });
  return element(
    "div",
    { class: "stack" },
    labelled(`${sound.volume} : ${now.volume}`, range),
    tick("mute", sound.mute, now.muted, (on) => perform(desk, { kind: "mute", device: device.id, on }, on ? sound.muted : sound.unmuted)),
    device.kind === "tv" && labelled(sound.input, select("input", ["hdmi-1", "hdmi-2"].map((port) => [port, words.ports[port]!]), now.input, (port) => perform(desk, { kind: "input", device: device.id, port }, sound.inputSet(words.ports[port]!)))),
  );
}
