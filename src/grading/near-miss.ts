import type { TextTolerance } from "./rubric.ts";

/**
 * True when the words differ from the solution's by at most `nearMisses` slips of the fingers (an insertion, deletion,
 * substitution or swap of neighbours) in letters. Words of three letters or fewer, and words with a digit or a sign,
 * must be equal; a word of 4 to 7 letters takes one slip, a longer one two. Never where case or accents are exact.
 */
export function isNearMiss(words: readonly string[], solution: readonly string[], tolerance: TextTolerance): boolean {
  const allowed = tolerance.nearMisses ?? 0;
  if (allowed === 0 || tolerance.exactCase || tolerance.exactAccents || words.length !== solution.length) return false;
  const slips = words.map((word, index) => countSlips(word, solution[index] ?? ""));
  return slips.reduce((sum, count) => sum + count, 0) <= allowed;
}

function countSlips(word: string, expected: string): number {
  if (word === expected) return 0;
  if (!isFuzzy(word) || !isFuzzy(expected)) return Infinity;
  if (Math.abs(word.length - expected.length) > 2) return Infinity;
  const slips = editDistance(word, expected);
  return slips <= (expected.length < 8 ? 1 : 2) ? slips : Infinity;
}

function isFuzzy(word: string): boolean {
  return /^\p{L}{4,}$/u.test(word);
}

/** Optimal string alignment: Damerau 1964, each letter edited at most once. */
function editDistance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= from.length; row += 1) {
    const costs = [row];
    rows.push(costs);
    for (let column = 1; column <= to.length; column += 1) {
      const substitution = from[row - 1] === to[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      costs[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + substitution,
        swapped ? at(row - 2, column - 2) + 1 : Infinity,
      );
    }
  }
  return at(from.length, to.length);
}
