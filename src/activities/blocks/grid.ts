import type { BlocksScene } from "./scene.ts";

export type Grid = BlocksScene["grids"][number];
export type Paint = "rouge" | "vert" | "bleu";
export type Heading = "haut" | "droite" | "bas" | "gauche";

export interface Spot {
  readonly column: number;
  readonly row: number;
}

/** What stands on a grid before the robot moves; cells are named A1, B1… */
export interface Ground {
  readonly width: number;
  readonly height: number;
  readonly walls: ReadonlySet<string>;
  readonly items: Readonly<Record<string, number>>;
  readonly goal: string | undefined;
  readonly depots: ReadonlySet<string>;
  readonly colours: Readonly<Record<string, Paint>>;
  readonly targets: Readonly<Record<string, Paint>>;
  readonly robot: Spot & { readonly heading: Heading };
}

export const HEADINGS: readonly Heading[] = ["haut", "droite", "bas", "gauche"];
const STEPS: Readonly<Record<Heading, Spot>> = { haut: { column: 0, row: -1 }, droite: { column: 1, row: 0 }, bas: { column: 0, row: 1 }, gauche: { column: -1, row: 0 } };
const ROBOTS: Readonly<Record<string, Heading>> = { "^": "haut", ">": "droite", _: "bas", "<": "gauche" };
const COLOURS: Readonly<Record<string, Paint>> = { R: "rouge", V: "vert", B: "bleu" };
const TARGETS: Readonly<Record<string, Paint>> = { r: "rouge", g: "vert", b: "bleu" };

export function cellName({ column, row }: Spot): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

export function ahead({ column, row }: Spot, heading: Heading): Spot {
  const step = STEPS[heading];
  return { column: column + step.column, row: row + step.row };
}

export function turned(heading: Heading, quarters: number): Heading {
  return HEADINGS[(HEADINGS.indexOf(heading) + quarters + 4) % 4]!;
}

export function isBlocked(ground: Ground, spot: Spot): boolean {
  return spot.column < 0 || spot.row < 0 || spot.column >= ground.width || spot.row >= ground.height || ground.walls.has(cellName(spot));
}

/** Reads the rows of a scene; a grid without a robot has it at A1, turned to the right. */
export function readGrid({ rows }: Grid): Ground {
  const walls = new Set<string>();
  const depots = new Set<string>();
  const items: Record<string, number> = {};
  const colours: Record<string, Paint> = {};
  const targets: Record<string, Paint> = {};
  let goal: string | undefined;
  let robot: Ground["robot"] = { column: 0, row: 0, heading: "droite" };
  rows.forEach((line, row) => {
    [...line].forEach((sign, column) => {
      const cell = cellName({ column, row });
      if (sign === "#") walls.add(cell);
      else if (sign === "D") depots.add(cell);
      else if (sign === "A") goal = cell;
      else if (/[1-9]/.test(sign)) items[cell] = Number(sign);
      else if (COLOURS[sign]) colours[cell] = COLOURS[sign];
      else if (TARGETS[sign]) targets[cell] = TARGETS[sign];
      else if (ROBOTS[sign]) robot = { column, row, heading: ROBOTS[sign] };
    });
  });
  return { width: Math.max(...rows.map((line) => line.length)), height: rows.length, walls, items, goal, depots, colours, targets, robot };
}

/** Every cell, row by row. */
export function cellsOf({ width, height }: Ground): string[] {
  return Array.from({ length: width * height }, (_, index) => cellName({ column: index % width, row: Math.floor(index / width) }));
}
