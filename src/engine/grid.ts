import { exp } from "./arithmetic.ts";

/** Nodes every `step` from at least `reach` below the centre to at least `reach` above; the centre is one of them. */
export function evenNodes(center: number, reach: number, step: number): Float64Array {
  const half = Math.ceil(reach / step);
  return Float64Array.from({ length: 2 * half + 1 }, (_, i) => center + (i - half) * step);
}

/** Normal weights on nodes, summing to 1. */
export function normalWeights(nodes: Float64Array, mean: number, spread: number): Float64Array {
  return normalized(nodes.map((node) => exp(-0.5 * ((node - mean) / spread) * ((node - mean) / spread))));
}

/** A normal link between two abilities as a table: row per node of the parent, column per node of the child, each row summing to 1. */
export interface Link {
  readonly rows: number;
  readonly columns: number;
  readonly weights: Float64Array;
}

export function normalLink(parents: Float64Array, children: Float64Array, spread: number): Link {
  const weights = new Float64Array(parents.length * children.length);
  parents.forEach((parent, row) => weights.set(normalWeights(children, parent, spread), row * children.length));
  return { rows: parents.length, columns: children.length, weights };
}

/** For each parent node, the sum over child nodes of weight × values. */
export function towardParent(link: Link, values: Float64Array): Float64Array {
  const { rows, columns, weights } = link;
  const out = new Float64Array(rows);
  for (let row = 0, k = 0; row < rows; row++) {
    let sum = 0;
    for (let column = 0; column < columns; column++, k++) sum += weights[k]! * values[column]!;
    out[row] = sum;
  }
  return out;
}

/** For each child node, the sum over parent nodes of weight × values. */
export function towardChild(link: Link, values: Float64Array): Float64Array {
  const { rows, columns, weights } = link;
  const out = new Float64Array(columns);
  for (let row = 0, k = 0; row < rows; row++) {
    const value = values[row]!;
    for (let column = 0; column < columns; column++, k++) out[column]! += weights[k]! * value;
  }
  return out;
}

export function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}

export function normalized(values: Float64Array): Float64Array {
  const sum = sumOf(values);
  return values.map((value) => value / sum);
}

/** Mean and variance of a density given by unnormalised weights on nodes. */
export function momentsOf(nodes: Float64Array, weights: Float64Array): { mean: number; variance: number } {
  let total = 0;
  let first = 0;
  for (let i = 0; i < nodes.length; i++) {
    total += weights[i]!;
    first += weights[i]! * nodes[i]!;
  }
  const mean = first / total;
  let second = 0;
  for (let i = 0; i < nodes.length; i++) second += weights[i]! * (nodes[i]! - mean) * (nodes[i]! - mean);
  return { mean, variance: second / total };
}
