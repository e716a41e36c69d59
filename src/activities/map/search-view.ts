import { map as text } from "../../i18n/fr/activities/map.ts";
import { typeset } from "../../i18n/typography.ts";
import { element } from "../dom.ts";
import { coordinatesOf, readCoordinates, type Spot, spotAt, writeCoordinates } from "./coordinates.ts";
import type { Drawing } from "./memory.ts";
import { nearestStreet } from "./model.ts";
import { choose } from "./places-view.ts";
import type { Street } from "./scene.ts";

const MOST_FOUND = 6;

export function searchPanel(drawing: Drawing): HTMLElement {
  const { scene, memory, stagehand, look } = drawing;
  const field = element("input", { class: "field", type: "search", autocomplete: "off", "aria-label": text.search.field, placeholder: text.search.field, "data-key": "search", oninput: ({ target }: InputEvent) => {
    memory.query = (target as HTMLInputElement).value;
    stagehand.redraw();
  } });
  field.value = memory.query;
  const sought = folded(memory.query.trim());
  const button = (key: string, label: string, onclick: () => void) => element("li", {}, element("button", { type: "button", class: "tool", "data-key": key, onclick }, label));
  const places = scene.places.filter(({ name }) => folded(name).includes(sought)).map((place) => button(`found ${place.id}`, typeset(place.name), () => {
    memory.query = "";
    choose(drawing, place);
  }));
  const streets = scene.streets.filter(({ name }) => folded(name).includes(sought)).map((street) => button(`found ${street.name}`, `${typeset(street.name)} (${text.search.street})`, () => {
    memory.query = "";
    memory.focus = "surface";
    look(middleOf(drawing, street), 2.5);
  }));
  const found = sought === "" ? [] : [...places, ...streets].slice(0, MOST_FOUND);
  return element("section", { class: "search", "aria-label": text.search.title }, field, sought !== "" && found.length === 0 && element("p", { class: "small" }, text.search.none), found.length > 0 && element("ul", { class: "plain cluster" }, ...found));
}

/** The marker's coordinates, to read and to write. */
export function markerPanel(drawing: Drawing): HTMLElement {
  const { scene, state, memory, stagehand, commit, look } = drawing;
  const field = element("input", { class: "field", type: "text", autocomplete: "off", spellcheck: "false", "aria-label": text.marker.field, placeholder: text.marker.example, "data-key": "coordinates", oninput: ({ target }: InputEvent) => {
    memory.typed = (target as HTMLInputElement).value;
  } });
  field.value = memory.typed;
  const place = (event: SubmitEvent) => {
    event.preventDefault();
    const coordinates = readCoordinates(field.value);
    const spot = coordinates && spotAt(scene, coordinates);
    if (!coordinates || !spot) {
      memory.notice = coordinates ? text.marker.outside : text.marker.unreadable;
      stagehand.announce(memory.notice);
      stagehand.redraw();
      return;
    }
    memory.typed = "";
    look(spot, memory.zoom);
    commit({ kind: "mark", ...coordinates }, text.marker.placed(writeCoordinates(coordinates), nearestStreet(scene, spot) ?? ""));
  };
  return element(
    "section",
    { class: "panel", "aria-label": text.marker.title },
    element("h3", {}, text.marker.title),
    ...(state.marker ? [element("p", {}, element("strong", {}, text.marker.at(writeCoordinates(coordinatesOf(scene, state.marker))))), element("p", { class: "small" }, text.marker.near(nearestStreet(scene, state.marker) ?? ""))] : [element("p", { class: "soft" }, text.marker.none)]),
    element("form", { class: "cluster", onsubmit: place }, element("label", { class: "grow" }, element("span", { class: "small" }, text.marker.field), field), element("button", { type: "submit", class: "tool", "data-key": "place marker" }, text.marker.place)),
    state.marker !== null && element("button", { type: "button", class: "tool", "data-key": "remove marker", onclick: () => commit({ kind: "unmark" }, text.marker.removed) }, text.marker.remove),
  );
}

function middleOf({ scene }: Drawing, { points }: Street): Spot {
  const middle = points[Math.floor(points.length / 2)];
  return scene.points.find(({ id }) => id === middle) ?? { x: 0, y: 0 };
}

function folded(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
