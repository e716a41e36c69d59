import type { BlocksScene, Colour, Condition, Kind, Test, Value } from "./scene.ts";

export type { Colour, Condition, Kind, Term, Test, Value } from "./scene.ts";

/** A block of the program, with a name that lasts while it moves. */
export interface Block {
  readonly id: string;
  readonly kind: Kind;
  readonly colour?: Colour;
  readonly variable?: string;
  readonly value?: Value;
  readonly condition?: Condition;
  readonly body?: readonly Block[];
  readonly otherwise?: readonly Block[];
}

/** A block as a scene writes it. */
export interface GivenBlock extends Omit<Block, "id" | "body" | "otherwise"> {
  readonly body?: readonly GivenBlock[];
  readonly otherwise?: readonly GivenBlock[];
}

/** What runs first, then one list an event, by the event's id. */
export type Lists = Readonly<Record<string, readonly Block[]>>;

/** A spot between blocks: a list is named `start`, an event's id, or `<block>.body` and `<block>.otherwise`. */
export interface Place {
  readonly list: string;
  readonly index: number;
}

export const START = "start";
export const SLOTS = ["body", "otherwise"] as const;
const CONTAINERS: readonly Kind[] = ["repeat", "until", "if", "ifElse"];
const DEEPEST = 6;

export function isContainer(kind: Kind): boolean {
  return CONTAINERS.includes(kind);
}

export function slotsOf(kind: Kind): readonly (typeof SLOTS)[number][] {
  return kind === "ifElse" ? SLOTS : isContainer(kind) ? ["body"] : [];
}

/** A block as the palette gives it, filled with the first choices of the scene. */
export function newBlock(scene: BlocksScene, kind: Kind, id: string): Block {
  const variable = scene.variables?.[0] ?? "x";
  const condition: Condition = { terms: [{ test: firstTest(scene) }] };
  switch (kind) {
    case "paint":
      return { id, kind, colour: scene.colours?.[0] ?? "rouge" };
    case "repeat":
      return { id, kind, value: 2, body: [] };
    case "until":
    case "if":
      return { id, kind, condition, body: [] };
    case "ifElse":
      return { id, kind, condition, body: [], otherwise: [] };
    case "set":
      return { id, kind, variable, value: 0 };
    case "add":
      return { id, kind, variable, value: 1 };
    default:
      return { id, kind };
  }
}

function firstTest(scene: BlocksScene): Test {
  return scene.tests?.[0] ?? "wall-ahead";
}

/** Gives every block of a scene's program an id, counting from `first`; says the next free number. */
export function named(blocks: readonly GivenBlock[], first: number): { readonly blocks: Block[]; readonly next: number } {
  let next = first;
  const name = (given: GivenBlock): Block => {
    const id = `b${next++}`;
    const { body, otherwise, ...fields } = given;
    const inside = { body, otherwise };
    return { ...fields, id, ...Object.fromEntries(slotsOf(given.kind).map((slot) => [slot, (inside[slot] ?? []).map(name)])) };
  };
  return { blocks: blocks.map(name), next };
}

/** Every block, in reading order. */
export function flatten(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...flatten(block.body ?? []), ...flatten(block.otherwise ?? [])]);
}

export function allBlocks(lists: Lists): Block[] {
  return Object.values(lists).flatMap(flatten);
}

export function listAt(lists: Lists, list: string): readonly Block[] | undefined {
  if (Object.hasOwn(lists, list)) return lists[list];
  const [id, slot] = list.split(".");
  const parent = allBlocks(lists).find((block) => block.id === id);
  return parent && SLOTS.includes(slot as "body") ? parent[slot as "body"] : undefined;
}

export function placeOf(lists: Lists, id: string): Place | undefined {
  const names = [...Object.keys(lists), ...allBlocks(lists).flatMap((block) => slotsOf(block.kind).map((slot) => `${block.id}.${slot}`))];
  for (const list of names) {
    const index = listAt(lists, list)!.findIndex((block) => block.id === id);
    if (index >= 0) return { list, index };
  }
  return undefined;
}

/** The same lists with one of them replaced by what `change` makes of it. */
export function changeList(lists: Lists, list: string, change: (blocks: readonly Block[]) => readonly Block[]): Lists {
  if (Object.hasOwn(lists, list)) return { ...lists, [list]: change(lists[list]!) };
  const [id, slot] = list.split(".");
  return mapBlocks(lists, id!, (block) => ({ ...block, [slot!]: change(block[slot as "body"] ?? []) }));
}

export function mapBlocks(lists: Lists, id: string, change: (block: Block) => Block): Lists {
  const walk = (blocks: readonly Block[]): readonly Block[] =>
    blocks.map((block) => {
      if (block.id === id) return change(block);
      if (!isContainer(block.kind)) return block;
      return { ...block, ...Object.fromEntries(slotsOf(block.kind).map((slot) => [slot, walk(block[slot] ?? [])])) };
    });
  return Object.fromEntries(Object.entries(lists).map(([name, blocks]) => [name, walk(blocks)]));
}

export function insert(lists: Lists, { list, index }: Place, block: Block): Lists {
  return changeList(lists, list, (blocks) => blocks.toSpliced(index, 0, block));
}

export function remove(lists: Lists, id: string): Lists {
  const place = placeOf(lists, id);
  return place ? changeList(lists, place.list, (blocks) => blocks.filter((block) => block.id !== id)) : lists;
}

/** Moves a block, with what it holds; a spot inside itself, or too deep, changes nothing. */
export function moveTo(lists: Lists, id: string, place: Place): Lists {
  const from = placeOf(lists, id);
  const block = allBlocks(lists).find((each) => each.id === id);
  if (!from || !block || !listAt(lists, place.list)) return lists;
  if (flatten([block]).some((inside) => place.list.startsWith(`${inside.id}.`))) return lists;
  if (depthOf(lists, place.list) + heightOf(block) > DEEPEST) return lists;
  const index = from.list === place.list && place.index > from.index ? place.index - 1 : place.index;
  if (from.list === place.list && index === from.index) return lists;
  return insert(remove(lists, id), { list: place.list, index }, block);
}

export type Direction = "up" | "down" | "in" | "out";

/** Where a block goes when it is moved by one step; undefined where there is nowhere to go. */
export function neighbour(lists: Lists, id: string, direction: Direction): Place | undefined {
  const from = placeOf(lists, id);
  if (!from) return undefined;
  const siblings = listAt(lists, from.list)!;
  const parent = from.list.includes(".") ? placeOf(lists, from.list.split(".")[0]!) : undefined;
  const previous = siblings[from.index - 1];
  switch (direction) {
    case "up":
      return from.index > 0 ? { list: from.list, index: from.index - 1 } : parent && { list: parent.list, index: parent.index };
    case "down":
      return from.index < siblings.length - 1 ? { list: from.list, index: from.index + 2 } : parent && { list: parent.list, index: parent.index + 1 };
    case "out":
      return nextSlot(lists, from.list) ?? (parent && { list: parent.list, index: parent.index + 1 });
    case "in":
      return previous && isContainer(previous.kind) ? { list: `${previous.id}.body`, index: previous.body?.length ?? 0 } : undefined;
  }
}

/** From « si », one goes out into « sinon ». */
function nextSlot(lists: Lists, list: string): Place | undefined {
  const [id, slot] = list.split(".");
  return slot === "body" && listAt(lists, `${id}.otherwise`) ? { list: `${id}.otherwise`, index: 0 } : undefined;
}

export function depthOf(lists: Lists, list: string): number {
  let depth = 0;
  for (let at: string | undefined = list; at?.includes("."); at = placeOf(lists, at.split(".")[0]!)?.list) depth += 1;
  return depth;
}

function heightOf(block: Block): number {
  if (!isContainer(block.kind)) return 0;
  return 1 + Math.max(0, ...[...(block.body ?? []), ...(block.otherwise ?? [])].map(heightOf));
}

export function fitsAt(lists: Lists, list: string, kind: Kind): boolean {
  return depthOf(lists, list) + (isContainer(kind) ? 1 : 0) <= DEEPEST;
}
