import { type Cable, traitsOf } from "./devices.ts";
import type { HomeNetworkScene } from "./scene.ts";

export const SECURITIES = ["ouvert", "WEP", "WPA2", "WPA3"] as const;
export type Security = (typeof SECURITIES)[number];
export const TESTS = ["box", "site", "page", "speed"] as const;
export type TestKind = (typeof TESTS)[number];

export interface DeviceState {
  readonly plugged: boolean;
  readonly on: boolean;
  readonly volume: number;
  readonly muted: boolean;
  readonly input: string;
  readonly wifi: boolean;
  readonly airplane: boolean;
  readonly network: string;
  readonly password: string;
  /** Empty: given by the box. */
  readonly ip: string;
  readonly dns: string;
}

export interface BoxState {
  readonly wifi: boolean;
  readonly name: string;
  readonly password: string;
  readonly security: Security;
  readonly channel: number;
  readonly guest: boolean;
  readonly guestName: string;
  readonly guestPassword: string;
  readonly admin: string;
  readonly firmware: string;
  readonly blocked: readonly string[];
  readonly frozen: boolean;
  readonly starting: boolean;
}

export interface Outcome {
  readonly device: string;
  readonly test: TestKind;
  readonly target: string;
  readonly result: "ok" | "no-link" | "timeout" | "no-name" | "server" | "down";
  readonly value: number;
}

export interface State {
  readonly devices: Readonly<Record<string, DeviceState>>;
  readonly cables: Readonly<Record<string, readonly [string, string]>>;
  readonly box: BoxState;
  /** The device on which the page of the box is open; empty: none. */
  readonly admin: string;
  readonly outcomes: readonly Outcome[];
  readonly tested: Readonly<Record<TestKind, number>>;
  readonly restarts: number;
  readonly actions: number;
  readonly cause: string;
}

export type BoxChange = Partial<Pick<BoxState, "wifi" | "name" | "password" | "security" | "channel" | "guest" | "guestName" | "guestPassword" | "admin">>;

export type Action =
  | { readonly kind: "mains" | "switch"; readonly device: string; readonly on: boolean }
  | { readonly kind: "airplane" | "wifi" | "mute"; readonly device: string; readonly on: boolean }
  | { readonly kind: "volume"; readonly device: string; readonly value: number }
  | { readonly kind: "input"; readonly device: string; readonly port: string }
  | { readonly kind: "unplug"; readonly port: string }
  | { readonly kind: "plug"; readonly cable: string; readonly end: 0 | 1; readonly port: string }
  | { readonly kind: "join"; readonly device: string; readonly network: string; readonly password: string }
  | { readonly kind: "address"; readonly device: string; readonly ip: string; readonly dns: string }
  | { readonly kind: "restart" | "wait" | "leave" }
  | { readonly kind: "update" }
  | { readonly kind: "admit"; readonly device: string; readonly password: string }
  | { readonly kind: "box"; readonly change: BoxChange }
  | { readonly kind: "block"; readonly who: string; readonly on: boolean }
  | { readonly kind: "test"; readonly device: string; readonly test: TestKind; readonly target: string }
  | { readonly kind: "conclude"; readonly cause: string };

const USUAL_VOLUME = 40;

export function start({ devices, cables, box }: HomeNetworkScene): State {
  return {
    devices: Object.fromEntries(devices.map((device): [string, DeviceState] => [device.id, {
      plugged: !device.unplugged,
      on: !device.off,
      volume: device.volume ?? USUAL_VOLUME,
      muted: device.muted ?? false,
      input: device.input ?? traitsOf(device).ports.find((port) => port.startsWith("hdmi")) ?? "",
      wifi: device.wifi !== undefined && !device.wifi.off,
      airplane: device.wifi?.airplane ?? false,
      network: device.wifi?.network ?? "",
      password: device.wifi?.password ?? "",
      ip: device.fixed?.ip ?? "",
      dns: device.fixed?.dns ?? "",
    }])),
    cables: Object.fromEntries(cables.map(({ id, ends }: Cable) => [id, [ends[0]!, ends[1]!] as const])),
    box: {
      wifi: !box.wifi.off, name: box.wifi.name, password: box.wifi.password, security: box.wifi.security, channel: box.wifi.channel ?? 6,
      guest: box.guest?.on ?? false, guestName: box.guest?.name ?? "", guestPassword: box.guest?.password ?? "",
      admin: box.admin, firmware: box.firmware?.installed ?? "", blocked: [], frozen: box.frozen ?? false, starting: false,
    },
    admin: "",
    outcomes: [],
    tested: { box: 0, site: 0, page: 0, speed: 0 },
    restarts: 0,
    actions: 0,
    cause: "",
  };
}
