/** One step of a slow iteration: where it leads, and how good the place was that it left. */
export interface Stepped {
  readonly next: Float64Array;
  readonly objective: number;
}

export interface Converged {
  readonly values: Float64Array;
  readonly steps: number;
  readonly converged: boolean;
}

/**
 * Runs an EM iteration to its fixed point by squared extrapolation (SQUAREM, scheme S3, Varadhan & Roland 2008); an
 * extrapolation that lowers the objective is dropped. Stops when a step moves no value by `tolerance`.
 */
export function findFixedPoint(start: Float64Array, step: (values: Float64Array) => Stepped, tolerance: number, mostSteps: number): Converged {
  let values = start;
  let steps = 0;
  while (steps < mostSteps) {
    const first = step(values);
    steps += 1;
    if (largestGap(values, first.next) < tolerance) return { values: first.next, steps, converged: true };
    const second = step(first.next);
    steps += 1;
    if (largestGap(first.next, second.next) < tolerance) return { values: second.next, steps, converged: true };
    const jumped = extrapolate(values, first.next, second.next);
    const landed = step(jumped);
    steps += 1;
    values = landed.objective >= first.objective ? landed.next : second.next;
  }
  return { values, steps, converged: false };
}

// x − 2 s r + s² v, with r the first move, v the change of move and s = −|r| / |v|; s = −1 is the second step itself
function extrapolate(from: Float64Array, first: Float64Array, second: Float64Array): Float64Array {
  let [moves, changes] = [0, 0];
  for (let i = 0; i < from.length; i++) {
    const move = first[i]! - from[i]!;
    const change = second[i]! - first[i]! - move;
    moves += move * move;
    changes += change * change;
  }
  const s = changes === 0 ? -1 : Math.min(-1, -Math.sqrt(moves / changes));
  return from.map((value, i) => {
    const move = first[i]! - value;
    const change = second[i]! - first[i]! - move;
    return value - 2 * s * move + s * s * change;
  });
}

function largestGap(a: Float64Array, b: Float64Array): number {
  let gap = 0;
  for (let i = 0; i < a.length; i++) gap = Math.max(gap, Math.abs(a[i]! - b[i]!));
  return gap;
}
