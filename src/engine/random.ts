/** A seeded stream of numbers in [0, 1), the same on every machine. */
export type Random = () => number;

/** Starts a stream from an unsigned 32-bit seed: a Weyl sequence through `mix` (Steele, Lea & Flood 2014, SplitMix). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + GOLDEN_GAMMA) >>> 0;
    return mix(state) / TWO_TO_32;
  };
}

/** One number in [0, 1) for a seed and any keys, without a stream: what is drawn never depends on what was drawn before. */
export function uniformAt(seed: number, ...keys: readonly number[]): number {
  return seedFrom(seed, ...keys) / TWO_TO_32;
}

/** An unsigned 32-bit seed derived from another and any integer keys. */
export function seedFrom(seed: number, ...keys: readonly number[]): number {
  let state = mix((seed + GOLDEN_GAMMA) >>> 0);
  for (const key of keys) state = mix((Math.imul(state, 31) + key + GOLDEN_GAMMA) >>> 0);
  return state;
}

/** An unsigned 32-bit key of a text (FNV-1a over UTF-16 units). */
export function keyOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const TWO_TO_32 = 4294967296;
const GOLDEN_GAMMA = 0x9e3779b9;

function mix(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
