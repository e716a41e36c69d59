import { ahead, cellName, type Ground, type Heading, isBlocked, type Paint, readGrid, turned, type Grid } from "./grid.ts";
import { type Block, type Condition, type Lists, START, type Term, type Value } from "./program.ts";

/** How a run ends; `budget`: too many steps. */
export type Outcome = "fini" | "mur" | "rien" | "vide" | "budget";

/** The world after a step, and what the step was. */
export interface Snapshot {
  /** The block that was run; undefined before the first, or when an event comes. */
  readonly block: string | undefined;
  /** The event that comes at this step. */
  readonly signal?: string;
  /** What a condition, or the rest of a counted loop, said. */
  readonly verdict?: boolean;
  readonly column: number;
  readonly row: number;
  readonly heading: Heading;
  readonly items: Readonly<Record<string, number>>;
  readonly painted: Readonly<Record<string, Paint>>;
  readonly carried: number;
  readonly collected: number;
  readonly variables: Readonly<Record<string, number>>;
}

export interface Run {
  readonly ground: Ground;
  readonly snapshots: readonly Snapshot[];
  readonly outcome: Outcome;
}

/** Far above what a twelve by twelve grid needs, short enough to compute at each change. */
const MOST_STEPS = 1500;
const BIGGEST = 1_000_000;

/** Runs the start list, then the list of each signal in turn. Never hangs: the budget of steps ends it. */
export function runProgram(grid: Grid, lists: Lists, variables: readonly string[]): Run {
  const ground = readGrid(grid);
  let now: Snapshot = { ...ground.robot, block: undefined, items: ground.items, painted: {}, carried: 0, collected: 0, variables: Object.fromEntries(variables.map((name) => [name, 0])) };
  const snapshots: Snapshot[] = [now];
  let outcome: Outcome = "fini";

  const step = (block: string | undefined, change: Partial<Snapshot> = {}): boolean => {
    if (snapshots.length > MOST_STEPS) return stop("budget");
    const { signal: _signal, verdict: _verdict, ...world } = now;
    now = { ...world, ...change, block };
    snapshots.push(now);
    return true;
  };
  const stop = (reason: Outcome): false => {
    outcome = reason;
    return false;
  };
  const runAll = (blocks: readonly Block[]): boolean => blocks.every(runOne);
  const runOne = (block: Block): boolean => {
    switch (block.kind) {
      case "forward": {
        const spot = ahead(now, now.heading);
        if (isBlocked(ground, spot)) return step(block.id) && stop("mur");
        return step(block.id, spot);
      }
      case "left":
        return step(block.id, { heading: turned(now.heading, -1) });
      case "right":
        return step(block.id, { heading: turned(now.heading, 1) });
      case "take": {
        const cell = cellName(now);
        const here = now.items[cell] ?? 0;
        if (here === 0) return step(block.id) && stop("rien");
        return step(block.id, { items: { ...now.items, [cell]: here - 1 }, carried: now.carried + 1, collected: now.collected + 1 });
      }
      case "drop": {
        const cell = cellName(now);
        if (now.carried === 0) return step(block.id) && stop("vide");
        return step(block.id, { items: { ...now.items, [cell]: (now.items[cell] ?? 0) + 1 }, carried: now.carried - 1 });
      }
      case "paint":
        return step(block.id, { painted: { ...now.painted, [cellName(now)]: block.colour ?? "rouge" } });
      case "set":
        return step(block.id, { variables: { ...now.variables, [block.variable ?? ""]: numberOf(now, block.value) } });
      case "add":
        return step(block.id, { variables: { ...now.variables, [block.variable ?? ""]: bounded((now.variables[block.variable ?? ""] ?? 0) + numberOf(now, block.value)) } });
      case "repeat": {
        const times = Math.floor(numberOf(now, block.value));
        for (let turn = 0; turn < times; turn += 1) if (!step(block.id, { verdict: true }) || !runAll(block.body ?? [])) return false;
        return true;
      }
      case "until":
        for (;;) {
          const verdict = holds(ground, now, block.condition);
          if (!step(block.id, { verdict })) return false;
          if (verdict) return true;
          if (!runAll(block.body ?? [])) return false;
        }
      case "if":
      case "ifElse": {
        const verdict = holds(ground, now, block.condition);
        return step(block.id, { verdict }) && runAll((verdict ? block.body : block.otherwise) ?? []);
      }
    }
  };

  if (runAll(lists[START] ?? [])) {
    for (const signal of grid.signals ?? []) if (!step(undefined, { signal }) || !runAll(lists[signal] ?? [])) break;
  }
  return { ground, snapshots, outcome };
}

function holds(ground: Ground, now: Snapshot, condition: Condition | undefined): boolean {
  const terms = condition?.terms ?? [];
  return condition?.join === "or" ? terms.some((term) => isTrue(ground, now, term)) : terms.every((term) => isTrue(ground, now, term));
}

function isTrue(ground: Ground, now: Snapshot, term: Term): boolean {
  return sense(ground, now, term) !== (term.not ?? false);
}

function sense(ground: Ground, now: Snapshot, term: Term): boolean {
  const cell = cellName(now);
  const colour = now.painted[cell] ?? ground.colours[cell];
  switch (term.test) {
    case "wall-ahead":
      return isBlocked(ground, ahead(now, now.heading));
    case "wall-left":
      return isBlocked(ground, ahead(now, turned(now.heading, -1)));
    case "wall-right":
      return isBlocked(ground, ahead(now, turned(now.heading, 1)));
    case "item-here":
      return (now.items[cell] ?? 0) > 0;
    case "carrying":
      return now.carried > 0;
    case "at-goal":
      return cell === ground.goal;
    case "at-depot":
      return ground.depots.has(cell);
    case "on-red":
      return colour === "rouge";
    case "on-green":
      return colour === "vert";
    case "on-blue":
      return colour === "bleu";
    case "compare": {
      const [left, right] = [now.variables[term.variable ?? ""] ?? 0, numberOf(now, term.value)];
      return term.operator === "<" ? left < right : term.operator === ">" ? left > right : left === right;
    }
  }
}

function numberOf(now: Snapshot, value: Value | undefined): number {
  return typeof value === "string" ? (now.variables[value] ?? 0) : bounded(value ?? 0);
}

function bounded(value: number): number {
  return Math.max(-BIGGEST, Math.min(BIGGEST, value));
}
