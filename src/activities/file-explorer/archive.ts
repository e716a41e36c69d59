import { childrenOf, type Item, type Items, ROOT, split } from "./items.ts";
import { freeName, nameProblem, splitExtension, typeOf } from "./names.ts";
import type { FileExplorerScene, Packed } from "./scene.ts";
import { liveItem, made, newFolder, type State } from "./state.ts";

/** Texts and tables shrink well, pictures and films hardly: round figures, for a plausible size. */
const SHRUNK = { archive: 1, image: 0.98, music: 0.98, pdf: 0.9, program: 0.6, sheet: 0.4, slides: 0.85, text: 0.5, video: 0.99, web: 0.3, file: 0.7 } as const;

/** An archive beside what it holds; the items are those of one folder. */
export function compress({ now }: FileExplorerScene, state: State, ids: readonly string[], name: string): State {
  const items = [...new Set(ids)].flatMap((id) => liveItem(state.items, id) ?? []);
  const [first] = items;
  const wanted = archiveName(name);
  if (!first || items.some(({ parent }) => parent !== first.parent) || nameProblem(state.items, first.parent, wanted)) return state;
  const contains = items.flatMap((item) => packed(state.items, item, ""));
  const size = contains.reduce((total, file) => total + Math.round(file.size * SHRUNK[typeOf(file.path)]), 120);
  return made(state, [{ id: `+${state.made + 1}`, name: wanted, parent: first.parent, isFolder: false, size, modified: now, created: now, contains }]);
}

export function archiveName(typed: string): string {
  const name = typed.trim();
  return name === "" || name.toLowerCase().endsWith(".zip") ? name : `${name}.zip`;
}

/** A folder of the archive's name beside it, with what it held. */
export function extract(scene: FileExplorerScene, state: State, id: string): State {
  const archive = liveItem(state.items, id);
  if (!archive?.contains) return state;
  let count = state.made;
  const nextId = () => `+${++count}`;
  const top = newFolder(scene, nextId(), archive.parent, freeName(state.items, archive.parent, splitExtension(archive.name)[0]));
  const created: Item[] = [top];
  const folders = new Map([[ROOT, top.id]]);
  const folderFor = (path: string): string => {
    const known = folders.get(path);
    if (known !== undefined) return known;
    const [parent, name] = split(path);
    const folder = newFolder(scene, nextId(), parent === ROOT ? top.id : folderFor(parent), name);
    folders.set(path, folder.id);
    created.push(folder);
    return folder.id;
  };
  for (const file of archive.contains) {
    const [folder, name] = split(file.path);
    const parent = folderFor(folder);
    const modified = file.modified ?? archive.modified;
    created.push({ id: nextId(), name, parent, isFolder: false, size: file.size, modified, created: scene.now, ...(file.text === undefined ? {} : { text: file.text }) });
  }
  return made(state, created);
}

function packed(items: Items, item: Item, around: string): Packed[] {
  const path = `${around}${item.name}`;
  if (item.isFolder) return childrenOf(items, item.id).flatMap((child) => packed(items, child, `${path}/`));
  return [{ path, size: item.size, modified: item.modified, ...(item.text === undefined ? {} : { text: item.text }) }];
}
