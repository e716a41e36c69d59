import type { Facts } from "../activity.ts";
import { covered, cropOf, frameOf, overlap, sizeOf, zoneBox } from "./geometry.ts";
import type { ImageEditorScene } from "./scene.ts";
import { DETAILS, type State } from "./state.ts";
import { contrastOf, exposureOf, isClipped, readingOf } from "./tones.ts";

const WHOLE = 0.97;
const NOTHING = 0.03;
const RATIO_TOLERANCE = 0.015;
const SHAPES = [["carré", 1], ["4:3", 4 / 3], ["3:4", 3 / 4], ["16:9", 16 / 9], ["9:16", 9 / 16], ["3:2", 3 / 2], ["2:3", 2 / 3]] as const;

export function factsOf(scene: ImageEditorScene, state: State): Facts {
  const crop = cropOf(scene, state);
  const size = sizeOf(scene, state);
  const reading = readingOf(scene, state);
  const weight = weightOf(scene, state);
  return {
    width: String(size.width),
    height: String(size.height),
    "ratio-kept": yes(keepsRatio(scene, state)),
    shape: SHAPES.find(([, ratio]) => near(size.width / size.height, ratio))?.[0] ?? "autre",
    cropped: yes(state.crop !== null),
    crop: [crop.x, crop.y, crop.width, crop.height].join(","),
    ...Object.fromEntries((scene.zones ?? []).flatMap((zone): [string, string][] => {
      const box = zoneBox(scene, state, zone);
      const inside = overlap(box, crop) / (box.width * box.height);
      return [
        [`contains:${zone.id}`, yes(inside >= WHOLE)],
        [`excludes:${zone.id}`, yes(inside <= NOTHING)],
        [`share:${zone.id}`, String(Math.round((overlap(box, crop) / (crop.width * crop.height)) * 10) * 10)],
        [`blurred:${zone.id}`, yes(covered(box, state.veils) >= WHOLE)],
        [`untouched:${zone.id}`, yes(covered(box, state.veils) <= NOTHING)],
      ];
    })),
    rotation: String(state.turns * 90),
    upright: yes(state.turns * 90 === (scene.image.turned ?? 0)),
    level: yes(Math.abs(state.angle + (scene.image.tilt ?? 0)) <= 1),
    brightness: String(state.brightness),
    contrast: String(state.contrast),
    exposure: exposureOf(reading),
    "contrast-level": contrastOf(reading),
    clipped: yes(isClipped(reading)),
    format: state.format,
    quality: String(state.quality),
    size: String(weight),
    ...Object.fromEntries((scene.limits ?? []).map((limit) => [`size-under:${limit}`, yes(weight < limit)])),
    alt: state.alt,
    "alt-short": yes(state.alt.length >= 15 && state.alt.length <= 150),
    "alt-plain": yes(state.alt !== "" && !/^(une |cette |l['’])?(image|photo|photographie|illustration)\b|\.(jpe?g|png|svg)$/i.test(state.alt)),
    credit: state.credit,
    ...Object.fromEntries((scene.keywords ?? []).flatMap(({ id, words }): [string, string][] => [[`alt-mentions:${id}`, yes(mentions(state.alt, words))], [`credit-mentions:${id}`, yes(mentions(state.credit, words))]])),
    ...Object.fromEntries(DETAILS.map((name) => [`detail:${name}`, state.details[name] ?? "absent"])),
    gps: state.details.gps === undefined ? "absent" : "présent",
  };
}

export function keepsRatio(scene: ImageEditorScene, state: State): boolean {
  const crop = cropOf(scene, state);
  const { width, height } = sizeOf(scene, state);
  // One pixel of rounding is no stretching.
  return near(width / height, crop.width / crop.height) || Math.abs(height - (width * crop.height) / crop.width) <= 1;
}

const BITS_AT_BEST = 3.2;
const BITS_AT_LEAST = 0.25;
const PNG_BITS = 9;
const WEBP_SAVES = 0.7;
const BITS_A_KILOBYTE = 8000;

/** Estimated, in kB: more pixels, more detail, more quality weigh more. */
export function weightOf(scene: ImageEditorScene, state: State): number {
  const { width, height } = sizeOf(scene, state);
  const bits = BITS_AT_LEAST + BITS_AT_BEST * (state.quality / 100) ** 3;
  const perPixel = state.format === "png" ? PNG_BITS : bits * (state.format === "webp" ? WEBP_SAVES : 1);
  return Math.max(1, Math.round((width * height * perPixel * (scene.image.detail ?? 1)) / BITS_A_KILOBYTE));
}

export function startingSize(scene: ImageEditorScene, state: State): string {
  const { width, height } = frameOf(scene, state);
  return `${width} × ${height}`;
}

/** Whole words, accents and plurals left aside: « chien » is said by « deux chiens ». */
function mentions(text: string, words: readonly string[]): boolean {
  const plain = ` ${plainText(text)} `;
  return words.some((word) => new RegExp(`[^a-z0-9]${plainText(word).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(s|x|es)?[^a-z0-9]`).test(plain));
}

function plainText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/œ/gi, "oe").replace(/[’]/g, "'").replace(/[-\s]+/g, " ").toLowerCase().trim();
}

function near(one: number, other: number): boolean {
  return Math.abs(one / other - 1) <= RATIO_TOLERANCE;
}

function yes(claim: boolean): string {
  return claim ? "oui" : "non";
}
