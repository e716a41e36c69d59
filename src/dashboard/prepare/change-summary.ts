import { prepare } from "../../i18n/fr/prepare.ts";
import type { RosterChange } from "../../rosters/merge-roster.ts";
import { element } from "../element.ts";
import { nameOf } from "./class-choices.ts";
import { checkOf } from "./form-parts.ts";

const { review: text } = prepare;

/** What a list would change, with a say on each change of class and each leaving. */
export function changeSummary(document: Document, { added, kept, moved, leavers }: RosterChange, refusals: { readonly moves: Set<string>; readonly leavings: Set<string> }, onChange: () => void): HTMLElement {
  const choices = (title: string, hint: string, refused: Set<string>, lines: readonly (readonly [id: string, label: string])[]): HTMLElement | false => {
    const toggle = (id: string) => (checked: boolean) => {
      if (checked) refused.delete(id);
      else refused.add(id);
      onChange();
    };
    return lines.length > 0 && element(document, "fieldset", { class: "stack stack-tight choice-list" }, element(document, "legend", {}, title), element(document, "p", { class: "soft small" }, hint), ...lines.map(([id, label]) => checkOf(document, `accord-${id}`, label, !refused.has(id), toggle(id))));
  };
  return element(
    document,
    "div",
    { class: "stack stack-tight" },
    element(document, "h3", {}, text.change),
    element(document, "ul", {}, added.length > 0 && element(document, "li", {}, text.added(added.length)), kept.length > 0 && element(document, "li", {}, text.kept(kept.length))),
    choices(text.moved, text.movedHint, refusals.moves, moved.map(({ student, read }) => [student.id, text.move(nameOf(student), student.className, read.className)] as const)),
    choices(text.leavers, text.leaversHint, refusals.leavings, leavers.map((student) => [student.id, text.leaver(nameOf(student), student.className)] as const)),
  );
}
