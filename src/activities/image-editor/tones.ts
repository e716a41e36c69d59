import type { ImageEditorScene } from "./scene.ts";
import type { State } from "./state.ts";

type Light = Pick<State, "brightness" | "contrast">;

const WHITE = 255;
const MIDDLE = 128;
/** At ±100: the whole range up or down, and contrast times or divided by four. */
const BRIGHTNESS_STEP = 1.28;
const CONTRAST_DOUBLES_EVERY = 50;

/** The new tone of a point, from 0 to 255. */
export function relight(tone: number, { brightness, contrast }: Light): number {
  const factor = 2 ** (contrast / CONTRAST_DOUBLES_EVERY);
  return Math.min(WHITE, Math.max(0, (tone + brightness * BRIGHTNESS_STEP - MIDDLE) * factor + MIDDLE));
}

/** Share of the points in each sixteenth of the range, in %, after the settings. */
export function histogramOf({ image: { tones } }: ImageEditorScene, light: Light): readonly number[] {
  const bins = tones.map(() => 0);
  for (const [bin, share] of tones.entries()) {
    // Each starting bin is spread over its width, so that a stretched histogram has no artificial gaps.
    for (let part = 0; part < PARTS; part++) {
      const tone = relight(((bin + (part + 0.5) / PARTS) * (WHITE + 1)) / tones.length, light);
      bins[Math.min(tones.length - 1, Math.floor((tone / (WHITE + 1)) * tones.length))]! += share / PARTS;
    }
  }
  return bins;
}

const PARTS = 8;

export interface Reading {
  readonly mean: number;
  /** Standard deviation of the tones. */
  readonly spread: number;
  /** Share of the points pushed against black or white, in %. */
  readonly lost: number;
}

export function readingOf({ image: { tones } }: ImageEditorScene, light: Light): Reading {
  const points = tones.flatMap((share, bin) => Array.from({ length: PARTS }, (_, part) => ({ share: share / PARTS, tone: relight(((bin + (part + 0.5) / PARTS) * (WHITE + 1)) / tones.length, light) })));
  const total = points.reduce((sum, { share }) => sum + share, 0) || 1;
  const mean = points.reduce((sum, { share, tone }) => sum + share * tone, 0) / total;
  const spread = Math.sqrt(points.reduce((sum, { share, tone }) => sum + share * (tone - mean) ** 2, 0) / total);
  const lost = points.reduce((sum, { share, tone }) => sum + (tone <= 0 || tone >= WHITE ? share : 0), 0);
  return { mean, spread, lost: (lost / total) * 100 };
}

const BALANCED = [100, 160] as const;
const GOOD_SPREAD = [38, 80] as const;
const LOSS_ALLOWED = 3;

export function exposureOf({ mean }: Reading): "sombre" | "équilibrée" | "claire" {
  return mean < BALANCED[0] ? "sombre" : mean > BALANCED[1] ? "claire" : "équilibrée";
}

export function contrastOf({ spread }: Reading): "faible" | "bon" | "fort" {
  return spread < GOOD_SPREAD[0] ? "faible" : spread > GOOD_SPREAD[1] ? "fort" : "bon";
}

export function isClipped({ lost }: Reading): boolean {
  return lost > LOSS_ALLOWED;
}
