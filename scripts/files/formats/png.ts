import { zlibSync } from "fflate";
import type { Color } from "./jpeg.ts";

export interface Png {
  readonly width: number;
  readonly height: number;
  readonly paint: (x: number, y: number) => Color;
  /** Opacity of a point, 0 to 255; absent, the picture has no transparency. */
  readonly alpha?: (x: number, y: number) => number;
  /** tEXt fields: Author, Description, Software, Creation Time… (Latin-1). */
  readonly text?: Readonly<Record<string, string>>;
}

/** A true-colour PNG (RFC 2083), without filters. */
export function png({ width, height, paint, alpha, text = {} }: Png): Uint8Array {
  const channels = alpha ? 4 : 3;
  const rows = new Uint8Array(height * (1 + width * channels));
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const [x, y] = [column / width, row / height];
      rows.set([...paint(x, y), ...(alpha ? [alpha(x, y)] : [])], row * (1 + width * channels) + 1 + column * channels);
    }
  }
  const parts = [
    Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", Uint8Array.from([...big(width), ...big(height), 8, alpha ? 6 : 2, 0, 0, 0])),
    ...Object.entries(text).map(([key, value]) => chunk("tEXt", Uint8Array.from(Buffer.from(`${key}\0${value}`, "latin1")))),
    chunk("IDAT", zlibSync(rows, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ];
  return new Uint8Array(Buffer.concat(parts));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  return new Uint8Array(Buffer.concat([Uint8Array.from(big(data.length)), body, Uint8Array.from(big(crc32(body)))]));
}

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function big(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}
