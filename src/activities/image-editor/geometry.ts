import type { ImageEditorScene } from "./scene.ts";
import type { State } from "./state.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const DEGREE = Math.PI / 180;

/** The whole image once turned, before the crop. */
export function frameOf({ image: { width, height } }: ImageEditorScene, { turns }: Pick<State, "turns">): Size {
  return turns % 2 === 0 ? { width, height } : { width: height, height: width };
}

export function cropOf(scene: ImageEditorScene, state: State): Box {
  return state.crop ?? { x: 0, y: 0, ...frameOf(scene, state) };
}

export function sizeOf(scene: ImageEditorScene, state: State): Size {
  const { width, height } = state.size ?? cropOf(scene, state);
  return { width, height };
}

/** A box drawn on the image as shown, in pixels of the turned image. */
export function toFrame(scene: ImageEditorScene, state: State, box: Box): Box {
  const crop = cropOf(scene, state);
  const size = sizeOf(scene, state);
  const [across, down] = [crop.width / size.width, crop.height / size.height];
  return rounded({ x: crop.x + box.x * across, y: crop.y + box.y * down, width: box.width * across, height: box.height * down });
}

/** And back: a box of the turned image, in pixels of the image as shown. */
export function toShown(scene: ImageEditorScene, state: State, box: Box): Box {
  const crop = cropOf(scene, state);
  const size = sizeOf(scene, state);
  const [across, down] = [size.width / crop.width, size.height / crop.height];
  return rounded({ x: (box.x - crop.x) * across, y: (box.y - crop.y) * down, width: box.width * across, height: box.height * down });
}

/** How much a straightened image has to grow to leave no empty corner. */
export function growth({ width, height }: Size, angle: number): number {
  const [sine, cosine] = [Math.abs(Math.sin(angle * DEGREE)), Math.cos(angle * DEGREE)];
  return cosine + sine * Math.max(width / height, height / width);
}

/** Where a zone of the starting image is once turned and straightened: the box around its four corners. */
export function zoneBox(scene: ImageEditorScene, state: State, zone: Box): Box {
  const frame = frameOf(scene, state);
  const turned = turnBox(zone, scene.image, state.turns);
  const scale = growth(frame, state.angle);
  const [sine, cosine] = [Math.sin(state.angle * DEGREE), Math.cos(state.angle * DEGREE)];
  const corners = [[0, 0], [1, 0], [0, 1], [1, 1]].map(([right, low]) => {
    const [x, y] = [turned.x + right! * turned.width - frame.width / 2, turned.y + low! * turned.height - frame.height / 2];
    return [frame.width / 2 + scale * (x * cosine - y * sine), frame.height / 2 + scale * (x * sine + y * cosine)] as const;
  });
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** A box after quarter turns to the right of the image around it. */
export function turnBox(box: Box, around: Size, turns: number): Box {
  let [now, size] = [box, around];
  for (let turn = 0; turn < turns; turn++) {
    now = { x: size.height - now.y - now.height, y: now.x, width: now.height, height: now.width };
    size = { width: size.height, height: size.width };
  }
  return { x: now.x, y: now.y, width: now.width, height: now.height };
}

export function overlap(one: Box, other: Box): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return across > 0 && down > 0 ? across * down : 0;
}

const GRID = 24;

/** The part of a box that several boxes cover together, from 0 to 1, by sampling. */
export function covered(box: Box, covers: readonly Box[]): number {
  let inside = 0;
  for (let row = 0; row < GRID; row++) {
    for (let column = 0; column < GRID; column++) {
      const [x, y] = [box.x + ((column + 0.5) / GRID) * box.width, box.y + ((row + 0.5) / GRID) * box.height];
      if (covers.some((cover) => x >= cover.x && x <= cover.x + cover.width && y >= cover.y && y <= cover.y + cover.height)) inside++;
    }
  }
  return inside / (GRID * GRID);
}

/** Inside the image and a few pixels large, or undefined. */
export function fitBox({ x, y, width, height }: Box, within: Size, least = 8): Box | undefined {
  if (![x, y, width, height].every(Number.isFinite)) return undefined;
  const [left, top] = [clamp(x, 0, within.width - least), clamp(y, 0, within.height - least)];
  const [right, low] = [clamp(x + width, 0, within.width), clamp(y + height, 0, within.height)];
  return right - left < least || low - top < least ? undefined : rounded({ x: left, y: top, width: right - left, height: low - top });
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function rounded({ x, y, width, height }: Box): Box {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}
