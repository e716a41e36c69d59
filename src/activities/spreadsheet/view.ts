import { spreadsheet } from "../../i18n/fr/activities/spreadsheet.ts";
import type { Stagehand } from "../activity.ts";
import { element } from "../dom.ts";
import { compute, formulaOf } from "./evaluate.ts";
import { gridView, type Selection } from "./grid-view.ts";
import { wishOf } from "./keyboard.ts";
import { type Action, FORMATS, isOnSheet, type State } from "./model.ts";
import { filterPanel, sortPanel } from "./panels.ts";
import { type Area, areaName, areaOf, cellName, parseArea, type Spot, spotsOf } from "./references.ts";
import type { SpreadsheetScene } from "./scene.ts";
import { hiddenRows, sizeOf, tableOf, textIn } from "./table.ts";
import { numberText } from "./values.ts";

const { bar: barWords, tools: toolWords, said, status: statusWords, filter: filterWords } = spreadsheet;

/** The formula bar, the tools and the grid; all of it is kept and changed in place. */
export function view(scene: SpreadsheetScene, { act, announce: sayAloud }: Stagehand<Action>): (state: State) => HTMLElement {
  const { columns, rows } = sizeOf(scene);
  let state: State;
  let selection: Selection = { active: { column: 0, row: 0 }, corner: { column: 0, row: 0 } };
  let editing: { readonly spot: Spot; readonly field: HTMLInputElement; picked: { start: number; end: number } | undefined } | undefined;
  let clipboard: { readonly area: string; readonly cut: boolean; readonly text: string } | undefined;
  let extending = false;

  const area = () => areaOf(selection.active, selection.corner);
  const grid = gridView(scene, { select: (next, focus) => select(next, focus), edit: (text) => edit(text), pick, fill: (wanted) => fill(wanted), keydown: onKey });

  const where = element("output", { class: "where", "aria-label": barWords.where });
  const bar = element("input", { class: "field bar-field", type: "text", "data-key": "bar", autocomplete: "off", spellcheck: "false", autocapitalize: "off", maxlength: 400, onfocus: () => editing?.field !== bar && begin(bar), oninput: () => mirror(), onkeydown: (event: KeyboardEvent) => onEditKey(event), onblur: () => leave(bar) });
  const inner = element("input", { class: "cell-editor", type: "text", autocomplete: "off", spellcheck: "false", autocapitalize: "off", maxlength: 400, oninput: () => mirror(), onkeydown: (event: KeyboardEvent) => onEditKey(event), onblur: () => leave(inner) });
  const accept = element("button", { type: "button", class: "tool icon", "aria-label": barWords.accept, onpointerdown: (event: Event) => event.preventDefault(), onclick: () => finish(true) }, "✓");
  const cancel = element("button", { type: "button", class: "tool icon", "aria-label": barWords.cancel, onpointerdown: (event: Event) => event.preventDefault(), onclick: () => finish(false) }, "✕");
  const format = element("select", { class: "field format", "aria-label": toolWords.format, onchange: () => applyFormat() }, ...FORMATS.map((each) => element("option", { value: each }, toolWords.formats[each])));
  const extend = tool(toolWords.extend, () => toggleExtend());
  extend.setAttribute("aria-label", toolWords.extendHint);
  const panels = element("div", { class: "panels" });
  const message = element("span", { class: "message" });
  const numbersNote = element("span", {});
  const status = element("p", { class: "status" }, message, numbersNote);
  const filterNote = element("div", { class: "filter-note", hidden: true });

  function tool(text: string, run: () => void): HTMLButtonElement {
    return element("button", { type: "button", class: "tool", onclick: run }, text);
  }

  /** Said, and shown under the grid. */
  function announce(text: string) {
    message.textContent = text;
    sayAloud(text);
  }

  function run(action: Action): boolean {
    const before = state;
    act(action);
    return state !== before;
  }

  function select(next: Selection, focus: boolean) {
    if (editing) finish(true, false);
    selection = extending ? { active: selection.active, corner: next.corner } : next;
    extending = false;
    showSelection();
    if (focus) grid.cell(selection.active).focus({ preventScroll: true });
    grid.cell(selection.corner).scrollIntoView({ block: "nearest", inline: "nearest" });
    if (areaName(area()).includes(":")) announce(said.selected(areaName(area())));
  }

  function showSelection() {
    grid.mark(selection);
    const name = areaName(area());
    where.textContent = name;
    extend.setAttribute("aria-pressed", String(extending));
    if (!editing) {
      bar.value = state.cells[cellName(selection.active)] ?? "";
      bar.setAttribute("aria-label", barWords.content(cellName(selection.active)));
    }
    format.value = state.formats[cellName(selection.active)] ?? "auto";
    const computed = compute(state.cells);
    const hidden = hiddenRows(scene, state, computed);
    const numbers = spotsOf(area()).filter(({ row }) => !hidden.has(row)).map((spot) => computed.value(cellName(spot))).filter((value) => typeof value === "number");
    const total = numbers.reduce((sum, number) => sum + number, 0);
    numbersNote.textContent = numbers.length < 2 ? "" : `${statusWords.count} : ${numbers.length} · ${statusWords.sum} : ${numberText(total)} · ${statusWords.mean} : ${numberText(total / numbers.length)}`;
  }

  function begin(field: HTMLInputElement) {
    editing = { spot: selection.active, field, picked: undefined };
    accept.hidden = false;
    cancel.hidden = false;
  }

  /** Edits in the cell, with what it holds or with the first letter typed. */
  function edit(text: string | undefined) {
    // Two taps are a double click as well.
    if (editing) return;
    const cell = grid.cell(selection.active);
    inner.value = text ?? state.cells[cellName(selection.active)] ?? "";
    inner.setAttribute("aria-label", barWords.content(cellName(selection.active)));
    begin(inner);
    cell.append(inner);
    cell.classList.add("editing");
    inner.focus({ preventScroll: true });
    inner.setSelectionRange(inner.value.length, inner.value.length);
    mirror();
  }

  function mirror() {
    if (!editing) return;
    editing.picked = undefined;
    if (editing.field === inner) bar.value = inner.value;
  }

  /** Ends the editing; the cell under it takes the focus back unless something else has it. */
  function finish(keep: boolean, refocus = true) {
    if (!editing) return;
    const { spot, field } = editing;
    const text = field.value;
    const cell = grid.cell(spot);
    const name = cellName(spot);
    editing = undefined;
    accept.hidden = true;
    cancel.hidden = true;
    cell.classList.remove("editing");
    inner.remove();
    if (keep && text !== (state.cells[name] ?? "")) {
      act({ kind: "type", cell: name, text });
      announce(formulaOf(text) === "bad" ? said.unreadable(name) : said.entered(name, textIn(state, compute(state.cells), name)));
    }
    showSelection();
    if (refocus) cell.focus({ preventScroll: true });
  }

  function leave(field: HTMLInputElement) {
    if (editing?.field === field) finish(true, false);
  }

  function onEditKey(event: KeyboardEvent) {
    if (!editing || event.isComposing) return;
    const move = event.key === "Enter" ? { column: 0, row: event.shiftKey ? -1 : 1 } : event.key === "Tab" && editing.field === inner ? { column: event.shiftKey ? -1 : 1, row: 0 } : undefined;
    event.stopPropagation();
    if (event.key === "Escape") {
      event.preventDefault();
      finish(false);
    } else if (move) {
      event.preventDefault();
      finish(true);
      const next = { column: Math.max(0, Math.min(columns - 1, selection.active.column + move.column)), row: Math.max(0, Math.min(rows - 1, selection.active.row + move.row)) };
      select({ active: next, corner: next }, true);
    }
  }

  /** In a formula, a cell shown where a value may stand is written there. */
  function pick(shown: Area, again: boolean): boolean {
    if (!editing) return false;
    const { field, picked } = editing;
    if (!field.value.startsWith("=")) return false;
    const start = picked?.start ?? field.selectionStart ?? field.value.length;
    if (!picked && !/[=(;,+\-*/^&<>:]\s*$/.test(field.value.slice(0, start))) return false;
    if (again && !picked) return false;
    const name = areaName(shown);
    field.setRangeText(name, start, picked?.end ?? field.selectionEnd ?? start, "end");
    mirror();
    editing.picked = { start, end: start + name.length };
    field.focus({ preventScroll: true });
    return true;
  }

  function fill(wanted: Area) {
    const source = area();
    if (areaName(wanted) === areaName(source)) return;
    if (run({ kind: "copy", from: areaName(source), to: areaName(wanted) })) announce(said.filled(areaName(wanted)));
    selection = { active: wanted.from, corner: wanted.to };
    showSelection();
  }

  function fillSelection(direction: "down" | "right") {
    const { from, to } = area();
    if (direction === "down" ? from.row === to.row : from.column === to.column) return announce(said.selectMore);
    run({ kind: "fill", area: areaName(area()), direction });
    announce(said.filled(areaName(area())));
  }

  function clear() {
    run({ kind: "clear", area: areaName(area()) });
    announce(said.cleared(areaName(area())));
  }

  function copy(cut: boolean): string {
    const computed = compute(state.cells);
    const { from, to } = area();
    const text = Array.from({ length: to.row - from.row + 1 }, (_, row) => spotsOf(areaOf({ column: from.column, row: from.row + row }, { column: to.column, row: from.row + row })).map((spot) => textIn(state, computed, cellName(spot))).join("\t")).join("\n");
    clipboard = { area: areaName(area()), cut, text };
    announce(cut ? said.cut(clipboard.area) : said.copied(clipboard.area));
    return text;
  }

  /** Our own cells keep their formulas; a text from elsewhere is cut at its tabs and lines. */
  function paste(text: string | undefined) {
    if (clipboard && (text === undefined || text.replaceAll("\r", "") === clipboard.text)) {
      const source = parseArea(clipboard.area)!;
      const { from } = area();
      const reach = areaOf(from, { column: from.column + source.to.column - source.from.column, row: from.row + source.to.row - source.from.row });
      if (!isOnSheet(scene, reach)) return announce(said.outside);
      run({ kind: "copy", from: clipboard.area, to: areaName(area()), cut: clipboard.cut });
      if (clipboard.cut) clipboard = undefined;
      announce(said.pasted(areaName(area())));
    } else if (text) {
      run({ kind: "write", cell: cellName(selection.active), rows: text.replaceAll("\r", "").replace(/\n$/, "").split("\n").map((line) => line.split("\t")) });
      announce(said.pasted(cellName(selection.active)));
    } else announce(said.nothing);
  }

  function applyFormat() {
    const chosen = format.value as (typeof FORMATS)[number];
    run({ kind: "format", area: areaName(area()), format: chosen });
    announce(said.formatted(areaName(area()), toolWords.formats[chosen]));
  }

  function toggleExtend() {
    extending = !extending;
    showSelection();
    if (extending) announce(said.extending);
  }

  function open(make: typeof sortPanel, opener: HTMLElement) {
    const made = make({
      scene,
      sheet: state,
      selection: area(),
      close: (action) => {
        panels.replaceChildren();
        opener.focus();
        if (!action) return;
        const changed = run(action);
        if (action.kind === "sort") announce(changed ? said.sorted(action.area) : said.alreadySorted);
        else announce(rowsText());
      },
    });
    panels.replaceChildren(made);
    made.querySelector<HTMLElement>("[data-focus]")?.focus();
  }

  function rowsText(): string {
    const table = tableOf(scene);
    const all = table.to.row - table.from.row;
    const hidden = hiddenRows(scene, state, compute(state.cells)).size;
    return hidden === 0 && Object.keys(state.filters).length === 0 ? said.allRows : said.rows(all - hidden, all);
  }

  function onKey(event: KeyboardEvent) {
    if (editing) return;
    const held = compute(state.cells);
    const used = Object.keys(state.cells).map((name) => parseArea(name)!.from).filter((spot) => held.value(cellName(spot)) !== null);
    const end = { column: Math.max(0, ...used.map(({ column }) => column)), row: Math.max(0, ...used.map(({ row }) => row)) };
    const wish = wishOf(event, selection, { columns, rows, isHidden: grid.isHidden, end });
    if (!wish) return;
    event.preventDefault();
    if (wish.kind === "select") select(wish.selection, true);
    else if (wish.kind === "edit") edit(wish.text);
    else if (wish.kind === "clear") clear();
    else fillSelection(wish.kind);
  }

  function onClipboard(event: ClipboardEvent) {
    if (editing) return;
    event.preventDefault();
    if (event.type === "paste") paste(event.clipboardData?.getData("text/plain"));
    else event.clipboardData?.setData("text/plain", copy(event.type === "cut"));
  }

  accept.hidden = true;
  cancel.hidden = true;
  for (const type of ["copy", "cut", "paste"] as const) grid.element.addEventListener(type, onClipboard);
  const sortButton = tool(toolWords.sort, () => open(sortPanel, sortButton));
  const filterButton = tool(toolWords.filter, () => open(filterPanel, filterButton));
  const root = element(
    "div",
    { class: "sheet" },
    element("div", { class: "tools", role: "group", "aria-label": toolWords.group }, tool(toolWords.copy, () => copy(false)), tool(toolWords.cut, () => copy(true)), tool(toolWords.paste, () => paste(undefined)), tool(toolWords.down, () => fillSelection("down")), tool(toolWords.right, () => fillSelection("right")), tool(toolWords.clear, clear), extend, format, sortButton, filterButton),
    panels,
    element("div", { class: "formula-bar", role: "group", "aria-label": barWords.group }, where, bar, accept, cancel),
    filterNote,
    grid.element,
    status,
    element("p", { class: "help small soft" }, spreadsheet.help),
  );

  return (next) => {
    const isFirst = state === undefined;
    state = next;
    grid.update(state);
    if (!isFirst && grid.isHidden(selection.active.row)) selection = { active: { column: selection.active.column, row: 0 }, corner: { column: selection.active.column, row: 0 } };
    const filtered = Object.keys(state.filters).toSorted();
    filterNote.hidden = filtered.length === 0;
    filterNote.replaceChildren(...(filtered.length === 0 ? [] : [element("span", {}, `${filterWords.on(filtered.join(", "))} ${rowsText()}`), element("button", { type: "button", class: "tool", onclick: () => { act({ kind: "show-all" }); announce(said.allRows); filterButton.focus(); } }, filterWords.showAll)]));
    showSelection();
    return root;
  };
}
