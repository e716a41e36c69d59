import { code } from "../../i18n/fr/activities/code.ts";
import { element } from "../dom.ts";
import { highlighted } from "./highlight.ts";

const { editor: words } = code;
const STEP = "    ";
const PAUSE_MS = 700;

export interface Editor {
  readonly element: HTMLElement;
  readonly source: () => string;
  /** Shows another program, as when an act is undone; the same text is left alone, caret included. */
  readonly show: (source: string) => void;
  /** Points at a line: the one that runs, or the one at fault; 0 for none. */
  readonly point: (line: number, kind: "run" | "error") => void;
  /** Hands over what is being typed now. */
  readonly flush: () => void;
}

/** A plain text area with line numbers; colours lie behind it. `write` is called when one pauses or leaves. */
export function editorView(readOnly: boolean, write: (source: string) => void, typed: () => void): Editor {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const numbers = element("div", { class: "numbers", "aria-hidden": "true" });
  const colours = element("pre", { class: "colours", "aria-hidden": "true" });
  const mark = element("div", { class: "line-mark", hidden: true });
  const area = element("textarea", {
    class: "area",
    "data-key": "editor",
    "aria-label": words.label,
    spellcheck: "false",
    autocapitalize: "off",
    autocomplete: "off",
    wrap: "off",
    readonly: readOnly,
    oninput: () => {
      typed();
      draw();
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE_MS);
    },
    onchange: () => flush(),
    onscroll: () => follow(),
    onkeydown: (event: KeyboardEvent) => onKey(event),
  });

  function flush() {
    clearTimeout(timer);
    write(area.value);
  }

  function draw() {
    const lines = area.value.split("\n").length;
    area.rows = Math.max(lines, 4);
    colours.replaceChildren(...highlighted(area.value));
    if (numbers.childElementCount !== lines) numbers.replaceChildren(...Array.from({ length: lines }, (_, index) => element("span", {}, String(index + 1))));
    follow();
  }

  function follow() {
    colours.style.transform = `translateX(${-area.scrollLeft}px)`;
  }

  function onKey(event: KeyboardEvent) {
    if (readOnly || event.isComposing) return;
    const { selectionStart: start, selectionEnd: end, value } = area;
    const before = value.slice(value.lastIndexOf("\n", start - 1) + 1, start);
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const lead = /^ */.exec(before)![0];
      insert(`\n${lead}${/:\s*(?:#.*)?$/.test(before) ? STEP : ""}`);
    } else if (event.key === "Backspace" && start === end && before !== "" && /^ +$/.test(before)) {
      event.preventDefault();
      area.setSelectionRange(start - (((before.length - 1) % STEP.length) + 1), end);
      insert("");
    } else if ((event.ctrlKey || event.metaKey) && (event.key === "]" || event.key === "[")) {
      event.preventDefault();
      shift(event.key === "]");
    }
  }

  /** Through the browser's own editing, so that its undo knows; the fallback is for those that refuse. */
  function insert(text: string) {
    if (document.execCommand(text === "" ? "delete" : "insertText", false, text)) return;
    area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input"));
  }

  function shift(deeper: boolean) {
    const { selectionStart, selectionEnd, value } = area;
    const from = value.lastIndexOf("\n", selectionStart - 1) + 1;
    const to = Math.max(selectionEnd - (selectionEnd > selectionStart && value[selectionEnd - 1] === "\n" ? 1 : 0), from);
    const end = value.indexOf("\n", to) < 0 ? value.length : value.indexOf("\n", to);
    const moved = value.slice(from, end).split("\n").map((line) => (deeper ? STEP + line : line.replace(/^ {1,4}/, ""))).join("\n");
    area.focus();
    area.setSelectionRange(from, end);
    insert(moved);
    const isLine = !value.slice(from, end).includes("\n");
    area.setSelectionRange(isLine ? Math.max(from, selectionStart + moved.length - (end - from)) : from, isLine ? Math.max(from, selectionEnd + moved.length - (end - from)) : from + moved.length);
  }

  const button = (text: string, deeper: boolean) => element("button", { type: "button", class: "tool", onclick: () => shift(deeper) }, text);
  const frame = element("div", { class: "editor" }, numbers, element("div", { class: "paper" }, mark, colours, area));
  return {
    element: element(
      "div",
      { class: "editor-part" },
      frame,
      readOnly ? element("p", { class: "small soft" }, words.readOnly) : element("div", { class: "editor-tools" }, button(words.outdent, false), button(words.indent, true)),
      !readOnly && element("p", { class: "small soft" }, words.help),
    ),
    source: () => area.value,
    show: (source) => {
      if (area.value !== source) area.value = source;
      draw();
    },
    point: (line, kind) => {
      mark.hidden = line === 0;
      mark.className = `line-mark ${kind}`;
      mark.style.insetBlockStart = `calc(${line - 1} * 1lh + var(--space-3))`;
      for (const [index, number] of [...numbers.children].entries()) number.className = index === line - 1 ? `pointed ${kind}` : "";
    },
    flush,
  };
}
