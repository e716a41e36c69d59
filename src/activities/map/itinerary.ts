import { distance, type Spot } from "./coordinates.ts";
import type { Line, MapScene, Street } from "./scene.ts";

export const MODES = ["marche", "velo", "bus", "fauteuil"] as const;
export type Mode = (typeof MODES)[number];

export type Step =
  | { readonly kind: "street"; readonly street: string; readonly metres: number }
  | { readonly kind: "bus"; readonly line: string; readonly off: string; readonly stops: number; readonly minutes: number };

export interface Itinerary {
  readonly minutes: number;
  readonly metres: number;
  readonly steps: readonly Step[];
  /** Crossings passed, in order. */
  readonly path: readonly string[];
}

/** Metres a minute: 4.8, 15, 3.6 and 18 km/h. */
const SPEED: Readonly<Record<Mode, number>> = { marche: 80, velo: 250, bus: 80, fauteuil: 60 };
const BUS_SPEED = 300;

interface Edge {
  /** `crossing`, or `crossing line` while on a bus. */
  readonly to: string;
  readonly minutes: number;
  readonly metres: number;
  readonly street?: string;
  readonly line?: string;
}

/** The fastest way between two crossings (Dijkstra 1959), or nothing when there is none. */
export function findItinerary(scene: MapScene, from: string, to: string, mode: Mode): Itinerary | undefined {
  const graph = graphOf(scene, mode);
  if (!graph.has(from) || !graph.has(to)) return undefined;
  const best = new Map<string, { readonly minutes: number; readonly before?: string; readonly by?: Edge }>([[from, { minutes: 0 }]]);
  const open = new Set([from]);
  while (open.size > 0) {
    const node = [...open].reduce((nearest, each) => (best.get(each)!.minutes < best.get(nearest)!.minutes ? each : nearest));
    open.delete(node);
    if (node === to) break;
    for (const edge of graph.get(node) ?? []) {
      const minutes = best.get(node)!.minutes + edge.minutes;
      if (minutes >= (best.get(edge.to)?.minutes ?? Infinity)) continue;
      best.set(edge.to, { minutes, before: node, by: edge });
      open.add(edge.to);
    }
  }
  const end = best.get(to);
  return end && told(scene, best, from, to);
}

/** The crossing nearest to a spot, among those that a street reaches. */
export function nearestCrossing({ points, streets }: MapScene, spot: Spot): string | undefined {
  const reached = new Set(streets.flatMap((street) => street.points));
  return points.filter(({ id }) => reached.has(id)).reduce<{ readonly id: string; readonly metres: number } | undefined>((nearest, point) => (distance(point, spot) < (nearest?.metres ?? Infinity) ? { id: point.id, metres: distance(point, spot) } : nearest), undefined)?.id;
}

function graphOf(scene: MapScene, mode: Mode): Map<string, Edge[]> {
  const graph = new Map<string, Edge[]>();
  const spots = new Map(scene.points.map((point) => [point.id, point]));
  const add = (from: string, edge: Edge) => graph.set(from, [...(graph.get(from) ?? []), edge]);
  const both = (one: string, other: string, edge: Omit<Edge, "to">) => {
    add(one, { ...edge, to: other });
    add(other, { ...edge, to: one });
  };
  for (const street of scene.streets.filter((each) => isOpen(each, mode))) {
    for (const [one, other] of pairs(street.points)) {
      const [start, end] = [spots.get(one), spots.get(other)];
      if (!start || !end) continue;
      const metres = distance(start, end);
      both(one, other, { metres, minutes: metres / SPEED[mode], street: street.name });
    }
  }
  if (mode === "bus") for (const line of scene.lines ?? []) ride(line, spots, add, both);
  return graph;
}

function isOpen({ steps, closed }: Street, mode: Mode): boolean {
  return !closed && !(steps && (mode === "fauteuil" || mode === "velo"));
}

/** Boarding costs half of the time between two buses; getting off costs nothing. */
function ride({ id, stops, everyMinutes }: Line, spots: ReadonlyMap<string, Spot>, add: (from: string, edge: Edge) => void, both: (one: string, other: string, edge: Omit<Edge, "to">) => void): void {
  for (const stop of stops) {
    add(stop, { to: `${stop} ${id}`, minutes: everyMinutes / 2, metres: 0, line: id });
    add(`${stop} ${id}`, { to: stop, minutes: 0, metres: 0 });
  }
  for (const [one, other] of pairs(stops)) {
    const [start, end] = [spots.get(one), spots.get(other)];
    if (start && end) both(`${one} ${id}`, `${other} ${id}`, { metres: distance(start, end), minutes: distance(start, end) / BUS_SPEED, line: id });
  }
}

function told(scene: MapScene, best: ReadonlyMap<string, { readonly minutes: number; readonly before?: string; readonly by?: Edge }>, from: string, to: string): Itinerary {
  const trail: { readonly node: string; readonly edge: Edge }[] = [];
  for (let node = to; node !== from; node = best.get(node)!.before!) trail.unshift({ node, edge: best.get(node)!.by! });
  const steps: Step[] = [];
  for (const { node, edge } of trail) {
    const last = steps.at(-1);
    if (edge.street !== undefined) {
      if (last?.kind === "street" && last.street === edge.street) steps[steps.length - 1] = { ...last, metres: last.metres + edge.metres };
      else steps.push({ kind: "street", street: edge.street, metres: edge.metres });
    } else if (edge.line !== undefined) {
      const ridden = node.includes(" ") && edge.metres > 0 ? 1 : 0;
      const off = node.split(" ")[0]!;
      if (last?.kind === "bus" && last.line === edge.line) steps[steps.length - 1] = { ...last, off, stops: last.stops + ridden, minutes: last.minutes + edge.minutes };
      else steps.push({ kind: "bus", line: edge.line, off, stops: ridden, minutes: edge.minutes });
    }
  }
  const metres = trail.reduce((total, { edge }) => total + edge.metres, 0);
  const named = steps.map((step): Step => (step.kind === "bus" ? { ...step, line: scene.lines?.find(({ id }) => id === step.line)?.name ?? step.line } : step));
  return { minutes: Math.max(1, Math.round(best.get(to)!.minutes)), metres: Math.round(metres), steps: named, path: [from, ...trail.map(({ node }) => node.split(" ")[0]!)] };
}

function pairs(all: readonly string[]): readonly (readonly [string, string])[] {
  return all.slice(1).map((each, index) => [all[index]!, each] as const);
}
