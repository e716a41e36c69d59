import type { FileMaker } from "../file-maker.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";

/** Times in seconds, volumes in percent. */
interface Piece {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly volume?: number;
}

interface Montage {
  readonly title: string;
  readonly shots: readonly Piece[];
  readonly titles: readonly Piece[];
  readonly voice: readonly Piece[];
  readonly music: readonly Piece[];
}

const MONTAGES: Readonly<Record<string, Montage>> = {
  a: {
    title: "Le moulin",
    shots: [{ name: "Le moulin de loin", start: 0, end: 6 }, { name: "La roue", start: 6, end: 13 }, { name: "La meunière", start: 15, end: 30 }],
    titles: [{ name: "Le moulin de la Sorge", start: 1, end: 5 }, { name: "Awa, meunière", start: 16, end: 19 }, { name: "Fin", start: 27, end: 30 }],
    voice: [{ name: "Récit d'Awa", start: 16, end: 29, volume: 90 }],
    music: [{ name: "Accordéon", start: 0, end: 15, volume: 60 }, { name: "Accordéon", start: 15, end: 30, volume: 80 }],
  },
  b: {
    title: "La course en sac",
    shots: [{ name: "Le départ", start: 0, end: 8 }, { name: "Le virage", start: 8, end: 14 }, { name: "L'arrivée", start: 14, end: 24 }],
    titles: [{ name: "La course en sac", start: 0, end: 3 }, { name: "Commentaires : Ilyès et Maud", start: 9, end: 10 }, { name: "Gagnante : Jeanne", start: 18, end: 22 }],
    voice: [{ name: "Commentaire", start: 4, end: 16, volume: 0 }],
    music: [{ name: "Fanfare", start: 0, end: 4, volume: 70 }, { name: "Fanfare", start: 4, end: 24, volume: 20 }],
  },
  c: {
    title: "Une journée au CDI",
    shots: [{ name: "La porte", start: 0, end: 5 }, { name: "Les rayons", start: 5, end: 12 }, { name: "Le prêt", start: 12, end: 20 }, { name: "Le coin lecture", start: 20, end: 28 }],
    titles: [{ name: "Une journée au CDI", start: 1, end: 6 }, { name: "Film : club image", start: 4, end: 8 }, { name: "Merci à tous", start: 24, end: 28 }],
    voice: [{ name: "Visite par Yanis", start: 7, end: 19, volume: 85 }],
    music: [{ name: "Guitare", start: 0, end: 7, volume: 50 }, { name: "Guitare", start: 7, end: 28, volume: 75 }],
  },
};

const READABLE_SECONDS = 2;
const LOUDEST_UNDER_VOICE = 30;

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, shots, titles, voice, music } = MONTAGES[id]!;
  const together = (one: Piece, other: Piece) => one.start < other.end && other.start < one.end;
  const faults = {
    trou: shots.some((shot, index) => index > 0 && shot.start > shots[index - 1]!.end),
    bref: titles.some(({ start, end }) => end - start < READABLE_SECONDS),
    doublon: titles.some((one, index) => titles.slice(index + 1).some((other) => together(one, other))),
    musique: music.some((one) => one.volume! > LOUDEST_UNDER_VOICE && voice.some((other) => together(one, other))),
    muet: voice.some(({ volume }) => volume === 0),
  };
  const rows = (pieces: readonly Piece[]) => pieces.map(({ name, start, end, volume }) => [name, `${start} s`, `${end} s`, ...(volume === undefined ? [] : [`${volume} %`])]);
  const tracks = [["Images", shots, "#2f5d9b"], ["Titres", titles, "#7a4a12"], ["Voix", voice, "#2e6b4c"], ["Musique", music, "#6a2c5e"]] as const;
  const body = timeline(tracks, shots.at(-1)!.end) + tracks.map(([name, pieces]) => card(`<h2>${name}</h2>${table(["Élément", "Début", "Fin", ...(pieces[0]!.volume === undefined ? [] : ["Volume"])], rows(pieces))}`)).join("\n");
  return {
    files: { [String(values["page"])]: appScreen({ service: "Banc de montage", title, color: "#29303f", body }) },
    answer: Object.entries(faults).flatMap(([fault, present]) => (present ? [fault] : [])),
  };
};

function timeline(tracks: readonly (readonly [string, readonly Piece[], string])[], total: number): string {
  const x = (second: number) => Math.round(80 + (second / total) * 600);
  const bars = tracks.flatMap(([name, pieces, color], row) => [
    `<text x="0" y="${34 + row * 34}">${name}</text>`,
    ...pieces.map(({ start, end }) => `<rect x="${x(start)}" y="${14 + row * 34}" width="${x(end) - x(start) - 1}" height="28" fill="${color}" fill-opacity=".75"/>`),
  ]);
  return card(`<svg viewBox="0 0 700 170" role="img" aria-label="Les quatre pistes dessinées ; les tableaux donnent les mêmes temps." font-size="16">${bars.join("")}<path d="M80 150H680" stroke="#1d2433"/><text x="74" y="168">0 s</text><text x="660" y="168">${total} s</text></svg>`);
}
