import { map as text } from "../../i18n/fr/activities/map.ts";
import { typeset } from "../../i18n/typography.ts";
import { element } from "../dom.ts";
import { coordinatesOf, distance, spotOf, writeCoordinates } from "./coordinates.ts";
import type { Drawing } from "./memory.ts";
import { nearestStreet } from "./model.ts";
import type { MapScene, Place } from "./scene.ts";

const NEIGHBOURS = 4;

/** The card of the place chosen. */
export function chosenPlace(drawing: Drawing): HTMLElement | false {
  const { scene, state, memory, stagehand, commit } = drawing;
  const place = scene.places.find(({ id }) => id === state.selected);
  if (!place) return false;
  const spot = spotOf(scene, place);
  const coordinates = coordinatesOf(scene, spot);
  const draft = (end: "from" | "to") => () => {
    memory.draft = { ...memory.draft, [end]: place.id };
    memory.focus = end === "from" ? "route to" : "route find";
    stagehand.redraw();
  };
  const button = (key: string, label: string, onclick: () => void) => element("button", { type: "button", class: "tool", "data-key": key, onclick }, label);
  return element(
    "section",
    { class: "panel", "aria-label": text.places.chosen, tabindex: "-1", "data-key": "chosen", "data-focus": memory.focus === "chosen" },
    element("h3", {}, typeset(place.name)),
    element("p", { class: "small soft" }, `${place.kind} · ${writeCoordinates(coordinates)}`),
    element("p", { class: "small" }, `${text.places.streets} : ${streetsAt(scene, place.point).join(", ")}`),
    place.about !== undefined && element("p", {}, typeset(place.about)),
    element("p", { class: "small" }, text.places.neighbours),
    element("ul", { class: "plain" }, ...neighbours(scene, place).map(({ other, said }) => element("li", {}, button(`near ${other.id}`, said, () => choose(drawing, other))))),
    element(
      "div",
      { class: "cluster" },
      button("place from", text.places.from, draft("from")),
      button("place to", text.places.to, draft("to")),
      button("place mark", text.places.markHere, () => commit({ kind: "mark", ...coordinates }, text.marker.placed(writeCoordinates(coordinates), nearestStreet(scene, spot) ?? ""))),
      button("place close", text.places.close, () => {
        memory.focus = "surface";
        commit({ kind: "select", place: "" }, text.places.close);
      }),
    ),
  );
}

/** The text twin of the drawing: every place, where it is, and what is around it. */
export function placesTable(drawing: Drawing): HTMLElement {
  const { scene, memory } = drawing;
  const rows = scene.places.map((place) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, element("button", { type: "button", class: "link", "data-key": `list ${place.id}`, onclick: () => choose(drawing, place) }, typeset(place.name))),
      element("td", {}, place.kind),
      element("td", { class: "figures" }, writeCoordinates(coordinatesOf(scene, spotOf(scene, place)))),
      element("td", {}, streetsAt(scene, place.point).join(", ")),
      element("td", {}, neighbours(scene, place).slice(0, 2).map(({ said }) => said).join(" ; ")),
    ),
  );
  const head = [text.places.place, text.places.kind, text.places.coordinates, text.places.streets, text.places.neighbours];
  return element(
    "details",
    { class: "twin", open: memory.listOpen, ontoggle: ({ target }: Event) => {
      memory.listOpen = (target as HTMLDetailsElement).open;
    } },
    element("summary", { "data-key": "twin" }, text.places.title),
    element("div", { class: "table-scroll", tabindex: "0", role: "region", "aria-label": text.places.caption, "data-key": "twin table" }, element("table", {}, element("caption", { class: "visually-hidden" }, text.places.caption), element("thead", {}, element("tr", {}, ...head.map((cell) => element("th", { scope: "col" }, cell)))), element("tbody", {}, ...rows))),
  );
}

/** Shows a place in the middle, with its card. */
export function choose({ scene, memory, commit }: Drawing, place: Place): void {
  memory.centre = spotOf(scene, place);
  memory.focus = "chosen";
  commit({ kind: "select", place: place.id }, place.name);
}

function neighbours(scene: MapScene, place: Place): readonly { readonly other: Place; readonly said: string }[] {
  const here = spotOf(scene, place);
  return scene.places
    .filter(({ id }) => id !== place.id)
    .map((other) => ({ other, metres: distance(here, spotOf(scene, other)) }))
    .toSorted((one, next) => one.metres - next.metres)
    .slice(0, NEIGHBOURS)
    .map(({ other, metres }) => {
      const there = spotOf(scene, other);
      const [east, south] = [there.x - here.x, there.y - here.y];
      const way = Math.abs(east) > Math.abs(south) ? (east > 0 ? "east" : "west") : south > 0 ? "south" : "north";
      return { other, said: text.places.neighbour(other.name, Math.round(metres / 10) * 10, text.places.ways[way]) };
    });
}

/** The streets that meet at a crossing. */
export function streetsAt({ streets }: MapScene, point: string): readonly string[] {
  return streets.filter(({ points }) => points.includes(point)).map(({ name }) => typeset(name));
}
