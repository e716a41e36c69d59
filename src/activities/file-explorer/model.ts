import type { ActivityModel } from "../activity.ts";
import { compress, extract } from "./archive.ts";
import { factsOf } from "./facts.ts";
import { BIN, findItem, isLiveFolder, type Item, type Items, itemsOf, ROOT, withDescendants } from "./items.ts";
import { freeName, itemNamed, nameProblem } from "./names.ts";
import type { FileExplorerScene } from "./scene.ts";
import { liveItem, made, newFolder, type OnClash, type SortKey, type State } from "./state.ts";

export type Action =
  | { readonly kind: "open"; readonly folder: string }
  | { readonly kind: "sort"; readonly by: SortKey; readonly descending: boolean }
  | { readonly kind: "show-extensions"; readonly shown: boolean }
  | { readonly kind: "create-folder"; readonly parent: string; readonly name: string }
  | { readonly kind: "rename"; readonly id: string; readonly name: string }
  | { readonly kind: "move" | "copy"; readonly ids: readonly string[]; readonly to: string; readonly onClash?: OnClash }
  | { readonly kind: "delete" | "restore" | "purge"; readonly ids: readonly string[] }
  | { readonly kind: "compress"; readonly ids: readonly string[]; readonly name: string }
  | { readonly kind: "extract"; readonly id: string };

const LOOKING: readonly Action["kind"][] = ["open", "sort", "show-extensions"];
const MOST_ITEMS = 400;

export const model: ActivityModel<FileExplorerScene, State, Action> = {
  start: (scene) => ({ items: itemsOf(scene), here: scene.start ?? ROOT, showExtensions: scene.showExtensions ?? true, sort: { by: "name", descending: false }, made: 0 }),
  act: (scene, state, action) => {
    const next = actOn(scene, state, action);
    return next.items.length > MOST_ITEMS ? state : withValidPlace(next);
  },
  facts: factsOf,
  isUndoable: ({ kind }) => !LOOKING.includes(kind),
};

function actOn(scene: FileExplorerScene, state: State, action: Action): State {
  const { items } = state;
  switch (action.kind) {
    case "open":
      return action.folder !== state.here && (action.folder === BIN || isLiveFolder(items, action.folder)) ? { ...state, here: action.folder } : state;
    case "sort":
      return { ...state, sort: { by: action.by, descending: action.descending } };
    case "show-extensions":
      return action.shown === state.showExtensions ? state : { ...state, showExtensions: action.shown };
    case "create-folder":
      return isLiveFolder(items, action.parent) && !nameProblem(items, action.parent, action.name) ? made(state, [newFolder(scene, `+${state.made + 1}`, action.parent, action.name.trim())]) : state;
    case "rename":
      return rename(state, action.id, action.name.trim());
    case "move":
      return action.ids.reduce((moved, id) => move(moved, id, action.to, action.onClash ?? "keep-both"), state);
    case "copy":
      return action.ids.reduce((copied, id) => copy(scene, copied, id, action.to, action.onClash ?? "keep-both"), state);
    case "delete":
      return action.ids.reduce((left, id) => change(left, liveItem(left.items, id), { binned: true }), state);
    case "restore":
      return action.ids.reduce(restore, state);
    case "purge":
      return purge(state, action.ids.filter((id) => findItem(items, id)?.binned === true));
    case "compress":
      return compress(scene, state, action.ids, action.name);
    case "extract":
      return extract(scene, state, action.id);
    default:
      return state;
  }
}

/** The items that could not go to a folder without a choice: another one there has their name. */
export function clashes(items: Items, ids: readonly string[], to: string): Item[] {
  return ids.flatMap((id) => {
    const item = liveItem(items, id);
    return item && item.parent !== to && itemNamed(items, to, item.name) ? [item] : [];
  });
}

/** False for the item itself and what it holds, and for what is not a folder. */
export function canReceive(items: Items, to: string, ids: readonly string[]): boolean {
  return isLiveFolder(items, to) && !withDescendants(items, ids).has(to);
}

function rename(state: State, id: string, name: string): State {
  const item = liveItem(state.items, id);
  return item && name !== item.name && !nameProblem(state.items, item.parent, name, id) ? change(state, item, { name }) : state;
}

function move(state: State, id: string, to: string, onClash: OnClash): State {
  const item = liveItem(state.items, id);
  if (!item || item.parent === to || !canReceive(state.items, to, [id])) return state;
  const place = placeFor(state, item, to, onClash);
  return place ? change(place.state, item, { parent: to, name: place.name }) : state;
}

function copy(scene: FileExplorerScene, state: State, id: string, to: string, onClash: OnClash): State {
  const item = liveItem(state.items, id);
  if (!item || !canReceive(state.items, to, [id])) return state;
  const place = placeFor(state, item, to, item.parent === to ? "keep-both" : onClash);
  if (!place) return state;
  const copied = [...withDescendants(state.items, [id])].flatMap((each) => liveItem(state.items, each) ?? []);
  const newIds = new Map(copied.map((each, index) => [each.id, `+${state.made + index + 1}`]));
  return made(place.state, copied.map((each) => ({ ...each, id: newIds.get(each.id)!, copyOf: each.copyOf ?? each.id, created: scene.now, ...(each.id === id ? { parent: to, name: place.name } : { parent: newIds.get(each.parent)! }) })));
}

/** The name under which an item can go there, once a file replaced is gone; folders are never replaced. */
function placeFor(state: State, item: Item, to: string, onClash: OnClash): { readonly state: State; readonly name: string } | undefined {
  const taken = itemNamed(state.items, to, item.name);
  if (!taken || onClash === "keep-both") return { state, name: freeName(state.items, to, item.name) };
  if (onClash !== "replace" || taken.isFolder || item.isFolder) return undefined;
  return { state: purge(state, [taken.id]), name: item.name };
}

function restore(state: State, id: string): State {
  const item = findItem(state.items, id);
  if (item?.binned !== true) return state;
  const { binned: _, ...rest } = item;
  const parent = isLiveFolder(state.items, item.parent) ? item.parent : ROOT;
  return replace(state, { ...rest, parent, name: freeName(state.items, parent, item.name) });
}

function purge(state: State, ids: readonly string[]): State {
  if (ids.length === 0) return state;
  const gone = withDescendants(state.items, ids);
  return { ...state, items: state.items.filter(({ id }) => !gone.has(id)) };
}

function change(state: State, item: Item | undefined, changes: Partial<Item>): State {
  return item ? replace(state, { ...item, ...changes }) : state;
}

function replace(state: State, item: Item): State {
  return { ...state, items: state.items.map((each) => (each.id === item.id ? item : each)) };
}

/** A folder that has gone is left for the first one still there around it. */
function withValidPlace(state: State): State {
  return state.here === BIN || isLiveFolder(state.items, state.here) ? state : { ...state, here: ROOT };
}
