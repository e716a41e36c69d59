import type { AnswerInput, Zone } from "../../bank/bundle.ts";
import { player } from "../../i18n/fr/player.ts";
import { element } from "../dom.ts";
import type { AnswerContext, AnswerControl } from "./answer-control.ts";

type HotspotInput = Extract<AnswerInput, { kind: "hotspot" }>;

/** An image whose zones answer to a touch, and the same zones as a list of native boxes under it, for the keyboard and screen readers. */
export function hotspotControl(input: HotspotInput, { id, describedBy, onChange }: AnswerContext): AnswerControl {
  const boxes = input.zones.map((zone) => element("input", { type: input.several ? "checkbox" : "radio", name: id, value: zone.id, onchange: changed }));
  const marks = input.zones.map((zone, index) => zoneMark(zone, index + 1, () => boxes[index]?.click()));
  const chosen = () => boxes.filter((box) => box.checked).map((box) => box.value);

  function changed(): void {
    showMarks();
    onChange();
  }
  function showMarks(): void {
    marks.forEach((mark, index) => {
      mark.dataset["chosen"] = String(boxes[index]?.checked ?? false);
    });
  }

  return {
    element: element(
      "fieldset",
      { class: "answer", "aria-describedby": `${describedBy} ${id}-hint` },
      element("legend", { class: "answer-title" }, input.several ? player.question.pointSeveral : player.question.pointOne),
      element("p", { class: "field-hint", id: `${id}-hint` }, player.question.pointHint),
      element("div", { class: "hotspot" }, element("img", { src: input.image.href, alt: input.image.alt, draggable: "false" }), ...marks),
      element("ol", { class: "hotspot-zones", role: "list" }, ...input.zones.map((zone, index) => element("li", {}, zoneLabel(zone, index + 1, boxes[index]!)))),
    ),
    read: () => {
      const zones = chosen();
      return zones.length === 0 ? undefined : { kind: "hotspot", zones: zones.toSorted() };
    },
    restore: (submission) => {
      if (submission.kind !== "hotspot") return;
      for (const box of boxes) box.checked = submission.zones.includes(box.value);
      showMarks();
    },
    focus: () => boxes[0]?.focus(),
  };
}

/** For pointers only: the keyboard has the list. */
function zoneMark({ left, top, width, height }: Zone, number: number, onclick: () => void): HTMLElement {
  const mark = element("span", { class: "hotspot-mark", "aria-hidden": "true", onclick }, element("span", { class: "hotspot-number" }, String(number)));
  Object.assign(mark.style, { left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%` });
  return mark;
}

function zoneLabel({ label }: Zone, number: number, box: HTMLInputElement): HTMLElement {
  return element("label", { class: "choice" }, box, element("span", {}, player.question.zone(number, label)));
}
