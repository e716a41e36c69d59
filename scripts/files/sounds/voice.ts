import type { Sound } from "../formats/wav.ts";

const SYLLABLES_PER_SECOND = 4;
const HARMONICS = Array.from({ length: 20 }, (_, index) => index + 1);
/** The two loudest bands of a, i, é, in hertz. */
const VOWELS = [[700, 1200], [300, 2300], [450, 1900]] as const;

/** Syllables that mean nothing, between -1 and 1: the ear takes them for somebody who speaks. */
export const voice: Sound = (time) => {
  const syllable = Math.floor(time * SYLLABLES_PER_SECOND);
  const inside = time * SYLLABLES_PER_SECOND - syllable;
  const pitch = 120 + ((syllable * 37) % 5) * 9;
  const bands = VOWELS[(syllable * 5) % 3]!;
  const near = (frequency: number) => bands.reduce((sum, band) => sum + Math.exp(-(((frequency - band) / 180) ** 2)), 0.08);
  const wave = HARMONICS.reduce((sum, harmonic) => sum + near(pitch * harmonic) * Math.sin(2 * Math.PI * pitch * harmonic * time), 0);
  return 0.175 * wave * Math.sin(Math.PI * inside) ** 0.7;
};

/** The breath of a fan. */
export const hiss: Sound = (time) => {
  const mixed = Math.sin(time * 91_733.7) * 43_758.5453;
  return 2 * (mixed - Math.floor(mixed)) - 1;
};

/** A held chord, as of a small organ. */
export const chord: Sound = (time) => [262, 330, 392].reduce((sum, frequency) => sum + Math.sin(2 * Math.PI * frequency * time) / 3, 0);

/** A short bang that dies away: a door, a knock on the table. */
export const bang = (start: number): Sound => (time) => (time < start ? 0 : hiss(time) * Math.exp(-(time - start) * 25));
