import { integerBetween, shuffle } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

type Tool = "Fanal" | "Merlin" | "Orme";

interface Bench {
  /** Grave errors of each tool at each trial, by task. */
  readonly tasks: Readonly<Record<string, Readonly<Record<Tool, readonly number[]>>>>;
  readonly away: readonly Tool[];
  readonly paid: readonly Tool[];
  readonly slow: readonly Tool[];
  readonly refused: "away" | "paid" | "slow";
}

const BENCHES: Readonly<Record<string, Bench>> = {
  a: {
    refused: "away", away: ["Fanal"], paid: ["Fanal"], slow: ["Orme"],
    tasks: { Résumer: { Fanal: [0, 0, 1, 0], Merlin: [2, 1, 3, 1], Orme: [1, 0, 2, 0] }, Traduire: { Fanal: [2, 1, 1, 0], Merlin: [0, 0, 1, 0], Orme: [4, 3, 2, 3] } },
  },
  b: {
    refused: "slow", away: ["Fanal", "Merlin"], paid: [], slow: ["Orme"],
    tasks: { Transcrire: { Fanal: [2, 2, 1, 2], Merlin: [0, 1, 0, 1], Orme: [0, 0, 0, 1] }, Résumer: { Fanal: [0, 0, 0, 1], Merlin: [3, 2, 3, 1], Orme: [1, 1, 1, 1] } },
  },
  c: {
    refused: "paid", away: ["Fanal", "Merlin"], paid: ["Merlin"], slow: ["Orme"],
    tasks: { Traduire: { Fanal: [1, 2, 0, 1], Merlin: [0, 0, 0, 0], Orme: [2, 1, 3, 2] }, Transcrire: { Fanal: [4, 3, 2, 2], Merlin: [1, 0, 1, 1], Orme: [0, 1, 0, 0] } },
  },
};

const TOOLS: readonly Tool[] = ["Fanal", "Merlin", "Orme"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const bench = BENCHES[id]!;
  const random = seededRandom(`essais ${id}`);
  const rows = Object.entries(bench.tasks).flatMap(([task, tools]) =>
    TOOLS.flatMap((tool) => tools[tool].map((errors, index) => [task, tool, index + 1, errors, integerBetween(random, 0, 5), bench.slow.includes(tool) ? integerBetween(random, 70, 140) : integerBetween(random, 8, 45), bench.away.includes(tool) ? "serveur de la société" : "cet ordinateur", bench.paid.includes(tool) ? "20 € par mois" : "gratuit"])),
  );
  const [refused, ...others] = bench[bench.refused];
  if (refused === undefined || others.length > 0) throw new Error(`${id}: one tool has to be refused`);
  const allowed = TOOLS.filter((tool) => tool !== refused);
  const total = (tool: Tool) => bench.tasks[String(values["tache"])]![tool].reduce((sum, errors) => sum + errors, 0);
  const best = allowed.toSorted((one, other) => total(one) - total(other))[0]!;
  return {
    files: { [String(values["fichier"])]: csv([["Tâche", "Outil", "Essai", "Erreurs graves", "Petites fautes", "Secondes", "Textes traités sur", "Prix"], ...shuffle(random, rows)]) },
    answer: { interdit: refused.toLowerCase(), outil: best.toLowerCase(), erreurs: total(best) },
  };
};
