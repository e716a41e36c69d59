import { integerBetween } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { csv } from "../formats/csv.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const MONTHS = ["Septembre", "Octobre", "Novembre", "Décembre", "Janvier", "Février", "Mars", "Avril", "Mai", "Juin", "Juillet", "Août"];
/** What a club of thirty people may spend in a month, in euros. */
const POSTS = { Sorties: [120, 480], Électricité: [61, 184], Matériel: [38, 545], Transport: [54, 263], Repas: [92, 388], Jeux: [23, 147], Fêtes: [31, 310] } as const;
const NAMES = Object.keys(POSTS);

/** Row and column of the wrong cell. */
const WRONG: Readonly<Record<string, readonly [number, number]>> = { a: [6, 2], b: [2, 4], c: [9, 3] };

export const makeFiles: FileMaker = ({ id }) => {
  const random = seededRandom(`budget ${id}`);
  const [row, column] = WRONG[id]!;
  const month = MONTHS[row]!;
  const amounts = MONTHS.map(() => Object.values(POSTS).map(([lowest, highest]) => integerBetween(random, lowest, highest)));
  const right = 100 * integerBetween(random, 1, 5) + 10 * integerBetween(random, 1, 4) + integerBetween(random, 6, 9);
  amounts[row]![column] = right;
  const totals = amounts.map(sum);
  const columnTotals = NAMES.map((_, post) => sum(amounts.map((line) => line[post]!)));
  const shown = amounts.map((line) => line.map((amount, post) => (line === amounts[row] && post === column ? swapLastDigits(right) : amount)));
  const rows = shown.map((line, rank) => [MONTHS[rank]!, ...line, totals[rank]!]);
  const table = [["Mois", ...NAMES, "Total du mois"], ...rows, ["Total du poste", ...columnTotals, sum(totals)]];
  return { files: { [`budget-${id}.csv`]: csv(table) }, answer: { mois: [month, `Mois de ${month.toLowerCase()}`], poste: idOf(NAMES[column]!), valeur: right } };
};

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** `Électricité` → `electricite` */
function idOf(post: string): string {
  return post.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
}

/** The commonest slip of the keyboard: 327 becomes 372. */
function swapLastDigits(amount: number): number {
  return Math.floor(amount / 100) * 100 + (amount % 10) * 10 + (Math.floor(amount / 10) % 10);
}
