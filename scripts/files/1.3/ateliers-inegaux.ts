import { shuffle } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

/** [repaired, received] by workshop and difficulty: the winner of both kinds loses on the total. */
const WORKSHOPS: Readonly<Record<string, Readonly<Record<string, Readonly<Record<"simple" | "difficile", readonly [number, number]>>>>>> = {
  a: { Nord: { simple: [27, 30], difficile: [54, 90] }, Sud: { simple: [72, 90], difficile: [15, 30] } },
  b: { Nord: { simple: [63, 75], difficile: [10, 25] }, Sud: { simple: [23, 25], difficile: [39, 75] } },
  c: { Nord: { simple: [38, 40], difficile: [77, 110] }, Sud: { simple: [99, 110], difficile: [24, 40] } },
};

export const makeFiles: FileMaker = ({ id }) => {
  const bikes = Object.entries(WORKSHOPS[id]!).flatMap(([workshop, kinds]) =>
    Object.entries(kinds).flatMap(([kind, [repaired, received]]) => Array.from({ length: received }, (_, rank) => ({ workshop, kind, repaired: rank < repaired }))),
  );
  const rows = shuffle(seededRandom(`ateliers ${id}`), bikes).map(({ workshop, kind, repaired }, rank) => [rank + 1, workshop, kind, repaired ? "oui" : "non"]);
  const rate = (workshop: string, kind?: string) => {
    const received = bikes.filter((bike) => bike.workshop === workshop && (kind === undefined || bike.kind === kind));
    return (100 * received.filter(({ repaired }) => repaired).length) / received.length;
  };
  const best = (kind?: string) => (rate("Nord", kind) > rate("Sud", kind) ? "nord" : "sud");
  return {
    files: { [`reparations-${id}.csv`]: csv([["Vélo", "Atelier", "Panne", "Réparé"], ...rows]) },
    answer: { ensemble: best(), simple: best("simple"), difficile: best("difficile"), raison: "melange", taux: rate(best("difficile") === "nord" ? "Nord" : "Sud", "difficile") },
  };
};
