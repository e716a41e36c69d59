import type { Row, SqlValue } from "./database.ts";

/** The declared contract of each file of queries/: its parameters by position, its columns in order. */
export const queries = {
  totals: {
    parameters: [],
    columns: {
      students: "INTEGER", on_roster: "INTEGER", classes: "INTEGER", runs: "INTEGER", runs_to_check: "INTEGER",
      answers: "INTEGER", first_run_at: "TIMESTAMP?", last_run_at: "TIMESTAMP?",
    },
  },
  classes: {
    parameters: [],
    columns: { class_id: "INTEGER", name: "VARCHAR", students: "INTEGER" },
  },
  competences: {
    parameters: [],
    columns: { competence_id: "INTEGER", code: "VARCHAR", name: "VARCHAR", domain_code: "VARCHAR", domain_name: "VARCHAR" },
  },
  students: {
    parameters: ["class", "from", "until"],
    columns: {
      student_id: "INTEGER", token: "VARCHAR?", family_name: "VARCHAR?", given_name: "VARCHAR?", class_name: "VARCHAR", on_roster: "BOOLEAN",
      runs: "INTEGER", answers: "INTEGER", last_run_at: "TIMESTAMP?", runs_to_check: "INTEGER", campaign_runs: "INTEGER",
      competences_measured: "INTEGER", points: "DOUBLE",
    },
  },
  progress: {
    parameters: ["class", "from", "until"],
    columns: { student_id: "INTEGER", test: "VARCHAR", runs: "INTEGER", ended_runs: "INTEGER", last_run_at: "TIMESTAMP" },
  },
  "student-levels": {
    parameters: ["class", "domain"],
    columns: {
      student_id: "INTEGER", competence: "VARCHAR", verdict: "VARCHAR", level: "INTEGER",
      points: "DOUBLE", low: "DOUBLE", high: "DOUBLE", answered: "INTEGER", measured_at: "TIMESTAMP",
    },
  },
  "class-profile": {
    parameters: ["class", "domain"],
    columns: { competence: "VARCHAR", name: "VARCHAR", domain_code: "VARCHAR", band: "VARCHAR", students: "INTEGER", answers: "INTEGER" },
  },
  "runs-to-check": {
    parameters: ["class", "from", "until"],
    columns: {
      student_id: "INTEGER", token: "VARCHAR?", family_name: "VARCHAR?", given_name: "VARCHAR?", class_name: "VARCHAR",
      started_at: "TIMESTAMP", competence: "VARCHAR?", campaign: "VARCHAR?", answered: "INTEGER", reason: "VARCHAR?",
    },
  },
  reports: {
    parameters: ["class", "from", "until"],
    columns: { item: "VARCHAR", variant: "VARCHAR", problem: "VARCHAR", text: "VARCHAR", reported_at: "TIMESTAMP", class_name: "VARCHAR" },
  },
} as const satisfies Readonly<Record<string, QueryDeclaration>>;

/** A `?` marks a column that may be NULL; a TIMESTAMP arrives as milliseconds since 1970, UTC. */
export type ColumnType = "INTEGER" | "DOUBLE" | "VARCHAR" | "BOOLEAN" | "TIMESTAMP" | "VARCHAR?" | "TIMESTAMP?";

export interface QueryDeclaration {
  readonly parameters: readonly string[];
  readonly columns: Readonly<Record<string, ColumnType>>;
}

export type QueryName = keyof typeof queries;
export type RowOf<Name extends QueryName> = { readonly [Column in keyof (typeof queries)[Name]["columns"]]: ValueOf<(typeof queries)[Name]["columns"][Column]> };
export type ParametersOf<Name extends QueryName> = Readonly<Record<(typeof queries)[Name]["parameters"][number], SqlValue>>;

/** The named parameters of a query in the order in which its file numbers them. */
export function positional<Name extends QueryName>(name: Name, parameters: ParametersOf<Name>): readonly SqlValue[] {
  const named: Readonly<Record<string, SqlValue>> = parameters;
  return queries[name].parameters.map((parameter) => {
    const value = named[parameter];
    if (value === undefined) throw new Error(`missing parameter of ${name}: ${parameter}`);
    return value;
  });
}

/** The rows as declared: the contract test holds the declaration against the engine. */
export function declaredRows<Name extends QueryName>(_name: Name, rows: readonly Row[]): readonly RowOf<Name>[] {
  return rows as unknown as readonly RowOf<Name>[];
}

type ValueOf<Type> = Type extends `${infer Base}?` ? ValueOf<Base> | null : Type extends "INTEGER" | "DOUBLE" | "TIMESTAMP" ? number : Type extends "BOOLEAN" ? boolean : string;
