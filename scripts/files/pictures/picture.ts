import { type Box, turnBox } from "../../../src/activities/image-editor/geometry.ts";

export type Color = readonly [red: number, green: number, blue: number];
type Fill = Color | readonly [top: Color, bottom: Color];
export type Shape = { readonly fill: Fill } & (
  | { readonly kind: "rect"; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  | { readonly kind: "ellipse"; readonly x: number; readonly y: number; readonly across: number; readonly down: number }
  | { readonly kind: "polygon"; readonly points: readonly (readonly [number, number])[] }
);

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

const BINS = 16;
const SAMPLES = 160;

/** Flat shapes and vertical shades, as a drawing that weighs little; `turns` lays it down, in quarter turns to the right. */
export function svgOf({ width, height, shapes }: Picture, turns = 0): string {
  const [across, down] = turns % 2 === 0 ? [width, height] : [height, width];
  const shades = shapes.flatMap(({ fill }, index) => (isShade(fill) ? [`<linearGradient id="g${index}" x2="0" y2="1"><stop stop-color="${hex(fill[0])}"/><stop offset="1" stop-color="${hex(fill[1])}"/></linearGradient>`] : []));
  const drawn = shapes.map((shape, index) => `<${tagOf(shape)} fill="${isShade(shape.fill) ? `url(#g${index})` : hex(shape.fill)}"/>`);
  const turn = ["", `translate(${height} 0) rotate(90)`, `translate(${width} ${height}) rotate(180)`, `translate(0 ${width}) rotate(270)`][turns % 4]!;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${down}" viewBox="0 0 ${across} ${down}"><defs>${shades.join("")}</defs><g${turn && ` transform="${turn}"`}>\n${drawn.join("\n")}\n</g></svg>\n`;
}

/** Share of the points in each sixteenth from black to white, in %, by sampling. */
export function tonesOf({ width, height, shapes }: Picture): number[] {
  const bins = Array.from({ length: BINS }, () => 0);
  for (let row = 0; row < SAMPLES; row++) {
    for (let column = 0; column < SAMPLES; column++) {
      const [x, y] = [((column + 0.5) / SAMPLES) * width, ((row + 0.5) / SAMPLES) * height];
      const shape = shapes.findLast((each) => isInside(each, x, y));
      const [red, green, blue] = shape ? colorAt(shape, y) : ([255, 255, 255] as const);
      bins[Math.min(BINS - 1, Math.floor(((0.299 * red + 0.587 * green + 0.114 * blue) / 256) * BINS))]!++;
    }
  }
  return bins.map((count) => Math.round((count / SAMPLES ** 2) * 1000) / 10);
}

/** Where a part of an upright picture is once it is laid down. */
export function laid(zone: Box, { width, height }: Picture, turns: number): Box {
  return turnBox(zone, { width, height }, turns);
}

/** Squeezes every colour between two tones: dull, dark or pale. */
export function relit(picture: Picture, darkest: number, brightest: number): Picture {
  const color = ([red, green, blue]: Color): Color => [red, green, blue].map((channel) => Math.round(darkest + (channel / 255) * (brightest - darkest))) as unknown as Color;
  return { ...picture, shapes: picture.shapes.map((shape) => ({ ...shape, fill: isShade(shape.fill) ? [color(shape.fill[0]), color(shape.fill[1])] : color(shape.fill) })) };
}

function isShade(fill: Fill): fill is readonly [Color, Color] {
  return fill.length === 2;
}

function boundsOf(shape: Shape): readonly [top: number, bottom: number] {
  if (shape.kind === "rect") return [shape.y, shape.y + shape.height];
  if (shape.kind === "ellipse") return [shape.y - shape.down, shape.y + shape.down];
  const ys = shape.points.map(([, y]) => y);
  return [Math.min(...ys), Math.max(...ys)];
}

function colorAt(shape: Shape, y: number): Color {
  if (!isShade(shape.fill)) return shape.fill;
  const [top, bottom] = boundsOf(shape);
  const [from, to] = shape.fill;
  const share = (y - top) / (bottom - top);
  return [0, 1, 2].map((channel) => from[channel]! + (to[channel]! - from[channel]!) * share) as unknown as Color;
}

function isInside(shape: Shape, x: number, y: number): boolean {
  if (shape.kind === "rect") return x >= shape.x && x <= shape.x + shape.width && y >= shape.y && y <= shape.y + shape.height;
  if (shape.kind === "ellipse") return ((x - shape.x) / shape.across) ** 2 + ((y - shape.y) / shape.down) ** 2 <= 1;
  return shape.points.reduce((inside, [x1, y1], index, all) => {
    const [x2, y2] = all[(index + 1) % all.length]!;
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !inside : inside;
  }, false);
}

function tagOf(shape: Shape): string {
  if (shape.kind === "rect") return `rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}"`;
  if (shape.kind === "ellipse") return `ellipse cx="${shape.x}" cy="${shape.y}" rx="${shape.across}" ry="${shape.down}"`;
  return `polygon points="${shape.points.map((point) => point.join(",")).join(" ")}"`;
}

function hex(color: Color): string {
  return `#${color.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
}
