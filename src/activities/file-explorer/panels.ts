import { fileExplorer as words } from "../../i18n/fr/activities/file-explorer.ts";
import { element } from "../dom.ts";
import { labelled, tool } from "../parts/button.ts";
import { dialog } from "../parts/dialog.ts";
import { icon } from "../parts/icon.ts";
import { archiveName } from "./archive.ts";
import { closePanel, type Desk, named, type Panel, perform, placeName, refuse } from "./desk.ts";
import { send } from "./drag.ts";
import { childrenOf, findItem, type Item, ROOT, withDescendants } from "./items.ts";
import { iconOf } from "./listing.ts";
import { clashes } from "./model.ts";
import { FORBIDDEN, type NameProblem, nameProblem, splitExtension, typedName } from "./names.ts";
import { properties } from "./properties.ts";

type PanelOf<Kind extends Panel["kind"]> = Extract<Panel, { readonly kind: Kind }>;

/** The panel open, if any: one question at a time. */
export function panel(desk: Desk): HTMLElement | undefined {
  const { panel: open } = desk;
  switch (open?.kind) {
    case undefined:
      return undefined;
    case "new-folder":
      return namePanel(desk, words.newFolder, words.folderName, words.create, () => createFolder(desk));
    case "rename":
      return namePanel(desk, words.renameTitle(findItem(desk.state.items, open.id)?.name ?? ""), words.newName, words.rename, () => rename(desk, open.id));
    case "compress":
      return namePanel(desk, words.compressTitle(named(desk, open.ids)), words.archiveName, words.compress, () => compress(desk, open.ids), words.archiveHelp);
    case "destination":
      return destinationPanel(desk, open);
    case "clash":
      return clashPanel(desk, open);
    case "purge":
      return frame(desk, words.purgeTitle, undefined, element("p", {}, words.purgeText(named(desk, open.ids))), buttons(desk, tool("panel-ok", "bin", words.purge, () => perform(desk, { kind: "purge", ids: open.ids }, words.done.purged(named(desk, open.ids))))));
    case "properties":
      return properties(desk, open.id);
  }
}

export function frame(desk: Desk, title: string, submit: (() => void) | undefined, ...children: readonly (Node | undefined)[]): HTMLElement {
  return dialog({ title, closeLabel: words.close, close: () => closePanel(desk), ...(submit ? { submit } : {}) }, ...children);
}

function namePanel(desk: Desk, title: string, label: string, verb: string, submit: () => void, help?: string): HTMLElement {
  const field = element("input", { type: "text", class: "field", "data-key": "panel-field", value: desk.typed, maxlength: 160, autocomplete: "off", spellcheck: "false", "aria-invalid": desk.problem === "" ? undefined : "true", "aria-describedby": "problem", onfocus: () => selectStem(desk, field), oninput: () => { desk.typed = field.value; } });
  return frame(desk, title, submit, labelled(label, field, help), element("p", { class: "problem", id: "problem" }, desk.problem), buttons(desk, element("button", { type: "submit", class: "tool primary", "data-key": "panel-ok" }, verb)));
}

/** As file managers do: the name is selected, not its extension. */
function selectStem(desk: Desk, field: HTMLInputElement): void {
  if (desk.problem === "") field.setSelectionRange(0, splitExtension(field.value)[0].length);
}

function buttons(desk: Desk, ...more: readonly HTMLElement[]): HTMLElement {
  return element("div", { class: "tools" }, ...more, tool("panel-cancel", undefined, words.cancel, () => closePanel(desk)));
}

function createFolder(desk: Desk): void {
  const { items, here } = desk.state;
  const problem = nameProblem(items, here, desk.typed);
  if (problem) {
    refuse(desk, sentence(problem));
    return;
  }
  perform(desk, { kind: "create-folder", parent: here, name: desk.typed }, words.done.folder(desk.typed.trim()));
}

function rename(desk: Desk, id: string): void {
  const { items, showExtensions } = desk.state;
  const item = findItem(items, id);
  if (!item) {
    closePanel(desk);
    return;
  }
  const name = desk.typed.trim() === "" ? "" : typedName(items, id, desk.typed, showExtensions);
  const problem = nameProblem(items, item.parent, name, id);
  if (problem) {
    refuse(desk, sentence(problem));
    return;
  }
  const extension = splitExtension(name)[1];
  const changed = !item.isFolder && extension.toLowerCase() !== splitExtension(item.name)[1].toLowerCase();
  perform(desk, { kind: "rename", id, name }, changed ? `${words.done.renamed(name)} ${words.extensionChanged(extension || words.none)}` : words.done.renamed(name));
}

function compress(desk: Desk, ids: readonly string[]): void {
  const { items } = desk.state;
  const name = archiveName(desk.typed);
  const problem = nameProblem(items, findItem(items, ids[0] ?? "")?.parent ?? ROOT, name);
  if (problem) {
    refuse(desk, sentence(problem));
    return;
  }
  perform(desk, { kind: "compress", ids, name }, words.done.compressed(name));
}

function sentence(problem: NameProblem): string {
  switch (problem.kind) {
    case "forbidden":
      return words.problems.forbidden(problem.sign, FORBIDDEN);
    case "taken":
      return words.problems.taken(problem.name);
    case "too-long":
      return words.problems["too-long"](problem.longest);
    default:
      return words.problems[problem.kind];
  }
}

function destinationPanel(desk: Desk, { mode, ids }: PanelOf<"destination">): HTMLElement {
  const barred = withDescendants(desk.state.items, ids);
  const choose = () => {
    if (desk.typed === "") {
      refuse(desk, words.chooseDestination);
      return;
    }
    const to = desk.typed.slice(1);
    if (mode === "move" && ids.every((id) => findItem(desk.state.items, id)?.parent === to)) {
      refuse(desk, words.alreadyThere);
      return;
    }
    desk.selected.clear();
    send(desk, mode, ids, to);
  };
  const option = (id: string, name: string, depth: number, image: SVGElement): HTMLElement => {
    const radio = element("input", { type: "radio", name: "destination", value: id, "data-key": depth === 0 ? "panel-field" : `to:${id}`, checked: desk.typed === `/${id}`, onchange: () => { desk.typed = `/${id}`; } });
    const label = element("label", { class: "destination" }, radio, image, element("span", { class: "name-text" }, name));
    label.style.paddingInlineStart = `${depth * 1.25}rem`;
    return label;
  };
  const below = (folder: string, depth: number): HTMLElement[] =>
    childrenOf(desk.state.items, folder).filter(({ id, isFolder }) => isFolder && !barred.has(id)).flatMap((item: Item) => [option(item.id, item.name, depth, icon(iconOf(item), "kind-folder")), ...below(item.id, depth + 1)]);
  const title = (mode === "move" ? words.moveTitle : words.copyTitle)(named(desk, ids));
  return frame(
    desk, title, choose,
    element("fieldset", { class: "destinations" }, element("legend", {}, words.destination), element("div", { class: "destination-list", "data-key": "destination-list" }, option(ROOT, desk.scene.root, 0, icon("computer")), ...below(ROOT, 1))),
    element("p", { class: "problem" }, desk.problem),
    buttons(desk, element("button", { type: "submit", class: "tool primary", "data-key": "panel-ok" }, mode === "move" ? words.moveTo : words.copy)),
  );
}

function clashPanel(desk: Desk, { mode, ids, to }: PanelOf<"clash">): HTMLElement {
  const taken = clashes(desk.state.items, ids, to);
  const place = placeName(desk, to);
  const done = (mode === "move" ? words.done.moved : words.done.copied)(named(desk, ids), place);
  const answer = (onClash: "keep-both" | "replace" | "skip", label: string) => tool(`clash:${onClash}`, undefined, label, () => perform(desk, { kind: mode, ids, to, onClash }, done));
  const answers = [answer("keep-both", words.keepBoth), ...(taken.some(({ isFolder }) => isFolder) ? [] : [answer("replace", words.replace)]), answer("skip", words.skip)];
  return frame(desk, words.clashTitle, undefined, element("p", {}, taken.length === 1 ? words.clash(taken[0]!.name, place) : words.clashSeveral(taken.length, place)), element("div", { class: "tools" }, ...answers));
}
