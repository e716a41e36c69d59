import type { Action } from "../../../src/activities/blocks/model.ts";
import type { GivenBlock } from "../../../src/activities/blocks/program.ts";

export const forward: GivenBlock = { kind: "forward" };
export const left: GivenBlock = { kind: "left" };
export const right: GivenBlock = { kind: "right" };
export const take: GivenBlock = { kind: "take" };
export const drop: GivenBlock = { kind: "drop" };
export const repeat = (value: number | string, ...body: readonly GivenBlock[]): GivenBlock => ({ kind: "repeat", value, body });

export function times(count: number, block: GivenBlock): GivenBlock[] {
  return Array.from({ length: count }, () => block);
}

/** The acts that put a program together block by block in an empty list; `first` is the number of the next block. */
export function buildBlocks(blocks: readonly GivenBlock[], list = "start", first = 1): Action[] {
  let next = first;
  const build = (each: readonly GivenBlock[], into: string): Action[] =>
    each.flatMap((block, index): Action[] => {
      const id = `b${next++}`;
      const settings = [
        block.colour !== undefined && { colour: block.colour },
        block.variable !== undefined && { variable: block.variable },
        block.value !== undefined && { value: block.value },
        block.condition !== undefined && { condition: block.condition },
      ].filter((setting) => setting !== false);
      return [
        { kind: "insert", block: block.kind, place: { list: into, index } },
        ...settings.map((setting): Action => ({ kind: "set", id, setting })),
        ...build(block.body ?? [], `${id}.body`),
        ...build(block.otherwise ?? [], `${id}.otherwise`),
      ];
    });
  return build(blocks, list);
}
