import { marks } from "../../i18n/fr/activities/marks.ts";
import { typeset } from "../../i18n/typography.ts";
import { element } from "../dom.ts";
import type { Piece } from "./word-diff.ts";

/** What was added and removed: seen by its line and colour, heard by a hidden word on each side. */
export function markedText(pieces: readonly Piece[]): (HTMLElement | string)[] {
  return pieces.map(({ kind, text }) => {
    if (kind === "same") return typeset(text);
    const said = kind === "added" ? marks.added : marks.removed;
    return element(kind === "added" ? "ins" : "del", {}, hidden(said.start), typeset(text), hidden(said.end));
  });
}

function hidden(text: string): HTMLElement {
  return element("span", { class: "visually-hidden" }, ` [${text}] `);
}
