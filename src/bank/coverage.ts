import type { Content } from "./content.ts";
import type { Challenge } from "./content-types.ts";

/** What the served challenges of one competence cover. */
export interface CompetenceCoverage {
  readonly code: string;
  readonly name: string;
  /** Validated challenges in all. */
  readonly challenges: number;
  readonly variants: number;
  /** Reachable skills with a challenge, out of those declared. */
  readonly skills: { readonly covered: number; readonly declared: number };
  /** Challenges at each reachable level, level 1 first. */
  readonly levels: readonly number[];
  readonly kinds: Readonly<Partial<Record<Challenge["kind"], number>>>;
  readonly pedagogies: Readonly<Partial<Record<Challenge["pedagogy"], number>>>;
}

/** The record of coverage, competence by competence: where the bank is thin, and of what. */
export function coverageOf({ framework, topics, challenges }: Content): CompetenceCoverage[] {
  const served = Map.groupBy(
    challenges.map(({ challenge }) => challenge).filter(({ status }) => status === "validated"),
    ({ skill }) => skill.split(".").slice(0, 2).join("."),
  );
  return framework.domains.flatMap(({ competences }) => competences).map(({ code, name }) => {
    const own = served.get(code) ?? [];
    const skills = (topics.get(code)?.topics ?? []).flatMap((topic) => topic.skills.filter(({ level }) => level <= framework.highestReachableLevel).map(({ level }) => `${topic.id}.${level}`));
    const covered = new Set(own.map(({ skill }) => skill));
    return {
      code,
      name,
      challenges: own.length,
      variants: own.reduce((sum, { variants }) => sum + variants.length, 0),
      skills: { covered: skills.filter((skill) => covered.has(skill)).length, declared: skills.length },
      levels: Array.from({ length: framework.highestReachableLevel }, (_, index) => own.filter(({ skill }) => skill.endsWith(`.${index + 1}`)).length),
      kinds: countBy(own, ({ kind }) => kind),
      pedagogies: countBy(own, ({ pedagogy }) => pedagogy),
    };
  });
}

/** The record as a table for a terminal. */
export function formatCoverage(rows: readonly CompetenceCoverage[]): string {
  const kinds = [...new Set(rows.flatMap(({ kinds: own }) => Object.keys(own) as Challenge["kind"][]))].toSorted();
  const pedagogies = ["do", "situation", "know"] as const;
  const levels = rows[0]?.levels.map((_, index) => `niv. ${index + 1}`) ?? [];
  const head = ["comp.", "épreuves", "déclin.", "acquis", ...levels, ...pedagogies, ...kinds];
  const body = rows.map((row) => [row.code, row.challenges, row.variants, `${row.skills.covered}/${row.skills.declared}`, ...row.levels, ...pedagogies.map((name) => row.pedagogies[name] ?? 0), ...kinds.map((name) => row.kinds[name] ?? 0)].map(String));
  const total = ["toutes", ...head.slice(1).map((_, column) => sumColumn(body.map((cells) => cells[column + 1]!)))];
  const table = [head, ...body, total];
  const widths = head.map((_, column) => Math.max(...table.map((cells) => cells[column]!.length)));
  return table.map((cells) => cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : (cell === "0" ? "·" : cell).padStart(widths[column]!))).join("  ")).join("\n");
}

function sumColumn(cells: readonly string[]): string {
  const parts = cells.map((cell) => cell.split("/").map(Number));
  return (parts[0] ?? [0]).map((_, index) => parts.reduce((sum, part) => sum + (part[index] ?? 0), 0)).join("/");
}

function countBy<Value, Key extends string>(values: readonly Value[], keyOf: (value: Value) => Key): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const value of values) counts[keyOf(value)] = (counts[keyOf(value)] ?? 0) + 1;
  return counts;
}
