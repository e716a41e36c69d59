import { sharedDocument as words } from "../../i18n/fr/activities/shared-document.ts";
import { typeset } from "../../i18n/typography.ts";
import { element } from "../dom.ts";
import { tool } from "../parts/button.ts";
import { icon } from "../parts/icon.ts";
import { markedText } from "../parts/marked-text.ts";
import { wordDiff } from "../parts/word-diff.ts";
import { type Desk, face, nameOf, perform } from "./desk.ts";
import type { Paragraph, Version } from "./scene.ts";
import { may } from "./state.ts";

/** The versions, newest first, and what the chosen one changed. */
export function history(desk: Desk, chosen: string): HTMLElement {
  const versions = desk.scene.versions ?? [];
  const at = versions.findIndex(({ id }) => id === chosen);
  const version = versions[at];
  return element(
    "div",
    { class: "history" },
    element("div", { class: "version-list" }, element("h4", { class: "part" }, words.versions), element("ul", {}, entry(desk, "current", words.current, undefined, chosen), ...versions.toReversed().map((each) => entry(desk, each.id, words.moment(each.when), { version: each, before: versions[versions.indexOf(each) - 1] }, chosen)))),
    element("div", { class: "version-text", "data-key": "version-text" }, version ? text(desk, version, versions[at - 1]) : element("div", {}, ...desk.state.paragraphs.map((paragraph) => shown(paragraph, [typeset(paragraph.text)])))),
  );
}

function entry(desk: Desk, id: string, label: string, made: { readonly version: Version; readonly before: Version | undefined } | undefined, chosen: string): HTMLElement {
  const open = () => {
    Object.assign(desk, { version: id, focus: `version:${id}`, message: "" });
    desk.stagehand.redraw();
  };
  return element(
    "li",
    {},
    element(
      "button",
      { type: "button", class: "plain version", "data-key": `version:${id}`, "aria-current": id === chosen ? "true" : undefined, onclick: open },
      made ? face(desk, made.version.author) : icon("file"),
      element("span", { class: "version-name" }, element("strong", {}, label), made && element("span", {}, nameOf(desk, made.version.author)), made && element("span", { class: "small soft" }, made.before ? words.changes(changedCount(made.version, made.before)) : words.firstVersion)),
    ),
  );
}

function text(desk: Desk, version: Version, before: Version | undefined): HTMLElement {
  const old = before?.paragraphs ?? [];
  const gone = old.filter(({ id }) => !version.paragraphs.some((each) => each.id === id));
  const restore = () => {
    desk.version = undefined;
    perform(desk, { kind: "restore", version: version.id }, words.done.restored, "history");
  };
  return element(
    "div",
    {},
    element("p", { class: "version-head" }, words.versionOf(nameOf(desk, version.author), words.moment(version.when))),
    may(desk.scene, desk.state, "editor") && tool("restore", "restore", words.restore, restore),
    ...version.paragraphs.map((paragraph) => shown(paragraph, before ? markedText(wordDiff(old.find(({ id }) => id === paragraph.id)?.text ?? "", paragraph.text)) : [typeset(paragraph.text)])),
    ...gone.map((paragraph) => shown(paragraph, markedText([{ kind: "removed", text: paragraph.text }]))),
  );
}

function shown({ style }: Paragraph, content: readonly (HTMLElement | string)[]): HTMLElement {
  return element(style === "heading" ? "h4" : "p", { class: "paragraph" }, ...content);
}

function changedCount(version: Version, before: Version): number {
  const texts = new Map(before.paragraphs.map(({ id, text: old }) => [id, old]));
  const changed = version.paragraphs.filter(({ id, text: now }) => texts.get(id) !== now).length;
  return changed + before.paragraphs.filter(({ id }) => !version.paragraphs.some((each) => each.id === id)).length;
}
