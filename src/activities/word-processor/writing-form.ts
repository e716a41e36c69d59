import { wordProcessor as words } from "../../i18n/fr/activities/word-processor.ts";
import { element } from "../dom.ts";
import { labelled, tool } from "../parts/button.ts";
import { type Desk, perform } from "./desk.ts";

const SIGNS = Object.keys(words.signNames) as (keyof typeof words.signNames)[];

/** A paragraph being written, with the signs that keyboards hide. */
export function writingForm(desk: Desk): HTMLElement {
  const { writing } = desk;
  const area = element("textarea", { class: "field", rows: 4, maxlength: 900, "data-key": "writing", oninput: () => { desk.typed = area.value; } });
  area.value = desk.typed;
  const insert = (sign: string) => {
    area.setRangeText(sign, area.selectionStart, area.selectionEnd, "end");
    desk.typed = area.value;
    area.focus();
  };
  return element(
    "form",
    {
      class: "writing", novalidate: true, onsubmit: (event: SubmitEvent) => { event.preventDefault(); save(desk); },
      onkeydown: (event: KeyboardEvent) => {
        if (event.key === "Escape") stop(desk);
        else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save(desk);
        else return;
        event.preventDefault();
      },
    },
    labelled(writing?.kind === "add" ? words.newParagraph : words.editing, area),
    element("div", { class: "signs", role: "group", "aria-label": words.signs }, ...SIGNS.map((sign) => element("button", { type: "button", class: "tool", "data-key": `sign:${sign}`, onclick: () => insert(sign) }, words.signNames[sign]))),
    element("div", { class: "tools" }, element("button", { type: "submit", class: "tool primary", "data-key": "writing-ok" }, words.save), tool("writing-cancel", undefined, words.cancel, () => stop(desk))),
  );
}

function stop(desk: Desk): void {
  Object.assign(desk, { focus: desk.writing && `select:${desk.writing.id}`, writing: undefined });
  desk.stagehand.redraw();
}

/** Paragraphs are one line each: a new line typed is a space. */
function save(desk: Desk): void {
  const { writing } = desk;
  if (!writing) return;
  const text = desk.typed.replaceAll(/\s*\n\s*/g, " ");
  desk.writing = undefined;
  if (writing.kind === "add") perform(desk, { kind: "insert", after: writing.id, text }, words.said.added, `select:${writing.id}`);
  else perform(desk, { kind: "edit", id: writing.id, text }, desk.state.track ? words.said.proposed : words.said.edited, `select:${writing.id}`);
}
