/** What is looked at, never who: this is what the address of the page may say. */
export interface ViewState {
  readonly view: "students" | "progress" | "levels" | "profile" | "checks" | "reports";
  /** 0 for all classes. */
  readonly classId: number;
  /** Empty for all domains. */
  readonly domain: string;
  /** Days, YYYY-MM-DD, both included; empty for no bound. */
  readonly from: string;
  readonly until: string;
  readonly display: "chart" | "table";
  readonly order: string;
  readonly page: number;
}

export const initialState: ViewState = { view: "students", classId: 0, domain: "", from: "", until: "", display: "chart", order: "name", page: 1 };

const views: ReadonlyMap<string, ViewState["view"]> = new Map([["eleves", "students"], ["avancement", "progress"], ["niveaux", "levels"], ["profil", "profile"], ["a-verifier", "checks"], ["signalements", "reports"]]);

/** Reads a fragment that anybody may have typed: what is not understood is left at its beginning value. */
export function parseViewState(fragment: string): ViewState {
  const values = new URLSearchParams(fragment.replace(/^#/, ""));
  const text = (name: string, shape: RegExp): string => (shape.test(values.get(name) ?? "") ? (values.get(name) ?? "") : "");
  const day = /^\d{4}-\d{2}-\d{2}$/;
  return {
    view: views.get(values.get("vue") ?? "") ?? initialState.view,
    classId: Number(text("classe", /^\d{1,6}$/)),
    domain: text("domaine", /^\d$/),
    from: validDay(text("du", day)),
    until: validDay(text("au", day)),
    display: values.get("forme") === "tableau" ? "table" : "chart",
    order: text("tri", /^(?:total|\d\.\d)$/) || initialState.order,
    page: Math.max(1, Number(text("page", /^\d{1,4}$/))),
  };
}

export function formatViewState(state: ViewState): string {
  const values = new URLSearchParams();
  const put = (name: string, value: string | number, beginning: string | number): void => {
    if (value !== beginning) values.set(name, String(value));
  };
  values.set("vue", [...views].find(([, view]) => view === state.view)?.[0] ?? "");
  put("classe", state.classId, 0);
  put("domaine", state.domain, "");
  put("du", state.from, "");
  put("au", state.until, "");
  put("forme", state.display === "table" ? "tableau" : "graphique", "graphique");
  put("tri", state.order, "name");
  put("page", state.page, 1);
  return `#${values}`;
}

/** The instants between which runs are kept; the last day is included. */
export function periodOf({ from, until }: ViewState): { readonly from: string; readonly until: string } {
  return { from: from === "" ? "1970-01-01" : from, until: until === "" ? "9999-01-01" : new Date(Date.parse(until) + 86_400_000).toISOString().slice(0, 10) };
}

function validDay(day: string): string {
  const at = Date.parse(day);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day ? "" : day;
}
