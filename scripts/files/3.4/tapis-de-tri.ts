import { model } from "../../../src/activities/blocks/model.ts";
import type { GivenBlock } from "../../../src/activities/blocks/program.ts";
import type { BlocksScene, Test } from "../../../src/activities/blocks/scene.ts";
import { forward, left, repeat, right } from "../activities/build-blocks.ts";
import type { FileMaker } from "../file-maker.ts";

const choose = (test: Test, body: GivenBlock[], otherwise: GivenBlock[]): GivenBlock => ({ kind: "ifElse", condition: { terms: [{ test }] }, body, otherwise });

const LINES = {
  a: { rows: ["......", "......", ">.R...", "......", "......"], program: [repeat(2, forward), choose("on-red", [left], [right]), repeat(2, forward)] },
  b: { rows: ["......", "......", ">..V..", "......", "......"], program: [repeat(3, forward), choose("on-red", [left], [right]), repeat(2, forward), choose("on-green", [left], [right]), forward] },
  c: { rows: ["......", "......", "...B.<", "......", "......"], program: [repeat(2, forward), choose("on-blue", [right], [left]), forward, choose("on-blue", [forward], [left]), forward] },
} as const;

export const makeFiles: FileMaker = ({ id }) => {
  const { rows, program } = LINES[id as "a"];
  const scene = { grids: [{ rows }], program, predict: true } as unknown as BlocksScene;
  const cell = model.facts(scene, model.start(scene))["position"]!;
  return { files: { [`tapis-${id}.json`]: JSON.stringify(scene, null, 1) }, answer: { case: cell }, solution: [{ kind: "mark", cell }] };
};
