import { wordProcessor as words } from "../../i18n/fr/activities/word-processor.ts";
import { element, type Properties } from "../dom.ts";
import { tool } from "../parts/button.ts";
import type { IconName } from "../parts/icon.ts";
import { closePanel, type Desk, openPanel, type Panel, perform, selectedIds, tell } from "./desk.ts";
import { findParagraph } from "./model.ts";
import { openChange, type Paragraph, SIZES, type Size, type StyleId, STYLES } from "./state.ts";

export function ribbon(desk: Desk): HTMLElement {
  const ids = selectedIds(desk);
  const chosen = ids.flatMap((id) => findParagraph(desk.state, id) ?? []);
  return element("div", { class: "ribbon" }, paragraphTools(desk, ids, chosen), documentTools(desk, ids));
}

function paragraphTools(desk: Desk, ids: readonly string[], chosen: readonly Paragraph[]): HTMLElement {
  const all = (test: (paragraph: Paragraph) => boolean) => chosen.length > 0 && chosen.every(test);
  const some = (run: () => void) => () => (ids.length === 0 ? tell(desk, words.selectFirst) : run());
  const one = (run: (paragraph: Paragraph) => void) => () => (chosen.length === 1 ? run(chosen[0]!) : tell(desk, chosen.length === 0 ? words.selectFirst : words.selectOne));
  const dim = (count: number): Properties => ({ "aria-disabled": (count === 0 ? ids.length === 0 : ids.length !== 1) ? "true" : undefined });
  const toggle = (key: "bold" | "italic" | "breakBefore", image: IconName | undefined, label: string) => {
    const on = all((paragraph) => paragraph[key]);
    return tool(`tool:${key}`, image, label, some(() => perform(desk, { kind: "format", ids, format: { [key]: !on } }, words.said.format, `tool:${key}`)), { ...dim(0), "aria-pressed": String(on) });
  };
  return element(
    "div",
    { class: "tools", role: "group", "aria-label": words.paragraphTools },
    styleSelect(desk, ids, chosen),
    toggle("bold", "bold", words.bold),
    toggle("italic", "italic", words.italic),
    sizeSelect(desk, ids, chosen),
    tool("tool:clear", "close", words.clear, some(() => perform(desk, { kind: "clear-format", ids }, words.said.cleared, "tool:clear")), dim(0)),
    toggle("breakBefore", "down", words.pageBreak),
    tool("tool:edit", "edit", words.edit, one((paragraph) => write(desk, "edit", paragraph)), dim(1)),
    tool("tool:words", "bold", words.words, one(() => openPanel(desk, "words", "dialog-title")), dim(1)),
    tool("tool:add", "plus", words.add, one((paragraph) => write(desk, "add", paragraph)), dim(1)),
    tool("tool:remove", "bin", words.remove, some(() => perform(desk, { kind: "remove", ids }, desk.state.track ? words.said.proposed : words.said.removed)), dim(0)),
    tool("tool:comment", "comment", words.comment, one(() => openPanel(desk, "comment")), dim(1)),
  );
}

function documentTools(desk: Desk, ids: readonly string[]): HTMLElement {
  const opener = (panel: Panel, image: IconName, label: string, focus?: string) => tool(`tool:${panel}`, image, label, () => (desk.panel === panel ? closePanel(desk) : openPanel(desk, panel, focus)), { "aria-expanded": String(desk.panel === panel) });
  const { track } = desk.state;
  const openStyles = () => {
    const first = ids.map((id) => findParagraph(desk.state, id))[0];
    if (first) desk.style = first.style;
    if (desk.panel === "styles") closePanel(desk);
    else openPanel(desk, "styles");
  };
  return element(
    "div",
    { class: "tools", role: "group", "aria-label": words.documentTools },
    tool("tool:styles", "text", words.manageStyles, openStyles, { "aria-expanded": String(desk.panel === "styles") }),
    opener("toc", "list", words.toc, "dialog-title"),
    opener("find", "search", words.find),
    tool("tool:track", "eye", words.track, () => perform(desk, { kind: "set-track", on: !track }, track ? words.said.trackOff : words.said.trackOn, "tool:track"), { "aria-pressed": String(track) }),
  );
}

function styleSelect(desk: Desk, ids: readonly string[], chosen: readonly Paragraph[]): HTMLElement {
  const styles = new Set(chosen.map(({ style }) => style));
  const [current] = styles.size === 1 ? styles : [undefined];
  const select = element(
    "select",
    { class: "field", "data-key": "style", onchange: () => {
      const style = select.value as StyleId;
      if (ids.length === 0) tell(desk, words.selectFirst, "style");
      else perform(desk, { kind: "set-style", ids, style }, words.said.style(words.styles[style]), "style");
    } },
    current === undefined && element("option", { value: "", selected: true, disabled: true }, chosen.length > 1 ? words.severalStyles : words.chooseStyle),
    ...STYLES.map((style) => element("option", { value: style, selected: style === current }, words.styles[style])),
  );
  return element("label", { class: "ribbon-field" }, element("span", { class: "small" }, words.style), select);
}

function sizeSelect(desk: Desk, ids: readonly string[], chosen: readonly Paragraph[]): HTMLElement {
  const size = chosen[0]?.size ?? 0;
  const select = element(
    "select",
    { class: "field", "data-key": "size", onchange: () => {
      if (ids.length === 0) tell(desk, words.selectFirst, "size");
      else perform(desk, { kind: "format", ids, format: { size: Number(select.value) as Size | 0 } }, words.said.format, "size");
    } },
    element("option", { value: "0", selected: size === 0 }, words.styleSize),
    ...SIZES.map((each) => element("option", { value: String(each), selected: each === size }, String(each))),
  );
  return element("label", { class: "ribbon-field" }, element("span", { class: "small" }, words.size), select);
}

function write(desk: Desk, kind: "edit" | "add", { id, text }: Paragraph): void {
  const waiting = openChange(desk.state, id);
  if (kind === "edit" && waiting && (waiting.author !== "" || !desk.state.track)) {
    tell(desk, words.waiting);
    return;
  }
  Object.assign(desk, { panel: undefined, writing: { kind, id }, typed: kind === "edit" ? (waiting?.text ?? text) : "", problem: "", focus: "writing" });
  desk.stagehand.redraw();
}
