import { cropOf, frameOf, growth, sizeOf } from "./geometry.ts";
import type { ImageEditorScene } from "./scene.ts";
import type { State } from "./state.ts";
import { relight } from "./tones.ts";

/** Larger images are shown smaller: the screen has no more points. */
const LARGEST_SHOWN = 900;
const BLUR_GRAIN = 6;
const TILES = 5;

export function paint(canvas: HTMLCanvasElement, image: HTMLImageElement, scene: ImageEditorScene, state: State): void {
  const crop = cropOf(scene, state);
  const size = sizeOf(scene, state);
  const frame = frameOf(scene, state);
  const scale = Math.min(1, LARGEST_SHOWN / Math.max(size.width, size.height));
  canvas.width = Math.max(1, Math.round(size.width * scale));
  canvas.height = Math.max(1, Math.round(size.height * scale));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return;
  const [across, down] = [canvas.width / crop.width, canvas.height / crop.height];
  context.setTransform(across, 0, 0, down, -crop.x * across, -crop.y * down);
  context.translate(frame.width / 2, frame.height / 2);
  const grown = growth(frame, state.angle);
  context.scale(grown, grown);
  context.rotate((state.angle + state.turns * 90) * (Math.PI / 180));
  context.drawImage(image, -scene.image.width / 2, -scene.image.height / 2, scene.image.width, scene.image.height);
  context.setTransform(1, 0, 0, 1, 0, 0);
  for (const { x, y, width, height, kind } of state.veils) veil(context, (x - crop.x) * across, (y - crop.y) * down, width * across, height * down, kind === "carreaux");
  light(context, canvas, state);
}

/** Drawn very small, then large again: what was fine is lost for good. */
function veil(context: CanvasRenderingContext2D, x: number, y: number, width: number, height: number, tiles: boolean): void {
  if (width < 1 || height < 1) return;
  const grain = tiles ? TILES : BLUR_GRAIN;
  const small = document.createElement("canvas");
  small.width = grain;
  small.height = Math.max(2, Math.round((grain * height) / width));
  const drawing = small.getContext("2d");
  if (!drawing) return;
  drawing.drawImage(context.canvas, x, y, width, height, 0, 0, small.width, small.height);
  context.imageSmoothingEnabled = !tiles;
  context.imageSmoothingQuality = "high";
  context.drawImage(small, 0, 0, small.width, small.height, x, y, width, height);
  context.imageSmoothingEnabled = true;
}

function light(context: CanvasRenderingContext2D, { width, height }: HTMLCanvasElement, state: State): void {
  if (state.brightness === 0 && state.contrast === 0) return;
  const tones = Uint8ClampedArray.from({ length: 256 }, (_, tone) => relight(tone, state));
  const pixels = context.getImageData(0, 0, width, height);
  const { data } = pixels;
  for (let index = 0; index < data.length; index += 4) {
    data[index] = tones[data[index]!]!;
    data[index + 1] = tones[data[index + 1]!]!;
    data[index + 2] = tones[data[index + 2]!]!;
  }
  context.putImageData(pixels, 0, 0);
}
