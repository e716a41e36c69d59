import { blocks } from "../../i18n/fr/activities/blocks.ts";
import type { Stagehand } from "../activity.ts";
import { element } from "../dom.ts";
import { blockFields, blockWords } from "./block-fields.ts";
import { type Action, DEFAULT_BLOCKS, room, type State } from "./model.ts";
import { allBlocks, type Block, type Direction, fitsAt, flatten, type Kind, listAt, neighbour, type Place, placeOf, slotsOf, START } from "./program.ts";
import type { BlocksScene } from "./scene.ts";
import { blockLabel } from "./words.ts";

const { program: words, kinds, signs } = blocks;
const FAMILIES: Readonly<Record<Kind, string>> = { forward: "move", left: "move", right: "move", take: "hand", drop: "hand", paint: "hand", repeat: "loop", until: "loop", if: "choice", ifElse: "choice", set: "data", add: "data" };
const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: "up", ArrowDown: "down", ArrowRight: "in", ArrowLeft: "out" };

export interface ProgramView {
  readonly palette: HTMLElement;
  readonly draw: (state: State) => HTMLElement;
}

/** The program as nested lists of native fields and buttons, and the blocks that one may add where the cursor is. */
export function programView(scene: BlocksScene, stagehand: Stagehand<Action>): ProgramView {
  const { act, announce, redraw } = stagehand;
  const most = scene.maxBlocks ?? DEFAULT_BLOCKS;
  let selected: string | undefined;
  let cursor: Place = { list: START, index: Number.MAX_SAFE_INTEGER };
  let focus: string | undefined;
  let dragged: string | undefined;
  let state: State;
  const where = element("p", { class: "where small soft" });

  const blockOf = (id: string) => allBlocks(state.lists).find((block) => block.id === id);
  const labelOf = (id: string) => {
    const block = blockOf(id);
    return block ? blockLabel(scene, block) : "";
  };
  const listLabel = (list: string): string => {
    if (list === START) return words.start;
    const event = scene.events?.find(({ id }) => id === list);
    if (event) return words.when(event.label);
    const [id, slot] = list.split(".");
    return slot === "otherwise" ? words.otherwise : labelOf(id!);
  };

  function add(kind: Kind) {
    if (room(scene, state) < 1) return refuse(words.full(most));
    if (!fitsAt(state.lists, cursor.list, kind)) return refuse(words.tooDeep);
    const id = `b${state.next}`;
    const place = cursor;
    selected = id;
    cursor = slotsOf(kind).length > 0 ? { list: `${id}.body`, index: 0 } : { list: place.list, index: place.index + 1 };
    act({ kind: "insert", block: kind, place });
    announce(`${words.added(labelOf(id))} ${where.textContent ?? ""}`);
  }

  /** Seen where the next block was to go, until something changes. */
  function refuse(message: string) {
    where.textContent = message;
    where.classList.add("refused");
    announce(message);
  }

  function select(id: string) {
    selected = selected === id ? undefined : id;
    const place = placeOf(state.lists, id)!;
    cursor = { list: place.list, index: place.index + 1 };
    focus = `block-${id}`;
    redraw();
  }

  function shift(id: string, direction: Direction) {
    if (!neighbour(state.lists, id, direction)) return;
    act({ kind: "shift", id, direction });
    follow(id);
    announce(words.moved(labelOf(id)));
  }

  function follow(id: string) {
    const place = placeOf(state.lists, id);
    if (place) cursor = { list: place.list, index: place.index + 1 };
    redraw();
  }

  function remove(id: string) {
    const label = labelOf(id);
    const order = allBlocks(state.lists);
    const rank = order.findIndex((block) => block.id === id);
    const next = order[rank + flatten([order[rank]!]).length] ?? order[rank - 1];
    cursor = placeOf(state.lists, id)!;
    selected = undefined;
    focus = next ? `block-${next.id}` : `end-${cursor.list}`;
    act({ kind: "remove", id });
    announce(words.removed(label));
  }

  function duplicate(id: string) {
    const before = state;
    act({ kind: "duplicate", id });
    if (state === before) refuse(words.full(most));
    else announce(words.copied(labelOf(id)));
  }

  function drop(place: Place, event: DragEvent) {
    event.preventDefault();
    if (dragged === undefined) return;
    const id = dragged;
    dragged = undefined;
    act({ kind: "move", id, place });
    follow(id);
    announce(words.moved(labelOf(id)));
  }

  function onKey(id: string, event: KeyboardEvent) {
    const direction = ARROWS[event.key];
    if (event.key === "Delete" || event.key === "Backspace") remove(id);
    else if (direction && event.altKey) {
      focus = `block-${id}`;
      shift(id, direction);
    } else if (direction === "up" || direction === "down") {
      const names = [...(event.currentTarget as HTMLElement).closest(".lists")!.querySelectorAll<HTMLElement>(".block-name")];
      names[names.indexOf(event.currentTarget as HTMLElement) + (direction === "up" ? -1 : 1)]?.focus();
    } else return;
    event.preventDefault();
  }

  function blockItem(block: Block, place: Place): HTMLElement {
    const label = blockLabel(scene, block);
    const name = block.kind === "ifElse" ? kinds.if : kinds[block.kind];
    const sign = element("span", { class: "sign", "aria-hidden": "true" }, signs[block.kind]);
    const line = scene.predict
      ? element("div", { class: "line" }, sign, element("span", {}, `${name}${blockWords(scene, block)}`))
      : element(
          "div",
          { class: "line", ondragover: (event: DragEvent) => event.preventDefault(), ondrop: (event: DragEvent) => drop(place, event) },
          element("span", { class: "grip", draggable: "true", "aria-hidden": "true", ondragstart: (event: DragEvent) => { dragged = block.id; event.dataTransfer?.setData("text/plain", label); } }, "⠿"),
          element("button", { type: "button", class: "block-name", "data-key": `block-${block.id}`, "data-focus": focus === `block-${block.id}`, "aria-pressed": String(selected === block.id), "aria-label": label, onclick: () => select(block.id), onkeydown: (event: KeyboardEvent) => onKey(block.id, event) }, sign, name),
          ...blockFields(scene, block, stagehand),
        );
    const slots = slotsOf(block.kind).flatMap((slot) => [slot === "otherwise" && element("p", { class: "else" }, words.otherwise), listOf(`${block.id}.${slot}`, block[slot] ?? [])]);
    return element("li", { class: `block ${FAMILIES[block.kind]}`, "data-block": block.id }, line, selected === block.id && !scene.predict && tools(block), ...slots);
  }

  function tools(block: Block): HTMLElement {
    const tool = (key: string, text: string, usable: boolean, run: () => void) =>
      element("button", { type: "button", class: "tool", "data-key": `${key}-${block.id}`, "aria-disabled": String(!usable), onclick: () => usable && run() }, text);
    const can = (direction: Direction) => neighbour(state.lists, block.id, direction) !== undefined;
    return element(
      "div",
      { class: "block-tools", role: "group", "aria-label": words.tools(blockLabel(scene, block)) },
      ...(["up", "down", "in", "out"] as const).map((direction) => tool(direction, words[direction], can(direction), () => shift(block.id, direction))),
      tool("duplicate", words.duplicate, true, () => duplicate(block.id)),
      tool("remove", words.remove, true, () => remove(block.id)),
    );
  }

  function listOf(list: string, items: readonly Block[]): HTMLElement {
    const isHere = cursor.list === list && cursor.index >= items.length;
    const end = element(
      "button",
      { type: "button", class: "add-here", "data-key": `end-${list}`, "data-focus": focus === `end-${list}`, "aria-pressed": String(isHere), "aria-label": words.addIn(listLabel(list)), onclick: () => { cursor = { list, index: items.length }; selected = undefined; redraw(); }, ondragover: (event: DragEvent) => event.preventDefault(), ondrop: (event: DragEvent) => drop({ list, index: items.length }, event) },
      words.addHere,
    );
    return element(
      "ol",
      { class: "list", "aria-label": listLabel(list) },
      ...items.flatMap((block, index) => [cursor.list === list && cursor.index === index && !scene.predict && cursorMark(), blockItem(block, { list, index })]),
      !scene.predict && element("li", { class: isHere ? "end here" : "end" }, end),
    );
  }

  function draw(next: State): HTMLElement {
    state = next;
    const list = listAt(state.lists, cursor.list);
    cursor = list ? { list: cursor.list, index: Math.min(cursor.index, list.length) } : { list: START, index: state.lists[START]!.length };
    if (selected !== undefined && !blockOf(selected)) selected = undefined;
    const previous = listAt(state.lists, cursor.list)![cursor.index - 1];
    where.classList.remove("refused");
    where.textContent = words.where(listLabel(cursor.list), previous && blockLabel(scene, previous));
    const used = allBlocks(state.lists).length;
    const drawn = element(
      "div",
      { class: "lists" },
      ...Object.entries(state.lists).map(([name, items]) => element("div", { class: "script" }, element("p", { class: "hat" }, listLabel(name)), listOf(name, items))),
      !scene.predict && element(
        "p",
        { class: "count" },
        element("span", {}, words.counter(used, most)),
        element("button", { type: "button", class: "tool", "data-key": "clear", "aria-disabled": String(used === 0), onclick: () => { act({ kind: "clear" }); announce(words.cleared); } }, words.clear),
      ),
    );
    focus = undefined;
    return drawn;
  }

  const palette = element(
    "div",
    { class: "palette", role: "group", "aria-label": words.palette },
    element("div", { class: "palette-blocks" }, ...(scene.palette ?? []).map((kind) =>
      element("button", { type: "button", class: `add ${FAMILIES[kind]}`, "data-key": `add-${kind}`, onclick: () => add(kind) }, element("span", { class: "sign", "aria-hidden": "true" }, signs[kind]), kinds[kind]))),
    where,
  );
  return { palette, draw };
}

function cursorMark(): HTMLElement {
  return element("li", { class: "cursor", "aria-hidden": "true" });
}
