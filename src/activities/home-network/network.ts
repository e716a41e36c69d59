import { boxOf, deviceOf, type Device, plugOf, traitsOf } from "./devices.ts";
import type { HomeNetworkScene } from "./scene.ts";
import type { Outcome, State, TestKind } from "./state.ts";

export type Link =
  | { readonly via: "câble" }
  | { readonly via: "wifi"; readonly strong: boolean; readonly guest: boolean }
  | { readonly via: "aucun"; readonly why: "off" | "airplane" | "wifi-off" | "no-network" | "refused" | "no-signal" | "blocked" | "no-cable" };

export type Light = "on" | "off" | "blinking" | "red";

export function isPowered(scene: HomeNetworkScene, state: State, id: string): boolean {
  const device = deviceOf(scene, id);
  const now = state.devices[id];
  return device !== undefined && now?.on === true && (now.plugged || !traitsOf(device).mains);
}

/** Where the cable of a port leads; broken cables and loose ends lead nowhere. */
export function otherEnd(scene: HomeNetworkScene, state: State, port: string): string {
  const cable = scene.cables.find(({ id, broken }) => !broken && state.cables[id]!.includes(port));
  const ends = cable && state.cables[cable.id]!;
  return ends === undefined ? "" : ends[0] === port ? ends[1] : ends[0];
}

function boxWorks(scene: HomeNetworkScene, state: State): boolean {
  const box = boxOf(scene);
  return box !== undefined && isPowered(scene, state, box.id) && !state.box.starting;
}

/** How a device reaches the box, or what stops it. */
export function linkOf(scene: HomeNetworkScene, state: State, device: Device): Link {
  const now = state.devices[device.id]!;
  if (!isPowered(scene, state, device.id)) return { via: "aucun", why: "off" };
  const box = boxOf(scene);
  if (device.id === box?.id) return { via: "câble" };
  const cabled = traitsOf(device).ports.filter((port) => plugOf(port) === "ethernet").some((port) => otherEnd(scene, state, `${device.id}:${port}`).startsWith(`${box?.id}:ethernet`));
  if (cabled && boxWorks(scene, state)) return { via: "câble" };
  return device.wifi === undefined ? { via: "aucun", why: "no-cable" } : wifiLink(scene, state, device, now);
}

function wifiLink(scene: HomeNetworkScene, state: State, device: Device, now: State["devices"][string]): Link {
  const none = (why: Extract<Link, { via: "aucun" }>["why"]): Link => ({ via: "aucun", why });
  if (now.airplane) return none("airplane");
  if (!now.wifi) return none("wifi-off");
  if (now.network === "") return none("no-network");
  const signal = scene.rooms.find(({ id }) => id === device.room)?.signal ?? "fort";
  const { box } = state;
  const guest = box.guest && now.network === box.guestName;
  if (!boxWorks(scene, state) || !box.wifi || signal === "aucun" || (!guest && now.network !== box.name)) return none("no-signal");
  if (guest ? box.guestPassword !== now.password : box.security !== "ouvert" && box.password !== now.password) return none("refused");
  if (box.blocked.includes(device.id)) return none("blocked");
  return { via: "wifi", strong: signal === "fort", guest };
}

/** Networks that a device lists, its box's first. */
export function networksSeenBy(scene: HomeNetworkScene, state: State, device: Device): readonly { readonly name: string; readonly security: string; readonly signal: string }[] {
  const signal = scene.rooms.find(({ id }) => id === device.room)?.signal ?? "fort";
  const { box } = state;
  const own = boxWorks(scene, state) && box.wifi && signal !== "aucun" ? [{ name: box.name, security: box.security, signal }, ...(box.guest ? [{ name: box.guestName, security: box.guestPassword === "" ? "ouvert" : "WPA2", signal }] : [])] : [];
  return [...own, ...(scene.neighbours ?? []).map(({ name, security }) => ({ name, security, signal: "faible" }))];
}

export function gatewayOf({ box }: HomeNetworkScene): string {
  return `${box.subnet}.1`;
}

const FIRST_ADDRESS = 20;

/** Its own address, the one written by hand, or none without a link. */
export function addressOf(scene: HomeNetworkScene, state: State, device: Device): string {
  if (device.kind === "box") return gatewayOf(scene);
  if (linkOf(scene, state, device).via === "aucun") return "";
  return state.devices[device.id]!.ip || `${scene.box.subnet}.${FIRST_ADDRESS + scene.devices.indexOf(device)}`;
}

/** Two devices with one address disturb each other; an address of another network reaches nothing. */
export function addressProblem(scene: HomeNetworkScene, state: State, device: Device): "conflict" | "elsewhere" | undefined {
  const address = addressOf(scene, state, device);
  if (address === "" || device.kind === "box") return undefined;
  if (!address.startsWith(`${scene.box.subnet}.`)) return "elsewhere";
  return scene.devices.some((other) => other !== device && addressOf(scene, state, other) === address) ? "conflict" : undefined;
}

export function dnsOf(scene: HomeNetworkScene, state: State, device: Device): string {
  return state.devices[device.id]!.dns || gatewayOf(scene);
}

export function reachesBox(scene: HomeNetworkScene, state: State, device: Device): boolean {
  return boxWorks(scene, state) && linkOf(scene, state, device).via !== "aucun" && addressProblem(scene, state, device) === undefined;
}

export function lineWorks(scene: HomeNetworkScene, state: State): boolean {
  const box = boxOf(scene);
  return box !== undefined && otherEnd(scene, state, `${box.id}:fibre`).endsWith(":fibre") && scene.box.outage !== true;
}

export function boxOnline(scene: HomeNetworkScene, state: State): boolean {
  return boxWorks(scene, state) && lineWorks(scene, state) && !state.box.frozen;
}

/** A name server written by hand answers in the place of the operator's. */
function findsNames(scene: HomeNetworkScene, state: State, device: Device): boolean {
  const { dns } = state.devices[device.id]!;
  return scene.box.dnsDown !== true || (dns !== "" && dns !== gatewayOf(scene) && dns !== scene.box.dns);
}

export function isOnline(scene: HomeNetworkScene, state: State, device: Device): boolean {
  return device.kind === "box" ? boxOnline(scene, state) : reachesBox(scene, state, device) && boxOnline(scene, state) && findsNames(scene, state, device);
}

export function lightsOf(scene: HomeNetworkScene, state: State): Readonly<Record<"power" | "line" | "internet" | "wifi", Light>> {
  const box = boxOf(scene);
  if (!box || !isPowered(scene, state, box.id)) return { power: "off", line: "off", internet: "off", wifi: "off" };
  if (state.box.starting) return { power: "blinking", line: "off", internet: "off", wifi: "off" };
  const cabled = otherEnd(scene, state, `${box.id}:fibre`).endsWith(":fibre");
  return { power: "on", line: !cabled ? "off" : scene.box.outage ? "red" : "on", internet: boxOnline(scene, state) ? "on" : state.box.frozen && lineWorks(scene, state) ? "blinking" : "red", wifi: state.box.wifi ? "on" : "off" };
}

const DELAYS = { câble: [1, 14], wifi: [3, 22], weak: [41, 180] } as const;
const SPEEDS = { câble: 612, wifi: 238, crowded: 96, weak: 9 } as const;

export function runTest(scene: HomeNetworkScene, state: State, device: Device, test: TestKind, target: string): Outcome | undefined {
  const site = scene.sites.find(({ name, ip }) => name === target || ip === target);
  if (test !== "box" && test !== "speed" && !site) return undefined;
  const link = linkOf(scene, state, device);
  const delays = link.via === "wifi" && !link.strong ? DELAYS.weak : DELAYS[link.via === "câble" ? "câble" : "wifi"];
  const outcome = (result: Outcome["result"], value = 0): Outcome => ({ device: device.id, test, target: test === "box" ? gatewayOf(scene) : test === "speed" ? "" : target, result, value });
  if (link.via === "aucun") return outcome("no-link");
  if (!reachesBox(scene, state, device)) return outcome("timeout");
  if (test === "box") return outcome("ok", delays[0]);
  if (test === "speed") return boxOnline(scene, state) && findsNames(scene, state, device) ? outcome("ok", speedOf(scene, state, link)) : outcome("down");
  const byName = target === site!.name;
  if (byName && (!boxOnline(scene, state) || !findsNames(scene, state, device))) return outcome("no-name");
  if (!boxOnline(scene, state)) return outcome("timeout");
  if (site!.down) return outcome(test === "page" ? "server" : "timeout");
  return outcome("ok", delays[1]);
}

function speedOf({ neighbours }: HomeNetworkScene, { box }: State, link: Link): number {
  if (link.via !== "wifi") return SPEEDS.câble;
  if (!link.strong) return SPEEDS.weak;
  return (neighbours ?? []).some(({ channel }) => channel !== undefined && Math.abs(channel - box.channel) < 3) ? SPEEDS.crowded : SPEEDS.wifi;
}
