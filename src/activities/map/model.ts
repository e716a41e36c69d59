import type { ActivityModel, Facts } from "../activity.ts";
import { coordinatesOf, distance, type Spot, spotAt, spotOf, writeCoordinates } from "./coordinates.ts";
import { findItinerary, type Itinerary, MODES, type Mode, nearestCrossing } from "./itinerary.ts";
import type { MapScene } from "./scene.ts";

export const SHARES = ["exacte", "quartier", "ville", "jamais"] as const;
export type Share = (typeof SHARES)[number];
/** The marker, as an end of an itinerary. */
export const MARKER = "repere";

export interface Route {
  readonly from: string;
  readonly to: string;
  readonly mode: Mode;
}

export interface MapState {
  readonly marker: Spot | null;
  readonly selected: string;
  readonly route: Route | null;
  readonly layers: readonly string[];
  readonly share: Share;
}

export type MapAction =
  | { readonly kind: "mark"; readonly latitude: number; readonly longitude: number }
  | { readonly kind: "unmark" | "clear-route" }
  | { readonly kind: "select"; readonly place: string }
  | { readonly kind: "route"; readonly from: string; readonly to: string; readonly mode: Mode }
  | { readonly kind: "layer"; readonly id: string; readonly on: boolean }
  | { readonly kind: "share"; readonly share: Share };

const NEAR = 40;

export const model: ActivityModel<MapScene, MapState, MapAction> = { start, act, facts };

export function itineraryOf(scene: MapScene, { marker, route }: MapState): Itinerary | undefined {
  if (!route) return undefined;
  const [from, to] = [crossingOf(scene, marker, route.from), crossingOf(scene, marker, route.to)];
  return from === undefined || to === undefined ? undefined : findItinerary(scene, from, to, route.mode);
}

/** The street that passes nearest to a spot. */
export function nearestStreet({ streets, points }: MapScene, spot: Spot): string | undefined {
  const spots = new Map(points.map((point) => [point.id, point]));
  const segments = streets.flatMap(({ name, points: ids }) => ids.slice(1).flatMap((id, index) => {
    const [start, end] = [spots.get(ids[index]!), spots.get(id)];
    return start && end ? [{ name, metres: toSegment(spot, start, end) }] : [];
  }));
  return segments.reduce<(typeof segments)[number] | undefined>((nearest, each) => (each.metres < (nearest?.metres ?? Infinity) ? each : nearest), undefined)?.name;
}

function start({ layers = [] }: MapScene): MapState {
  return { marker: null, selected: "", route: null, layers: layers.filter(({ on }) => on).map(({ id }) => id), share: "exacte" };
}

function act(scene: MapScene, state: MapState, action: MapAction): MapState {
  switch (action.kind) {
    case "mark": {
      const spot = spotAt(scene, action);
      return !spot || (state.marker?.x === spot.x && state.marker.y === spot.y) ? state : { ...state, marker: spot };
    }
    case "unmark":
      return state.marker === null ? state : { ...state, marker: null, route: state.route && (state.route.from === MARKER || state.route.to === MARKER) ? null : state.route };
    case "select":
      return state.selected === action.place || (action.place !== "" && !isPlace(scene, action.place)) ? state : { ...state, selected: action.place };
    case "route": {
      const { from, to, mode } = action;
      const known = [from, to].every((end) => isPlace(scene, end) || (end === MARKER && state.marker));
      const same = state.route?.from === from && state.route.to === to && state.route.mode === mode;
      return !known || from === to || !MODES.includes(mode) || same ? state : { ...state, route: { from, to, mode } };
    }
    case "clear-route":
      return state.route === null ? state : { ...state, route: null };
    case "layer":
      return !scene.layers?.some(({ id }) => id === action.id) || state.layers.includes(action.id) === action.on ? state : { ...state, layers: action.on ? [...state.layers, action.id] : state.layers.filter((id) => id !== action.id) };
    case "share":
      return !scene.sharing || !SHARES.includes(action.share) || state.share === action.share ? state : { ...state, share: action.share };
  }
}

function isPlace({ places }: MapScene, id: string): boolean {
  return places.some((place) => place.id === id);
}

function crossingOf(scene: MapScene, marker: Spot | null, end: string): string | undefined {
  if (end === MARKER) return marker ? nearestCrossing(scene, marker) : undefined;
  return scene.places.find(({ id }) => id === end)?.point;
}

function facts(scene: MapScene, state: MapState): Facts {
  const { marker, route } = state;
  const itinerary = itineraryOf(scene, state);
  const near = marker && scene.places.map((place) => ({ id: place.id, metres: distance(spotOf(scene, place), marker) })).toSorted((one, other) => one.metres - other.metres)[0];
  return {
    marker: marker ? writeCoordinates(coordinatesOf(scene, marker)) : "aucun",
    "marker-place": near && near.metres <= NEAR ? near.id : "aucun",
    "marker-street": (marker && nearestStreet(scene, marker)) ?? "aucune",
    selected: state.selected || "aucun",
    "route:from": route?.from ?? "aucun",
    "route:to": route?.to ?? "aucun",
    "route:mode": route?.mode ?? "aucun",
    "route:minutes": itinerary ? String(itinerary.minutes) : "aucune",
    "route:metres": itinerary ? String(itinerary.metres) : "aucune",
    layers: state.layers.toSorted().join(" "),
    share: state.share,
    ...Object.fromEntries((scene.layers ?? []).map(({ id }) => [`layer:${id}`, state.layers.includes(id) ? "oui" : "non"])),
  };
}

function toSegment(spot: Spot, start: Spot, end: Spot): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((spot.x - start.x) * dx + (spot.y - start.y) * dy) / length));
  return distance(spot, { x: start.x + along * dx, y: start.y + along * dy });
}
