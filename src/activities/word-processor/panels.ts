import { wordProcessor as words } from "../../i18n/fr/activities/word-processor.ts";
import { element } from "../dom.ts";
import { labelled, tool } from "../parts/button.ts";
import { dialog } from "../parts/dialog.ts";
import { closePanel, type Desk, perform, selectedIds, tell } from "./desk.ts";
import { findPanel } from "./find-panel.ts";
import { findParagraph } from "./model.ts";
import { stylesPanel } from "./styles-panel.ts";
import { wordsOf } from "./state.ts";

export function panel(desk: Desk): HTMLElement | undefined {
  switch (desk.panel) {
    case undefined:
      return undefined;
    case "styles":
      return stylesPanel(desk);
    case "find":
      return findPanel(desk);
    case "toc":
      return tocPanel(desk);
    case "words":
      return wordsPanel(desk);
    case "comment":
      return commentPanel(desk);
  }
}

export function frame(desk: Desk, title: string, submit: (() => void) | undefined, ...children: readonly (Node | false | undefined)[]): HTMLElement {
  return dialog({ title, closeLabel: words.close, close: () => closePanel(desk), ...(submit ? { submit } : {}) }, ...children);
}

function tocPanel(desk: Desk): HTMLElement {
  const [after] = selectedIds(desk);
  const insert = (where: string) => perform(desk, { kind: "insert-toc", after: where }, words.said.tocMade, "toc-update");
  const update = () => {
    const before = desk.state.toc;
    desk.stagehand.act({ kind: "update-toc" });
    tell(desk, desk.state.toc === before ? words.said.tocSame : words.said.tocUpdated, "toc-update");
  };
  return desk.state.toc === null
    ? frame(desk, words.toc, undefined, element("p", {}, words.tocAbsent), element("div", { class: "tools" }, tool("toc-top", "list", words.tocInsertTop, () => insert("")), after !== undefined && tool("toc-here", "list", words.tocInsertHere, () => insert(after))))
    : frame(desk, words.toc, undefined, element("p", {}, words.tocPresent), element("div", { class: "tools" }, tool("toc-update", "restore", words.tocUpdate, update), tool("toc-remove", "bin", words.tocRemove, () => perform(desk, { kind: "remove-toc" }, words.said.tocGone, "toc-top"))));
}

/** Words to choose one by one: the same by mouse, finger or keyboard. */
function wordsPanel(desk: Desk): HTMLElement | undefined {
  const [id] = selectedIds(desk);
  const paragraph = id === undefined ? undefined : findParagraph(desk.state, id);
  if (!paragraph) return undefined;
  const chosen = [...desk.words];
  const toggle = (word: number) => {
    if (!desk.words.delete(word)) desk.words.add(word);
    desk.stagehand.redraw();
  };
  const format = (key: "bold" | "italic") => () => {
    if (chosen.length === 0) {
      tell(desk, words.chooseWords);
      return;
    }
    const marked = key === "bold" ? paragraph.boldWords : paragraph.italicWords;
    perform(desk, { kind: "mark-words", id: paragraph.id, format: key, words: chosen, on: !chosen.every((word) => marked.includes(word)) }, words.said.words, `words:${key}`);
  };
  return frame(
    desk, words.wordsTitle, undefined,
    element("p", {}, words.wordsHelp),
    element("div", { class: "word-list" }, ...wordsOf(paragraph.text).map((word, index) => element("button", { type: "button", class: ["tool word", paragraph.boldWords.includes(index) && "word-bold", paragraph.italicWords.includes(index) && "word-italic"].filter(Boolean).join(" "), "data-key": `word:${index}`, "aria-pressed": String(desk.words.has(index)), onclick: () => toggle(index) }, word))),
    element("div", { class: "tools" }, tool("words:bold", "bold", words.bold, format("bold")), tool("words:italic", "italic", words.italic, format("italic")), tool("panel-close", "check", words.done, () => closePanel(desk))),
  );
}

function commentPanel(desk: Desk): HTMLElement | undefined {
  const [id] = selectedIds(desk);
  if (id === undefined) return undefined;
  const area = element("textarea", { class: "field", rows: 3, maxlength: 500, "data-key": "panel-field", "aria-describedby": "problem", oninput: () => { desk.typed = area.value; } });
  area.value = desk.typed;
  const publish = () => {
    if (desk.typed.trim() === "") {
      desk.problem = words.writeSomething;
      tell(desk, words.writeSomething, "panel-field");
      return;
    }
    desk.panel = undefined;
    perform(desk, { kind: "comment", id, text: desk.typed }, words.said.commented, `select:${id}`);
  };
  return frame(desk, words.commentTitle, publish, labelled(words.yourComment, area), element("p", { class: "problem", id: "problem" }, desk.problem), element("div", { class: "tools" }, element("button", { type: "submit", class: "tool primary", "data-key": "panel-ok" }, words.publish), tool("panel-close", undefined, words.cancel, () => closePanel(desk))));
}
