import type { FileMaker } from "../file-maker.ts";

const CLUBS = ["danse", "echecs", "football", "judo"];

export const makeFiles: FileMaker = ({ values }) => {
  const growths = CLUBS.map((club) => {
    const before = Number(values[`${club}Avant`]);
    return { club, rate: (100 * (Number(values[`${club}Apres`]) - before)) / before };
  });
  const strongest = growths.toSorted((one, other) => other.rate - one.rate)[0]!;
  return { files: {}, answer: { club: strongest.club, taux: strongest.rate } };
};
