import { cellName } from "../../../src/activities/blocks/grid.ts";
import { type GivenBlock, named } from "../../../src/activities/blocks/program.ts";
import { runProgram } from "../../../src/activities/blocks/run-program.ts";
import { buildBlocks, drop, forward, left, repeat, right, take } from "../activities/build-blocks.ts";
import type { FileMaker } from "../file-maker.ts";

interface Remote {
  readonly events: readonly { readonly id: string; readonly label: string; readonly reaction: readonly GivenBlock[] }[];
  readonly program: readonly GivenBlock[];
  readonly grids: readonly { readonly rows: readonly string[]; readonly signals: readonly string[] }[];
}

const REMOTES: Readonly<Record<string, Remote>> = {
  a: {
    events: [
      { id: "vert", label: "on appuie sur le bouton vert", reaction: [repeat(2, forward)] },
      { id: "rouge", label: "on appuie sur le bouton rouge", reaction: [right, forward] },
    ],
    program: [],
    grids: [
      { rows: [">.....", "......", "......", "......"], signals: ["vert", "vert", "rouge"] },
      { rows: [">.....", "......", "......", "......"], signals: ["vert", "rouge", "rouge"] },
      { rows: ["......", ">.....", "......", "......"], signals: ["vert", "rouge", "rouge", "rouge"] },
    ],
  },
  b: {
    events: [
      { id: "sonnette", label: "la sonnette retentit", reaction: [left, left] },
      { id: "lumiere", label: "le capteur voit de la lumière", reaction: [repeat(3, forward)] },
    ],
    program: [forward],
    grids: [
      { rows: ["......", ">....."], signals: ["lumiere", "sonnette", "lumiere"] },
      { rows: ["......", ".....<"], signals: ["lumiere"] },
      { rows: [".......", ".>....."], signals: ["sonnette", "sonnette", "lumiere", "sonnette"] },
    ],
  },
  c: {
    events: [
      { id: "colis", label: "le capteur sent un colis", reaction: [take, forward] },
      { id: "bac", label: "le capteur sent un bac", reaction: [drop, forward] },
    ],
    program: [forward],
    grids: [
      { rows: ["......", ">1D..."], signals: ["colis", "bac"] },
      { rows: ["......", ">11DD."], signals: ["colis", "colis", "bac", "bac"] },
      { rows: ["......", ">1D1D."], signals: ["colis", "bac", "colis", "bac"] },
    ],
  },
};

export const makeFiles: FileMaker = ({ id }) => {
  const { events, program, grids } = REMOTES[id]!;
  const reactions = Object.fromEntries(events.map((event) => [event.id, named(event.reaction, 100).blocks]));
  const ends = grids.map((grid) => {
    const { column, row } = runProgram({ rows: [...grid.rows], signals: [...grid.signals] }, { start: named(program, 50).blocks, ...reactions }, []).snapshots.at(-1)!;
    return { column, row };
  });
  const scene = {
    grids: grids.map(({ rows, signals }, index) => ({ rows: rows.map((line, row) => [...line].map((sign, column) => (sign === "." && ends[index]!.column === column && ends[index]!.row === row ? "A" : sign)).join("")), signals, ...(index > 0 ? { hidden: true } : {}) })),
    goal: { reach: true, deliver: id === "c" },
    palette: id === "c" ? ["forward", "left", "right", "take", "drop"] : ["forward", "left", "right", "repeat"],
    events: events.map((event) => ({ id: event.id, label: event.label })),
    ...(program.length > 0 ? { program } : {}),
    ...(id === "c" ? { item: "un colis" } : {}),
    maxBlocks: 8,
  };
  let next = program.length + 1;
  const solution = events.flatMap(({ id: event, reaction }) => {
    const acts = buildBlocks(reaction, event, next);
    next += acts.filter(({ kind }) => kind === "insert").length;
    return acts;
  });
  return { files: { [`telecommande-${id}.json`]: JSON.stringify(scene, null, 1) }, answer: { fin: cellName(ends[0]!), tous: "oui" }, solution };
};
