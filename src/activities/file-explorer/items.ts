import type { FileExplorerScene, Packed } from "./scene.ts";

/** A file or a folder; `id` is its path at the start, or `+1`, `+2`… for what the student made. */
export interface Item {
  readonly id: string;
  readonly name: string;
  /** Id of the folder that holds it; `ROOT` at the top. */
  readonly parent: string;
  readonly isFolder: boolean;
  readonly size: number;
  readonly modified: string;
  readonly created: string;
  readonly author?: string;
  readonly text?: string;
  readonly icon?: string;
  readonly contains?: readonly Packed[];
  /** Id of what it is a copy of. */
  readonly copyOf?: string;
  /** Put in the bin by itself; what it holds follows it. */
  readonly binned?: true;
}

export const ROOT = "";
export const BIN = "bin:";

export type Items = readonly Item[];

export function findItem(items: Items, id: string): Item | undefined {
  return items.find((item) => item.id === id);
}

/** Every item of the scene, with the folders that paths imply. */
export function itemsOf(scene: FileExplorerScene): Item[] {
  const items = new Map<string, Item>();
  const addFolder = (path: string, modified: string, icon?: string): void => {
    const known = items.get(path);
    if (known) {
      if (icon !== undefined) items.set(path, { ...known, icon });
      return;
    }
    const [parent, name] = split(path);
    if (parent !== ROOT) addFolder(parent, modified);
    items.set(path, { id: path, name, parent, isFolder: true, size: 0, modified, created: modified, ...(icon === undefined ? {} : { icon }) });
  };
  for (const { path, icon, modified } of scene.folders ?? []) addFolder(path, modified ?? scene.now, icon);
  for (const { path, binned, created, ...rest } of scene.files) {
    const [parent, name] = split(path);
    if (parent !== ROOT) addFolder(parent, rest.modified);
    items.set(path, { ...rest, id: path, name, parent, isFolder: false, created: created ?? rest.modified, ...(binned ? { binned } : {}) });
  }
  return [...items.values()];
}

/** True unless the item, or a folder around it, is in the bin. */
export function isLive(items: Items, item: Item): boolean {
  return item.binned !== true && (item.parent === ROOT || isLiveFolder(items, item.parent));
}

/** The root, or a folder out of the bin. */
export function isLiveFolder(items: Items, id: string): boolean {
  if (id === ROOT) return true;
  const folder = findItem(items, id);
  return folder?.isFolder === true && isLive(items, folder);
}

/** What a folder holds, out of the bin; folders first, then by name. */
export function childrenOf(items: Items, folder: string): Item[] {
  return items.filter((item) => item.parent === folder && item.binned !== true).toSorted(byName);
}

export function binnedItems(items: Items): Item[] {
  return items.filter(({ binned }) => binned === true).toSorted(byName);
}

/** The item and all that it holds, however deep. */
export function withDescendants(items: Items, ids: readonly string[]): Set<string> {
  const found = new Set(ids);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { id, parent } of items) if (found.has(parent)) found.add(id);
  }
  return found;
}

export function pathOf(items: Items, id: string): string {
  const item = findItem(items, id);
  if (!item) return "";
  return item.parent === ROOT ? item.name : `${pathOf(items, item.parent)}/${item.name}`;
}

export function sizeOf(items: Items, item: Item): number {
  if (!item.isFolder) return item.size;
  return childrenOf(items, item.id).reduce((total, child) => total + sizeOf(items, child), 0);
}

export function compareNames(one: string, other: string): number {
  return one.localeCompare(other, "fr", { numeric: true, sensitivity: "base" }) || (one < other ? -1 : 1);
}

function byName(one: Item, other: Item): number {
  return Number(other.isFolder) - Number(one.isFolder) || compareNames(one.name, other.name);
}

/** `a/b/c.txt` → [`a/b`, `c.txt`] */
export function split(path: string): [parent: string, name: string] {
  const slash = path.lastIndexOf("/");
  return [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)];
}
