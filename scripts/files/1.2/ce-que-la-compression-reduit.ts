import { deflateSync, strToU8, zipSync } from "fflate";
import { integerBetween, pick } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { type Color, jpeg } from "../formats/jpeg.ts";
import { png } from "../formats/png.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { ARCHIVE_DATE, zip } from "../formats/zip.ts";
import { landscape } from "../screens/landscape.ts";

const WORDS = ["le", "vent", "la", "rive", "du", "matin", "un", "bateau", "passe", "et", "nous", "attendons", "sous", "les", "arbres", "sans", "bruit"];

const CODES = ["tickets.txt", "cles.txt"];
const PHOTOS = ["plage.bmp", "foret.bmp"];
const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const LOSES: Readonly<Record<string, string>> = { a: "definitive", b: "aucune", c: "definitive" };

export const makeFiles: FileMaker = ({ id, values }) => {
  const files = ["f1", "f2", "f3", "f4"].map((field) => {
    const name = String(values[field]);
    return [name, contentOf(name)] as const;
  });
  const [un, deux, trois, quatre] = files.map(([name, content]) => {
    const kept = deflateSync(content).length / content.length;
    if (kept > 0.4 && kept < 0.72) throw new Error(`${name} keeps ${kept}: neither small nor whole`);
    return kept < 0.5 ? "moitie" : "rien";
  });
  const archive = zipSync(Object.fromEntries(files), { level: 0, mtime: ARCHIVE_DATE });
  return { files: { [String(values["fichier"])]: archive }, answer: { un, deux, trois, quatre, perte: LOSES[id] } };
};

function contentOf(name: string): Uint8Array {
  const random = seededRandom(name);
  switch (name.split(".").at(-1)) {
    case "txt":
      if (CODES.includes(name)) return strToU8(Array.from({ length: 160 }, () => Array.from({ length: 48 }, () => pick(random, [...SIGNS])).join("")).join("\r\n"));
      return strToU8(Array.from({ length: 120 }, () => `${Array.from({ length: 12 }, () => pick(random, WORDS)).join(" ")}.`).join("\r\n"));
    case "csv":
      return strToU8(csv([["Jour", "Lieu", "Niveau"], ...Array.from({ length: 420 }, (_, index) => [index + 1, "Pont de la station", integerBetween(random, 1, 9)])]));
    case "jpg":
      return jpeg({ width: 180, height: 120, paint: grained(landscape(name), random) });
    case "png":
      return png({ width: 64, height: 44, paint: grained(landscape(name), random) });
    case "bmp":
      return PHOTOS.includes(name) ? bmp(96, 64, grained(landscape(name), random, 48)) : bmp(96, 64, landscape(name));
    default:
      return zip({ "notes.txt": Array.from({ length: 600 }, () => integerBetween(random, 100_000, 999_999)).join("\r\n"), "vue.jpg": jpeg({ width: 110, height: 80, paint: grained(landscape(name), random) }) });
  }
}

/** A camera's sensor leaves a grain that no compression can guess. */
function grained(paint: (x: number, y: number) => Color, random: () => number, grain = 24): (x: number, y: number) => Color {
  return (x, y) => {
    const [red, green, blue] = paint(x, y).map((channel) => Math.min(255, Math.max(0, channel + integerBetween(random, -grain, grain))));
    return [red!, green!, blue!];
  };
}

/** An uncompressed 24-bit picture, from the bottom line to the top. */
function bmp(width: number, height: number, paint: (x: number, y: number) => Color): Uint8Array {
  const line = Math.ceil((width * 3) / 4) * 4;
  const bytes = Buffer.alloc(54 + line * height);
  bytes.write("BM", 0, "latin1");
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(54, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(width, 18);
  bytes.writeInt32LE(height, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const [red, green, blue] = paint(column / width, 1 - row / height);
      bytes.set([blue, green, red], 54 + row * line + column * 3);
    }
  }
  return new Uint8Array(bytes);
}
