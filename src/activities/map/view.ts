import { map as text } from "../../i18n/fr/activities/map.ts";
import { typeset } from "../../i18n/typography.ts";
import type { Activity } from "../activity.ts";
import { element } from "../dom.ts";
import { coordinatesOf, type Spot, writeCoordinates } from "./coordinates.ts";
import { type Drawing, emptyMemory, LARGEST_ZOOM, viewOf } from "./memory.ts";
import { type MapAction, type MapState, nearestStreet, SHARES, type Share } from "./model.ts";
import { chosenPlace, placesTable } from "./places-view.ts";
import { routePanel } from "./route-view.ts";
import type { MapScene } from "./scene.ts";
import { markerPanel, searchPanel } from "./search-view.ts";
import { townDrawing } from "./town-drawing.ts";

const STEP = 0.25;

export const view: Activity<MapScene, MapState, MapAction>["view"] = (scene, stagehand) => {
  const memory = emptyMemory(scene);
  const resized = new ResizeObserver(([entry]) => {
    const pixels = Math.round(entry?.contentRect.width ?? 0);
    const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    if (pixels === 0 || (Math.abs(pixels - memory.pixels) < 8 && letters === memory.letters)) return;
    Object.assign(memory, { pixels, letters });
    stagehand.redraw();
  });
  return (state) => {
    const drawing: Drawing = {
      scene,
      state,
      memory,
      stagehand,
      commit: (action, said) => {
        memory.notice = said;
        stagehand.announce(said);
        stagehand.act(action);
      },
      look: (centre, zoom) => {
        memory.zoom = Math.min(LARGEST_ZOOM, Math.max(1, zoom));
        memory.centre = centre;
        const seen = viewOf(scene, memory);
        memory.centre = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 };
        stagehand.announce(whereText(scene, memory.centre));
        stagehand.redraw();
      },
    };
    const surface = surfaceView(drawing);
    resized.disconnect();
    resized.observe(surface);
    const drawn = element(
      "div",
      { class: "map" },
      element("div", { class: "top" }, searchPanel(drawing), layersPanel(drawing)),
      memory.notice !== "" && element("p", { class: "notice" }, memory.notice),
      surface,
      controls(drawing),
      element("div", { class: "panels" }, chosenPlace(drawing), markerPanel(drawing), routePanel(drawing), sharePanel(drawing)),
      placesTable(drawing),
    );
    memory.focus = undefined;
    return drawn;
  };
};

/** A click marks a spot and a mouse drags the town; the keyboard moves it under the cross and marks its centre. */
function surfaceView(drawing: Drawing): HTMLElement {
  const { scene, memory, look } = drawing;
  let grabbed: { readonly x: number; readonly y: number } | undefined;
  let dragged = false;
  const spotUnder = (event: MouseEvent): Spot => {
    const box = surface.getBoundingClientRect();
    const seen = viewOf(scene, memory);
    return { x: seen.x + ((event.clientX - box.left) / box.width) * seen.width, y: seen.y + ((event.clientY - box.top) / box.height) * seen.height };
  };
  const surface = element(
    "div",
    {
      class: "surface",
      role: "application",
      tabindex: "0",
      "aria-label": text.surface(scene.name),
      "data-key": "surface",
      "data-focus": memory.focus === "surface",
      onpointerdown: (event: PointerEvent) => {
        dragged = false;
        grabbed = event.pointerType === "mouse" ? { x: event.clientX, y: event.clientY } : undefined;
      },
      onpointerup: (event: PointerEvent) => {
        if (!grabbed || Math.hypot(event.clientX - grabbed.x, event.clientY - grabbed.y) < 8) return;
        dragged = true;
        const metres = viewOf(scene, memory).width / surface.clientWidth;
        look({ x: memory.centre.x - (event.clientX - grabbed.x) * metres, y: memory.centre.y - (event.clientY - grabbed.y) * metres }, memory.zoom);
      },
      onclick: (event: MouseEvent) => {
        if (!dragged) mark(drawing, spotUnder(event));
      },
      onkeydown: (event: KeyboardEvent) => onKey(event, drawing),
    },
    ...townDrawing(drawing),
  );
  const seen = viewOf(scene, memory);
  surface.style.aspectRatio = `${seen.width} / ${seen.height}`;
  return surface;
}

function onKey(event: KeyboardEvent, drawing: Drawing): void {
  const { memory, look } = drawing;
  const ways: Readonly<Record<string, () => void>> = {
    ArrowUp: () => pan(drawing, 0, -1),
    ArrowDown: () => pan(drawing, 0, 1),
    ArrowLeft: () => pan(drawing, -1, 0),
    ArrowRight: () => pan(drawing, 1, 0),
    "+": () => look(memory.centre, memory.zoom * 1.5),
    "-": () => look(memory.centre, memory.zoom / 1.5),
    Enter: () => mark(drawing, memory.centre),
  };
  const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : ways[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}

function mark({ scene, commit }: Drawing, spot: Spot): void {
  const coordinates = coordinatesOf(scene, spot);
  commit({ kind: "mark", ...coordinates }, text.marker.placed(writeCoordinates(coordinates), nearestStreet(scene, spot) ?? ""));
}

function pan({ scene, memory, look }: Drawing, east: number, south: number): void {
  const seen = viewOf(scene, memory);
  look({ x: memory.centre.x + east * STEP * seen.width, y: memory.centre.y + south * STEP * seen.height }, memory.zoom);
}

function whereText(scene: MapScene, spot: Spot): string {
  return text.centre(writeCoordinates(coordinatesOf(scene, spot)), nearestStreet(scene, spot) ?? "");
}

function controls(drawing: Drawing): HTMLElement {
  const { scene, memory, look } = drawing;
  const button = (key: string, label: string, drawn: string, act: () => void, disabled = false) => element("button", { type: "button", class: "tool square", "data-key": key, "aria-label": label, title: label, "aria-disabled": disabled, onclick: act }, drawn);
  const seen = viewOf(scene, memory);
  const [wholeWidth, wholeHeight] = [seen.width >= scene.width, seen.height >= scene.height];
  return element(
    "div",
    { class: "controls" },
    element(
      "div",
      { class: "cluster", role: "group", "aria-label": text.controls },
      button("zoom in", text.zoomIn, "+", () => look(memory.centre, memory.zoom * 1.5), memory.zoom >= LARGEST_ZOOM),
      button("zoom out", text.zoomOut, "−", () => look(memory.centre, memory.zoom / 1.5), memory.zoom === 1),
      button("pan west", text.west, "←", () => pan(drawing, -1, 0), wholeWidth),
      button("pan north", text.north, "↑", () => pan(drawing, 0, -1), wholeHeight),
      button("pan south", text.south, "↓", () => pan(drawing, 0, 1), wholeHeight),
      button("pan east", text.east, "→", () => pan(drawing, 1, 0), wholeWidth),
      element("button", { type: "button", class: "tool", "data-key": "mark centre", onclick: () => mark(drawing, memory.centre) }, text.markCentre),
    ),
    element("p", { class: "small soft where" }, whereText(scene, memory.centre)),
  );
}

function layersPanel({ scene, state, commit }: Drawing): HTMLElement | false {
  const layers = scene.layers ?? [];
  if (layers.length === 0) return false;
  const ticks = layers.map(({ id, name }) => {
    const box = element("input", { type: "checkbox", "data-key": `layer ${id}`, onchange: ({ target }: Event) => {
      const on = (target as HTMLInputElement).checked;
      commit({ kind: "layer", id, on }, on ? text.layers.shown(name) : text.layers.hidden(name));
    } });
    box.checked = state.layers.includes(id);
    return element("label", { class: "tick" }, box, element("span", {}, typeset(name)));
  });
  return element("fieldset", { class: "layers" }, element("legend", { class: "small" }, text.layers.title), ...ticks);
}

function sharePanel({ scene, state, commit }: Drawing): HTMLElement | false {
  if (!scene.sharing) return false;
  const choose = ({ target }: Event) => {
    const share = (target as HTMLSelectElement).value as Share;
    commit({ kind: "share", share }, text.share.saved(text.share.values[share]));
  };
  return element("section", { class: "panel", "aria-label": text.share.title }, element("h3", {}, text.share.title), element("label", {}, element("span", { class: "small" }, text.share.field), element("select", { class: "field", "data-key": "share", onchange: choose }, ...SHARES.map((value) => element("option", { value, selected: value === state.share }, text.share.values[value])))));
}
