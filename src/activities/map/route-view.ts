import { map as text } from "../../i18n/fr/activities/map.ts";
import { typeset } from "../../i18n/typography.ts";
import { element } from "../dom.ts";
import { MODES, type Mode, type Step } from "./itinerary.ts";
import type { Drawing } from "./memory.ts";
import { itineraryOf, MARKER } from "./model.ts";
import { streetsAt } from "./places-view.ts";
import type { MapScene } from "./scene.ts";

/** Where from, where to, how; then the way in words. */
export function routePanel(drawing: Drawing): HTMLElement {
  const { scene, state, memory, stagehand, commit } = drawing;
  const ends = [...scene.places.map(({ id, name }) => [id, typeset(name)] as const), ...(state.marker ? [[MARKER, text.route.marker] as const] : [])];
  const select = (end: "from" | "to", label: string) =>
    element(
      "label",
      { class: "grow" },
      element("span", { class: "small" }, label),
      element(
        "select",
        { class: "field", "data-key": `route ${end}`, "data-focus": memory.focus === `route ${end}`, onchange: ({ target }: Event) => {
          memory.draft = { ...memory.draft, [end]: (target as HTMLSelectElement).value };
        } },
        element("option", { value: "" }, text.route.choose),
        ...ends.map(([id, name]) => element("option", { value: id, selected: id === memory.draft[end] }, name)),
      ),
    );
  const modes = MODES.filter((mode) => mode !== "bus" || scene.lines?.length).map((mode) => modeTick(drawing, mode));
  const find = (event: SubmitEvent) => {
    event.preventDefault();
    const { from, to, mode } = memory.draft;
    if (from === "" || to === "" || from === to) {
      memory.notice = text.route.missing;
      stagehand.announce(text.route.missing);
      stagehand.redraw();
      return;
    }
    const itinerary = itineraryOf(scene, { ...state, route: { from, to, mode } });
    commit({ kind: "route", from, to, mode }, itinerary ? text.route.result(itinerary.minutes, itinerary.metres) : text.route.none);
  };
  return element(
    "section",
    { class: "panel", "aria-label": text.route.title },
    element("h3", {}, text.route.title),
    element("form", { class: "route-form", onsubmit: find }, element("div", { class: "cluster" }, select("from", text.route.from), select("to", text.route.to)), element("fieldset", { class: "modes" }, element("legend", { class: "small" }, text.route.mode), ...modes), element("button", { type: "submit", class: "tool strong", "data-key": "route find", "data-focus": memory.focus === "route find" }, text.route.find)),
    ...result(drawing),
  );
}

function modeTick({ memory }: Drawing, mode: Mode): HTMLElement {
  const radio = element("input", { type: "radio", name: "mode", value: mode, "data-key": `mode ${mode}`, onchange: () => {
    memory.draft = { ...memory.draft, mode };
  } });
  radio.checked = memory.draft.mode === mode;
  return element("label", { class: "tick" }, radio, element("span", {}, text.route.modes[mode]));
}

function result(drawing: Drawing): readonly HTMLElement[] {
  const { scene, state, commit } = drawing;
  const { route } = state;
  if (!route) return [];
  const itinerary = itineraryOf(scene, state);
  const nameOf = (end: string) => (end === MARKER ? text.route.marker : typeset(scene.places.find(({ id }) => id === end)?.name ?? end));
  const clear = element("button", { type: "button", class: "tool", "data-key": "route clear", onclick: () => commit({ kind: "clear-route" }, text.route.cleared) }, text.route.clear);
  const heading = element("p", {}, element("strong", {}, `${nameOf(route.from)} → ${nameOf(route.to)}`), element("span", { class: "small soft" }, ` ${text.route.modes[route.mode]}`));
  if (!itinerary) return [heading, element("p", {}, text.route.none), clear];
  return [heading, element("p", {}, element("strong", {}, text.route.result(itinerary.minutes, itinerary.metres))), element("ol", {}, ...itinerary.steps.map((step) => element("li", {}, stepText(scene, step))), element("li", {}, text.route.arrive)), clear];
}

function stepText(scene: MapScene, step: Step): string {
  switch (step.kind) {
    case "street":
      return text.route.street(typeset(step.street), Math.round(step.metres / 10) * 10);
    case "bus":
      return text.route.bus(step.line, step.stops, Math.max(1, Math.round(step.minutes)), streetsAt(scene, step.off).slice(0, 2).join(", "));
  }
}
