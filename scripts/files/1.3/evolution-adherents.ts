import { integerBetween, shuffle } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const CLUBS = ["Aviron", "Basket", "Boxe", "Chorale", "Couture", "Cyclisme", "Danse", "Échecs", "Escalade", "Escrime", "Football", "Gymnastique", "Handball", "Judo", "Marche", "Natation", "Photo", "Poterie", "Rugby", "Tennis", "Théâtre", "Tir à l'arc", "Voile", "Volley"];

/** The club that grows most, far ahead in percentage but not in people. */
export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`adhérents ${id}`);
  const [before, after] = [Number(values["avant"]), Number(values["apres"])];
  const highest = Math.round((100 * (after - before)) / before) - 8;
  const clubs = shuffle(random, CLUBS).map((name) => {
    const start = integerBetween(random, 18, 260);
    const end = Math.round(start * (1 + integerBetween(random, -20, highest) / 100));
    return name === values["club"] ? { name, before, after } : { name, before: start, after: end };
  });
  const growth = (club: (typeof clubs)[number]) => (100 * (club.after - club.before)) / club.before;
  const strongest = clubs.toSorted((one, other) => growth(other) - growth(one))[0]!;
  if (clubs.every((club) => club.after - club.before <= strongest.after - strongest.before)) throw new Error(`${id}: the largest gain would do`);
  const rows = clubs.map((club) => [club.name, club.before, club.after]);
  return {
    files: { [`adherents-${id}.csv`]: csv([["Club", "Saison passée", "Cette saison"], ...rows]) },
    answer: { club: strongest.name, taux: growth(strongest) },
  };
};
