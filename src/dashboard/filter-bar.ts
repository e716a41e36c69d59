import type { RowOf } from "../analytics/queries.ts";
import { dashboard } from "../i18n/fr/dashboard.ts";
import { element } from "./element.ts";
import type { ViewState } from "./view-state.ts";

export interface FilterBarOptions {
  readonly document: Document;
  readonly state: ViewState;
  readonly classes: readonly RowOf<"classes">[];
  readonly competences: readonly RowOf<"competences">[];
  readonly totals: RowOf<"totals">;
  readonly onChange: (change: Partial<ViewState>) => void;
}

const { filters: text } = dashboard;

/** Class, domain and period: the same for every view. */
export function filterBar({ document, state, classes, competences, totals, onChange }: FilterBarOptions): HTMLElement {
  const domains = new Map(competences.map((row) => [row.domain_code, `${row.domain_code}. ${row.domain_name}`]));
  const classOptions = classes.map((row) => [String(row.class_id), `${row.name === "" ? text.noClass : row.name} (${row.students})`] as const);
  const isNarrowed = state.classId !== 0 || state.domain !== "" || state.from !== "" || state.until !== "";
  return element(
    document,
    "form",
    { class: "filter-bar no-print", "aria-label": text.label, onsubmit: (event) => event.preventDefault() },
    selectField(document, "classe", text.class, [["0", text.allClasses], ...classOptions], String(state.classId), (value) => onChange({ classId: Number(value), page: 1 })),
    state.view === "students" || state.view === "progress" ? null : selectField(document, "domaine", text.domain, [["", text.allDomains], ...domains], state.domain, (value) => onChange({ domain: value })),
    dayField(document, "du", text.from, state.from, totals, (from) => onChange({ from })),
    dayField(document, "au", text.until, state.until, totals, (until) => onChange({ until })),
    isNarrowed && element(document, "button", { class: "button", "data-kind": "quiet", type: "button", onclick: () => onChange({ classId: 0, domain: "", from: "", until: "", page: 1 }) }, text.reset),
  );
}

export function selectField(document: Document, name: string, label: string, options: readonly (readonly [value: string, title: string])[], chosen: string, onChange: (value: string) => void): HTMLElement {
  const select = element(
    document,
    "select",
    { class: "input", id: `filtre-${name}`, name, onchange: (event) => onChange((event.target as HTMLSelectElement).value) },
    ...options.map(([value, title]) => element(document, "option", { value, selected: value === chosen }, title)),
  );
  return element(document, "div", { class: "field" }, element(document, "label", { class: "field-label", for: `filtre-${name}` }, label), select);
}

function dayField(document: Document, name: string, label: string, value: string, totals: RowOf<"totals">, onChange: (value: string) => void): HTMLElement {
  const day = (at: number | null): string | undefined => (at === null ? undefined : new Date(at).toISOString().slice(0, 10));
  const input = element(document, "input", { class: "input", type: "date", id: `filtre-${name}`, name, value, min: day(totals.first_run_at), max: day(totals.last_run_at), onchange: (event) => onChange((event.target as HTMLInputElement).value) });
  return element(document, "div", { class: "field" }, element(document, "label", { class: "field-label", for: `filtre-${name}` }, label), input);
}
