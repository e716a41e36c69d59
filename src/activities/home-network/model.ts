import type { ActivityModel } from "../activity.ts";
import { boxOf, deviceOf, plugOf, portExists, traitsOf } from "./devices.ts";
import { factsOf } from "./facts.ts";
import { isPowered, linkOf, networksSeenBy, reachesBox, runTest } from "./network.ts";
import type { HomeNetworkScene } from "./scene.ts";
import { type Action, type BoxChange, type BoxState, type DeviceState, SECURITIES, start, type State } from "./state.ts";

export const model: ActivityModel<HomeNetworkScene, State, Action> = { start, act, facts: factsOf, isUndoable: ({ kind }) => kind !== "test" && kind !== "wait" && kind !== "admit" && kind !== "leave" };

const LONGEST = 40;
const LAST_CHANNEL = 13;
const SHORTEST_WIFI_PASSWORD = 8;
const MOST_OUTCOMES = 12;
const ADDRESS = /^\d{1,3}(\.\d{1,3}){3}$/;

function act(scene: HomeNetworkScene, state: State, action: Action): State {
  switch (action.kind) {
    case "mains":
    case "switch":
      return power(scene, state, action);
    case "airplane":
    case "wifi":
      return deviceOf(scene, action.device)?.wifi ? setDevice(scene, state, action.device, { [action.kind]: action.on }) : state;
    case "mute":
      return hasVolume(scene, action.device) ? setDevice(scene, state, action.device, { muted: action.on }) : state;
    case "volume":
      return hasVolume(scene, action.device) && Number.isFinite(action.value) ? setDevice(scene, state, action.device, { volume: Math.min(100, Math.max(0, Math.round(action.value))) }) : state;
    case "input":
      return deviceOf(scene, action.device)?.kind === "tv" && (action.port === "hdmi-1" || action.port === "hdmi-2") ? setDevice(scene, state, action.device, { input: action.port }) : state;
    case "unplug": {
      const entry = Object.entries(state.cables).find(([, ends]) => ends.includes(action.port));
      return action.port === "" || !entry ? state : setEnd(state, entry[0], entry[1].indexOf(action.port), "");
    }
    case "plug":
      return plug(scene, state, action);
    case "join":
      return join(scene, state, action);
    case "address": {
      const [ip, dns] = [action.ip.trim(), action.dns.trim()];
      return [ip, dns].every((text) => text === "" || isAddress(text)) && !isBox(scene, action.device) ? setDevice(scene, state, action.device, { ip, dns }) : state;
    }
    case "restart": {
      const box = boxOf(scene);
      return box && isPowered(scene, state, box.id) && !state.box.starting ? changed({ ...state, admin: "", restarts: state.restarts + 1, box: { ...state.box, starting: true, frozen: false } }) : state;
    }
    case "wait":
      return state.box.starting ? { ...state, box: { ...state.box, starting: false } } : state;
    case "admit": {
      const device = deviceOf(scene, action.device);
      const link = device && linkOf(scene, state, device);
      const isGuest = link?.via === "wifi" && link.guest;
      return device && traitsOf(device).screen && !isGuest && reachesBox(scene, state, device) && action.password === state.box.admin && state.admin !== device.id ? { ...state, admin: device.id } : state;
    }
    case "leave":
      return state.admin === "" ? state : { ...state, admin: "" };
    case "test": {
      const device = deviceOf(scene, action.device);
      const outcome = device && traitsOf(device).screen && isPowered(scene, state, device.id) ? runTest(scene, state, device, action.test, action.target) : undefined;
      return outcome && Object.hasOwn(state.tested, action.test) ? { ...state, outcomes: [outcome, ...state.outcomes].slice(0, MOST_OUTCOMES), tested: { ...state.tested, [action.test]: state.tested[action.test] + 1 } } : state;
    }
    case "conclude":
      return action.cause !== state.cause && scene.causes?.some(({ id }) => id === action.cause) ? { ...state, cause: action.cause } : state;
    default:
      return isAdmitted(scene, state) ? setBox(scene, state, action) : state;
  }
}

function setBox(scene: HomeNetworkScene, state: State, action: Extract<Action, { kind: "box" | "block" | "update" }>): State {
  const { box } = state;
  switch (action.kind) {
    case "box": {
      const change = sound(box, action.change);
      return Object.entries(change).every(([name, value]) => box[name as keyof BoxState] === value) ? state : changed({ ...state, box: { ...box, ...change } });
    }
    case "block": {
      const known = [...scene.devices.filter(({ wifi }) => wifi), ...(scene.box.strangers ?? [])].some(({ id }) => id === action.who);
      if (!known || box.blocked.includes(action.who) === action.on) return state;
      return changed({ ...state, box: { ...box, blocked: action.on ? [...box.blocked, action.who] : box.blocked.filter((id) => id !== action.who) } });
    }
    case "update": {
      const latest = scene.box.firmware?.latest;
      return latest === undefined || latest === box.firmware ? state : changed({ ...state, admin: "", box: { ...box, firmware: latest, starting: true, frozen: false } });
    }
    default:
      return state;
  }
}

/** What does not fit is left out: a name without letters, a key too short for its encryption. */
function sound(box: BoxState, change: BoxChange): Partial<BoxState> {
  const text = (value: unknown) => (typeof value === "string" ? value.trim().slice(0, LONGEST) : "");
  const fits: Readonly<Record<keyof BoxChange, (value: unknown) => unknown>> = {
    wifi: (value) => (typeof value === "boolean" ? value : undefined),
    guest: (value) => (typeof value === "boolean" && box.guestName !== "" ? value : undefined),
    name: (value) => text(value) || undefined,
    guestName: (value) => text(value) || undefined,
    password: (value) => (text(value).length >= SHORTEST_WIFI_PASSWORD ? text(value) : undefined),
    guestPassword: (value) => (text(value) === "" || text(value).length >= SHORTEST_WIFI_PASSWORD ? text(value) : undefined),
    admin: (value) => text(value) || undefined,
    security: (value) => SECURITIES.find((each) => each === value),
    channel: (value) => (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= LAST_CHANNEL ? value : undefined),
  };
  return Object.fromEntries((Object.keys(fits) as (keyof BoxChange)[]).flatMap((name) => {
    const value = Object.hasOwn(change, name) ? fits[name](change[name]) : undefined;
    return value === undefined ? [] : [[name, value]];
  }));
}

function power(scene: HomeNetworkScene, state: State, { kind, device: id, on }: Extract<Action, { kind: "mains" | "switch" }>): State {
  const device = deviceOf(scene, id);
  if (!device || !(kind === "mains" ? traitsOf(device).mains : traitsOf(device).switch)) return state;
  const before = isPowered(scene, state, id);
  const next = setDevice(scene, state, id, kind === "mains" ? { plugged: on } : { on });
  if (device.kind !== "box" || next === state) return next;
  const after = isPowered(scene, next, id);
  return after && !before ? { ...next, restarts: next.restarts + 1, box: { ...next.box, starting: true, frozen: false } } : { ...next, box: { ...next.box, starting: false } };
}

function plug(scene: HomeNetworkScene, state: State, { cable: id, end, port }: Extract<Action, { kind: "plug" }>): State {
  const cable = scene.cables.find((each) => each.id === id);
  const taken = Object.values(state.cables).some((ends) => ends.includes(port));
  if (!cable || (end !== 0 && end !== 1) || taken || !portExists(scene, port) || plugOf(port) !== cable.kind) return state;
  return setEnd(state, id, end, port);
}

function setEnd(state: State, cable: string, end: number, port: string): State {
  const ends = state.cables[cable]!;
  return changed({ ...state, cables: { ...state.cables, [cable]: end === 0 ? [port, ends[1]] : [ends[0], port] } });
}

function join(scene: HomeNetworkScene, state: State, { device: id, network, password }: Extract<Action, { kind: "join" }>): State {
  const device = deviceOf(scene, id);
  const now = state.devices[id];
  if (!device?.wifi || !now || !isPowered(scene, state, id) || now.airplane || !now.wifi) return state;
  if (network !== "" && !networksSeenBy(scene, state, device).some(({ name }) => name === network)) return state;
  return setDevice(scene, state, id, { network, password: network === "" ? "" : password.slice(0, LONGEST) });
}

function setDevice(scene: HomeNetworkScene, state: State, id: string, change: Partial<DeviceState>): State {
  const now = deviceOf(scene, id) && state.devices[id];
  if (!now || Object.entries(change).every(([name, value]) => now[name as keyof DeviceState] === value)) return state;
  return changed({ ...state, devices: { ...state.devices, [id]: { ...now, ...change } } });
}

function changed(state: State): State {
  return { ...state, actions: state.actions + 1 };
}

/** The page of the box stays open while its device reaches the box. */
export function isAdmitted(scene: HomeNetworkScene, state: State): boolean {
  const device = deviceOf(scene, state.admin);
  return device !== undefined && reachesBox(scene, state, device);
}

function isAddress(text: string): boolean {
  return ADDRESS.test(text) && text.split(".").every((part) => Number(part) <= 255);
}

function isBox(scene: HomeNetworkScene, id: string): boolean {
  return deviceOf(scene, id)?.kind === "box";
}

function hasVolume(scene: HomeNetworkScene, id: string): boolean {
  const device = deviceOf(scene, id);
  return device !== undefined && traitsOf(device).sound;
}
