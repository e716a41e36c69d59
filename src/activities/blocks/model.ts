import type { ActivityModel, Facts } from "../activity.ts";
import { cellName, cellsOf, readGrid } from "./grid.ts";
import { allBlocks, type Block, type Direction, fitsAt, flatten, type GivenBlock, insert, type Kind, type Lists, listAt, mapBlocks, moveTo, named, neighbour, newBlock, type Place, placeOf, remove, START } from "./program.ts";
import { type Run, runProgram } from "./run-program.ts";
import type { BlocksScene, Colour, Condition, Value } from "./scene.ts";

export interface State {
  readonly lists: Lists;
  /** Number of the next block's id. */
  readonly next: number;
  readonly marked: string | null;
}

/** What a block's fields may become. */
export type Setting = { readonly colour: Colour } | { readonly variable: string } | { readonly value: Value } | { readonly condition: Condition };

export type Action =
  | { readonly kind: "insert"; readonly block: Kind; readonly place: Place }
  | { readonly kind: "remove"; readonly id: string }
  | { readonly kind: "duplicate"; readonly id: string }
  | { readonly kind: "shift"; readonly id: string; readonly direction: Direction }
  | { readonly kind: "move"; readonly id: string; readonly place: Place }
  | { readonly kind: "set"; readonly id: string; readonly setting: Setting }
  | { readonly kind: "clear" }
  | { readonly kind: "mark"; readonly cell: string };

export const DEFAULT_BLOCKS = 40;
const MOST_TURNS = 100;

export function room(scene: BlocksScene, { lists }: State): number {
  return (scene.maxBlocks ?? DEFAULT_BLOCKS) - allBlocks(lists).length;
}

export const model: ActivityModel<BlocksScene, State, Action> = {
  start: (scene) => {
    let next = 1;
    const list = (given: readonly GivenBlock[] | undefined) => {
      const made = named(given ?? [], next);
      next = made.next;
      return made.blocks;
    };
    const lists = Object.fromEntries([[START, list(scene.program)], ...(scene.events ?? []).map(({ id, program }) => [id, list(program)] as const)]);
    return { lists, next, marked: null };
  },

  act: (scene, state, action) => {
    if (action.kind === "mark") return scene.predict && cellsOf(readGrid(scene.grids[0]!)).includes(action.cell) ? { ...state, marked: action.cell } : state;
    if (scene.predict) return state;
    const withLists = (lists: Lists, next = state.next): State => (lists === state.lists ? state : { ...state, lists, next });
    switch (action.kind) {
      case "insert": {
        const list = listAt(state.lists, action.place.list);
        if (!list || !isIndex(action.place.index, list) || !(scene.palette ?? []).includes(action.block)) return state;
        if (room(scene, state) < 1 || !fitsAt(state.lists, action.place.list, action.block)) return state;
        return withLists(insert(state.lists, action.place, newBlock(scene, action.block, `b${state.next}`)), state.next + 1);
      }
      case "remove":
        return withLists(remove(state.lists, action.id));
      case "duplicate": {
        const place = placeOf(state.lists, action.id);
        const block = allBlocks(state.lists).find(({ id }) => id === action.id);
        if (!place || !block || room(scene, state) < flatten([block]).length) return state;
        const copy = named([block], state.next);
        return withLists(insert(state.lists, { list: place.list, index: place.index + 1 }, copy.blocks[0]!), copy.next);
      }
      case "shift": {
        const place = neighbour(state.lists, action.id, action.direction);
        return place ? withLists(moveTo(state.lists, action.id, place)) : state;
      }
      case "move": {
        const list = listAt(state.lists, action.place.list);
        return list && isIndex(action.place.index, list) ? withLists(moveTo(state.lists, action.id, action.place)) : state;
      }
      case "set": {
        const block = allBlocks(state.lists).find(({ id }) => id === action.id);
        const setting = block && fitting(scene, block, action.setting);
        return setting ? withLists(mapBlocks(state.lists, action.id, (each) => ({ ...each, ...setting }))) : state;
      }
      case "clear":
        return allBlocks(state.lists).length > 0 ? withLists(Object.fromEntries(Object.keys(state.lists).map((name) => [name, []]))) : state;
      default:
        return state;
    }
  },

  facts: (scene, state) => {
    const runs = scene.grids.map((grid) => runProgram(grid, state.lists, scene.variables ?? []));
    const passed = runs.map((run, index) => passes(scene, run, index));
    const kinds = new Set(allBlocks(state.lists).map(({ kind }) => kind));
    const used = allBlocks(state.lists).length;
    const [first] = runs as [Run, ...Run[]];
    const last = first.snapshots.at(-1)!;
    return {
      reached: yesNo(first.outcome === "fini" && cellName(last) === first.ground.goal),
      outcome: first.outcome,
      collected: String(last.collected),
      delivered: String(inDepots(first)),
      "cells-painted": Object.entries(last.painted).map(([cell, colour]) => `${cell}:${colour}`).toSorted().join(" ") || "aucune",
      position: cellName(last),
      direction: last.heading,
      ...about("variable", Object.entries(last.variables).map(([name, value]) => [name, String(value)])),
      ...about("passes", passed.map((pass, index) => [String(index + 1), yesNo(pass)])),
      "all-passed": yesNo(passed.every(Boolean)),
      "blocks-used": String(used),
      within: yesNo(used <= (scene.maxBlocks ?? DEFAULT_BLOCKS)),
      ...about("uses", ALL_KINDS.map((kind) => [kind, yesNo(kinds.has(kind))])),
      marked: state.marked ?? "aucune",
    };
  },
};

const ALL_KINDS: readonly Kind[] = ["forward", "left", "right", "take", "drop", "paint", "repeat", "until", "if", "ifElse", "set", "add"];

function passes(scene: BlocksScene, run: Run, index: number): boolean {
  const last = run.snapshots.at(-1)!;
  const { goal = {} } = scene;
  const { ground } = run;
  const left = Object.entries(last.items).filter(([cell, count]) => count > 0 && !ground.depots.has(cell));
  const all = Object.values(ground.items).reduce((sum, count) => sum + count, 0);
  const targets = Object.entries(ground.targets);
  return (
    run.outcome === "fini" &&
    (!goal.reach || cellName(last) === ground.goal) &&
    (!goal.collect || left.length === 0) &&
    (!goal.deliver || (left.length === 0 && inDepots(run) === all)) &&
    (!goal.paint || (targets.length === Object.keys(last.painted).length && targets.every(([cell, colour]) => last.painted[cell] === colour))) &&
    Object.entries(scene.grids[index]?.variables ?? {}).every(([name, value]) => last.variables[name] === value)
  );
}

function inDepots({ ground, snapshots }: Run): number {
  const { items } = snapshots.at(-1)!;
  return [...ground.depots].reduce((sum, cell) => sum + (items[cell] ?? 0), 0);
}

/** A setting that the block has and the scene offers. */
function fitting(scene: BlocksScene, block: Block, setting: Setting): Setting | undefined {
  const variables = scene.variables ?? [];
  if ("colour" in setting) return block.colour !== undefined && (scene.colours ?? ["rouge", "vert", "bleu"]).includes(setting.colour) ? { colour: setting.colour } : undefined;
  if ("variable" in setting) return block.variable !== undefined && variables.includes(setting.variable) ? { variable: setting.variable } : undefined;
  if ("value" in setting) {
    if (block.value === undefined) return undefined;
    if (typeof setting.value === "string") return variables.includes(setting.value) ? { value: setting.value } : undefined;
    const value = tidy(setting.value, block.kind);
    return value === undefined ? undefined : { value };
  }
  const terms = setting.condition?.terms;
  if (block.condition === undefined || !Array.isArray(terms) || terms.length < 1 || terms.length > 3) return undefined;
  const offered = terms.every(({ test, variable }) => (scene.tests ?? []).includes(test) && (test !== "compare" || variables.includes(variable ?? "")));
  return offered ? { condition: setting.condition } : undefined;
}

function tidy(value: unknown, kind: Kind): number | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
  const whole = Math.round(value);
  return kind === "repeat" ? Math.max(0, Math.min(MOST_TURNS, whole)) : Math.max(-999, Math.min(999, whole));
}

function isIndex(index: number, list: readonly Block[]): boolean {
  return Number.isInteger(index) && index >= 0 && index <= list.length;
}

function about(word: string, pairs: readonly (readonly [string, string])[]): Facts {
  return Object.fromEntries(pairs.map(([name, value]) => [`${word}:${name}`, value]));
}

function yesNo(value: boolean): string {
  return value ? "oui" : "non";
}
