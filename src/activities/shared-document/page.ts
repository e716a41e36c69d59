import { sharedDocument as words } from "../../i18n/fr/activities/shared-document.ts";
import { typeset } from "../../i18n/typography.ts";
import { element } from "../dom.ts";
import { tool } from "../parts/button.ts";
import { type Desk, face, nameOf, perform, refuse, start, write } from "./desk.ts";
import type { Paragraph } from "./scene.ts";
import { may, modeInForce, tidy } from "./state.ts";
import { commentThread, suggestionCard } from "./threads.ts";
import { writingForm } from "./writing-form.ts";

/** The text, each paragraph with what may be done to it and what was said of it. */
export function page(desk: Desk): HTMLElement {
  return element("div", { class: "page", role: "group", "aria-label": words.document }, ...desk.state.paragraphs.map((paragraph) => block(desk, paragraph)));
}

function block(desk: Desk, paragraph: Paragraph): HTMLElement {
  const { scene, state, writing } = desk;
  const { id, text, style } = paragraph;
  const suggestions = state.suggestions.filter((each) => each.paragraph === id && each.status === "open");
  const comments = state.comments.filter((each) => each.paragraph === id);
  const here = scene.people.filter(({ at, id: person }) => at === id && person !== scene.me);
  const isEdited = writing?.on === id && writing.kind === "edit";
  const hasNotes = suggestions.length + comments.length > 0 || (writing?.on === id && writing.kind === "comment");
  return element(
    "section",
    { class: hasNotes ? "block block-noted" : "block", "data-key": `block:${id}`, "aria-label": start(text) },
    element(
      "div",
      { class: "block-text" },
      here.length > 0 && element("p", { class: "cursor small" }, ...here.map(({ id: person }) => element("span", { class: "cursor-name" }, face(desk, person), words.writes(nameOf(desk, person))))),
      isEdited ? editForm(desk, paragraph) : element(style === "heading" ? "h4" : "p", { class: "paragraph" }, typeset(text)),
      !isEdited && blockTools(desk, paragraph),
      writing?.on === id && writing.kind === "add" && writingForm(desk, words.newText, words.save, () => add(desk, id)),
    ),
    hasNotes && element("div", { class: "notes" }, ...suggestions.map((suggestion) => suggestionCard(desk, paragraph, suggestion)), ...comments.map((comment) => commentThread(desk, comment)), writing?.on === id && writing.kind === "comment" && element("div", { class: "notes-writing" }, writingForm(desk, words.yourComment, words.send, () => comment(desk, id)))),
  );
}

function blockTools(desk: Desk, { id, text }: Paragraph): HTMLElement | undefined {
  const mode = modeInForce(desk.scene, desk.state);
  if (!may(desk.scene, desk.state, "commenter")) return undefined;
  const mine = desk.state.suggestions.find((each) => each.paragraph === id && each.author === desk.scene.me && each.status === "open");
  return element(
    "div",
    { class: "block-tools" },
    mode !== "read" && tool(`edit:${id}`, "edit", mode === "edit" ? words.edit : words.suggest, () => write(desk, { kind: "edit", on: id }, mode === "suggest" ? (mine?.text ?? text) : text), { "aria-label": (mode === "edit" ? words.editOf : words.suggestOf)(start(text)) }),
    tool(`comment:${id}`, "comment", words.comment, () => write(desk, { kind: "comment", on: id }), { "aria-label": words.commentOn(start(text)) }),
    mode === "edit" && tool(`add:${id}`, "plus", words.add, () => write(desk, { kind: "add", on: id }), { "aria-label": words.addAfter(start(text)) }),
  );
}

function editForm(desk: Desk, { id, text }: Paragraph): HTMLElement {
  const suggests = modeInForce(desk.scene, desk.state) === "suggest";
  const submit = () => {
    const typed = tidy(desk.typed);
    if (typed === tidy(text) && !suggests) refuse(desk, words.problemSame);
    else if (suggests) perform(desk, { kind: "edit", paragraph: id, text: typed }, words.done.suggested, `edit:${id}`);
    else perform(desk, { kind: "edit", paragraph: id, text: typed }, typed === "" ? words.done.removed : words.done.edited, `edit:${id}`);
  };
  return writingForm(desk, suggests ? words.proposedText : words.text, suggests ? words.propose : words.save, submit, 4);
}

function add(desk: Desk, after: string): void {
  if (tidy(desk.typed) === "") refuse(desk, words.problemEmpty);
  else perform(desk, { kind: "add-paragraph", after, text: desk.typed }, words.done.added, `add:${after}`);
}

function comment(desk: Desk, paragraph: string): void {
  if (tidy(desk.typed) === "") refuse(desk, words.problemEmpty);
  else perform(desk, { kind: "comment", paragraph, text: desk.typed }, words.done.commented, `comment:${paragraph}`);
}
