import type { GivenBlock } from "../../../src/activities/blocks/program.ts";
import { buildBlocks, forward, left, repeat, right, take } from "../activities/build-blocks.ts";
import type { FileMaker } from "../file-maker.ts";

/** Each pile holds the same number, each row has another length: one loop counts, the other waits for the goal. */
const FIELDS = {
  a: { pile: 3, item: "une carotte", turn: undefined },
  b: { pile: 2, item: "un oignon", turn: right },
  c: { pile: 4, item: "un navet", turn: left },
} as const;

export const makeFiles: FileMaker = ({ id }) => {
  const { pile, item, turn } = FIELDS[id as "a"];
  const lengths = [4, 7, 2];
  const rows = lengths.map((length) => rowOf(length, String(pile), turn));
  const scene = {
    grids: rows.map((lines, index) => ({ rows: lines, ...(index > 1 ? { hidden: true } : {}) })),
    goal: { reach: true, collect: true },
    palette: ["forward", "left", "right", "take", "repeat", "until"],
    tests: ["at-goal", "wall-ahead", "item-here"],
    item,
    maxBlocks: 7,
  };
  const program: GivenBlock[] = [...(turn ? [turn] : []), { kind: "until", condition: { terms: [{ test: "at-goal" }] }, body: [repeat(pile, take), forward] }];
  return { files: { [`potager-${id}.json`]: JSON.stringify(scene, null, 1) }, answer: { premier: "oui", tous: "oui" }, solution: buildBlocks(start(program)) };
};

/** The robot stands on bare soil: it takes one step first. */
function start(program: GivenBlock[]): GivenBlock[] {
  return [...program.slice(0, -1), forward, program.at(-1)!];
}

function rowOf(length: number, pile: string, turn: GivenBlock | undefined): string[] {
  const line = `>${pile.repeat(length)}A`;
  if (!turn) return [line, ".".repeat(line.length)];
  const column = [turn.kind === "right" ? ">" : "<", ...pile.repeat(length), "A"];
  return column.map((sign) => `.${sign}.`);
}
