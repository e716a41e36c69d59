import type { Facts } from "../activity.ts";
import { BIN, childrenOf, findItem, isLive, type Item, type Items, itemsOf, pathOf, ROOT } from "./items.ts";
import type { FileExplorerScene } from "./scene.ts";
import type { State } from "./state.ts";

const BIN_NAME = "Corbeille";
const GONE = "supprimé";

export function factsOf(scene: FileExplorerScene, { items, here, showExtensions }: State): Facts {
  const originals = itemsOf(scene);
  const live = items.filter((item) => isLive(items, item));
  const place = (id: string) => (id === ROOT ? scene.root : pathOf(items, id));
  return Object.fromEntries([
    ...originals.flatMap((original) => {
      const item = findItem(items, original.id);
      const inBin = item !== undefined && !isLive(items, item);
      const copies = live.filter(({ copyOf }) => copyOf === original.id).map(({ id }) => pathOf(items, id));
      return namesOf(original, originals).flatMap((name): [string, string][] => [
        [`folder:${name}`, item ? (inBin ? BIN_NAME : place(item.parent)) : GONE],
        [`name-of:${name}`, item?.name ?? GONE],
        [`in-bin:${name}`, yesOrNo(inBin)],
        [`copies:${name}`, sorted(copies)],
      ]);
    }),
    ...originals.map(({ id }) => [`exists:${id}`, "non"]),
    ...live.map(({ id }) => [`exists:${pathOf(items, id)}`, "oui"]),
    ...[ROOT, ...live.filter(({ isFolder }) => isFolder).map(({ id }) => id)].map((id) => [`content:${place(id)}`, sorted(childrenOf(items, id).map(({ name }) => name))]),
    ...live.flatMap(({ id, name, contains }) => (contains ? [name, pathOf(items, id)].map((key) => [`zip:${key}`, sorted(contains.map(({ path }) => path))]) : [])),
    ["disturbed", sorted(originals.filter((original) => isDisturbed(original, findItem(items, original.id), items)).map(({ id }) => id))],
    ["added", sorted(live.filter(({ id }) => !originals.some((original) => original.id === id)).map(({ id }) => pathOf(items, id)))],
    ["here", here === BIN ? BIN_NAME : place(here)],
    ["extensions", showExtensions ? "affichées" : "masquées"],
  ]);
}

/** Its path always, and its name when no other item has the same. */
function namesOf({ id, name }: Item, originals: Items): string[] {
  return id !== name && originals.filter((other) => other.name === name).length === 1 ? [id, name] : [id];
}

/** Gone with a folder around it is not being touched: the folder was. */
function isDisturbed(original: Item, item: Item | undefined, items: Items): boolean {
  if (!item) return original.parent === ROOT || findItem(items, original.parent) !== undefined;
  return item.name !== original.name || item.parent !== original.parent || item.binned !== original.binned;
}

function sorted(names: readonly string[]): string {
  return names.toSorted().join(", ");
}

function yesOrNo(value: boolean): string {
  return value ? "oui" : "non";
}
