import type { MapScene, Place } from "./scene.ts";

/** Metres to the east and to the south of the north-west corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

const DECIMALS = 4;

export function coordinatesOf({ width, height, bounds }: MapScene, { x, y }: Spot): Coordinates {
  return { latitude: bounds.north - (y / height) * (bounds.north - bounds.south), longitude: bounds.west + (x / width) * (bounds.east - bounds.west) };
}

/** The spot of coordinates, when they are inside the map. */
export function spotAt({ width, height, bounds }: MapScene, { latitude, longitude }: Coordinates): Spot | undefined {
  const x = ((longitude - bounds.west) / (bounds.east - bounds.west)) * width;
  const y = ((bounds.north - latitude) / (bounds.north - bounds.south)) * height;
  return x >= 0 && x <= width && y >= 0 && y <= height ? { x, y } : undefined;
}

/** « 47.2134, -1.5531 » */
export function writeCoordinates({ latitude, longitude }: Coordinates): string {
  return `${latitude.toFixed(DECIMALS)}, ${longitude.toFixed(DECIMALS)}`;
}

/**
 * Latitude, then longitude: decimal degrees, with a point or a comma, or degrees, minutes and seconds with N, S, E, O or W.
 * Undefined when the text is neither.
 */
export function readCoordinates(text: string): Coordinates | undefined {
  const typed = text.trim().replaceAll("−", "-");
  const plain = /^(-?\d{1,3}(?:[.,]\d+)?)\s*°?\s*([NS])?\s*(?:[,;]\s*|\s+)(-?\d{1,3}(?:[.,]\d+)?)\s*°?\s*([EOW])?$/i.exec(typed);
  if (plain) return checked(signed(decimal(plain[1]!), plain[2]), signed(decimal(plain[3]!), plain[4]));
  const parts = [...typed.matchAll(/(\d{1,3})\s*°\s*(\d{1,2})\s*['′’]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”]|'')\s*)?([NSEOW])/gi)];
  const rest = typed.replaceAll(/(\d{1,3})\s*°\s*(\d{1,2})\s*['′’]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”]|'')\s*)?([NSEOW])/gi, "").replaceAll(/[\s,;]/g, "");
  if (parts.length !== 2 || rest !== "") return undefined;
  const [first, second] = parts.map(([, degrees, minutes, seconds, side]) => ({ value: signed(Number(degrees) + Number(minutes) / 60 + decimal(seconds ?? "0") / 3600, side), side: side!.toUpperCase() }));
  return "NS".includes(first!.side) && !"NS".includes(second!.side) ? checked(first!.value, second!.value) : undefined;
}

export function distance(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

export function spotOf({ points }: MapScene, { point }: Place): Spot {
  return points.find(({ id }) => id === point) ?? { x: 0, y: 0 };
}

function decimal(text: string): number {
  return Number(text.replace(",", "."));
}

function signed(value: number, side: string | undefined): number {
  return side !== undefined && /[SOW]/i.test(side) ? -Math.abs(value) : value;
}

function checked(latitude: number, longitude: number): Coordinates | undefined {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}
