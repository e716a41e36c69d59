import { keyOf } from "../../engine/random.ts";

/** One question as a QR code tells it: right or wrong, and the day, counted from 1 January 2000 in UTC. */
export interface OutlineAnswer {
  readonly item: string;
  readonly correct: boolean;
  readonly day: number;
}

export interface PackedOutline {
  readonly text: string;
  /** How many answers are in it: the latest, when there is no room for all. */
  readonly count: number;
}

export type UnpackedOutline =
  | { readonly ok: true; readonly answers: readonly CodedAnswer[] }
  /** `cut`: a part is missing or was changed. */
  | { readonly ok: false; readonly error: "not-outline" | "too-new" | "cut" };

/** An answer whose item is known by its code only. */
export type CodedAnswer = Omit<OutlineAnswer, "item"> & { readonly code: number };

const VERSION = 1;

/**
 * At most `longest` characters of base64url: version, last day; then by day, the latest first: days since the group before,
 * how many right, how many wrong, the items' codes; two bytes that tell a cut text. Three bytes an answer: 380 in a QR code.
 */
export function packOutline(answers: readonly OutlineAnswer[], longest: number): PackedOutline {
  const latestFirst = [...answers].sort((one, other) => other.day - one.day || codeOf(one.item) - codeOf(other.item));
  let count = latestFirst.length;
  let text = write(latestFirst);
  while (text.length > longest && count > 0) {
    count -= Math.max(1, Math.floor((text.length - longest) / 5));
    text = write(latestFirst.slice(0, Math.max(0, count)));
  }
  return { text, count: Math.max(0, count) };
}

/** What a text holds, whoever made it; never throws. */
export function unpackOutline(text: string): UnpackedOutline {
  const bytes = fromBase64url(text);
  if (bytes === undefined || bytes.length < 3) return { ok: false, error: "not-outline" };
  const [version] = bytes;
  if (version !== undefined && version > VERSION && version < 32) return { ok: false, error: "too-new" };
  if (version !== VERSION) return { ok: false, error: "not-outline" };
  const body = bytes.subarray(0, -2);
  if (checkOf(body).some((byte, index) => byte !== bytes[body.length + index])) return { ok: false, error: "cut" };
  const answers = readGroups(body);
  return answers ? { ok: true, answers } : { ok: false, error: "cut" };
}

/** The answers whose item is in this bank; two items of one code are told apart by nobody, and left out. */
export function identifyAnswers(answers: readonly CodedAnswer[], items: readonly string[]): readonly OutlineAnswer[] {
  const byCode = new Map<number, string | undefined>();
  for (const item of new Set(items)) byCode.set(codeOf(item), byCode.has(codeOf(item)) ? undefined : item);
  return answers.flatMap(({ code, correct, day }) => {
    const item = byCode.get(code);
    return item === undefined ? [] : [{ item, correct, day }];
  });
}

/** 24 bits: among 2,000 items, one pair in ten banks has the same. */
function codeOf(item: string): number {
  const key = keyOf(item);
  return ((key >>> 8) ^ key) & 0xffffff;
}

function write(latestFirst: readonly OutlineAnswer[]): string {
  const bytes: number[] = [VERSION];
  let before = 0;
  for (const day of new Set(latestFirst.map((answer) => answer.day))) {
    const group = latestFirst.filter((answer) => answer.day === day);
    const [right, wrong] = [group.filter(({ correct }) => correct), group.filter(({ correct }) => !correct)];
    bytes.push(...numberBytes(before === 0 ? day : before - day), ...numberBytes(right.length), ...numberBytes(wrong.length));
    for (const { item } of [...right, ...wrong]) bytes.push(codeOf(item) >>> 16, (codeOf(item) >>> 8) & 0xff, codeOf(item) & 0xff);
    before = day;
  }
  return toBase64url([...bytes, ...checkOf(bytes)]);
}

function readGroups(body: Uint8Array): readonly CodedAnswer[] | undefined {
  const answers: CodedAnswer[] = [];
  let at = 1;
  let day = 0;
  while (at < body.length) {
    const [gap, right, wrong] = [number(), number(), number()];
    day = day === 0 ? gap : day - gap;
    if (day < 1 || day > 36_525 || at + 3 * (right + wrong) > body.length) return undefined;
    for (let index = 0; index < right + wrong; index++, at += 3) answers.push({ code: (body[at]! << 16) | (body[at + 1]! << 8) | body[at + 2]!, correct: index < right, day });
  }
  return at === body.length ? answers : undefined;

  function number(): number {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = body[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value;
  }
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function numberBytes(value: number): readonly number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...numberBytes(value >>> 7)];
}

function checkOf(bytes: ArrayLike<number>): readonly [number, number] {
  const key = keyOf(String.fromCharCode(...Array.from(bytes)));
  return [(key >>> 8) & 0xff, key & 0xff];
}

function toBase64url(bytes: readonly number[]): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** A text too long for a QR code is none of ours. */
function fromBase64url(text: string): Uint8Array | undefined {
  if (text.length > 8000 || !/^[\w-]+$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
