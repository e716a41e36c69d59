/** The same order for the same session, item and list, on every machine: resuming shows the choices where they were. */
export function shuffle<Value>(values: readonly Value[], seed: number, key: string): readonly Value[] {
  const next = randomIntegers((seed ^ hashText(key)) >>> 0);
  const shuffled = [...values];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const chosen = next() % (last + 1);
    [shuffled[last], shuffled[chosen]] = [shuffled[chosen] as Value, shuffled[last] as Value];
  }
  return shuffled;
}

/** FNV-1a, 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Mulberry32 (T. Ettinger, public domain), unsigned 32-bit integers. */
function randomIntegers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
