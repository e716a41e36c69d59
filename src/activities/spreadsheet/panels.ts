import { spreadsheet } from "../../i18n/fr/activities/spreadsheet.ts";
import { element } from "../dom.ts";
import { compute } from "./evaluate.ts";
import type { Action } from "./model.ts";
import { type Area, areaName, cellName, columnName } from "./references.ts";
import type { SpreadsheetScene } from "./scene.ts";
import { columnTexts, type Filter, letters, type Sheet, type SortKey, tableOf, textIn } from "./table.ts";

const { sort: sortWords, filter: filterWords } = spreadsheet;
type Choice = readonly [value: string, label: string];

interface PanelOf {
  readonly scene: SpreadsheetScene;
  readonly sheet: Sheet;
  readonly selection: Area;
  /** Closes the panel, after an act or without one. */
  readonly close: (action?: Action) => void;
}

/** One or two keys, over the whole table or the selection alone: as in a real spreadsheet, the second cuts rows apart. */
export function sortPanel({ scene, sheet, selection, close }: PanelOf): HTMLElement {
  const table = tableOf(scene);
  const data = { from: { ...table.from, row: table.from.row + 1 }, to: table.to };
  const columns = columnChoices(scene, sheet);
  const start = letters(scene).includes(columnName(selection.from.column)) ? columnName(selection.from.column) : letters(scene)[0]!;
  const several = selection.from.row < selection.to.row;
  const what = element("select", { class: "field", "data-focus": true }, ...options([["table", sortWords.table(areaName(table))], ...(several ? [["selection", sortWords.selection(areaName(selection))] as const] : [])], "table"));
  const first = element("select", { class: "field" }, ...options(columns, start));
  const second = element("select", { class: "field" }, ...options([["", sortWords.none], ...columns], ""));
  const orders: Choice[] = [["up", sortWords.up], ["down", sortWords.down]];
  const firstOrder = element("select", { class: "field", "aria-label": `${sortWords.order} 1` }, ...options(orders, "up"));
  const secondOrder = element("select", { class: "field", "aria-label": `${sortWords.order} 2` }, ...options(orders, "up"));

  const apply = () => {
    const isTable = what.value === "table";
    const key = (column: HTMLSelectElement, order: HTMLSelectElement): SortKey[] => (column.value === "" ? [] : [{ column: column.value.charCodeAt(0) - 65, descending: order.value === "down" }]);
    close({ kind: "sort", area: areaName(isTable ? data : selection), keys: [...key(first, firstOrder), ...key(second, secondOrder)] });
  };
  return panel(
    sortWords.title,
    close,
    labelled(sortWords.what, what),
    labelled(sortWords.first, first, firstOrder),
    labelled(sortWords.second, second, secondOrder),
    element("div", { class: "panel-tools" }, element("button", { type: "button", class: "tool main-tool", onclick: apply }, sortWords.apply), element("button", { type: "button", class: "tool", onclick: () => close() }, sortWords.close)),
  );
}

/** Values to keep, or a condition, for one column of the table. */
export function filterPanel({ scene, sheet, selection, close }: PanelOf): HTMLElement {
  const names = letters(scene);
  const computed = compute(sheet.cells);
  const column = element("select", { class: "field", "data-focus": true, onchange: () => fill() }, ...options(columnChoices(scene, sheet), names.includes(columnName(selection.from.column)) ? columnName(selection.from.column) : names[0]!));
  const mode = element("select", { class: "field", onchange: () => show() }, ...options([["texts", filterWords.texts], ["criterion", filterWords.condition]], "texts"));
  const list = element("div", { class: "values" });
  const operator = element("select", { class: "field" }, ...options(Object.entries(filterWords.operators), "="));
  const value = element("input", { class: "field", type: "text", autocomplete: "off", maxlength: 60 });
  const check = (on: boolean) => {
    for (const box of list.querySelectorAll("input")) box.checked = on;
  };
  const texts = element(
    "fieldset",
    { class: "choices" },
    element("legend", {}, filterWords.values),
    element("div", { class: "panel-tools" }, element("button", { type: "button", class: "tool", onclick: () => check(true) }, filterWords.all), element("button", { type: "button", class: "tool", onclick: () => check(false) }, filterWords.none)),
    list,
  );
  const condition = element("div", { class: "condition" }, labelled(filterWords.operator, operator), labelled(filterWords.value, value));

  const show = () => {
    texts.hidden = mode.value !== "texts";
    condition.hidden = mode.value === "texts";
  };
  const fill = () => {
    const now = sheet.filters[column.value];
    const all = [...new Set(columnTexts(scene, sheet, computed, column.value.charCodeAt(0) - 65).map(({ text }) => text))].toSorted((left, right) => left.localeCompare(right, "fr", { numeric: true }));
    list.replaceChildren(...all.map((text) => {
      const box = element("input", { type: "checkbox", value: text });
      box.checked = now?.kind !== "texts" || now.texts.includes(text);
      return element("label", { class: "choice" }, box, text || filterWords.empty);
    }));
    if (now?.kind === "criterion") {
      mode.value = "criterion";
      const [, sign = "=", body = ""] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(now.criterion)!;
      operator.value = sign === "=" && body.startsWith("*") ? "contains" : sign;
      value.value = body.replaceAll(/^\*|\*$/g, "");
    }
    show();
  };
  const apply = () => {
    const body = value.value.trim();
    const filter: Filter = mode.value === "texts"
      ? { kind: "texts", texts: [...list.querySelectorAll("input")].filter((box) => box.checked).map((box) => box.value) }
      : { kind: "criterion", criterion: operator.value === "contains" ? `=*${body}*` : `${operator.value}${body}` };
    close({ kind: "filter", column: column.value, filter });
  };
  fill();
  return panel(
    filterWords.title,
    close,
    labelled(filterWords.column, column),
    labelled(filterWords.mode, mode),
    texts,
    condition,
    element(
      "div",
      { class: "panel-tools" },
      element("button", { type: "button", class: "tool main-tool", onclick: apply }, filterWords.apply),
      element("button", { type: "button", class: "tool", onclick: () => close({ kind: "filter", column: column.value, filter: null }) }, filterWords.remove),
      element("button", { type: "button", class: "tool", onclick: () => close() }, filterWords.close),
    ),
  );
}

function panel(title: string, close: () => void, ...children: readonly Node[]): HTMLElement {
  return element("div", { class: "panel", role: "group", "aria-label": title, onkeydown: (event: KeyboardEvent) => event.key === "Escape" && close() }, element("p", { class: "panel-title" }, title), ...children);
}

/** A label around its first field; the others have names of their own. */
function labelled(text: string, field: HTMLElement, ...others: readonly HTMLElement[]): HTMLElement {
  return element("div", { class: "labelled" }, element("label", {}, element("span", {}, text), field), ...others);
}

function options(choices: readonly Choice[], selected: string): HTMLOptionElement[] {
  return choices.map(([value, label]) => element("option", { value, selected: value === selected }, label));
}

function columnChoices(scene: SpreadsheetScene, sheet: Sheet): Choice[] {
  const computed = compute(sheet.cells);
  const { row } = tableOf(scene).from;
  return letters(scene).map((letter): Choice => [letter, sortWords.column(letter, textIn(sheet, computed, cellName({ column: letter.charCodeAt(0) - 65, row })))]);
}

