import { imageEditor as words } from "../../i18n/fr/activities/image-editor.ts";
import { button, labelled, mainButton, select as menu, tick } from "../controls.ts";
import { element, svg } from "../dom.ts";
import { type Desk, go, perform, select, selectionOf, shaped, type ToolName } from "./desk.ts";
import { weightOf } from "./facts.ts";
import { type Box, cropOf, sizeOf } from "./geometry.ts";
import type { Format, Veil } from "./state.ts";
import { detailsPanel, textsPanel } from "./texts.ts";
import { histogramOf, readingOf } from "./tones.ts";

export const PANELS: Readonly<Record<ToolName, (desk: Desk) => HTMLElement>> = { crop: cropPanel, turn: turnPanel, light: lightPanel, resize: resizePanel, blur: blurPanel, export: exportPanel, details: detailsPanel, texts: textsPanel };

function number(key: string, label: string, value: number, onchange: (value: number) => void, { min, max, step = 1 }: { readonly min?: number; readonly max?: number; readonly step?: number } = {}): HTMLElement {
  const input = element("input", { type: "number", class: "field", "data-key": key, value, min, max, step, inputmode: "decimal", onchange: () => onchange(input.valueAsNumber) });
  return labelled(label, input);
}

function slider(key: string, label: string, value: number, min: number, max: number, step: number, onchange: (value: number) => void): HTMLElement {
  const input = element("input", { type: "range", "data-key": `${key} slider`, min, max, step, value, "aria-label": label, onchange: () => onchange(input.valueAsNumber) });
  return element("div", { class: "slider" }, number(key, label, value, onchange, { min, max, step }), input);
}

/** The frame in numbers, the twin of the one drawn over the image. */
function selectionFields(desk: Desk): HTMLElement {
  const box = selectionOf(desk);
  const { width, height } = sizeOf(desk.scene, desk.state);
  const field = (side: keyof Box, max: number) =>
    number(`selection ${side}`, words.selection[side], box[side], (value) => {
      if (Number.isFinite(value)) select(desk, { ...box, [side]: value });
      go(desk, {});
    }, { min: 0, max });
  return element("fieldset", {}, element("legend", {}, words.selection.legend), element("p", { class: "soft small" }, words.selection.help), element("div", { class: "four" }, field("x", width), field("y", height), field("width", width), field("height", height)));
}

function cropPanel(desk: Desk): HTMLElement {
  const { memory } = desk;
  const crop = () => {
    const box = selectionOf(desk);
    if (perform(desk, { kind: "crop", box }, words.crop.done(box.width, box.height), words.crop.refused)) go(desk, { selection: undefined, note: memory.note });
  };
  return element(
    "div",
    { class: "stack" },
    labelled(words.crop.shape, menu("shape", ["free", "1", "1.3333", "0.75", "1.7778"].map((shape) => [shape, words.crop.shapes[shape]!]), memory.shape === 0 ? "free" : String(memory.shape), (shape) => {
      const ratio = shape === "free" ? 0 : Number(shape);
      go(desk, { shape: ratio, selection: shaped(selectionOf(desk), ratio) });
    })),
    selectionFields(desk),
    element("div", { class: "row" }, mainButton("crop", words.crop.apply, crop), desk.state.crop !== null && button("uncrop", words.crop.whole, () => {
      memory.selection = undefined;
      perform(desk, { kind: "uncrop" }, words.crop.wholeDone, words.nothing, "crop");
    })),
  );
}

function blurPanel(desk: Desk): HTMLElement {
  const { memory, state } = desk;
  return element(
    "div",
    { class: "stack" },
    labelled(words.blur.kind, menu("veil", [["flou", words.blur.kinds.flou], ["carreaux", words.blur.kinds.carreaux]], memory.veil, (veil) => go(desk, { veil: veil as Veil }))),
    selectionFields(desk),
    element("div", { class: "row" }, mainButton("veil go", words.blur.apply, () => perform(desk, { kind: "veil", box: selectionOf(desk), veil: memory.veil }, words.blur.done, words.blur.refused)), state.veils.length > 0 && button("clear veils", words.blur.clear, () => perform(desk, { kind: "clear-veils" }, words.blur.cleared, words.nothing, "veil go"))),
  );
}

function turnPanel(desk: Desk): HTMLElement {
  const turn = (way: "left" | "right") => {
    desk.memory.selection = undefined;
    perform(desk, { kind: "turn", way }, words.turn.done);
  };
  return element(
    "div",
    { class: "stack" },
    element("div", { class: "row" }, button("turn left", `⟲ ${words.turn.left}`, () => turn("left")), button("turn right", `⟳ ${words.turn.right}`, () => turn("right"))),
    slider("angle", words.turn.straighten, desk.state.angle, -15, 15, 0.5, (angle) => perform(desk, { kind: "straighten", angle }, words.turn.straightened(angle))),
  );
}

function lightPanel(desk: Desk): HTMLElement {
  const { brightness, contrast } = desk.state;
  return element(
    "div",
    { class: "stack" },
    slider("brightness", words.light.brightness, brightness, -100, 100, 1, (value) => perform(desk, { kind: "light", brightness: value, contrast }, words.light.set(words.light.brightness, value))),
    slider("contrast", words.light.contrast, contrast, -100, 100, 1, (value) => perform(desk, { kind: "light", brightness, contrast: value }, words.light.set(words.light.contrast, value))),
    histogram(desk),
    (brightness !== 0 || contrast !== 0) && element("div", { class: "row" }, button("light reset", words.light.reset, () => perform(desk, { kind: "light", brightness: 0, contrast: 0 }, words.light.resetDone, words.nothing, "brightness slider"))),
  );
}

function histogram({ scene, state }: Desk): HTMLElement {
  const bins = histogramOf(scene, state);
  const most = Math.max(...bins, 1);
  const { mean, lost } = readingOf(scene, state);
  return element(
    "figure",
    { class: "histogram" },
    element("figcaption", {}, words.light.histogram),
    svg("svg", { viewBox: `0 0 ${bins.length} 10`, preserveAspectRatio: "none", role: "img", "aria-label": words.light.bars(bins.map((share) => Math.round(share)).join(", ")) }, ...bins.map((share, index) => svg("rect", { x: index + 0.08, y: 10 - (share / most) * 10, width: 0.84, height: (share / most) * 10 }))),
    element("div", { class: "scale soft small", "aria-hidden": "true" }, element("span", {}, words.light.dark), element("span", {}, words.light.bright)),
    element("p", { class: "small" }, words.light.reading(Math.round(mean), Math.round(lost))),
  );
}

function resizePanel(desk: Desk): HTMLElement {
  const { memory, scene, state } = desk;
  const size = sizeOf(scene, state);
  const crop = cropOf(scene, state);
  const typed = { width: Number(memory.drafts.get("width") ?? size.width), height: Number(memory.drafts.get("height") ?? size.height) };
  const set = (side: "width" | "height") => (value: number) => {
    const other = side === "width" ? "height" : "width";
    memory.drafts.set(side, String(value));
    if (memory.keepRatio && value > 0) memory.drafts.set(other, String(Math.max(1, Math.round((value * crop[other]) / crop[side]))));
    go(desk, {});
  };
  const resize = () => {
    if (perform(desk, { kind: "resize", ...typed }, words.resize.done(typed.width, typed.height), words.resize.refused)) go(desk, { selection: undefined, note: memory.note });
    memory.drafts.delete("width");
    memory.drafts.delete("height");
  };
  return element(
    "form",
    { class: "stack", novalidate: true, onsubmit: (event: SubmitEvent) => {
      event.preventDefault();
      resize();
    } },
    element("p", {}, words.resize.now(size.width, size.height)),
    element("div", { class: "four" }, number("width", words.resize.width, typed.width, set("width"), { min: 1, max: 8000 }), number("height", words.resize.height, typed.height, set("height"), { min: 1, max: 8000 })),
    tick("keep ratio", words.resize.keep, memory.keepRatio, (keepRatio) => go(desk, { keepRatio })),
    element("div", { class: "row" }, element("button", { type: "submit", class: "tool main", "data-key": "resize" }, words.resize.apply), state.size !== null && button("original size", words.resize.original, () => perform(desk, { kind: "original-size" }, words.resize.done(crop.width, crop.height), words.nothing, "resize"))),
  );
}

function exportPanel(desk: Desk): HTMLElement {
  const { format, quality } = desk.state;
  const weight = weightOf(desk.scene, desk.state);
  const set = (changes: { readonly format?: Format; readonly quality?: number }) => {
    const next = { ...desk.state, ...changes };
    perform(desk, { kind: "export", format: next.format, quality: next.quality }, words.export.size(weightOf(desk.scene, next)));
  };
  return element(
    "div",
    { class: "stack" },
    labelled(words.export.format, menu("format", (["jpeg", "png", "webp"] as const).map((each) => [each, words.export.formats[each]]), format, (chosen) => set({ format: chosen as Format }))),
    format === "png" ? element("p", { class: "soft" }, words.export.pngQuality) : slider("quality", words.export.quality, quality, 10, 100, 1, (value) => set({ quality: value })),
    element("p", {}, element("strong", {}, words.export.size(weight))),
  );
}

