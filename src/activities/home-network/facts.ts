import type { Facts } from "../activity.ts";
import { traitsOf } from "./devices.ts";
import { addressOf, isOnline, isPowered, linkOf } from "./network.ts";
import type { HomeNetworkScene } from "./scene.ts";
import { hasSound, pictureOn } from "./screens.ts";
import type { State } from "./state.ts";

const STRONG_LENGTH = 12;
const OBVIOUS = /0123|1234|azerty|qwerty|motdepasse|password|(.)\1{3}/i;

export function factsOf(scene: HomeNetworkScene, state: State): Facts {
  const { box } = state;
  return {
    ...Object.fromEntries(scene.devices.flatMap((device): [string, string][] => {
      const { id } = device;
      const now = state.devices[id]!;
      return [
        [`online:${id}`, yes(isOnline(scene, state, device))],
        [`link:${id}`, linkOf(scene, state, device).via],
        [`network:${id}`, now.network],
        [`power:${id}`, isPowered(scene, state, id) ? "allumé" : traitsOf(device).mains && !now.plugged ? "débranché" : "éteint"],
        [`picture:${id}`, yes(pictureOn(scene, state, device) !== undefined)],
        [`sound:${id}`, yes(hasSound(scene, state, device))],
        [`address:${id}`, addressOf(scene, state, device) || "aucune"],
        [`airplane:${id}`, yes(now.airplane)],
      ];
    })),
    ...Object.fromEntries(scene.cables.map(({ id }) => [`cable:${id}`, placeOf(state.cables[id]!)])),
    moved: list(scene.cables.filter(({ id, ends }) => placeOf(state.cables[id]!) !== placeOf(ends)).map(({ id }) => id)),
    "wifi-name": box.name,
    "wifi-security": box.security,
    "wifi-password-changed": yes(box.password !== scene.box.wifi.password),
    "wifi-password-strong": yes(isStrong(box.password, box.name, scene.box.wifi.password)),
    guest: yes(box.guest && box.guestPassword !== "" && box.guestPassword !== box.password),
    "admin-password-changed": yes(box.admin !== scene.box.admin),
    "admin-password-strong": yes(isStrong(box.admin, box.name, scene.box.admin) && box.admin !== box.password),
    firmware: box.firmware,
    channel: String(box.channel),
    blocked: list(box.blocked),
    "box-restarted": String(state.restarts),
    ...Object.fromEntries(Object.entries(state.tested).map(([test, count]) => [`tested:${test}`, String(count)])),
    compared: yes(new Set(state.outcomes.map(({ device, test, target }) => `${device} ${test} ${target}`)).size > 1),
    actions: String(state.actions),
    cause: state.cause,
  };
}

/** Neither the name of the network nor the former password, even lengthened, makes a new one hard to guess. */
function isStrong(password: string, name: string, before: string): boolean {
  const known = [name, before].filter((word) => word !== "");
  return password.length >= STRONG_LENGTH && !OBVIOUS.test(password) && !known.some((word) => password.toLowerCase().includes(word.toLowerCase()));
}

function placeOf(ends: readonly string[]): string {
  return ends.map((end) => end || "libre").toSorted().join(" – ");
}

function list(ids: readonly string[]): string {
  return ids.length === 0 ? "aucun" : ids.toSorted().join(", ");
}

function yes(claim: boolean): string {
  return claim ? "oui" : "non";
}
