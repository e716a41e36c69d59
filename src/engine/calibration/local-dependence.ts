import { responseProbability, type ResponseParameters } from "../response.ts";
import type { AnswerTable } from "./answer-table.ts";

/** Two items of one competence answered by the same persons. */
export interface ItemPair {
  readonly first: number;
  readonly second: number;
  readonly persons: number;
  /** Correlation of what ability leaves unexplained; about −1 / (items − 1) when nothing else links the two. */
  readonly q3: number;
}

/** Yen's Q3 (1984) of every pair answered by at least so many persons, at the topic ability of each cell; the most dependent first. */
export function localDependence(table: AnswerTable, topicAbilities: Float64Array, parameters: readonly ResponseParameters[], leastPersons: number): ItemPair[] {
  const { items, item, correct, cellStarts, answerStarts } = table;
  const residuals = new Float64Array(item.length);
  topicAbilities.forEach((ability, cell) => {
    for (let answer = answerStarts[cell]!; answer < answerStarts[cell + 1]!; answer++) residuals[answer] = correct[answer]! - responseProbability(ability, parameters[item[answer]!]!);
  });
  const pairs = new Map<number, Sums>();
  for (let part = 0; part < cellStarts.length - 1; part++) {
    const [from, to] = [answerStarts[cellStarts[part]!]!, answerStarts[cellStarts[part + 1]!]!];
    for (let i = from; i < to; i++) for (let j = i + 1; j < to; j++) addPair(pairs, items, item[i]!, item[j]!, residuals[i]!, residuals[j]!);
  }
  return [...pairs]
    .filter(([, { count }]) => count >= leastPersons)
    .map(([key, sums]) => ({ first: Math.floor(key / items), second: key % items, persons: sums.count, q3: correlation(sums) }))
    .sort((a, b) => b.q3 - a.q3 || a.first - b.first || a.second - b.second);
}

interface Sums {
  count: number;
  x: number;
  y: number;
  xx: number;
  yy: number;
  xy: number;
}

function addPair(pairs: Map<number, Sums>, items: number, first: number, second: number, one: number, other: number): void {
  if (first === second) return;
  const [x, y] = first < second ? [one, other] : [other, one];
  const key = first < second ? first * items + second : second * items + first;
  const sums = pairs.get(key) ?? { count: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 };
  sums.count++;
  sums.x += x;
  sums.y += y;
  sums.xx += x * x;
  sums.yy += y * y;
  sums.xy += x * y;
  pairs.set(key, sums);
}

function correlation({ count, x, y, xx, yy, xy }: Sums): number {
  const covariance = xy - (x * y) / count;
  return covariance / Math.sqrt((xx - (x * x) / count) * (yy - (y * y) / count));
}
