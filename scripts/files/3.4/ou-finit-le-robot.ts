import { model } from "../../../src/activities/blocks/model.ts";
import type { BlocksScene } from "../../../src/activities/blocks/scene.ts";
import { forward, left, repeat, right } from "../activities/build-blocks.ts";
import type { FileMaker } from "../file-maker.ts";

const PROGRAMS = {
  a: { rows: [">.....", "......", "......", "......"], program: [repeat(4, forward), right, repeat(3, forward)] },
  b: { rows: ["......", "......", "......", "^....."], program: [repeat(2, forward), right, repeat(3, forward), left, forward] },
  c: { rows: ["......", ".....<", "......", "......"], program: [repeat(3, forward), left, repeat(2, forward), left, forward] },
} as const;

export const makeFiles: FileMaker = ({ id }) => {
  const { rows, program } = PROGRAMS[id as "a"];
  const scene = { grids: [{ rows }], program, predict: true } as unknown as BlocksScene;
  const cell = model.facts(scene, model.start(scene))["position"]!;
  return { files: { [`parcours-${id}.json`]: JSON.stringify(scene, null, 1) }, answer: { case: cell }, solution: [{ kind: "mark", cell }] };
};
