import { deviceOf, type Device, traitsOf } from "./devices.ts";
import { isPowered, otherEnd } from "./network.ts";
import type { HomeNetworkScene } from "./scene.ts";
import type { State } from "./state.ts";

/** The device whose picture a screen or a television shows. */
export function pictureOn(scene: HomeNetworkScene, state: State, device: Device): Device | undefined {
  if ((device.kind !== "tv" && device.kind !== "screen") || !isPowered(scene, state, device.id)) return undefined;
  const port = device.kind === "tv" ? state.devices[device.id]!.input : "hdmi";
  const source = otherEnd(scene, state, `${device.id}:${port}`).split(":")[0]!;
  const from = deviceOf(scene, source);
  return from && from.kind !== "tv" && from.kind !== "screen" && isPowered(scene, state, source) ? from : undefined;
}

/** A television sounds with its picture; speakers with the computer at the other end of their cable, both loud enough. */
export function hasSound(scene: HomeNetworkScene, state: State, device: Device): boolean {
  if (!traitsOf(device).sound || !isPowered(scene, state, device.id) || !isLoud(state, device.id)) return false;
  if (device.kind === "tv") return pictureOn(scene, state, device) !== undefined;
  if (device.kind !== "speakers") return device.kind !== "computer";
  const source = otherEnd(scene, state, `${device.id}:audio`).split(":")[0]!;
  return deviceOf(scene, source) !== undefined && isPowered(scene, state, source) && isLoud(state, source);
}

function isLoud({ devices }: State, id: string): boolean {
  const now = devices[id];
  return now !== undefined && now.volume > 0 && !now.muted;
}
