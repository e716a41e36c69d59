import { wordProcessor as words } from "../../i18n/fr/activities/word-processor.ts";
import { element } from "../dom.ts";
import { labelled, tool } from "../parts/button.ts";
import { closePanel, type Desk, matchesOf, perform, tell } from "./desk.ts";
import { frame } from "./panels.ts";

export function findPanel(desk: Desk): HTMLElement {
  const { search } = desk;
  const matches = matchesOf(desk);
  if (desk.match >= matches.length) desk.match = 0;
  const found = search.find === "" ? "" : `${words.found(matches.length)}${matches.length > 1 ? ` ${words.current(desk.match + 1, matches.length)}` : ""}`;
  const look = (changes: Partial<typeof search>) => {
    desk.search = { ...desk.search, ...changes };
    desk.match = 0;
    desk.stagehand.redraw();
  };
  const find = element("input", { type: "text", class: "field", "data-key": "panel-field", maxlength: 80, autocomplete: "off", spellcheck: "false", value: search.find, oninput: () => look({ find: find.value }), onchange: () => desk.stagehand.announce(words.found(matchesOf(desk).length)) });
  const replacement = element("input", { type: "text", class: "field", "data-key": "replacement", maxlength: 80, autocomplete: "off", spellcheck: "false", value: desk.replacement, oninput: () => { desk.replacement = replacement.value; } });
  const check = (key: "matchCase" | "wholeWord", label: string) => element("label", { class: "check" }, element("input", { type: "checkbox", "data-key": key, checked: search[key], onchange: () => { look({ [key]: !search[key] }); desk.stagehand.announce(words.found(matchesOf(desk).length)); } }), label);
  return frame(
    desk, words.findTitle, () => next(desk),
    element("div", { class: "settings" }, labelled(words.findWhat, find), labelled(words.replaceBy, replacement)),
    element("div", { class: "tools" }, check("matchCase", words.matchCase), check("wholeWord", words.wholeWord)),
    element("p", { class: "small" }, found),
    element(
      "div",
      { class: "tools" },
      element("button", { type: "submit", class: "tool", "data-key": "next" }, words.next),
      tool("replace-one", undefined, words.replaceOne, () => replaceOne(desk)),
      tool("replace-all", undefined, words.replaceAll, () => replaceAll(desk)),
      tool("panel-close", "check", words.done, () => closePanel(desk)),
    ),
  );
}

function next(desk: Desk): void {
  const count = matchesOf(desk).length;
  if (count > 0) desk.match = (desk.match + 1) % count;
  tell(desk, count === 0 ? words.found(0) : words.current(desk.match + 1, count), "next");
}

/** Goes on to the following passage by itself, as the one replaced is usually no longer found. */
function replaceOne(desk: Desk): void {
  const match = matchesOf(desk)[desk.match];
  if (match) perform(desk, { kind: "replace", search: desk.search, replacement: desk.replacement, only: { id: match.id, index: match.index } }, words.said.replaced(1), "replace-one");
  else tell(desk, words.found(0), "panel-field");
}

function replaceAll(desk: Desk): void {
  const count = matchesOf(desk).length;
  if (count > 0) perform(desk, { kind: "replace", search: desk.search, replacement: desk.replacement }, words.said.replaced(count), "replace-all");
  else tell(desk, words.found(0), "panel-field");
}
