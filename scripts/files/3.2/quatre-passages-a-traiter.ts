import { waveform } from "../charts/waveform.ts";
import type { FileMaker } from "../file-maker.ts";
import { type Sound, wav } from "../formats/wav.ts";
import { chord, hiss, voice } from "../sounds/voice.ts";

type Passage = "bruit" | "faible" | "fondu" | "rien";

const ORDERS: Readonly<Record<string, readonly Passage[]>> = {
  a: ["bruit", "rien", "faible", "fondu"],
  b: ["rien", "fondu", "bruit", "faible"],
  c: ["fondu", "bruit", "faible", "rien"],
};

/** Seconds of each passage; a blank of a quarter of a second follows it. */
const LENGTH = 1.5;
const SOUND_LENGTH = 1.25;

const SOUNDS: Readonly<Record<Passage, Sound>> = {
  bruit: (time) => 0.14 * hiss(time),
  faible: (time) => 0.1 * voice(time),
  rien: (time) => 0.9 * voice(time),
  fondu: (time) => 0.55 * chord(time) * Math.min(1, time * 2),
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const order = ORDERS[id]!;
  const sound: Sound = (time) => {
    const inside = time % LENGTH;
    return inside < SOUND_LENGTH ? SOUNDS[order[Math.floor(time / LENGTH)] ?? "rien"](inside) : 0;
  };
  const seconds = LENGTH * order.length;
  return {
    files: { [`${values["nom"]}.wav`]: wav(seconds, sound), [`${values["nom"]}.svg`]: waveform(seconds, sound) },
    answer: Object.fromEntries(order.map((passage, index) => [`p${index + 1}`, passage])),
  };
};
