import type { PhoneState } from "./model.ts";
import type { PhoneScene } from "./scene.ts";

/** What happens when a link is tried; only « linked » changes anything. */
export type LinkOutcome = "linked" | "off" | "unknown" | "too-far" | "busy" | "stale" | "wrong-code";
export type JoinOutcome = "joined" | "off" | "unknown" | "too-weak" | "wrong-key";
export type UpdateOutcome = "updated" | "none" | "no-room" | "no-wifi" | "low-battery";

export const LOWEST_BATTERY = 20;

/** Distance and other links come first, as on a real device: the code is asked only when they answer. */
export function tryLink({ devices = [] }: PhoneScene, state: PhoneState, id: string, code: string): LinkOutcome {
  const device = devices.find((each) => each.id === id);
  if (!state.switches.bluetooth) return "off";
  if (!device) return "unknown";
  if (device.problem === "trop-loin" && !state.near.includes(id)) return "too-far";
  if (device.problem === "occupe" && !state.released.includes(id)) return "busy";
  if (device.problem === "ancien-lien" && !state.forgotten.includes(id)) return "stale";
  return device.code !== undefined && device.code !== code.trim() ? "wrong-code" : "linked";
}

export function tryJoin({ networks = [] }: PhoneScene, state: PhoneState, id: string, key: string): JoinOutcome {
  const network = networks.find((each) => each.id === id);
  if (!state.switches.wifi) return "off";
  if (!network) return "unknown";
  if (network.bars === 0) return "too-weak";
  return network.key !== undefined && network.key !== key.trim() && !state.known.includes(id) ? "wrong-key" : "joined";
}

export function tryUpdate(scene: PhoneScene, state: PhoneState, free: number): UpdateOutcome {
  if (scene.system?.update === undefined || state.updated) return "none";
  if ((scene.battery ?? 80) < LOWEST_BATTERY) return "low-battery";
  if (!state.switches.wifi || state.network === "") return "no-wifi";
  return free < (scene.system.updateMegabytes ?? 0) ? "no-room" : "updated";
}
