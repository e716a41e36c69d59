/** What the exam part of the team's page shows, as its address says it. */
export type ExamPlace =
  | { readonly view: "list" }
  | { readonly view: "new" }
  | { readonly view: "documents" | "supervision" | "jury"; readonly session: string }
  | { readonly view: "candidate"; readonly session: string; readonly candidate: string };

const views: ReadonlyMap<string, "documents" | "supervision" | "jury"> = new Map([["documents", "documents"], ["surveillance", "supervision"], ["jury", "jury"]]);

/** Undefined where the address names another part. */
export function parseExamPlace(fragment: string): ExamPlace | undefined {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ""));
  if (parameters.get("vue") !== "epreuves") return undefined;
  const session = parameters.get("epreuve");
  const candidate = parameters.get("candidat");
  if (session === null) return { view: parameters.get("page") === "nouvelle" ? "new" : "list" };
  if (candidate !== null) return { view: "candidate", session, candidate };
  return { view: views.get(parameters.get("page") ?? "") ?? "documents", session };
}

export function examPlaceAddress(place: ExamPlace): string {
  const parameters = new URLSearchParams({ vue: "epreuves" });
  if (place.view === "new") parameters.set("page", "nouvelle");
  if ("session" in place) parameters.set("epreuve", place.session);
  if (place.view === "candidate") parameters.set("candidat", place.candidate);
  else if ("session" in place) parameters.set("page", [...views].find(([, view]) => view === place.view)?.[0] ?? "");
  return `#${parameters}`;
}
