import { integerBetween, shuffle } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const CRITERIA = { prix: "Prix (€)", note: "Note sur 5", delai: "Délai (jours)", commission: "Part prise par la plateforme (%)", promotion: "Mise en avant payée (€)" } as const;
type Criterion = keyof typeof CRITERIA;

const MARKETS: Readonly<Record<string, { by: Criterion; products: string }>> = {
  a: { by: "commission", products: "Sac" },
  b: { by: "promotion", products: "Atelier" },
  c: { by: "delai", products: "Lampe" },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { by, products } = MARKETS[id]!;
  const random = seededRandom(`classement-${id}`);
  const spread = (lowest: number, step: number) => shuffle(random, Array.from({ length: 24 }, (_, index) => lowest + index * step));
  const columns: Record<Criterion, number[]> = { prix: spread(19, 2), note: spread(2.6, 0.1).map((note) => Math.round(note * 10) / 10), delai: spread(1, 1), commission: spread(4, 1), promotion: shuffle(random, Array.from({ length: 24 }, (_, index) => index * 5 + integerBetween(random, 0, 4))) };
  const ascending = by === "delai";
  const order = columns[by].map((value, index) => ({ value, index })).toSorted((one, other) => (ascending ? one.value - other.value : other.value - one.value)).map(({ index }) => index);
  const keys = Object.keys(CRITERIA) as Criterion[];
  const rows = order.map((index, rank) => [rank + 1, `${products} n° ${101 + index}`, ...keys.map((key) => columns[key][index]!)]);
  const bestNote = Math.max(...columns.note);
  return {
    files: { [String(values["fichier"])]: csv([["Rang", "Offre", ...keys.map((key) => CRITERIA[key])], ...rows]) },
    answer: { critere: by, rang: order.findIndex((index) => columns.note[index] === bestNote) + 1 },
  };
};
