import { svg } from "../dom.ts";
import { cellsOf, type Ground, type Heading } from "./grid.ts";
import type { Snapshot } from "./run-program.ts";

const SIDE = 40;
const EDGE = 22;
const TURNS: Readonly<Record<Heading, number>> = { haut: 0, droite: 90, bas: 180, gauche: 270 };
const INITIALS = { rouge: "R", vert: "V", bleu: "B" } as const;

/** The grid at one step, as a picture; `describeWorld` says the same in words. `onCell` lets a pointer show a cell. */
export function boardDrawing(ground: Ground, now: Snapshot, { marked, onCell }: { readonly marked?: string | null; readonly onCell?: (cell: string) => void } = {}): SVGElement {
  const [width, height] = [EDGE + ground.width * SIDE + 2, EDGE + ground.height * SIDE + 2];
  const drawing = svg("svg", { class: onCell ? "drawing pointable" : "drawing", viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true", focusable: "false" });
  for (let column = 0; column < ground.width; column += 1) drawing.append(svg("text", { class: "axis", x: EDGE + (column + 0.5) * SIDE, y: EDGE - 7 }, String.fromCharCode(65 + column)));
  for (let row = 0; row < ground.height; row += 1) drawing.append(svg("text", { class: "axis", x: EDGE / 2, y: EDGE + (row + 0.5) * SIDE + 5 }, String(row + 1)));
  cellsOf(ground).forEach((cell, index) => {
    drawing.append(cellDrawing(ground, now, cell, place(index % ground.width, Math.floor(index / ground.width)), marked === cell, onCell));
  });
  drawing.append(robotDrawing(now));
  return drawing;
}

function place(column: number, row: number): { readonly x: number; readonly y: number } {
  return { x: EDGE + column * SIDE, y: EDGE + row * SIDE };
}

function cellDrawing(ground: Ground, now: Snapshot, cell: string, { x, y }: { readonly x: number; readonly y: number }, marked: boolean, onCell: ((cell: string) => void) | undefined): SVGElement {
  const group = svg("g", { transform: `translate(${x} ${y})`, ...(onCell ? { onclick: () => onCell(cell) } : {}) });
  const colour = now.painted[cell] ?? ground.colours[cell];
  group.append(svg("rect", { class: ground.walls.has(cell) ? "wall" : colour ? `floor ${colour}` : "floor", width: SIDE, height: SIDE }));
  if (ground.walls.has(cell)) group.append(svg("path", { class: "bricks", d: "M0 13H40M0 27H40M14 0V13M30 13V27M14 27V40" }));
  if (colour) group.append(svg("text", { class: `initial ${colour}`, x: 5, y: 13 }, INITIALS[colour]));
  const target = ground.targets[cell];
  if (target && !now.painted[cell]) {
    group.append(svg("rect", { class: `target ${target}`, x: 4, y: 4, width: SIDE - 8, height: SIDE - 8, rx: 4 }), svg("text", { class: `initial ${target}`, x: 8, y: 18 }, INITIALS[target].toLowerCase()));
  }
  if (ground.goal === cell) group.append(svg("path", { class: "flag", d: "M12 35V6M12 7H31L26 13L31 19H12" }));
  if (ground.depots.has(cell)) group.append(svg("path", { class: "depot", d: "M6 20V35H34V20M6 27H34" }));
  const items = now.items[cell] ?? 0;
  if (items > 0) group.append(svg("circle", { class: "item", cx: 20, cy: 21, r: 9 }), svg("path", { class: "stalk", d: "M20 12Q21 7 26 7" }));
  if (items > 1) group.append(svg("text", { class: "many", x: 20, y: 26 }, String(items)));
  if (marked) group.append(svg("rect", { class: "mark", x: 3, y: 3, width: SIDE - 6, height: SIDE - 6, rx: 5 }), svg("path", { class: "mark", d: "M13 21L18 26L28 14" }));
  return group;
}

function robotDrawing(now: Snapshot): SVGElement {
  const { x, y } = place(now.column, now.row);
  const robot = svg("g", { class: "robot", transform: `translate(${x + SIDE / 2} ${y + SIDE / 2}) rotate(${TURNS[now.heading]})` });
  robot.append(svg("path", { class: "body", d: "M0 -16L12 -3V9Q12 14 7 14H-7Q-12 14 -12 9V-3Z" }), svg("circle", { class: "eye", cx: -4.5, cy: -2, r: 2.4 }), svg("circle", { class: "eye", cx: 4.5, cy: -2, r: 2.4 }));
  if (now.carried > 0) robot.append(svg("circle", { class: "item", cx: 0, cy: 7, r: 5 }));
  return robot;
}

