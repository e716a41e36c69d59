import { waveform } from "../charts/waveform.ts";
import type { FileMaker } from "../file-maker.ts";
import { type Sound, wav } from "../formats/wav.ts";
import { bang, voice } from "../sounds/voice.ts";

/** Times in seconds. */
const TAKES: Readonly<Record<string, { seconds: number; silence: readonly [start: number, end: number]; bang: number }>> = {
  a: { seconds: 6, silence: [2, 4], bang: 5.3 },
  b: { seconds: 6, silence: [3, 5.5], bang: 1.25 },
  c: { seconds: 5.5, silence: [1, 2.5], bang: 3.6 },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { seconds, silence, bang: knock } = TAKES[id]!;
  const [start, end] = silence;
  const noise = bang(knock);
  const quiet = (time: number) => (time >= start && time < end) || time < 0.25;
  const sound: Sound = (time) => (quiet(time) ? 0 : 0.7 * voice(time)) + (time < knock + 0.2 ? noise(time) : 0);
  return {
    files: { [`${values["nom"]}.wav`]: wav(seconds, sound), [`${values["nom"]}.svg`]: waveform(seconds, sound) },
    answer: { debut: start, fin: end, choc: knock, reste: seconds - (end - start) },
  };
};
