import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Action, model, type State } from "../../src/activities/blocks/model.ts";
import { allBlocks, type GivenBlock } from "../../src/activities/blocks/program.ts";
import { runProgram } from "../../src/activities/blocks/run-program.ts";
import type { BlocksScene, Term } from "../../src/activities/blocks/scene.ts";

const forward: GivenBlock = { kind: "forward" };
const repeat = (value: number | string, ...body: GivenBlock[]): GivenBlock => ({ kind: "repeat", value, body });
const until = (term: Term, ...body: GivenBlock[]): GivenBlock => ({ kind: "until", condition: { terms: [term] }, body });
const ifElse = (terms: Term[], join: "and" | "or", body: GivenBlock[], otherwise: GivenBlock[]): GivenBlock => ({ kind: "ifElse", condition: { join, terms }, body, otherwise });

const SCENE: BlocksScene = {
  grids: [{ rows: ["> . 1 . A", ". # # . ."].map((row) => row.replaceAll(" ", "")) }, { rows: [">..1A", "....."], hidden: true }],
  goal: { reach: true, collect: true },
  palette: ["forward", "left", "right", "take", "drop", "paint", "repeat", "until", "if", "ifElse", "set", "add"],
  tests: ["wall-ahead", "item-here", "at-goal", "compare"],
  logic: ["and", "or", "not"],
  variables: ["n"],
  events: [{ id: "button", label: "on appuie sur le bouton" }],
  maxBlocks: 8,
};

function factsOf(rows: string[], program: GivenBlock[], more: Partial<BlocksScene> = {}) {
  const scene = { ...SCENE, grids: [{ rows, ...more.grids?.[0] }], ...more, program } as BlocksScene;
  return model.facts({ ...scene, grids: [{ ...scene.grids[0], rows }] }, model.start({ ...scene, grids: [{ ...scene.grids[0], rows }] }));
}

describe("a run", () => {
  it.each<[string, string[], GivenBlock[], Record<string, string>]>([
    ["goes forward", [">.."], [forward], { position: "B1", direction: "droite", outcome: "fini" }],
    ["turns both ways", [">.", ".."], [{ kind: "right" }, forward, { kind: "left" }], { position: "A2", direction: "droite" }],
    ["stops at a wall", [">#."], [forward, forward], { position: "A1", outcome: "mur" }],
    ["stops at the edge", [">"], [forward], { outcome: "mur", reached: "non" }],
    ["repeats", [">...A"], [repeat(4, forward)], { reached: "oui", "uses:repeat": "oui", "blocks-used": "2" }],
    ["repeats until", [">...A"], [until({ test: "at-goal" }, forward)], { reached: "oui" }],
    ["repeats until not", [">11."], [until({ test: "item-here", not: true }, forward)], { position: "A1" }],
    ["takes and drops", [">1D"], [forward, { kind: "take" }, forward, { kind: "drop" }], { collected: "1", delivered: "1" }],
    ["says that nothing is to take", [">."], [{ kind: "take" }, forward], { outcome: "rien", position: "A1" }],
    ["says that nothing is to drop", [">."], [{ kind: "drop" }], { outcome: "vide" }],
    ["paints", [">.."], [{ kind: "paint", colour: "vert" }, forward, { kind: "paint", colour: "bleu" }], { "cells-painted": "A1:vert B1:bleu" }],
    ["sets and adds", [">.."], [{ kind: "set", variable: "n", value: 3 }, { kind: "add", variable: "n", value: "n" }], { "variable:n": "6" }],
    ["repeats as many times as a variable says", [">..."], [{ kind: "set", variable: "n", value: 2 }, repeat("n", forward)], { position: "C1" }],
    ["chooses with OR", [">..."], [ifElse([{ test: "wall-ahead" }, { test: "compare", variable: "n", operator: "<", value: 1 }], "or", [forward], [])], { position: "B1" }],
    ["chooses with AND", [">..."], [ifElse([{ test: "wall-ahead" }, { test: "compare", variable: "n", operator: "<", value: 1 }], "and", [forward], [{ kind: "left" }])], { position: "A1", direction: "haut" }],
    ["ends endless loops", [">."], [until({ test: "at-goal" }, { kind: "left" })], { outcome: "budget" }],
    ["ends empty endless loops", [">."], [until({ test: "at-goal" })], { outcome: "budget" }],
  ])("%s", (_title, rows, program, expected) => {
    expect(factsOf(rows, program)).toMatchObject(expected);
  });

  it("runs one list a signal, in their order", () => {
    const scene = { ...SCENE, grids: [{ rows: [">...", "...."], signals: ["go", "turn", "go"] }], events: [{ id: "go", label: "avance", program: [forward] }, { id: "turn", label: "tourne", program: [{ kind: "right" }] }] } as BlocksScene;
    expect(model.facts(scene, model.start(scene))).toMatchObject({ position: "B2", outcome: "fini" });
  });

  it("tells a general program from one that fits one grid", () => {
    const fitted = { ...SCENE, program: [forward, forward, { kind: "take" }, forward, forward] } as BlocksScene;
    expect(model.facts(fitted, model.start(fitted))).toMatchObject({ "passes:1": "oui", "passes:2": "non", "all-passed": "non" });
    const general = { ...SCENE, program: [{ ...until({ test: "at-goal" }, forward, { kind: "if" as const, condition: { terms: [{ test: "item-here" as const }] }, body: [{ kind: "take" as const }] }) }] } as unknown as BlocksScene;
    expect(model.facts(general, model.start(general))).toMatchObject({ "passes:1": "oui", "passes:2": "oui", "all-passed": "oui" });
  });

  it("asks for the cells to paint, and no other", () => {
    const paint = { kind: "paint", colour: "rouge" } as const;
    expect(factsOf([">r"], [forward, paint], { goal: { paint: true } })).toMatchObject({ "all-passed": "oui" });
    expect(factsOf([">r"], [paint, forward, paint], { goal: { paint: true } })).toMatchObject({ "all-passed": "non" });
  });
});

describe("editing", () => {
  const play = (scene: BlocksScene, actions: Action[]) => actions.reduce((state, action) => model.act(scene, state, action), model.start(scene));
  const shape = (state: State) => JSON.stringify(Object.values(state.lists).map(function outline(list): unknown { return list.map(({ kind, body, otherwise }) => (body ? [kind, outline(body), ...(otherwise ? [outline(otherwise)] : [])] : kind)); }));
  const start = (block: "forward" | "left" | "repeat" | "ifElse", index = 0, list = "start"): Action => ({ kind: "insert", block, place: { list, index } });

  it.each<[string, Action[], string]>([
    ["adds at a place", [start("forward"), start("left", 0)], '[["left","forward"],[]]'],
    ["adds inside", [start("repeat"), start("forward", 0, "b1.body")], '[[["repeat",["forward"]]],[]]'],
    ["adds for an event", [start("forward", 0, "button")], '[[],["forward"]]'],
    ["moves down", [start("forward"), start("left", 1), { kind: "shift", id: "b1", direction: "down" }], '[["left","forward"],[]]'],
    ["moves up out of a block", [start("repeat"), start("forward", 0, "b1.body"), { kind: "shift", id: "b2", direction: "up" }], '[["forward",["repeat",[]]],[]]'],
    ["moves into the block above", [start("repeat"), start("forward", 1), { kind: "shift", id: "b2", direction: "in" }], '[[["repeat",["forward"]]],[]]'],
    ["goes out of « si » into « sinon »", [start("ifElse"), start("forward", 0, "b1.body"), { kind: "shift", id: "b2", direction: "out" }], '[[["ifElse",[],["forward"]]],[]]'],
    ["refuses to put a block inside itself", [start("repeat"), { kind: "move", id: "b1", place: { list: "b1.body", index: 0 } }], '[[["repeat",[]]],[]]'],
    ["duplicates with what is inside", [start("repeat"), start("forward", 0, "b1.body"), { kind: "duplicate", id: "b1" }], '[[["repeat",["forward"]],["repeat",["forward"]]],[]]'],
    ["removes", [start("forward"), start("left", 1), { kind: "remove", id: "b1" }], '[["left"],[]]'],
    ["clears", [start("forward"), { kind: "clear" }], "[[],[]]"],
  ])("%s", (_title, actions, expected) => {
    expect(shape(play(SCENE, actions))).toBe(expected);
  });

  it("stops at the maximum of blocks and of depth", () => {
    const full = play(SCENE, Array.from({ length: 12 }, () => start("forward")));
    expect(allBlocks(full.lists)).toHaveLength(8);
    const deep = play({ ...SCENE, maxBlocks: 30 }, Array.from({ length: 12 }, (_, index) => start("repeat", 0, index === 0 ? "start" : `b${index}.body`)));
    expect(allBlocks(deep.lists)).toHaveLength(6);
  });

  it("only shows a cell when the program is to predict", () => {
    const scene = { ...SCENE, predict: true };
    expect(model.facts(scene, play(scene, [start("forward"), { kind: "mark", cell: "C2" }]))).toMatchObject({ marked: "C2", "blocks-used": "0" });
    expect(model.facts(SCENE, play(SCENE, [{ kind: "mark", cell: "C2" }]))).toMatchObject({ marked: "aucune" });
  });

  const place = fc.record({ list: fc.constantFrom("start", "button", "b1.body", "b2.otherwise", "b3.body", "nowhere", "b1.x"), index: fc.integer({ min: -1, max: 5 }) });
  const id = fc.constantFrom("b1", "b2", "b3", "b4", "b9", "");
  const condition = fc.record({ join: fc.constantFrom("and" as const, "or" as const), terms: fc.array(fc.record({ test: fc.constantFrom("wall-ahead" as const, "compare" as const, "at-goal" as const, "on-red" as const), not: fc.boolean(), variable: fc.constantFrom("n", "z"), operator: fc.constantFrom("=" as const, "<" as const), value: fc.oneof(fc.double(), fc.constant("n")) }), { maxLength: 4 }) });
  const setting = fc.oneof(fc.record({ colour: fc.constantFrom("rouge" as const, "vert" as const) }), fc.record({ variable: fc.string() }), fc.record({ value: fc.oneof(fc.double(), fc.integer(), fc.constant("n")) }), fc.record({ condition }));
  const action: fc.Arbitrary<Action> = fc.oneof(
    fc.record({ kind: fc.constant("insert" as const), block: fc.constantFrom(...SCENE.palette!), place }),
    fc.record({ kind: fc.constant("remove" as const), id }),
    fc.record({ kind: fc.constant("duplicate" as const), id }),
    fc.record({ kind: fc.constant("shift" as const), id, direction: fc.constantFrom("up" as const, "down" as const, "in" as const, "out" as const) }),
    fc.record({ kind: fc.constant("move" as const), id, place }),
    fc.record({ kind: fc.constant("set" as const), id, setting }),
    fc.record({ kind: fc.constant("mark" as const), cell: fc.string() }),
    fc.constant({ kind: "clear" as const }),
    fc.record({ kind: fc.constant("unknown") }) as unknown as fc.Arbitrary<Action>,
  );

  it("takes any acts: no block is lost, made twice or above the maximum, and every run ends", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const state = play(SCENE, actions);
        const ids = allBlocks(state.lists).map((block) => block.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(8);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        expect(Object.values(model.facts(SCENE, state)).every((value) => typeof value === "string")).toBe(true);
        expect(runProgram(SCENE.grids[0]!, state.lists, ["n"]).snapshots.length).toBeLessThan(1600);
      }),
    );
  });
});
