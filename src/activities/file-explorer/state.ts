import { findItem, isLive, type Item, type Items } from "./items.ts";
import type { FileExplorerScene } from "./scene.ts";

export interface State {
  readonly items: Items;
  /** Id of the folder shown, `ROOT` or `BIN`. */
  readonly here: string;
  readonly showExtensions: boolean;
  readonly sort: { readonly by: SortKey; readonly descending: boolean };
  /** How many things the student has made: the next is `+{made + 1}`. */
  readonly made: number;
}

export type SortKey = "name" | "modified" | "type" | "size";
/** What to do with a file whose name is taken where it goes. */
export type OnClash = "keep-both" | "replace" | "skip";

/** The state with things that the student made; their ids follow `made`. */
export function made(state: State, created: readonly Item[]): State {
  return { ...state, items: [...state.items, ...created], made: state.made + created.length };
}

export function newFolder({ now }: FileExplorerScene, id: string, parent: string, name: string): Item {
  return { id, name, parent, isFolder: true, size: 0, modified: now, created: now };
}

export function liveItem(items: Items, id: string): Item | undefined {
  const item = findItem(items, id);
  return item && isLive(items, item) ? item : undefined;
}
