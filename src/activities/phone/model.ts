import type { ActivityModel, Facts } from "../activity.ts";
import { tryJoin, tryLink, tryUpdate } from "./links.ts";
import type { PhoneScene } from "./scene.ts";
import { cacheOf, freeMegabytes } from "./storage.ts";

export const SWITCHES = ["wifi", "avion", "bluetooth", "donnees", "localisation", "silence", "lecture", "contraste", "loupe"] as const;
export type Switch = (typeof SWITCHES)[number];
export const LEVELS = {
  texte: ["petit", "moyen", "grand", "tres-grand"],
  luminosite: ["0", "10", "20", "30", "40", "50", "60", "70", "80", "90", "100"],
  verrouillage: ["aucun", "code", "empreinte"],
  delai: ["1", "2", "5", "10", "jamais"],
} as const;
export type Level = keyof typeof LEVELS;
export const PERMISSION_STATES = ["toujours", "pendant", "jamais"] as const;
export type PermissionState = (typeof PERMISSION_STATES)[number];
export const LIMITS = [0, 15, 30, 45, 60, 90, 120, 180] as const;

export interface Focus {
  readonly on: boolean;
  readonly from: string;
  readonly until: string;
  readonly allowed: readonly string[];
}

export interface PhoneState {
  readonly switches: Readonly<Record<Switch, boolean>>;
  readonly levels: Readonly<Record<Level, string>>;
  /** The wifi network joined, or nothing. */
  readonly network: string;
  /** Networks whose key is kept. */
  readonly known: readonly string[];
  readonly linked: readonly string[];
  readonly forgotten: readonly string[];
  readonly near: readonly string[];
  readonly released: readonly string[];
  readonly installed: readonly string[];
  /** Applications whose cache was emptied. */
  readonly emptied: readonly string[];
  readonly photos: "ici" | "carte" | "supprimées";
  readonly binEmptied: boolean;
  /** By `application/permission`. */
  readonly permissions: Readonly<Record<string, PermissionState>>;
  readonly limits: Readonly<Record<string, number>>;
  readonly silenced: readonly string[];
  readonly focus: Focus;
  readonly updated: boolean;
}

export type PhoneAction =
  | { readonly kind: "switch"; readonly name: Switch; readonly on: boolean }
  | { readonly kind: "level"; readonly name: Level; readonly value: string }
  | { readonly kind: "join"; readonly network: string; readonly key: string }
  | { readonly kind: "leave" }
  | { readonly kind: "link"; readonly device: string; readonly code: string }
  | { readonly kind: "unlink" | "bring" | "release"; readonly device: string }
  | { readonly kind: "empty-cache" | "uninstall"; readonly app: string }
  | { readonly kind: "move-photos" | "delete-photos" | "empty-bin" | "update" }
  | { readonly kind: "permission"; readonly app: string; readonly name: string; readonly state: PermissionState }
  | { readonly kind: "limit"; readonly app: string; readonly minutes: number }
  | { readonly kind: "notifications"; readonly app: string; readonly on: boolean }
  | { readonly kind: "focus"; readonly on: boolean }
  | { readonly kind: "focus-hours"; readonly from: string; readonly until: string }
  | { readonly kind: "focus-allow"; readonly app: string; readonly on: boolean };

const FIRST_LEVELS: Readonly<Record<Level, string>> = { texte: "moyen", luminosite: "60", verrouillage: "code", delai: "2" };

export const model: ActivityModel<PhoneScene, PhoneState, PhoneAction> = { start, act, facts };

export function permissionOf({ apps }: PhoneScene, { permissions }: PhoneState, app: string, name: string): PermissionState | undefined {
  const given = apps.find(({ id }) => id === app)?.permissions?.find((each) => each.name === name)?.state;
  return given && (permissions[`${app}/${name}`] ?? given);
}

function start(scene: PhoneScene): PhoneState {
  const devices = scene.devices ?? [];
  return {
    switches: { ...firstSwitches(scene) },
    levels: FIRST_LEVELS,
    network: scene.wifi ?? "",
    known: scene.wifi ? [scene.wifi] : [],
    linked: devices.filter(({ paired, problem }) => paired && !problem).map(({ id }) => id),
    forgotten: [],
    near: [],
    released: [],
    installed: scene.apps.map(({ id }) => id),
    emptied: [],
    photos: "ici",
    binEmptied: false,
    permissions: {},
    limits: {},
    silenced: scene.apps.filter(({ notifications }) => notifications === false).map(({ id }) => id),
    focus: { on: scene.focus?.on ?? false, from: scene.focus?.from ?? "22:00", until: scene.focus?.until ?? "06:30", allowed: scene.focus?.allowed ?? [] },
    updated: false,
  };
}

function firstSwitches({ switches }: PhoneScene): Readonly<Record<Switch, boolean>> {
  return { wifi: true, avion: false, bluetooth: false, donnees: true, localisation: false, silence: false, lecture: false, contraste: false, loupe: false, ...switches };
}

function act(scene: PhoneScene, state: PhoneState, action: PhoneAction): PhoneState {
  switch (action.kind) {
    case "switch":
      return flip(state, action.name, action.on);
    case "level": {
      const values: readonly string[] | undefined = Object.hasOwn(LEVELS, action.name) ? LEVELS[action.name] : undefined;
      return !values?.includes(action.value) || state.levels[action.name] === action.value ? state : { ...state, levels: { ...state.levels, [action.name]: action.value } };
    }
    case "join":
      return state.network === action.network || tryJoin(scene, state, action.network, action.key) !== "joined" ? state : { ...state, network: action.network, known: withOne(state.known, action.network) };
    case "leave":
      return state.network === "" ? state : { ...state, network: "", known: without(state.known, state.network) };
    case "link":
      return state.linked.includes(action.device) || tryLink(scene, state, action.device, action.code) !== "linked" ? state : { ...state, linked: [...state.linked, action.device] };
    case "unlink":
      return !scene.devices?.some(({ id, paired }) => id === action.device && (paired || state.linked.includes(id))) || (state.forgotten.includes(action.device) && !state.linked.includes(action.device))
        ? state
        : { ...state, linked: without(state.linked, action.device), forgotten: withOne(state.forgotten, action.device) };
    case "bring":
      return !scene.devices?.some(({ id, movable }) => id === action.device && movable) || state.near.includes(action.device) ? state : { ...state, near: [...state.near, action.device] };
    case "release":
      return !scene.devices?.some(({ id, releasable }) => id === action.device && releasable) || state.released.includes(action.device) ? state : { ...state, released: [...state.released, action.device] };
    case "empty-cache":
      return !scene.apps.some((app) => app.id === action.app && cacheOf(state, app) > 0) || !state.installed.includes(action.app) ? state : { ...state, emptied: [...state.emptied, action.app] };
    case "uninstall":
      return !state.installed.includes(action.app) || scene.apps.find(({ id }) => id === action.app)?.system ? state : { ...state, installed: without(state.installed, action.app) };
    case "move-photos":
      return state.photos !== "ici" || !scene.storage?.card ? state : { ...state, photos: "carte" };
    case "delete-photos":
      return state.photos === "supprimées" || !scene.storage?.photosMegabytes ? state : { ...state, photos: "supprimées" };
    case "empty-bin":
      return state.binEmptied || !scene.storage?.binMegabytes ? state : { ...state, binEmptied: true };
    case "update":
      return tryUpdate(scene, state, freeMegabytes(scene, state)) === "updated" ? { ...state, updated: true } : state;
    case "permission": {
      const current = permissionOf(scene, state, action.app, action.name);
      return current === undefined || current === action.state || !PERMISSION_STATES.includes(action.state) ? state : { ...state, permissions: { ...state.permissions, [`${action.app}/${action.name}`]: action.state } };
    }
    case "limit":
      return setLimit(state, action.app, action.minutes);
    case "notifications":
      return !state.installed.includes(action.app) || state.silenced.includes(action.app) !== action.on ? state : { ...state, silenced: action.on ? without(state.silenced, action.app) : [...state.silenced, action.app] };
    case "focus":
      return state.focus.on === action.on ? state : { ...state, focus: { ...state.focus, on: action.on } };
    case "focus-hours":
      return !isHour(action.from) || !isHour(action.until) || (state.focus.from === action.from && state.focus.until === action.until) ? state : { ...state, focus: { ...state.focus, from: action.from, until: action.until } };
    case "focus-allow":
      return !state.installed.includes(action.app) || state.focus.allowed.includes(action.app) === action.on ? state : { ...state, focus: { ...state.focus, allowed: action.on ? [...state.focus.allowed, action.app] : without(state.focus.allowed, action.app) } };
  }
}

/** The plane mode cuts what speaks by radio; each may then be lit again. */
function flip(state: PhoneState, name: Switch, on: boolean): PhoneState {
  if (!SWITCHES.includes(name) || state.switches[name] === on) return state;
  const cut = name === "avion" && on ? { wifi: false, bluetooth: false } : {};
  return { ...state, switches: { ...state.switches, [name]: on, ...cut } };
}

function setLimit(state: PhoneState, app: string, minutes: number): PhoneState {
  if (!state.installed.includes(app) || !LIMITS.some((limit) => limit === minutes) || (state.limits[app] ?? 0) === minutes) return state;
  const { [app]: _, ...others } = state.limits;
  return { ...state, limits: minutes === 0 ? others : { ...others, [app]: minutes } };
}

function facts(scene: PhoneScene, state: PhoneState): Facts {
  const yes = (claim: boolean) => (claim ? "oui" : "non");
  const { switches, levels, focus } = state;
  const first = firstSwitches(scene);
  const permissions = scene.apps.flatMap(({ id, permissions: given = [] }) => given.map(({ name, state: initial }) => ({ key: `${id}/${name}`, initial, current: permissionOf(scene, state, id, name)! })));
  const changed = [...SWITCHES.filter((name) => switches[name] !== first[name]), ...(Object.keys(LEVELS) as Level[]).filter((name) => levels[name] !== FIRST_LEVELS[name])];
  const apps = scene.apps.map(({ id }) => id);
  return {
    wifi: switches.wifi && state.network !== "" ? state.network : "aucun",
    online: switches.wifi && state.network !== "" ? "wifi" : switches.donnees && !switches.avion ? "données" : "non",
    paired: switches.bluetooth ? state.linked.toSorted().join(" ") : "",
    "storage-free": String(freeMegabytes(scene, state)),
    "photos-moved": yes(state.photos === "carte"),
    "photos-deleted": yes(state.photos === "supprimées"),
    "bin-emptied": yes(state.binEmptied),
    installed: state.installed.toSorted().join(" "),
    "changed-permissions": permissions.filter(({ initial, current }) => initial !== current).map(({ key }) => key).toSorted().join(" "),
    limits: Object.keys(state.limits).toSorted().join(" "),
    silenced: state.silenced.toSorted().join(" "),
    "focus:on": yes(focus.on),
    "focus:from": focus.from,
    "focus:until": focus.until,
    "focus:allowed": focus.allowed.toSorted().join(" "),
    "changed-settings": changed.toSorted().join(" "),
    updated: yes(state.updated),
    ...facet(SWITCHES, "setting", (name) => yes(switches[name])),
    ...facet(Object.keys(LEVELS) as Level[], "setting", (name) => levels[name]),
    ...facet(apps, "cache", (id) => String(cacheOf(state, scene.apps.find((app) => app.id === id)!))),
    ...facet(apps, "limit", (id) => String(state.limits[id] ?? "aucune")),
    ...facet(apps, "notification", (id) => yes(!state.silenced.includes(id))),
    ...Object.fromEntries(permissions.map(({ key, current }) => [`permission:${key}`, current])),
  };
}

function facet<Subject extends string>(subjects: readonly Subject[], word: string, value: (subject: Subject) => string): Facts {
  return Object.fromEntries(subjects.map((subject) => [`${word}:${subject}`, value(subject)]));
}

function isHour(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

function withOne(all: readonly string[], one: string): readonly string[] {
  return all.includes(one) ? all : [...all, one];
}

function without(all: readonly string[], one: string): readonly string[] {
  return all.filter((each) => each !== one);
}
