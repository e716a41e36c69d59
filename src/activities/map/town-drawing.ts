import { typeset } from "../../i18n/typography.ts";
import { element, svg } from "../dom.ts";
import { type Spot, spotAt, spotOf } from "./coordinates.ts";
import { type Drawing, type Seen, viewOf } from "./memory.ts";
import { itineraryOf } from "./model.ts";
import type { MapScene, Place, Street } from "./scene.ts";

/** Pixels a metre from which names do not cover each other. */
const ROOMY = 0.55;
const LETTER_PIXELS = 7.2;

/** The town as a drawing, its places as buttons over it, and the cross at the centre. Everything is said elsewhere in text. */
export function townDrawing(drawing: Drawing): readonly (HTMLElement | SVGSVGElement)[] {
  const { scene, state, memory } = drawing;
  const seen = viewOf(scene, memory);
  const unit = seen.width / memory.pixels;
  const spots = new Map(scene.points.map((point) => [point.id, point]));
  const path = (ids: readonly string[]) => ids.flatMap((id) => spots.get(id) ?? []).map(({ x, y }) => `${x},${y}`).join(" ");
  const stroke = (points: readonly string[], style: string, pixels: number) => svg("polyline", { class: style, points: path(points), "stroke-width": pixels * unit });
  const occupied = new Set(scene.places.map(({ point }) => point));
  const shown = (layer: string | undefined) => layer === undefined || state.layers.includes(layer);
  const route = itineraryOf(scene, state);
  const drawn = svg(
    "svg",
    { viewBox: `${seen.x} ${seen.y} ${seen.width} ${seen.height}`, "aria-hidden": "true" },
    ...scene.zones?.filter(({ layer }) => shown(layer)).map(({ kind, corners }) => svg("polygon", { class: `zone ${kind}`, points: corners.map((corner) => corner.join(",")).join(" ") })) ?? [],
    ...grid(scene, unit, memory.letters),
    ...scene.streets.map((street) => stroke(street.points, "casing", widthOf(street) + 2)),
    ...scene.streets.map((street) => stroke(street.points, street.steps ? "street steps" : "street", widthOf(street))),
    ...(shown("velo") ? scene.streets.filter(({ bike }) => bike).map(({ points }) => stroke(points, "bike", 3)) : []),
    ...(shown("acces") ? scene.streets.filter(({ steps }) => steps).map(({ points }) => stroke(points, "barrier", 5)) : []),
    ...(shown("bus") ? (scene.lines ?? []).flatMap(({ stops }) => [stroke(stops, "bus", 4), ...stops.flatMap((stop) => spots.get(stop) ?? []).map(({ x, y }) => svg("circle", { class: "stop", cx: x, cy: y, r: 5 * unit, "stroke-width": 2 * unit }))]) : []),
    route && stroke(route.path, "route-casing", 10),
    route && stroke(route.path, "route", 6),
    ...scene.streets.flatMap((street) => streetName(street, spots, unit * memory.letters, occupied)),
    state.marker ? pin(state.marker, unit) : undefined,
    svg("path", { class: "cross", d: `M${memory.centre.x - 9 * unit} ${memory.centre.y}h${18 * unit}M${memory.centre.x} ${memory.centre.y - 9 * unit}v${18 * unit}`, "stroke-width": 1.5 * unit }),
  );
  const inside = ({ x, y }: Spot) => x >= seen.x && x <= seen.x + seen.width && y >= seen.y && y <= seen.y + seen.height;
  const roomy = memory.pixels / seen.width >= ROOMY * memory.letters;
  const places = scene.places.filter(({ layer }) => shown(layer)).filter((place) => inside(spotOf(scene, place))).map((place) => placeButton(drawing, place, seen, roomy));
  return [drawn, element("div", { class: "over", "aria-hidden": "true" }, ...places)];
}

function placeButton({ scene, state, commit, memory }: Drawing, place: Place, seen: Seen, roomy: boolean): HTMLElement {
  const { x, y } = spotOf(scene, place);
  const choose = (event: MouseEvent) => {
    event.stopPropagation();
    memory.focus = "chosen";
    commit({ kind: "select", place: place.id }, place.name);
  };
  const chosen = state.selected === place.id;
  const [left, top] = [((x - seen.x) / seen.width) * 100, ((y - seen.y) / seen.height) * 100];
  const button = element("button", { type: "button", class: "place", tabindex: "-1", "data-kind": place.kind, "data-chosen": chosen, "data-side": (left / 100) * memory.pixels + 32 + place.name.length * LETTER_PIXELS * memory.letters > memory.pixels ? "left" : "right", title: typeset(place.name), onclick: choose }, element("span", { class: "dot" }), roomy || chosen ? element("span", { class: "place-name" }, typeset(place.name)) : undefined);
  button.style.insetInlineStart = `${left}%`;
  button.style.insetBlockStart = `${top}%`;
  return button;
}

function widthOf({ wide, steps }: Street): number {
  return wide ? 17 : steps ? 11 : 13;
}

/** The name along the longest stretch where it fits, away from the names of places. */
function streetName({ name, points }: Street, spots: ReadonlyMap<string, Spot>, unit: number, occupied: ReadonlySet<string>): readonly SVGElement[] {
  const stretches = points.slice(1).flatMap((id, index) => {
    const [start, end] = [spots.get(points[index]!), spots.get(id)];
    const free = ![points[index]!, id].some((each) => occupied.has(each));
    return start && end ? [{ start, end, metres: Math.hypot(end.x - start.x, end.y - start.y), free }] : [];
  });
  const size = 10 * unit;
  const fitting = stretches.filter(({ metres }) => metres >= name.length * size * 0.56);
  const longest = fitting.toSorted((one, other) => Number(other.free) - Number(one.free) || other.metres - one.metres)[0];
  if (!longest) return [];
  const { start, end } = longest;
  const turn = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI;
  const upright = turn > 90 || turn < -90 ? turn + 180 : turn;
  const [x, y] = [(start.x + end.x) / 2, (start.y + end.y) / 2];
  return [svg("text", { class: "street-name", x, y, "font-size": size, "stroke-width": 3 * unit, "text-anchor": "middle", "dominant-baseline": "central", transform: `rotate(${upright.toFixed(1)} ${x} ${y})` }, typeset(name))];
}

/** A line every two thousandths of a degree, with its figure at the edge. */
function grid(scene: MapScene, unit: number, letters: number): readonly SVGElement[] {
  const { bounds, width, height } = scene;
  const steps = (from: number, to: number) => Array.from({ length: Math.floor(to * 500) - Math.ceil(from * 500) + 1 }, (_, index) => (Math.ceil(from * 500) + index) / 500);
  const line = (x1: number, y1: number, x2: number, y2: number) => svg("line", { class: "grid", x1, y1, x2, y2, "stroke-width": unit });
  const label = (x: number, y: number, value: string) => svg("text", { class: "grid-name", x, y, "font-size": 9.5 * unit * letters }, value);
  const vertical = steps(bounds.west, bounds.east).flatMap((longitude) => {
    const spot = spotAt(scene, { latitude: bounds.north, longitude });
    return spot ? [line(spot.x, 0, spot.x, height), label(spot.x + 3 * unit, height - 4 * unit, longitude.toFixed(3))] : [];
  });
  const horizontal = steps(bounds.south, bounds.north).flatMap((latitude) => {
    const spot = spotAt(scene, { latitude, longitude: bounds.west });
    return spot ? [line(0, spot.y, width, spot.y), label(3 * unit, spot.y - 3 * unit, latitude.toFixed(3))] : [];
  });
  return [...vertical, ...horizontal];
}

function pin({ x, y }: Spot, unit: number): SVGElement {
  return svg("path", { class: "pin", d: `M${x} ${y}l${-9 * unit} ${-15 * unit}a${10.5 * unit} ${10.5 * unit} 0 1 1 ${18 * unit} 0z`, "stroke-width": 2 * unit });
}
