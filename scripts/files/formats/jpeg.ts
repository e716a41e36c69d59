import { encode } from "jpeg-js";

export type Color = readonly [red: number, green: number, blue: number];

export interface Exif {
  readonly make?: string;
  readonly model?: string;
  readonly software?: string;
  readonly artist?: string;
  readonly copyright?: string;
  readonly description?: string;
  /** "2024:03:12 09:14:05", as cameras write it. */
  readonly dateTimeOriginal?: string;
  /** Decimal degrees, north and east positive. */
  readonly gps?: { readonly latitude: number; readonly longitude: number; readonly altitude?: number };
}

export interface Jpeg {
  readonly width: number;
  readonly height: number;
  /** Colour of a point, both coordinates between 0 and 1. */
  readonly paint?: (x: number, y: number) => Color;
  readonly exif?: Exif;
}

export function jpeg({ width, height, paint = sky, exif }: Jpeg): Uint8Array {
  const data = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      data.set([...paint(column / width, row / height), 255], (row * width + column) * 4);
    }
  }
  const encoded = new Uint8Array(encode({ width, height, data }, 82).data);
  return exif ? insertExif(encoded, exif) : encoded;
}

function sky(x: number, y: number): Color {
  const hill = 0.62 + 0.08 * Math.sin(x * 7) + 0.04 * Math.sin(x * 17 + 1);
  return y > hill ? [96, 132 - 40 * (y - hill), 78] : [150 + 60 * y, 190 + 30 * y, 235];
}

/** Puts an APP1 segment just after the start marker (Exif 2.3, big-endian TIFF). */
function insertExif(image: Uint8Array, exif: Exif): Uint8Array {
  const tiff = tiffBlock(exif);
  const segment = new Uint8Array(10 + tiff.length);
  segment.set([0xff, 0xe1, (tiff.length + 8) >> 8, (tiff.length + 8) & 255, 0x45, 0x78, 0x69, 0x66, 0, 0]);
  segment.set(tiff, 10);
  const out = new Uint8Array(image.length + segment.length);
  out.set(image.subarray(0, 2));
  out.set(segment, 2);
  out.set(image.subarray(2), 2 + segment.length);
  return out;
}

interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly bytes: readonly number[];
}

function tiffBlock(exif: Exif): Uint8Array {
  const main = [
    text(0x010e, exif.description),
    text(0x010f, exif.make),
    text(0x0110, exif.model),
    text(0x0131, exif.software),
    text(0x0132, exif.dateTimeOriginal),
    text(0x013b, exif.artist),
    text(0x8298, exif.copyright),
  ].filter((entry) => entry !== undefined);
  const detail = [text(0x9003, exif.dateTimeOriginal)].filter((entry) => entry !== undefined);
  const location = exif.gps ? gpsEntries(exif.gps) : [];

  const mainCount = main.length + (detail.length ? 1 : 0) + (location.length ? 1 : 0);
  const mainSize = directorySize(main, mainCount);
  const detailOffset = 8 + mainSize;
  const locationOffset = detailOffset + (detail.length ? directorySize(detail, detail.length) : 0);
  if (detail.length) main.push(pointer(0x8769, detailOffset));
  if (location.length) main.push(pointer(0x8825, locationOffset));
  return Uint8Array.from([
    0x4d, 0x4d, 0, 42, ...big(8, 4),
    ...directory(main, 8),
    ...(detail.length ? directory(detail, detailOffset) : []),
    ...(location.length ? directory(location, locationOffset) : []),
  ]);
}

function gpsEntries({ latitude, longitude, altitude }: NonNullable<Exif["gps"]>): Entry[] {
  const entries = [
    text(0x01, latitude < 0 ? "S" : "N")!,
    degrees(0x02, Math.abs(latitude)),
    text(0x03, longitude < 0 ? "W" : "E")!,
    degrees(0x04, Math.abs(longitude)),
  ];
  if (altitude !== undefined) entries.push({ tag: 0x06, type: 5, count: 1, bytes: rational(Math.round(altitude * 10), 10) });
  return entries;
}

function degrees(tag: number, value: number): Entry {
  const whole = Math.floor(value);
  const minutes = Math.floor((value - whole) * 60);
  const seconds = Math.round(((value - whole) * 60 - minutes) * 60 * 100);
  return { tag, type: 5, count: 3, bytes: [...rational(whole, 1), ...rational(minutes, 1), ...rational(seconds, 100)] };
}

function text(tag: number, value: string | undefined): Entry | undefined {
  if (value === undefined) return undefined;
  const bytes = [...Buffer.from(`${value}\0`, "utf8")];
  return { tag, type: 2, count: bytes.length, bytes };
}

function pointer(tag: number, offset: number): Entry {
  return { tag, type: 4, count: 1, bytes: big(offset, 4) };
}

function directorySize(entries: readonly Entry[], count: number): number {
  return 2 + count * 12 + 4 + entries.reduce((sum, { bytes }) => sum + (bytes.length > 4 ? even(bytes.length) : 0), 0);
}

function directory(entries: readonly Entry[], start: number): number[] {
  const sorted = entries.toSorted((a, b) => a.tag - b.tag);
  const heap: number[] = [];
  const heapStart = start + 2 + sorted.length * 12 + 4;
  const fields = sorted.flatMap(({ tag, type, count, bytes }) => {
    const inline = bytes.length <= 4;
    const value = inline ? [...bytes, 0, 0, 0, 0].slice(0, 4) : big(heapStart + heap.length, 4);
    if (!inline) heap.push(...bytes, ...(bytes.length % 2 ? [0] : []));
    return [...big(tag, 2), ...big(type, 2), ...big(count, 4), ...value];
  });
  return [...big(sorted.length, 2), ...fields, ...big(0, 4), ...heap];
}

function rational(numerator: number, denominator: number): number[] {
  return [...big(numerator, 4), ...big(denominator, 4)];
}

function big(value: number, size: number): number[] {
  return Array.from({ length: size }, (_, index) => (value >>> (8 * (size - 1 - index))) & 255);
}

function even(value: number): number {
  return value + (value % 2);
}
