import { plain } from "./plain-text.ts";
import type { PlanEntry } from "./plan-entry.ts";

export type PlanAxis = "subject" | "teacher" | "term";

export interface PlanBoard {
  /** In the order of French, or of the year; the empty name, and the whole year, come last. */
  readonly columns: readonly string[];
  /** Entries by competence and column: `cells.get("1.1")?.get("Mathématiques")`. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, readonly PlanEntry[]>>;
  /** Competences that nobody works on. */
  readonly missing: readonly string[];
}

/** The planning as a board: competences in rows, one of its three sides in columns. Two spellings of one name are one column. */
export function planBoard(plan: readonly PlanEntry[], competences: readonly string[], axis: PlanAxis): PlanBoard {
  const spellings = new Map<string, string>();
  for (const entry of plan) if (!spellings.has(keyOf(entry, axis))) spellings.set(keyOf(entry, axis), String(entry[axis]));
  const columns = [...spellings].toSorted(([a], [b]) => Number(isLast(a)) - Number(isLast(b)) || french.compare(a, b)).map(([, spelling]) => spelling);
  const cells = new Map(
    competences.map((code) => {
      const own = plan.filter(({ competence }) => competence === code);
      return [code, new Map([...spellings].map(([key, spelling]) => [spelling, own.filter((entry) => keyOf(entry, axis) === key)]))];
    }),
  );
  return { columns, cells, missing: competences.filter((code) => !plan.some(({ competence }) => competence === code)) };
}

const french = new Intl.Collator("fr", { numeric: true });

function keyOf(entry: PlanEntry, axis: PlanAxis): string {
  return axis === "term" ? String(entry.term) : plain(entry[axis]);
}

function isLast(key: string): boolean {
  return key === "" || key === "0";
}
