import type { GivenBlock } from "../../../src/activities/blocks/program.ts";
import type { Condition } from "../../../src/activities/blocks/scene.ts";
import { buildBlocks, forward } from "../activities/build-blocks.ts";
import type { FileMaker } from "../file-maker.ts";

/** Walls above and below each cell of a corridor that goes to the right: a wall on the left of the robot is above. */
type Rule = (left: boolean, right: boolean) => boolean;
const RULES: Readonly<Record<string, { readonly holds: Rule; readonly sign: string; readonly colour: "rouge" | "vert" | "bleu"; readonly condition: Condition }>> = {
  a: { holds: (left, right) => !left && !right, sign: "r", colour: "rouge", condition: { join: "and", terms: [{ test: "wall-left", not: true }, { test: "wall-right", not: true }] } },
  b: { holds: (left, right) => left && !right, sign: "g", colour: "vert", condition: { join: "and", terms: [{ test: "wall-left" }, { test: "wall-right", not: true }] } },
  c: { holds: (left, right) => left || right, sign: "b", colour: "bleu", condition: { join: "or", terms: [{ test: "wall-left" }, { test: "wall-right" }] } },
};
const CORRIDORS = [["..##.#.#..", "..#..##..#"], [".#.##..#", ".##..#.."], ["..#.##..#.#", ".#..#.##.##"]] as const;

export const makeFiles: FileMaker = ({ id }) => {
  const { holds, sign, colour, condition } = RULES[id]!;
  const grids = CORRIDORS.map(([above, below], index) => {
    // Both ends are cells where nothing is painted.
    const end = [true, false].flatMap((left) => [true, false].map((right) => ({ left, right }))).find(({ left, right }) => !holds(left, right))!;
    const between = (cells: string, wall: boolean) => [wall ? "#" : ".", cells.slice(1), wall ? "#" : "."].join("");
    const [top, bottom] = [between(above, end.left), between(below, end.right)];
    const middle = [...above].map((_, column) => (column === 0 ? ">" : holds(top[column] === "#", bottom[column] === "#") ? sign : "."));
    return { rows: [top, `${middle.join("")}A`, bottom], ...(index > 1 ? { hidden: true } : {}) };
  });
  const scene = { grids, goal: { reach: true, paint: true }, palette: ["forward", "paint", "until", "if"], tests: ["wall-left", "wall-right", "wall-ahead", "at-goal"], logic: ["and", "or", "not"], colours: [colour], maxBlocks: 4 };
  const program: GivenBlock[] = [{ kind: "until", condition: { terms: [{ test: "at-goal" }] }, body: [forward, { kind: "if", condition, body: [{ kind: "paint", colour }] }] }];
  return { files: { [`couloir-${id}.json`]: JSON.stringify(scene, null, 1) }, answer: { premier: "oui", tous: "oui" }, solution: buildBlocks(program) };
};
