import { blocks } from "../../i18n/fr/activities/blocks.ts";
import { cellName, type Ground, type Paint } from "./grid.ts";
import type { Block, Condition, Term, Value } from "./program.ts";
import type { Snapshot } from "./run-program.ts";
import type { BlocksScene } from "./scene.ts";

const { board, fields, kinds } = blocks;
const PAINTS: readonly Paint[] = ["rouge", "vert", "bleu"];

export function itemName(scene: BlocksScene): string {
  return scene.item ?? "un objet";
}

/** A block as one reads it aloud: « répéter 3 fois ». */
export function blockLabel(scene: BlocksScene, { kind, colour, variable, value, condition }: Block): string {
  const label = kinds[kind];
  switch (kind) {
    case "paint":
      return `${label} ${fields.in} ${colour ?? ""}`;
    case "repeat":
      return `${label} ${valueText(value)} ${fields.times}`;
    case "set":
      return `${label} ${variable ?? ""} ${fields.to} ${valueText(value)}`;
    case "add":
      return `${label} ${valueText(value)} ${fields.to} ${variable ?? ""}`;
    case "until":
    case "if":
    case "ifElse":
      return `${kind === "ifElse" ? kinds.if : label} ${conditionText(scene, condition)}`;
    default:
      return label;
  }
}

function conditionText(scene: BlocksScene, condition: Condition | undefined): string {
  return (condition?.terms ?? []).map((term) => termText(scene, term)).join(condition?.join === "or" ? ` ${fields.or} ` : ` ${fields.and} `);
}

function termText(scene: BlocksScene, { test, not, variable, operator, value }: Term): string {
  const text = test === "compare" ? `${variable ?? ""} ${operator ?? "="} ${valueText(value)}` : fields.tests(itemName(scene))[test];
  return not ? `${fields.negated} ${text}` : text;
}

function valueText(value: Value | undefined): string {
  return String(value ?? 0);
}

/** The grid in sentences, for those who do not see it. */
export function describeWorld(scene: BlocksScene, ground: Ground, now: Snapshot): string[] {
  const items = Object.entries(now.items).filter(([, count]) => count > 0);
  return [
    board.size(ground.width, ground.height),
    board.robot(cellName(now), now.heading),
    ground.goal !== undefined && board.goal(ground.goal),
    ground.depots.size > 0 && board.depots(list(ground.depots)),
    items.length > 0 && board.items(itemName(scene), list(items.map(([cell, count]) => (count > 1 ? board.several(cell, count) : cell)))),
    now.carried > 0 && board.carried(now.carried),
    ground.walls.size > 0 ? board.walls(list(ground.walls)) : board.noWall,
    ...PAINTS.map((paint) => sentence(ground.colours, paint, board.coloured)),
    ...PAINTS.map((paint) => sentence(ground.targets, paint, board.targets)),
    ...PAINTS.map((paint) => sentence(now.painted, paint, board.painted)),
  ].filter((line) => line !== false);
}

function sentence(cells: Readonly<Record<string, Paint>>, paint: Paint, say: (colour: string, cells: string) => string): string | false {
  const found = Object.entries(cells).filter(([, colour]) => colour === paint);
  return found.length > 0 && say(paint, list(found.map(([cell]) => cell)));
}

function list(cells: Iterable<string>): string {
  return [...cells].join(", ");
}
