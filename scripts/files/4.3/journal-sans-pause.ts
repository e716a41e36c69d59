import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";

type Work = readonly [from: string, to: string, what: string];

const JOURNALS: Readonly<Record<string, readonly Work[]>> = {
  a: [["09:00", "09:40", "Lecture du sujet"], ["09:50", "10:35", "Plan"], ["10:43", "11:20", "Recherche"], ["11:22", "12:05", "Rédaction"], ["14:00", "14:50", "Relecture"], ["15:00", "15:30", "Mise en page"]],
  b: [["13:30", "14:05", "Tri des photos"], ["14:07", "14:45", "Légendes"], ["14:48", "15:20", "Montage"], ["15:32", "16:10", "Musique"], ["16:20", "17:05", "Titres"], ["17:06", "17:20", "Export"]],
  c: [["10:00", "10:30", "Dessin de la carte"], ["10:36", "11:25", "Code du jeu"], ["11:35", "12:15", "Essais"], ["13:15", "13:50", "Sons"], ["13:53", "14:40", "Corrections"], ["14:50", "15:30", "Aide du jeu"]],
};

const SHORTEST_BREAK = 5;
const LONGEST_WORK = 60;

export const makeFiles: FileMaker = ({ id, values }) => {
  const journal = JOURNALS[id]!;
  const stretches: { start: number; end: number }[] = [];
  for (const [from, to] of journal) {
    const last = stretches.at(-1);
    if (last && minutes(from) - last.end < SHORTEST_BREAK) last.end = minutes(to);
    else stretches.push({ start: minutes(from), end: minutes(to) });
  }
  const tooLong = stretches.filter(({ start, end }) => end - start > LONGEST_WORK);
  if (tooLong.length !== 1) throw new Error("one stretch has to be too long");
  const { start, end } = tooLong[0]!;
  return {
    files: { [String(values["fichier"])]: csv([["Début", "Fin", "Travail à l'écran"], ...journal]) },
    answer: { debut: written(start), duree: end - start, pause: written(start + LONGEST_WORK) },
  };
};

function minutes(time: string): number {
  const [hours = 0, rest = 0] = time.split(":").map(Number);
  return hours * 60 + rest;
}

function clock(total: number): string {
  return `${String(Math.floor(total / 60)).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;
}

/** The ways in which a pupil writes an hour. */
function written(total: number): string[] {
  return [clock(total), clock(total).replace(":", " h ")];
}
