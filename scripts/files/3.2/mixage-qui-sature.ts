import { waveform } from "../charts/waveform.ts";
import type { FileMaker } from "../file-maker.ts";
import { type Sound, wav } from "../formats/wav.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";
import { chord, hiss, voice } from "../sounds/voice.ts";

interface Track {
  readonly name: string;
  /** Loudest level in each second, in percent of what the file can hold. */
  readonly levels: readonly number[];
}

interface Mix {
  readonly minutes: number;
  /** In megabytes. */
  readonly limit: number;
  readonly tracks: readonly Track[];
}

const MIXES: Readonly<Record<string, Mix>> = {
  a: { minutes: 4, limit: 6, tracks: [{ name: "Voix", levels: [50, 55, 50, 55, 50] }, { name: "Musique", levels: [30, 25, 30, 25, 20] }, { name: "Pluie", levels: [10, 10, 10, 70, 10] }] },
  b: { minutes: 10, limit: 12, tracks: [{ name: "Voix", levels: [55, 50, 55, 50, 50] }, { name: "Musique", levels: [20, 85, 20, 25, 30] }, { name: "Vent", levels: [10, 15, 10, 10, 10] }] },
  c: { minutes: 3, limit: 8, tracks: [{ name: "Voix", levels: [50, 50, 55, 50, 55] }, { name: "Musique", levels: [25, 30, 25, 30, 25] }, { name: "Foule", levels: [10, 15, 85, 10, 15] }] },
};

const EXPORTS = [["wav", "WAV, sans perte", 1411], ["mp3-320", "MP3", 320], ["mp3-192", "MP3", 192], ["mp3-128", "MP3", 128], ["mp3-64", "MP3", 64]] as const;

export const makeFiles: FileMaker = ({ id, values }) => {
  const { minutes, limit, tracks } = MIXES[id]!;
  const sums = [0, 1, 2, 3, 4].map((second) => tracks.reduce((sum, { levels }) => sum + levels[second]!, 0));
  const saturated = sums.flatMap((sum, second) => (sum > 100 ? [second] : []));
  if (saturated.length !== 1) throw new Error(`one second has to saturate: ${sums}`);
  const second = saturated[0]!;
  const jump = ({ levels }: Track) => levels[second]! - Math.min(...levels);
  const culprit = tracks.toSorted((one, other) => jump(other) - jump(one))[0]!;
  const weight = (kilobits: number) => (kilobits * minutes * 60) / 8 / 1000;
  const best = EXPORTS.find(([, , kilobits]) => weight(kilobits) <= limit)!;
  const sources: readonly Sound[] = [(time) => voice(time), chord, hiss];
  const mix: Sound = (time) => tracks.reduce((sum, { levels }, index) => sum + (levels[Math.min(4, Math.floor(time))]! / 100) * sources[index]!(time), 0);
  const spans = [0, 1, 2, 3, 4].map((start) => `${start} à ${start + 1} s`);
  const body = `<h2>Niveau le plus fort de chaque piste</h2>${table(["Piste", ...spans], tracks.map(({ name, levels }) => [name, ...levels.map((level) => `${level} %`)]))}<p class="meta">Les niveaux s'ajoutent. Au-dessus de 100 %, le son est coupé : il sature.</p>
${card(`<h2>Exporter l'émission entière</h2><p>Durée : <b>${minutes} minutes</b>. Poids accepté par le site : <b>${limit} Mo</b>.</p>${table(["Export", "Débit"], EXPORTS.map(([, name, kilobits]) => [name, `${kilobits} kbit/s`]))}<p class="meta">Poids en Mo = débit × secondes ÷ 8 ÷ 1 000. Un plus grand débit garde plus de détails.</p>`)}`;
  return {
    files: {
      [`${values["nom"]}.wav`]: wav(5, mix),
      [`${values["nom"]}.svg`]: waveform(5, mix),
      [`${values["nom"]}.html`]: appScreen({ service: "Table de mixage", title: "Extrait de 5 secondes", color: "#2f4a3c", body }),
    },
    answer: { moment: `s${second}`, piste: `p${tracks.indexOf(culprit) + 1}`, format: best[0] },
  };
};
