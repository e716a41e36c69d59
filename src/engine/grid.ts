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
  /** Per row, the first column of its band and the one after its last; the weight is 0 outside. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Each row is the normal around its parent node, cut at `reach` spreads (2e-9 of it at 6) and brought back to a sum of 1. */
export function normalLink(parents: Float64Array, children: Float64Array, spread: number, reach: number): Link {
  const [rows, columns] = [parents.length, children.length];
  const link = { rows, columns, weights: new Float64Array(rows * columns), starts: new Int32Array(rows), ends: new Int32Array(rows) };
  parents.forEach((parent, row) => {
    const isNear = (child: number) => Math.abs(child - parent) <= reach * spread;
    const start = Math.max(0, children.findIndex(isNear));
    const end = children.findLastIndex(isNear) + 1;
    link.weights.set(normalWeights(children.subarray(start, end), parent, spread), row * columns + start);
    link.starts[row] = start;
    link.ends[row] = end;
  });
  return link;
}

/** For each parent node, the sum over child nodes of weight × values. */
export function towardParent({ rows, columns, weights, starts, ends }: Link, values: Float64Array): Float64Array {
  const out = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const end = ends[row]!;
    const offset = row * columns;
    let sum = 0;
    for (let column = starts[row]!; column < end; column++) sum += weights[offset + column]! * values[column]!;
    out[row] = sum;
  }
  return out;
}

/** For each child node, the sum over parent nodes of weight × values. */
export function towardChild({ rows, columns, weights, starts, ends }: Link, values: Float64Array): Float64Array {
  const out = new Float64Array(columns);
  for (let row = 0; row < rows; row++) {
    const value = values[row]!;
    if (value === 0) continue;
    const end = ends[row]!;
    const offset = row * columns;
    for (let column = starts[row]!; column < end; column++) out[column]! += weights[offset + column]! * value;
  }
  return out;
}

/** The convolution of values on even nodes with a normal, in which what lies outside the grid is as its end. */
export function blurred(values: Float64Array<ArrayBuffer>, step: number, spread: number, reach: number): Float64Array<ArrayBuffer> {
  const half = Math.ceil((reach * spread) / step);
  const kernel = normalWeights(evenNodes(0, half * step, step), 0, spread);
  const last = values.length - 1;
  return values.map((_, i) => {
    let sum = 0;
    for (let j = -half; j <= half; j++) sum += kernel[j + half]! * values[Math.min(last, Math.max(0, i + j))]!;
    return sum;
  });
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
