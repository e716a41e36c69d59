import type { QueryName, RowOf } from "../analytics/queries.ts";
import { dashboard } from "../i18n/fr/dashboard.ts";
import { type Sort, sortedRows } from "./data-table.ts";
import { element } from "./element.ts";
import { selectField } from "./filter-bar.ts";
import { viewFrame } from "./view-frame.ts";
import { type ViewState, formatViewState } from "./view-state.ts";
import { classProfile, profileColumns, profileLegend, profileSummary, profilesOf } from "./views/class-profile.ts";
import { type LevelData, levelColumns, levelHeatmap, levelSummary, orderedStudents } from "./views/level-heatmap.ts";
import { type CheckRow, checkColumns } from "./views/check-table.ts";
import { mostMissingFirst, progressColumns, progressSummary } from "./views/progress-table.ts";
import { type ReportRow, reportColumns, reportList } from "./views/report-list.ts";
import { foundStudents, missingFirst, studentColumns, studentSummary } from "./views/student-table.ts";

export interface PanelData {
  readonly students: readonly RowOf<"students">[];
  readonly competences: readonly RowOf<"competences">[];
  readonly levels: readonly RowOf<"student-levels">[];
  readonly profile: readonly RowOf<"class-profile">[];
  readonly progress: readonly RowOf<"progress">[];
  readonly checks: readonly CheckRow[];
  readonly reports: readonly ReportRow[];
}

/** What a person chose inside a view and the address may not hold: a search is a name. */
export interface StudentSearch {
  readonly sought: string;
  readonly missingOnly: boolean;
  readonly sort: Sort;
  readonly shown: number;
}

export interface PanelOptions {
  readonly document: Document;
  readonly state: ViewState;
  readonly data: PanelData;
  readonly sqlOf: (name: QueryName) => string;
  readonly search: StudentSearch;
  readonly onChange: (change: Partial<ViewState>) => void;
  readonly onSearch: (change: Partial<StudentSearch>) => void;
  /** Notes whose runs to check are wanted, before the address changes. */
  readonly onChecksOf: (student: number) => void;
}

export const initialSearch: StudentSearch = { sought: "", missingOnly: false, sort: { key: "class", descending: false }, shown: 100 };

const studentsPerPage = 60;

export function panel(options: PanelOptions): HTMLElement {
  switch (options.state.view) {
    case "students":
      return studentPanel(options);
    case "progress":
      return progressPanel(options);
    case "levels":
      return levelPanel(options);
    case "profile":
      return profilePanel(options);
    case "checks":
      return checkPanel(options);
    case "reports":
      return reportPanel(options);
  }
}

function studentPanel({ document, state, data, search, sqlOf, onSearch, onChecksOf }: PanelOptions): HTMLElement {
  const { students: text } = dashboard;
  const columns = studentColumns(data.competences.length, { address: formatViewState({ ...state, view: "checks" }), onFollow: onChecksOf });
  const found = missingFirst(sortedRows(columns, foundStudents(data.students, search.sought, search.missingOnly), search.sort), search.sort);
  const hidden = found.length - search.shown;
  const tools = element(
    document,
    "div",
    { class: "view-tools no-print" },
    element(
      document,
      "div",
      { class: "field" },
      element(document, "label", { class: "field-label", for: "recherche" }, text.search),
      element(document, "input", { class: "input", type: "search", id: "recherche", value: search.sought, autocomplete: "off", oninput: (event) => onSearch({ sought: (event.target as HTMLInputElement).value, shown: initialSearch.shown }) }),
    ),
    element(
      document,
      "label",
      { class: "check" },
      element(document, "input", { type: "checkbox", id: "sans-passage", checked: search.missingOnly, onchange: (event) => onSearch({ missingOnly: (event.target as HTMLInputElement).checked, shown: initialSearch.shown }) }),
      text.missingOnly,
    ),
  );
  const more = hidden > 0 && element(document, "p", { class: "no-print" }, element(document, "button", { class: "button", "data-kind": "secondary", type: "button", onclick: () => onSearch({ shown: search.shown + initialSearch.shown }) }, text.showMore(Math.min(hidden, initialSearch.shown))));
  return viewFrame({
    document,
    name: "eleves",
    title: text.title,
    summary: studentSummary(data.students),
    based: basedOn(data.students),
    sql: [sqlOf("students")],
    columns,
    rows: found,
    shownRows: found.slice(0, search.shown),
    sorting: { sort: search.sort, onSort: (sort) => onSearch({ sort }) },
    tools,
    after: more || undefined,
    ...(data.students.length > 0 && { empty: text.noMatch }),
  });
}

function progressPanel({ document, data, sqlOf }: PanelOptions): HTMLElement {
  const { handedIn: text } = dashboard;
  return viewFrame({
    document,
    name: "avancement",
    title: text.title,
    summary: progressSummary(data),
    based: text.rule,
    sql: [sqlOf("progress"), sqlOf("students")],
    columns: progressColumns(data),
    rows: mostMissingFirst(data),
  });
}

function levelPanel({ document, state, data, sqlOf, onChange }: PanelOptions): HTMLElement {
  const { levels: text } = dashboard;
  const competences = data.competences.filter((row) => state.domain === "" || row.domain_code === state.domain);
  const all: LevelData = { students: data.students, competences, levels: data.levels };
  const ordered = orderedStudents(all, state.order);
  const pages = Math.max(1, Math.ceil(ordered.length / studentsPerPage));
  const page = Math.min(state.page, pages);
  const shown = ordered.slice((page - 1) * studentsPerPage, page * studentsPerPage);
  const orders: readonly (readonly [string, string])[] = [["name", text.byName], ["total", text.byTotal], ...competences.map(({ code, name }) => [code, `${code} ${name}`] as const)];
  const turn = (label: string, to: number): HTMLElement => element(document, "button", { class: "button", "data-kind": "secondary", type: "button", disabled: to < 1 || to > pages, onclick: () => onChange({ page: to }) }, label);
  const pager =
    pages > 1 &&
    element(document, "p", { class: "cluster no-print" }, turn(text.previous, page - 1), element(document, "span", {}, text.page((page - 1) * studentsPerPage + 1, Math.min(page * studentsPerPage, ordered.length), ordered.length)), turn(text.next, page + 1));
  return viewFrame({
    document,
    name: "niveaux",
    title: text.title,
    summary: levelSummary(all),
    based: `${basedOn(data.students)} ${dashboard.views.lastCounts}`,
    sql: [sqlOf("student-levels"), sqlOf("students")],
    columns: levelColumns(all),
    rows: ordered,
    shownRows: shown,
    chart: {
      draw: (width) => levelHeatmap({ ...all, students: shown }, { width, document }),
      legend: element(document, "p", { class: "view-legend soft small" }, text.legend),
      display: state.display,
      onDisplay: (display) => onChange({ display }),
    },
    tools: element(document, "div", { class: "view-tools no-print" }, selectField(document, "tri", text.sort, orders, state.order, (order) => onChange({ order, page: 1 }))),
    after: pager || undefined,
  });
}

function profilePanel({ document, state, data, sqlOf, onChange }: PanelOptions): HTMLElement {
  const { profile: text } = dashboard;
  const profiles = profilesOf(data.profile);
  const keys = profileLegend.map(({ band, title }) => element(document, "li", {}, element(document, "span", { class: "band-mark", "data-band": band }), title));
  return viewFrame({
    document,
    name: "profil",
    title: text.title,
    summary: profileSummary(profiles),
    based: `${dashboard.views.based(data.students.filter((row) => row.competences_measured > 0).length, profiles.reduce((sum, profile) => sum + profile.answers, 0))} ${dashboard.views.lastCounts}`,
    sql: [sqlOf("class-profile")],
    columns: profileColumns(),
    rows: profiles,
    chart: {
      draw: (width) => classProfile(data.profile, { width, document }),
      legend: element(document, "div", { class: "view-legend stack stack-tight" }, element(document, "ul", { class: "band-legend" }, ...keys), element(document, "p", { class: "soft small" }, text.rule)),
      display: state.display,
      onDisplay: (display) => onChange({ display }),
    },
  });
}

function checkPanel({ document, data, sqlOf }: PanelOptions): HTMLElement {
  const { checks: text } = dashboard;
  return viewFrame({
    document,
    name: "a-verifier",
    title: text.title,
    summary: text.summary(data.checks.length, new Set(data.checks.map((row) => row.student_id)).size),
    based: text.rule,
    sql: [sqlOf("runs-to-check")],
    columns: checkColumns(),
    rows: data.checks,
    empty: text.none,
  });
}

function reportPanel({ document, state, data, sqlOf, onChange }: PanelOptions): HTMLElement {
  const { reports: text } = dashboard;
  return viewFrame({
    document,
    name: "signalements",
    title: text.title,
    summary: text.summary(data.reports.length, new Set(data.reports.map((row) => row.item)).size),
    based: text.rule,
    sql: [sqlOf("reports")],
    columns: reportColumns(),
    rows: data.reports,
    empty: text.none,
    list: { build: () => reportList(data.reports, document), display: state.display, onDisplay: (display) => onChange({ display }) },
  });
}

function basedOn(students: readonly RowOf<"students">[]): string {
  return dashboard.views.based(students.filter((row) => row.runs > 0).length, students.reduce((sum, row) => sum + row.answers, 0));
}
