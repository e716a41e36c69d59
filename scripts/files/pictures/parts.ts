import type { Box } from "../../../src/activities/image-editor/geometry.ts";
import type { Color, Shape } from "./picture.ts";

export function rect(x: number, y: number, width: number, height: number, fill: Shape["fill"]): Shape {
  return { kind: "rect", x, y, width, height, fill };
}

export function ellipse(x: number, y: number, across: number, down: number, fill: Shape["fill"]): Shape {
  return { kind: "ellipse", x, y, across, down, fill };
}

export function polygon(fill: Shape["fill"], ...points: readonly (readonly [number, number])[]): Shape {
  return { kind: "polygon", fill, points };
}

/** Shapes, and the box around them. */
export interface Part {
  readonly shapes: readonly Shape[];
  readonly box: Box;
}

/** Someone standing, feet at `y`. */
export function person(x: number, y: number, tall: number, { skin, hair, top, legs }: { readonly skin: Color; readonly hair: Color; readonly top: Color; readonly legs: Color }): Part {
  const unit = tall / 8;
  return {
    shapes: [
      rect(x - unit * 0.9, y - unit * 3.6, unit * 0.8, unit * 3.6, legs),
      rect(x + unit * 0.1, y - unit * 3.6, unit * 0.8, unit * 3.6, legs),
      polygon(skin, [x - unit * 1.1, y - unit * 6.2], [x - unit * 2, y - unit * 3.6], [x - unit * 1.5, y - unit * 3.5], [x - unit * 0.8, y - unit * 5.4]),
      polygon(skin, [x + unit * 1.1, y - unit * 6.2], [x + unit * 2, y - unit * 3.6], [x + unit * 1.5, y - unit * 3.5], [x + unit * 0.8, y - unit * 5.4]),
      polygon(top, [x - unit * 1.2, y - unit * 6.4], [x + unit * 1.2, y - unit * 6.4], [x + unit, y - unit * 3.4], [x - unit, y - unit * 3.4]),
      ellipse(x, y - unit * 7.2, unit * 0.85, unit * 0.8, hair),
      ellipse(x, y - unit * 7, unit * 0.7, unit * 0.75, skin),
    ],
    box: { x: Math.round(x - unit * 2), y: Math.round(y - tall), width: Math.round(unit * 4), height: Math.round(tall) },
  };
}

export function tree(x: number, y: number, tall: number, leaves: Color): Part {
  return {
    shapes: [rect(x - tall * 0.05, y - tall * 0.45, tall * 0.1, tall * 0.45, [104, 74, 50]), ellipse(x, y - tall * 0.68, tall * 0.28, tall * 0.32, leaves), ellipse(x - tall * 0.15, y - tall * 0.55, tall * 0.18, tall * 0.18, leaves)],
    box: { x: Math.round(x - tall * 0.33), y: Math.round(y - tall), width: Math.round(tall * 0.61), height: Math.round(tall) },
  };
}

export function bin(x: number, y: number, tall: number): Part {
  const half = tall * 0.3;
  return {
    shapes: [polygon([70, 84, 78], [x - half, y - tall * 0.85], [x + half, y - tall * 0.85], [x + half * 0.8, y], [x - half * 0.8, y]), rect(x - half * 1.1, y - tall, half * 2.2, tall * 0.15, [52, 62, 58])],
    box: { x: Math.round(x - half * 1.1), y: Math.round(y - tall), width: Math.round(half * 2.2), height: Math.round(tall) },
  };
}

/** Hills under a sky, from one edge to the other. */
export function hills(width: number, height: number, sky: readonly [Color, Color], colors: readonly Color[]): readonly Shape[] {
  return [
    rect(0, 0, width, height, sky),
    ...colors.map((color, index) => {
      const base = height * (0.52 + index * 0.16);
      const points = Array.from({ length: 13 }, (_, step) => [Math.round((step / 12) * width), Math.round(base + height * 0.07 * Math.sin(step * (0.9 + index * 0.35) + index * 2))] as const);
      return polygon(color, ...points, [width, height], [0, height]);
    }),
  ];
}
