import { buildBlocks, forward, left, right, take, times } from "../activities/build-blocks.ts";
import type { FileMaker } from "../file-maker.ts";

const ROOMS = {
  a: { rows: [">..#..", ".#.#..", ".#.1.A", "......"], solution: [...times(2, forward), right, ...times(2, forward), left, forward, take, ...times(2, forward)] },
  b: { rows: ["A#....", ".#.##.", "..1.#.", ".##..<"], solution: [...times(2, forward), right, forward, left, forward, take, ...times(2, forward), right, ...times(2, forward)] },
  c: { rows: ["..#...", "^.#.A.", "#.1.#.", "......"], solution: [right, forward, right, forward, left, forward, take, forward, left, forward, right, forward] },
} as const;

export const makeFiles: FileMaker = ({ id }) => {
  const { rows, solution } = ROOMS[id as "a"];
  const scene = { grids: [{ name: "La salle de lecture", rows }], goal: { reach: true, collect: true }, palette: ["forward", "left", "right", "take"], item: "un livre", maxBlocks: 16 };
  return { files: { [`salle-${id}.json`]: JSON.stringify(scene, null, 1) }, answer: { livre: "1", retour: "oui" }, solution: buildBlocks(solution) };
};
