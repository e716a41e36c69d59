import { EngineError } from "../analytics/engine-error.ts";
import { type FileSource, fileSource } from "../analytics/file-source.ts";
import type { QueryName, RowOf } from "../analytics/queries.ts";
import { dashboard } from "../i18n/fr/dashboard.ts";
import { dropZone } from "./drop-zone.ts";
import { element } from "./element.ts";
import { eraseButton } from "./erase-button.ts";
import { filterBar } from "./filter-bar.ts";
import { keepFocus } from "./focus.ts";
import { importReport } from "./import-report.ts";
import { type PanelData, type StudentSearch, initialSearch, panel } from "./panels.ts";
import { inListOrder } from "./student-name.ts";
import type { TeamData } from "./team-data.ts";
import { type ViewState, formatViewState, initialState, parseViewState, periodOf } from "./view-state.ts";

export interface TeamSpaceOptions {
  readonly data: TeamData;
  readonly sqlOf: (name: QueryName) => string;
  readonly fetchSample: () => Promise<File>;
  /** Reads the team's own list, before the views need its names. */
  readonly restoreTeam: () => Promise<unknown>;
}

interface Loaded {
  readonly totals: RowOf<"totals">;
  readonly classes: readonly RowOf<"classes">[];
  readonly panel: PanelData;
}

/** The team's page: files come in above, views are read below. The places are in the page already, empty. */
export function openTeamSpace(root: HTMLElement, { data, sqlOf, fetchSample, restoreTeam }: TeamSpaceOptions): { readonly engineProgress: (text: string) => void; readonly refresh: () => Promise<void> } {
  const document = root.ownerDocument;
  const place = (name: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-place="${name}"]`);
    if (found === null) throw new Error(`missing place in the team page: ${name}`);
    return found;
  };
  const status = place("status");
  let state = parseViewState(location.hash);
  let search: StudentSearch = initialSearch;
  let loaded: Loaded | undefined;
  let turn = 0;
  let checksOf: number | undefined;
  let isStale = false;

  place("drop").append(dropZone({ document, onFiles: (files) => void importAll(files), onSample: () => void importSample() }));
  window.addEventListener("beforeprint", tellPaper);
  window.addEventListener("hashchange", () => void visit());
  void start();

  return { engineProgress: (text) => loaded === undefined && tell("info", text), refresh };

  async function start(): Promise<void> {
    await restoreTeam();
    const restored = await data.restore();
    if (restored === "unreadable") {
      tell("error", dashboard.workspace.unreadable);
      place("workspace").replaceChildren(eraseButton(document, erase));
    } else if (!data.isEmpty()) await refresh();
    root.dataset["ready"] = "";
  }

  async function visit(): Promise<void> {
    if (root.hidden) return;
    if (!isStale) return show(parseViewState(location.hash));
    state = parseViewState(location.hash);
    await refresh();
  }

  /** Shows what is kept now; the engine is not started for a part of the page that nobody looks at. */
  async function refresh(): Promise<void> {
    isStale = root.hidden !== false;
    if (root.hidden) return;
    if (data.isEmpty()) clear();
    else await reload();
  }

  async function importSample(): Promise<void> {
    tell("info", dashboard.progress.reading);
    const file = await fetchSample().catch(() => undefined);
    if (file === undefined) tell("error", dashboard.drop.sampleFailed);
    else await importAll([fileSource(file)]);
  }

  async function importAll(files: readonly FileSource[]): Promise<void> {
    // The engine starts while the files are verified; if it cannot, the load that follows says so.
    data.warehouse.open().catch(() => {});
    const abort = new AbortController();
    const bar = element(document, "progress", { max: 1, "aria-label": dashboard.progress.reading });
    const label = element(document, "span", {}, dashboard.progress.reading);
    const cancel = element(document, "button", { class: "button", "data-kind": "secondary", type: "button", onclick: () => abort.abort() }, dashboard.progress.cancel);
    place("report").replaceChildren();
    status.replaceChildren(element(document, "div", { class: "notice progress-notice", "data-kind": "info" }, element(document, "p", { role: "status" }, label), bar, element(document, "p", {}, cancel)));
    try {
      const { lines, saved } = await data.import(files, {
        signal: abort.signal,
        onProgress: (done, total) => {
          bar.max = Math.max(1, total);
          bar.value = done;
          label.textContent = dashboard.progress.verifying(done, total);
        },
      });
      status.replaceChildren();
      place("report").replaceChildren(importReport(lines, { document, onClose: closeReport }), saved ? "" : notice("warning", dashboard.report.notSaved));
      place("report").querySelector("h2")?.focus();
      if (!data.isEmpty()) await reload();
    } catch (error) {
      if (abort.signal.aborted) tell("info", dashboard.progress.cancelled);
      else throw error;
    }
  }

  function closeReport(): void {
    place("report").replaceChildren();
    place("drop").querySelector("button")?.focus();
  }

  /** Puts the whole collection into the engine again, then draws. */
  async function reload(): Promise<void> {
    root.dataset["filled"] = "";
    tell("info", dashboard.progress.loading);
    await guard(async () => {
      await data.load(state);
      await query();
    });
  }

  async function show(next: ViewState): Promise<void> {
    const previous = state;
    state = next;
    if (loaded === undefined) return;
    if (onlyLooks(previous, next)) return draw();
    await guard(async () => {
      if (previous.from !== next.from || previous.until !== next.until) await data.warehouse.refresh(periodOf(next));
      await query();
    });
  }

  /** Asks all that the page shows; an answer that comes after a newer question is dropped. */
  async function query(): Promise<void> {
    const mine = ++turn;
    const { warehouse } = data;
    const where = { class: state.classId, domain: state.domain };
    const totals = (await warehouse.rows("totals", {}))[0];
    const classes = await warehouse.rows("classes", {});
    const competences = await warehouse.rows("competences", {});
    const students = inListOrder(await warehouse.rows("students", { class: state.classId, ...periodOf(state) }));
    const levels = await warehouse.rows("student-levels", where);
    const profile = await warehouse.rows("class-profile", where);
    const progress = await warehouse.rows("progress", { class: state.classId, ...periodOf(state) });
    const checks = inListOrder((await warehouse.rows("runs-to-check", { class: state.classId, ...periodOf(state) })).map((row) => ({ ...row, last_run_at: row.started_at })));
    const reports = await warehouse.rows("reports", { class: state.classId, ...periodOf(state) });
    if (totals === undefined || mine !== turn) return;
    loaded = { totals, classes, panel: { students, competences, levels, profile, progress, checks, reports } };
    status.replaceChildren();
    draw();
  }

  function draw(): void {
    if (loaded === undefined) return;
    const { totals, classes, panel: panelData } = loaded;
    const text = dashboard.workspace;
    keepFocus(document, () => {
      place("workspace").replaceChildren(
        element(
          document,
          "p",
          { class: "workspace-line" },
          element(document, "strong", {}, text.totals(totals.students, totals.runs, totals.answers)),
          totals.runs_to_check > 0 && element(document, "a", { class: "tag", id: "total-a-verifier", "data-kind": "warning", href: formatViewState({ ...initialState, view: "checks" }) }, text.toCheck(totals.runs_to_check)),
          element(document, "span", { class: "soft small" }, text.kept),
          eraseButton(document, erase),
        ),
      );
      place("filters").replaceChildren(filterBar({ document, state, classes, competences: panelData.competences, totals, onChange: change }));
      place("tabs").replaceChildren(...tabs(panelData));
      drawView(panelData);
    });
    if (state.view === "checks" && checksOf !== undefined) {
      place("view").querySelector<HTMLElement>(`[data-student="${checksOf}"]`)?.focus();
      checksOf = undefined;
    }
  }

  /** What a sheet of paper must say by itself: which class, which period, which day. */
  function tellPaper(): void {
    if (loaded === undefined) return;
    const { totals, classes } = loaded;
    const name = classes.find((row) => row.class_id === state.classId)?.name ?? (classes.length === 1 ? classes[0]?.name : undefined);
    const bound = (day: string, known: number | null): number | undefined => (day === "" ? (known ?? undefined) : Date.parse(day));
    place("printed").textContent = dashboard.views.printed(name === "" ? dashboard.filters.noClass : name, bound(state.from, totals.first_run_at), bound(state.until, totals.last_run_at), Date.now());
  }

  function tabs({ checks, reports }: PanelData): readonly HTMLElement[] {
    const titles = {
      students: dashboard.students.tab,
      progress: dashboard.handedIn.tab,
      levels: dashboard.levels.tab,
      profile: dashboard.profile.tab,
      ...((checks.length > 0 || state.view === "checks") && { checks: dashboard.checks.tab(checks.length) }),
      ...((reports.length > 0 || state.view === "reports") && { reports: dashboard.reports.tab(reports.length) }),
    };
    return Object.entries(titles).map(([view, title]) =>
      element(document, "a", { class: "tab", id: `onglet-${view}`, href: formatViewState({ ...state, view: view as ViewState["view"] }), "aria-current": state.view === view ? "page" : undefined }, title),
    );
  }

  function change(part: Partial<ViewState>): void {
    const next = { ...state, ...part };
    history.replaceState(null, "", formatViewState(next));
    void show(next);
  }

  function drawView(panelData: PanelData): void {
    place("view").replaceChildren(panel({ document, state, data: panelData, sqlOf, search, onChange: change, onSearch: changeSearch, onChecksOf: (student) => (checksOf = student) }));
  }

  /** Typing a name changes the view alone. */
  function changeSearch(part: Partial<StudentSearch>): void {
    search = { ...search, ...part };
    const data = loaded?.panel;
    if (data !== undefined) keepFocus(document, () => drawView(data));
  }

  async function erase(): Promise<void> {
    const undo = await data.erase();
    clear();
    isStale = !data.isEmpty();
    const button = element(document, "button", { class: "button", "data-kind": "secondary", type: "button", onclick: () => void undo().then(reload) }, dashboard.workspace.undo);
    status.replaceChildren(element(document, "div", { class: "notice", "data-kind": "success" }, element(document, "p", { role: "status" }, dashboard.workspace.erased), element(document, "p", { class: "cluster" }, button, element(document, "span", { class: "soft small" }, dashboard.workspace.undoHint))));
    button.focus();
  }

  function clear(): void {
    loaded = undefined;
    search = initialSearch;
    turn += 1;
    delete root.dataset["filled"];
    for (const name of ["status", "report", "workspace", "filters", "tabs", "printed", "view"]) place(name).replaceChildren();
  }

  /** An engine that is not there leaves a message and a way to try again; anything else is a bug. */
  async function guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      const retry = element(document, "button", { class: "button", "data-kind": "secondary", type: "button", onclick: () => void reload() }, dashboard.engine.retry);
      status.replaceChildren(element(document, "div", { class: "notice", "data-kind": "error", "data-failure": error.failure }, element(document, "p", { role: "alert" }, dashboard.engine.failure(error.failure)), element(document, "p", {}, retry)));
    }
  }

  function tell(kind: "info" | "error", text: string): void {
    status.replaceChildren(notice(kind, text));
  }

  function notice(kind: "info" | "error" | "warning", text: string): HTMLElement {
    return element(document, "p", { class: "notice", "data-kind": kind, role: kind === "error" ? "alert" : "status" }, element(document, "span", {}, text));
  }
}

/** Nothing to ask the engine again for. */
function onlyLooks(a: ViewState, b: ViewState): boolean {
  return a.classId === b.classId && a.domain === b.domain && a.from === b.from && a.until === b.until;
}
