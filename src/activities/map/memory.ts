import type { Stagehand } from "../activity.ts";
import type { Spot } from "./coordinates.ts";
import type { Mode } from "./itinerary.ts";
import type { MapAction, MapState } from "./model.ts";
import type { MapScene } from "./scene.ts";

/** What the drawing remembers between two acts: nothing here is an answer. */
export interface Memory {
  centre: Spot;
  zoom: number;
  /** Width of the drawing in pixels, so that letters keep their size. */
  pixels: number;
  /** How much larger than usual the reader wants letters. */
  letters: number;
  query: string;
  typed: string;
  draft: { from: string; to: string; mode: Mode };
  notice: string;
  listOpen: boolean;
  focus: string | undefined;
}

export interface Drawing {
  readonly scene: MapScene;
  readonly state: MapState;
  readonly memory: Memory;
  readonly stagehand: Stagehand<MapAction>;
  /** Says and shows what happened, then acts. */
  readonly commit: (action: MapAction, said: string) => void;
  /** Moves the view, without leaving the town. */
  readonly look: (centre: Spot, zoom: number) => void;
}

export const LARGEST_ZOOM = 6;

export function emptyMemory({ width, height }: MapScene): Memory {
  return { centre: { x: width / 2, y: height / 2 }, zoom: 1, pixels: 640, letters: 1, query: "", typed: "", draft: { from: "", to: "", mode: "marche" }, notice: "", listOpen: false, focus: undefined };
}

/** Under this width, in pixels, the drawing is a square: a wide one would be too low to read. */
const NARROW = 480;

/** A rectangle of the town, in metres. */
export interface Seen {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function viewOf({ width, height }: MapScene, { centre, zoom, pixels }: Memory): Seen {
  const high = height / zoom;
  const wide = pixels < NARROW ? Math.min(width / zoom, high) : width / zoom;
  const kept = (value: number, size: number, whole: number) => Math.min(whole - size, Math.max(0, value - size / 2));
  return { x: kept(centre.x, wide, width), y: kept(centre.y, high, height), width: wide, height: high };
}
