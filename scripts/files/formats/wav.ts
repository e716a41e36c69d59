/** A sound: the height of the wave, -1 to 1, at a time in seconds. */
export type Sound = (time: number) => number;

export const RATE = 8000;

/** A mono PCM file of 8 bits, 8 kHz: 8 kB a second. What goes beyond ±1 is cut flat, as in a saturated recording. */
export function wav(seconds: number, sound: Sound): Uint8Array {
  const samples = Uint8Array.from({ length: Math.round(seconds * RATE) }, (_, index) => Math.round(128 + 127 * cut(sound(index / RATE))));
  const header = Buffer.alloc(44);
  header.write("RIFF", 0, "latin1");
  header.writeUInt32LE(36 + samples.length, 4);
  header.write("WAVEfmt ", 8, "latin1");
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(RATE, 24);
  header.writeUInt32LE(RATE, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write("data", 36, "latin1");
  header.writeUInt32LE(samples.length, 40);
  return new Uint8Array(Buffer.concat([header, samples]));
}

export function cut(height: number): number {
  return Math.max(-1, Math.min(1, height));
}
