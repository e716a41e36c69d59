import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";

/** Grams of CO2 equivalent for one unit; invented, of a plausible order. */
const FACTORS = {
  "Voiture essence": ["km parcouru", 200],
  "Train régional": ["km et personne", 25],
  "Visioconférence, ordinateur": ["heure et personne", 40],
  "Vidéo sur téléviseur, fibre": ["heure", 60],
  "Vidéo sur téléphone, 4G": ["heure", 45],
  "Vidéo sur téléphone, wifi": ["heure", 15],
  "Impression": ["page", 6],
  "Lecture sur liseuse": ["heure", 8],
  "Courriel avec grosse pièce jointe": ["envoi", 18],
} as const satisfies Readonly<Record<string, readonly [string, number]>>;

type Part = readonly [factor: keyof typeof FACTORS, amount: number];

const COMPARISONS: Readonly<Record<string, { one: readonly Part[]; two: readonly Part[] }>> = {
  a: { one: [["Visioconférence, ordinateur", 5 * 2]], two: [["Voiture essence", 2 * 30]] },
  b: { one: [["Vidéo sur téléviseur, fibre", 2 * 10]], two: [["Vidéo sur téléphone, wifi", 2 * 6], ["Vidéo sur téléphone, 4G", 2 * 4]] },
  c: { one: [["Impression", 12 * 25]], two: [["Courriel avec grosse pièce jointe", 25], ["Lecture sur liseuse", 25 * 0.5]] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { one, two } = COMPARISONS[id]!;
  const total = (parts: readonly Part[]) => parts.reduce((sum, [factor, amount]) => sum + FACTORS[factor][1] * amount, 0);
  const [first, second] = [total(one), total(two)];
  return {
    files: { [String(values["fichier"])]: csv([["Usage", "Unité", "g équivalent CO2 par unité (inventé)"], ...Object.entries(FACTORS).map(([name, [unit, grams]]) => [name, unit, grams])]) },
    answer: { un: first, deux: second, rapport: Math.round((Math.max(first, second) / Math.min(first, second)) * 10) / 10 },
  };
};
