import type { ActivityModel, Facts } from "../activity.ts";
import { hostOf, NEW_TAB, OWN_PAGES, readTyped, shownAt } from "./address.ts";
import type { Engine, Field, Visit, WebBrowserScene } from "./scene.ts";

export const PERMISSIONS = ["localisation", "caméra", "micro", "notifications"] as const;
export type Permission = (typeof PERMISSIONS)[number];
export const PERMISSION_STATES = ["demander", "autorisé", "bloqué"] as const;
export type PermissionState = (typeof PERMISSION_STATES)[number];
export type ExtensionState = "active" | "désactivée" | "supprimée";
export const CLEARABLE = ["history", "cookies", "downloads"] as const;
export type Clearable = (typeof CLEARABLE)[number];

export interface Tab {
  readonly id: number;
  readonly at: string;
  readonly back: readonly string[];
  readonly forward: readonly string[];
}

export interface BrowserState {
  readonly tabs: readonly Tab[];
  readonly active: number;
  readonly nextId: number;
  readonly closed: readonly Tab[];
  readonly history: readonly Visit[];
  readonly visited: readonly string[];
  readonly bookmarks: readonly string[];
  /** The choice made for each site's cookies: « accepté », « refusé », or the categories kept. */
  readonly cookies: Readonly<Record<string, string>>;
  /** By `site/permission`. */
  readonly permissions: Readonly<Record<string, PermissionState>>;
  readonly extensions: Readonly<Record<string, ExtensionState>>;
  readonly home: string;
  readonly engine: string;
  readonly cleared: readonly Clearable[];
  readonly submitted: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly downloads: readonly string[];
  readonly trusted: readonly string[];
  readonly query: string;
}

export type BrowserAction =
  | { readonly kind: "type"; readonly text: string }
  | { readonly kind: "open"; readonly address: string; readonly newTab?: boolean }
  | { readonly kind: "back" | "forward" | "home" | "new-tab" | "reopen-tab" }
  | { readonly kind: "close-tab" | "show-tab"; readonly id: number }
  | { readonly kind: "bookmark"; readonly address: string; readonly on: boolean }
  | { readonly kind: "cookies"; readonly host: string; readonly accepted: readonly string[] }
  | { readonly kind: "permission"; readonly host: string; readonly name: Permission; readonly state: PermissionState }
  | { readonly kind: "extension"; readonly id: string; readonly state: ExtensionState }
  | { readonly kind: "set-home"; readonly text: string }
  | { readonly kind: "set-engine"; readonly id: string }
  | { readonly kind: "clear"; readonly what: readonly Clearable[] }
  | { readonly kind: "forget"; readonly index: number }
  | { readonly kind: "submit"; readonly form: string; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: "download"; readonly name: string }
  | { readonly kind: "trust"; readonly host: string };

const MOST_TABS = 12;
const LONGEST_VALUE = 400;

export const model: ActivityModel<WebBrowserScene, BrowserState, BrowserAction> = { start, act, facts };

export function engineOf(scene: WebBrowserScene, state: BrowserState): Engine {
  return scene.engines.find(({ id }) => id === state.engine) ?? scene.engines[0]!;
}

export function activeTab(state: BrowserState): Tab {
  return state.tabs.find(({ id }) => id === state.active) ?? state.tabs[0]!;
}

export function permissionOf(scene: WebBrowserScene, state: BrowserState, host: string, name: Permission): PermissionState {
  return state.permissions[`${host}/${name}`] ?? scene.sites?.find((site) => site.host === host)?.permissions?.find((each) => each.name === name)?.state ?? "demander";
}

/** The form of that name, wherever it stands. */
export function fieldsOf({ pages }: WebBrowserScene, form: string): readonly Field[] | undefined {
  return pages.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === "form" && block.id === form ? [block.fields] : []))[0];
}

export const NEW_VISIT = "à l'instant";

function start(scene: WebBrowserScene): BrowserState {
  const addresses = scene.tabs.length > 0 ? scene.tabs : [NEW_TAB];
  const tab = (at: string, id: number): Tab => ({ id, at, back: [], forward: [] });
  return {
    tabs: addresses.map(tab),
    active: 0,
    nextId: addresses.length + (scene.closed?.length ?? 0),
    closed: (scene.closed ?? []).map((at, index) => tab(at, addresses.length + index)),
    history: scene.history ?? [],
    visited: [],
    bookmarks: scene.bookmarks ?? [],
    cookies: Object.fromEntries((scene.sites ?? []).flatMap(({ host, cookies }) => (cookies?.choice ? [[host, cookies.choice]] : []))),
    permissions: {},
    extensions: Object.fromEntries((scene.extensions ?? []).map(({ id, off }) => [id, off ? "désactivée" : "active"])),
    home: scene.home,
    engine: scene.engines[0]!.id,
    cleared: [],
    submitted: {},
    downloads: [],
    trusted: [],
    query: "",
  };
}

function act(scene: WebBrowserScene, state: BrowserState, action: BrowserAction): BrowserState {
  switch (action.kind) {
    case "type": {
      const address = readTyped(scene, action.text, engineOf(scene, state));
      return address === undefined ? state : goTo(scene, state, address);
    }
    case "open":
      return action.newTab ? openTab(scene, state, action.address) : goTo(scene, state, action.address);
    case "back":
    case "forward":
      return step(state, action.kind);
    case "home":
      return goTo(scene, state, state.home);
    case "new-tab":
      return openTab(scene, state, NEW_TAB);
    case "reopen-tab": {
      const tab = state.closed.at(-1);
      return tab === undefined || state.tabs.length >= MOST_TABS ? state : { ...state, tabs: [...state.tabs, tab], active: tab.id, closed: state.closed.slice(0, -1) };
    }
    case "close-tab":
      return closeTab(state, action.id);
    case "show-tab":
      return action.id === state.active || !state.tabs.some(({ id }) => id === action.id) ? state : { ...state, active: action.id };
    case "bookmark": {
      const others = state.bookmarks.filter((address) => address !== action.address);
      const known = others.length < state.bookmarks.length;
      return known === action.on ? state : { ...state, bookmarks: action.on ? [...others, action.address] : others };
    }
    case "cookies":
      return chooseCookies(scene, state, action.host, action.accepted);
    case "permission":
      return permissionOf(scene, state, action.host, action.name) === action.state || !PERMISSION_STATES.includes(action.state) || !PERMISSIONS.includes(action.name)
        ? state
        : { ...state, permissions: { ...state.permissions, [`${action.host}/${action.name}`]: action.state } };
    case "extension":
      return !Object.hasOwn(state.extensions, action.id) || state.extensions[action.id] === action.state || state.extensions[action.id] === "supprimée"
        ? state
        : { ...state, extensions: { ...state.extensions, [action.id]: action.state } };
    case "set-home": {
      const home = readTyped(scene, action.text, engineOf(scene, state));
      return home === undefined || home === state.home ? state : { ...state, home };
    }
    case "set-engine":
      return action.id === state.engine || !scene.engines.some(({ id }) => id === action.id) ? state : { ...state, engine: action.id };
    case "clear":
      return clear(state, action.what);
    case "forget":
      return state.history[action.index] === undefined ? state : { ...state, history: state.history.filter((_, index) => index !== action.index) };
    case "submit":
      return submit(scene, state, action.form, action.values);
    case "download":
      return state.downloads.includes(action.name) || !downloadsOf(scene).includes(action.name) ? state : { ...state, downloads: [...state.downloads, action.name] };
    case "trust":
      return state.trusted.includes(action.host) || !scene.sites?.some(({ host, certificate }) => host === action.host && certificate?.problem) ? state : { ...state, trusted: [...state.trusted, action.host] };
  }
}

function goTo(scene: WebBrowserScene, state: BrowserState, address: string): BrowserState {
  const tab = activeTab(state);
  if (tab.at === address) return state;
  const moved: Tab = { ...tab, at: address, back: [...tab.back, tab.at], forward: [] };
  return visit(scene, { ...state, tabs: state.tabs.map((each) => (each.id === tab.id ? moved : each)) }, address);
}

function openTab(scene: WebBrowserScene, state: BrowserState, address: string): BrowserState {
  if (state.tabs.length >= MOST_TABS) return state;
  const tab: Tab = { id: state.nextId, at: address, back: [], forward: [] };
  return visit(scene, { ...state, tabs: [...state.tabs, tab], active: tab.id, nextId: state.nextId + 1 }, address);
}

/** The browser's own pages leave no trace. */
function visit(scene: WebBrowserScene, state: BrowserState, address: string): BrowserState {
  const shown = shownAt(scene, address);
  if (shown.kind === "own") return state;
  const title = shown.kind === "page" ? shown.page.title : shown.kind === "results" ? shown.query : hostOf(address);
  return {
    ...state,
    visited: state.visited.includes(address) ? state.visited : [...state.visited, address],
    history: [{ address, title, when: NEW_VISIT }, ...state.history].slice(0, 200),
    query: shown.kind === "results" ? shown.query : state.query,
  };
}

function step(state: BrowserState, way: "back" | "forward"): BrowserState {
  const tab = activeTab(state);
  const at = way === "back" ? tab.back.at(-1) : tab.forward[0];
  if (at === undefined) return state;
  const moved: Tab = way === "back" ? { ...tab, at, back: tab.back.slice(0, -1), forward: [tab.at, ...tab.forward] } : { ...tab, at, back: [...tab.back, tab.at], forward: tab.forward.slice(1) };
  return { ...state, tabs: state.tabs.map((each) => (each.id === tab.id ? moved : each)) };
}

/** The last tab leaves an empty one behind; the neighbour of a closed tab is shown. */
function closeTab(state: BrowserState, id: number): BrowserState {
  const index = state.tabs.findIndex((tab) => tab.id === id);
  const closing = state.tabs[index];
  if (closing === undefined) return state;
  const left = state.tabs.filter((tab) => tab.id !== id);
  const closed = [...state.closed, closing].slice(-20);
  if (left.length === 0) return { ...state, tabs: [{ id: state.nextId, at: NEW_TAB, back: [], forward: [] }], active: state.nextId, nextId: state.nextId + 1, closed };
  return { ...state, tabs: left, closed, active: state.active === id ? (left[index] ?? left.at(-1)!).id : state.active };
}

function chooseCookies({ sites = [] }: WebBrowserScene, state: BrowserState, host: string, accepted: readonly string[]): BrowserState {
  const offered = sites.find((site) => site.host === host)?.cookies?.categories.filter(({ needed }) => !needed).map(({ id }) => id);
  if (!offered) return state;
  const kept = offered.filter((id) => accepted.includes(id)).toSorted();
  const choice = kept.length === offered.length ? "accepté" : kept.length === 0 ? "refusé" : kept.join(" ");
  return state.cookies[host] === choice ? state : { ...state, cookies: { ...state.cookies, [host]: choice } };
}

function clear(state: BrowserState, what: readonly Clearable[]): BrowserState {
  const known = CLEARABLE.filter((each) => what.includes(each));
  if (known.length === 0) return state;
  return {
    ...state,
    history: known.includes("history") ? [] : state.history,
    cookies: known.includes("cookies") ? {} : state.cookies,
    downloads: known.includes("downloads") ? [] : state.downloads,
    cleared: [...new Set([...state.cleared, ...known])],
  };
}

function submit(scene: WebBrowserScene, state: BrowserState, form: string, values: Readonly<Record<string, string>>): BrowserState {
  const fields = fieldsOf(scene, form);
  if (!fields) return state;
  const sent = Object.fromEntries(fields.map(({ id }) => [id, Object.hasOwn(values, id) ? String(values[id]).trim().slice(0, LONGEST_VALUE) : ""]));
  if (fields.some(({ id, kind, required }) => required && (sent[id] === "" || (kind === "tick" && sent[id] !== "oui")))) return state;
  return { ...state, submitted: { ...state.submitted, [form]: sent } };
}

function downloadsOf({ pages }: WebBrowserScene): readonly string[] {
  return pages.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === "download" ? [block.name] : []));
}

function facts(scene: WebBrowserScene, state: BrowserState): Facts {
  const yes = (claim: boolean) => (claim ? "oui" : "non");
  const open = state.tabs.map(({ at }) => at);
  const addresses = new Set([...scene.pages.map(({ address }) => address), ...OWN_PAGES.map((page) => `navigateur:${page}`), ...open]);
  const forms = scene.pages.flatMap(({ blocks }) => blocks).filter((block) => block.kind === "form");
  const sites = scene.sites ?? [];
  return {
    url: activeTab(state).at,
    "tab-count": String(open.length),
    tabs: open.toSorted().join(" "),
    "history-cleared": yes(state.cleared.includes("history")),
    "cookies-cleared": yes(state.cleared.includes("cookies")),
    home: state.home,
    engine: state.engine,
    bookmarked: state.bookmarks.toSorted().join(" "),
    query: state.query,
    ...facet(addresses, "tab", (address) => yes(open.includes(address))),
    ...facet(addresses, "visited", (address) => yes(state.visited.includes(address))),
    ...facet(new Set([...addresses, ...(scene.history ?? []).map(({ address }) => address)]), "history", (address) => yes(state.history.some((each) => each.address === address))),
    ...facet(new Set([...addresses, ...(scene.bookmarks ?? [])]), "bookmark", (address) => yes(state.bookmarks.includes(address))),
    ...facet(sites.filter(({ cookies }) => cookies).map(({ host }) => host), "cookies", (host) => state.cookies[host] ?? "sans réponse"),
    ...facet(sites.flatMap(({ host }) => PERMISSIONS.map((name) => `${host}/${name}`)), "permission", (name) => permissionOf(scene, state, name.split("/")[0]!, name.split("/")[1] as Permission)),
    ...facet(Object.keys(state.extensions), "extension", (id) => state.extensions[id]!),
    ...facet(forms.map(({ id }) => id), "submitted", (id) => yes(Object.hasOwn(state.submitted, id))),
    ...facet(forms.flatMap(({ id, fields }) => fields.map((field) => `${id}/${field.id}`)), "field", (name) => state.submitted[name.split("/")[0]!]?.[name.split("/")[1]!] ?? ""),
    ...facet(downloadsOf(scene), "downloaded", (name) => yes(state.downloads.includes(name))),
    ...facet(sites.map(({ host }) => host), "trusted", (host) => yes(state.trusted.includes(host))),
  };
}

function facet(subjects: Iterable<string>, word: string, value: (subject: string) => string): Facts {
  return Object.fromEntries([...subjects].map((subject) => [`${word}:${subject}`, value(subject)]));
}
