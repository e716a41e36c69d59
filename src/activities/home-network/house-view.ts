import { homeNetwork as words } from "../../i18n/fr/activities/home-network.ts";
import { drawing } from "../controls.ts";
import { element, svg } from "../dom.ts";
import { type Desk, go, portName } from "./desk.ts";
import { type Device, type Kind, traitsOf } from "./devices.ts";
import { isPowered, lightsOf } from "./network.ts";
import { pictureOn } from "./screens.ts";

const ICONS: Readonly<Record<Kind, string>> = {
  box: "M3 13h18v6H3zM6 16h.01M9 16h.01M8 13V9M16 13V9M12 5a6 6 0 0 1 4 1.500M12 5a6 6 0 0 0-4 1.500",
  socket: "M5 5h14v14H5zM9 10h6v5H9zM12 15v2",
  computer: "M7 3h10v18H7zM10 7h4M10 10h4M12 17h.01",
  screen: "M3 5h18v11H3zM9 20h6M12 16v4",
  speakers: "M7 3h10v18H7zM12 7h.01M12 12a3 3 0 1 0 0 6 3 3 0 0 0 0-6",
  laptop: "M5 5h14v10H5zM2 19h20l-3-4H5z",
  tv: "M2 5h20v12H2zM7 21h10M12 17v4",
  console: "M6 8h12a4 4 0 0 1 3 6l-1 3a2 2 0 0 1-3.500 0L15 15H9l-1.500 2A2 2 0 0 1 4 17l-1-3a4 4 0 0 1 3-6M8 10v3M6.500 11.500h3M16 11h.01",
  printer: "M7 9V3h10v6M4 9h16v8H4zM7 14h10v7H7z",
  phone: "M8 2h8v20H8zM11 19h2",
  tablet: "M5 3h14v18H5zM11 18h2",
};

/** Rooms with their devices, and cables drawn from one to the other; the list of cables says the same in words. */
export function houseView(desk: Desk): HTMLElement {
  const { scene, memory } = desk;
  const lines = svg("svg", { class: "lines", "aria-hidden": "true" });
  const house = element(
    "div",
    { class: "house", role: "group", "aria-label": words.plan },
    lines,
    ...scene.rooms.map(({ id, name }) => element("section", { class: "room", role: "group", "aria-label": name }, element("h3", { class: "room-name" }, name), element("div", { class: "room-devices" }, ...scene.devices.filter(({ room }) => room === id).map((device) => deviceButton(desk, device))))),
  );
  new ResizeObserver(() => drawLines(desk, house, lines)).observe(house);
  const toggle = () => go(desk, { cables: !memory.cables });
  return element(
    "div",
    {},
    house,
    element("div", { class: "cable-fold" }, element("button", { type: "button", class: "fold", "data-key": "cables", "aria-expanded": String(memory.cables), onclick: toggle }, words.cables), memory.cables && cableList(desk)),
  );
}

function deviceButton(desk: Desk, device: Device): HTMLElement {
  const { memory, state, scene } = desk;
  const { id, name, kind } = device;
  const lit = isPowered(scene, state, id) && kind !== "socket";
  const open = memory.device === id;
  return element(
    "button",
    { type: "button", class: lit ? "device lit" : "device", "data-key": `device ${id}`, "data-device": id, "aria-pressed": String(open), onclick: () => go(desk, { device: open ? undefined : id, section: undefined }, open ? undefined : "device title") },
    drawing(ICONS[kind]),
    element("span", { class: "device-name" }, name),
    traitsOf(device).switch && element("span", { class: "small soft" }, lit ? words.on : words.off),
    kind === "box" && boxLights(desk),
    (kind === "tv" || kind === "screen") && lit && element("span", { class: "small" }, shownOn(desk, device)),
  );
}

function shownOn({ scene, state }: Desk, device: Device): string {
  const from = pictureOn(scene, state, device);
  return from ? words.device.shows(from.name) : words.device.noSignal;
}

function boxLights({ scene, state }: Desk): HTMLElement {
  return element("span", { class: "lights", "aria-hidden": "true" }, ...Object.values(lightsOf(scene, state)).map((light) => element("span", { class: `light ${light}` })));
}

function cableList(desk: Desk): HTMLElement {
  const { scene, state } = desk;
  return element("ul", { class: "cable-list" }, ...scene.cables.map(({ id, name, kind }) => element("li", {}, element("span", { class: `swatch ${kind}`, "aria-hidden": "true" }), words.cableLine(name, portName(desk, state.cables[id]![0]), portName(desk, state.cables[id]![1])))));
}

const SAG = 20;
const STUB = 20;
const SPREAD = 7;

function drawLines({ scene, state }: Desk, house: HTMLElement, lines: SVGSVGElement): void {
  const frame = house.getBoundingClientRect();
  const used = new Map<string, number>();
  const place = (port: string): readonly [number, number] | undefined => {
    const icon = house.querySelector(`[data-device="${CSS.escape(port.split(":")[0]!)}"] .drawing`)?.getBoundingClientRect();
    if (port === "" || !icon) return undefined;
    const id = port.split(":")[0]!;
    const rank = used.get(id) ?? 0;
    used.set(id, rank + 1);
    return [icon.left - frame.left + icon.width / 2 + (rank % 2 ? 1 : -1) * Math.ceil(rank / 2) * SPREAD, icon.top - frame.top + icon.height - 3];
  };
  lines.replaceChildren(...scene.cables.flatMap(({ id, kind }) => {
    const [one, other] = state.cables[id]!.map(place);
    const from = one ?? other;
    if (!from) return [];
    const [x, y] = from;
    if (!one || !other) return [svg("path", { class: `cable ${kind} loose`, d: `M${x} ${y}q4 ${STUB / 2} -6 ${STUB}` }), svg("circle", { class: `end ${kind}`, cx: x - 6, cy: y + STUB, r: 4 })];
    const low = Math.max(y, other[1]) + SAG;
    return [svg("path", { class: `cable ${kind}`, d: `M${x} ${y}C${x} ${low} ${other[0]} ${low} ${other[0]} ${other[1]}` })];
  }));
}
