import { cellName } from "../../../src/activities/blocks/grid.ts";
import { named } from "../../../src/activities/blocks/program.ts";
import { runProgram } from "../../../src/activities/blocks/run-program.ts";
import type { GivenBlock } from "../../../src/activities/blocks/program.ts";
import { forward, repeat, right } from "../activities/build-blocks.ts";
import type { FileMaker } from "../file-maker.ts";

const add = (value: number | string, variable: string): GivenBlock => ({ kind: "add", variable, value });
const set = (value: number, variable: string): GivenBlock => ({ kind: "set", variable, value });

const PROGRAMS: Readonly<Record<string, { readonly variables: string[]; readonly program: GivenBlock[] }>> = {
  a: { variables: ["points", "bonus"], program: [set(5, "points"), set(2, "bonus"), repeat(4, forward, add("bonus", "points"), add(1, "bonus")), right, repeat(3, forward, add(-4, "points"))] },
  b: { variables: ["énergie", "charge"], program: [set(40, "énergie"), set(3, "charge"), repeat(5, forward, add(-6, "énergie"), add("charge", "énergie")), right, repeat(3, forward, add("charge", "énergie"), add(2, "charge"))] },
  c: { variables: ["pas", "score"], program: [set(2, "pas"), repeat(3, forward, add("pas", "score"), add("pas", "pas")), right, repeat(2, forward, add("pas", "score"), add(-1, "pas"))] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { variables, program } = PROGRAMS[id]!;
  const grid = { rows: [">.....", "......", "......", "......"] };
  const { snapshots } = runProgram(grid, { start: named(program, 1).blocks }, variables);
  const there = snapshots.filter((now) => cellName(now) === values["cellule"]);
  const scene = { grids: [grid], variables, program };
  return { files: { [`compteur-${id}.json`]: JSON.stringify(scene, null, 1) }, answer: there.at(-1)!.variables[String(values["variable"])] };
};
