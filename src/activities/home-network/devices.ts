import type { HomeNetworkScene } from "./scene.ts";

export type Device = HomeNetworkScene["devices"][number];
export type Kind = Device["kind"];
export type Cable = HomeNetworkScene["cables"][number];

interface Traits {
  readonly ports: readonly string[];
  /** Needs the wall's current; the others have a battery, or need none. */
  readonly mains: boolean;
  readonly switch: boolean;
  /** Shows settings and tests. */
  readonly screen: boolean;
  readonly sound: boolean;
}

const TRAITS: Readonly<Record<Kind, Traits>> = {
  box: { ports: ["fibre", "wan", "ethernet-1", "ethernet-2", "ethernet-3", "ethernet-4"], mains: true, switch: true, screen: false, sound: false },
  socket: { ports: ["fibre"], mains: false, switch: false, screen: false, sound: false },
  computer: { ports: ["ethernet", "hdmi", "audio"], mains: true, switch: true, screen: true, sound: true },
  screen: { ports: ["hdmi"], mains: true, switch: true, screen: false, sound: false },
  speakers: { ports: ["audio"], mains: true, switch: true, screen: false, sound: true },
  laptop: { ports: ["ethernet", "hdmi", "audio"], mains: false, switch: true, screen: true, sound: true },
  tv: { ports: ["hdmi-1", "hdmi-2", "ethernet"], mains: true, switch: true, screen: false, sound: true },
  console: { ports: ["hdmi", "ethernet"], mains: true, switch: true, screen: false, sound: false },
  printer: { ports: ["ethernet"], mains: true, switch: true, screen: false, sound: false },
  phone: { ports: [], mains: false, switch: true, screen: true, sound: true },
  tablet: { ports: [], mains: false, switch: true, screen: true, sound: true },
};

export function traitsOf({ kind }: Device): Traits {
  return TRAITS[kind];
}

export function deviceOf({ devices }: HomeNetworkScene, id: string): Device | undefined {
  return devices.find((device) => device.id === id);
}

export function boxOf({ devices }: HomeNetworkScene): Device | undefined {
  return devices.find(({ kind }) => kind === "box");
}

/** The sort of plug that a socket takes: `ethernet-2` and `wan` take network cables. */
export function plugOf(port: string): Cable["kind"] {
  const name = port.split(":")[1] ?? port;
  return name === "wan" ? "ethernet" : (name.split("-")[0] as Cable["kind"]);
}

export function portsOf(device: Device): readonly string[] {
  return traitsOf(device).ports.map((port) => `${device.id}:${port}`);
}

export function portExists(scene: HomeNetworkScene, port: string): boolean {
  return scene.devices.some((device) => portsOf(device).includes(port));
}
