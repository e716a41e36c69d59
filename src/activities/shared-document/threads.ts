import { sharedDocument as words } from "../../i18n/fr/activities/shared-document.ts";
import { typeset } from "../../i18n/typography.ts";
import { element } from "../dom.ts";
import { tool } from "../parts/button.ts";
import { icon } from "../parts/icon.ts";
import { markedText } from "../parts/marked-text.ts";
import { wordDiff } from "../parts/word-diff.ts";
import { type Desk, face, nameOf, perform, refuse, who, write } from "./desk.ts";
import type { Comment, Paragraph } from "./scene.ts";
import { may, type OpenSuggestion, tidy } from "./state.ts";
import { writingForm } from "./writing-form.ts";

export function commentThread(desk: Desk, comment: Comment): HTMLElement {
  const { id, author, text, when, replies, resolved } = comment;
  const { writing } = desk;
  const canAnswer = may(desk.scene, desk.state, "commenter");
  const isWriting = writing?.kind === "reply" && writing.on === id;
  const settle = () => perform(desk, { kind: "resolve", comment: id, resolved: !resolved }, resolved ? words.done.reopened : words.done.resolved, `resolve:${id}`);
  return element(
    "article",
    { class: resolved ? "note note-resolved" : "note", "aria-label": words.commentOf(nameOf(desk, author)) },
    resolved === true && element("p", { class: "small resolved" }, icon("check"), words.resolved),
    said(desk, author, when, text),
    ...(replies ?? []).map((reply) => element("div", { class: "reply" }, said(desk, reply.author, reply.when, reply.text))),
    isWriting && writingForm(desk, words.yourReply, words.send, () => answer(desk, id), 2),
    canAnswer && !isWriting && element("div", { class: "tools note-tools" }, resolved !== true && tool(`reply:${id}`, "reply", words.reply, () => write(desk, { kind: "reply", on: id }), { "aria-label": words.replyTo(nameOf(desk, author)) }), tool(`resolve:${id}`, resolved ? "restore" : "check", resolved ? words.reopen : words.resolve, settle)),
  );
}

export function suggestionCard(desk: Desk, { text }: Paragraph, suggestion: OpenSuggestion): HTMLElement {
  const { id, author, when } = suggestion;
  const decide = (accepted: boolean) => perform(desk, { kind: "decide", suggestion: id, accepted }, accepted ? words.done.accepted : words.done.refused, `edit:${suggestion.paragraph}`);
  return element(
    "article",
    { class: "note note-suggestion", "aria-label": words.suggestionOf(nameOf(desk, author)) },
    heading(desk, author, when),
    element("p", {}, ...markedText(wordDiff(tidy(text), suggestion.text))),
    may(desk.scene, desk.state, "editor") && element("div", { class: "tools note-tools" }, tool(`accept:${id}`, "check", words.accept, () => decide(true)), tool(`refuse:${id}`, "close", words.refuse, () => decide(false))),
  );
}

function said(desk: Desk, author: string, when: string, text: string): HTMLElement {
  return element("div", {}, heading(desk, author, when), element("p", {}, typeset(text)));
}

function heading(desk: Desk, author: string, when: string): HTMLElement {
  return element("div", { class: "note-head" }, face(desk, author), element("span", {}, element("strong", {}, who(desk, author)), element("span", { class: "small soft" }, words.moment(when))));
}

function answer(desk: Desk, comment: string): void {
  if (tidy(desk.typed) === "") refuse(desk, words.problemEmpty);
  else perform(desk, { kind: "reply", comment, text: desk.typed }, words.done.replied, `reply:${comment}`);
}
