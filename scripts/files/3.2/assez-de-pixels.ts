import type { FileMaker } from "../file-maker.ts";
import type { Color } from "../formats/jpeg.ts";
import { png } from "../formats/png.ts";
import { seededRandom } from "../formats/seeded-random.ts";

interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Grains of every colour make a heavy file. */
  readonly grainy?: true;
}

const ALBUMS: Readonly<Record<string, { needed: number; pictures: readonly Picture[] }>> = {
  a: { needed: 1000, pictures: [{ name: "port", width: 1200, height: 800 }, { name: "marche", width: 120, height: 80, grainy: true }, { name: "phare", width: 1000, height: 1400 }, { name: "barque", width: 640, height: 960 }] },
  b: { needed: 800, pictures: [{ name: "gradins", width: 600, height: 1200 }, { name: "relais", width: 1280, height: 720 }, { name: "podium", width: 130, height: 80, grainy: true }, { name: "saut", width: 480, height: 360 }] },
  c: { needed: 1200, pictures: [{ name: "atelier", width: 1000, height: 1500 }, { name: "etabli", width: 1600, height: 900 }, { name: "outils", width: 1200, height: 900 }, { name: "copeaux", width: 110, height: 80, grainy: true }] },
};

export const makeFiles: FileMaker = ({ id }) => {
  const { needed, pictures } = ALBUMS[id]!;
  return {
    files: Object.fromEntries(pictures.map((picture) => [`${picture.name}.png`, png({ ...picture, paint: picture.grainy ? grains(picture.name) : bands(picture.name) })])),
    answer: pictures.flatMap(({ name, width }) => (width < needed ? [name] : [])),
  };
};

function bands(seed: string): (x: number, y: number) => Color {
  const random = seededRandom(seed);
  const colors = [0, 1, 2, 3].map((): Color => [Math.floor(60 + random() * 180), Math.floor(80 + random() * 150), Math.floor(80 + random() * 160)]);
  return (x, y) => ((x - 0.7) ** 2 + (y - 0.25) ** 2 < 0.02 ? [255, 236, 170] : colors[Math.min(3, Math.floor(y * 3 + 0.4 * Math.sin(x * 6)) + 1)]!);
}

function grains(seed: string): (x: number, y: number) => Color {
  const random = seededRandom(seed);
  return () => [random() * 255, random() * 255, random() * 255];
}
