import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, lockedDatabase } from "../../src/analytics/database.ts";
import { openNodeEngine } from "../../src/analytics/duckdb-node.ts";
import { type QueryName, positional, queries } from "../../src/analytics/queries.ts";
import { readSqlFiles } from "../../src/analytics/sql-files-node.ts";
import { collectionTables } from "../../src/analytics/tables.ts";
import { type Warehouse, openWarehouse, queryNames, wholePeriod } from "../../src/analytics/warehouse.ts";
import { smallCollection, smallFramework } from "./sample-tables.ts";

const sql = readSqlFiles();
const always = { from: wholePeriod.from, until: wholePeriod.until };
let database: Database;
let warehouse: Warehouse;
let version: string;

beforeAll(async () => {
  const opened = await openNodeEngine();
  version = opened.version;
  database = await lockedDatabase(opened.engine);
  warehouse = openWarehouse(database, sql);
  await warehouse.load(collectionTables(smallCollection, smallFramework), wholePeriod);
}, 60_000);

afterAll(() => database.close());

describe("the SQL contract, in the engine that ships", () => {
  it("runs on DuckDB 1.4.3", () => expect(version).toBe("v1.4.3"));

  it("has one declaration for each file of queries/", () => {
    const files = readdirSync(new URL("../../src/analytics/queries", import.meta.url)).map((file) => file.replace(/\.sql$/, ""));
    expect(files.toSorted()).toEqual(queryNames.toSorted());
  });

  it.each(queryNames)("%s returns the columns that it declares", async (name) => {
    const described = await database.query(`DESCRIBE ${boundText(name)}`);
    const declared = Object.entries(queries[name].columns).map(([column, type]) => [column, type.replace("?", "")]);
    expect(described.map((row) => [row["column_name"], row["column_type"]])).toEqual(declared);
  });

  it.each(queryNames)("%s numbers its parameters in the order declared", (name) => {
    const commented = [...sql.queries[name].matchAll(/^-- \$(\d+) /gm)].map((match) => Number(match[1]));
    expect(commented).toEqual(queries[name].parameters.map((_, index) => index + 1));
  });

  it.each(queryNames)("%s yields a NULL only where it declares one", async (name) => {
    const rows = await warehouse.rows(name, everything(name) as never);
    for (const [column, type] of Object.entries(queries[name].columns)) {
      if (!type.endsWith("?")) expect(rows.filter((row) => Reflect.get(row, column) === null)).toEqual([]);
    }
  });

  it.each(queryNames)("%s keeps to the portable subset", (name) => {
    expect(sql.queries[name]).not.toMatch(/::|\bDATE_TRUNC\b|\bENUM\b|\bQUALIFY\b|\bEXCLUDE\b|SELECT \*/i);
  });

  it.each(["SELECT * FROM read_csv('https://example.org/x.csv')", "ATTACH 'other.db'", "LOAD json", "SET enable_external_access = true"])("refuses %s once locked", async (statement) => {
    await expect(database.query(statement)).rejects.toThrow();
  });
});

describe("the answers on a class known by heart", () => {
  it("counts what was imported", async () => {
    expect(await warehouse.rows("totals", {})).toEqual([
      { students: 4, on_roster: 3, classes: 3, runs: 4, runs_to_check: 1, answers: 8, first_run_at: Date.UTC(2026, 8, 10, 9), last_run_at: Date.UTC(2026, 10, 2, 9) },
    ]);
  });

  it("lists the class with whoever is missing", async () => {
    const [classA] = (await warehouse.rows("classes", {})).filter((row) => row.name === "3e A");
    const rows = await warehouse.rows("students", { class: classA?.class_id ?? 0, ...always });
    expect(rows.map(({ family_name, runs, answers, competences_measured, points }) => [family_name, runs, answers, competences_measured, points])).toEqual([
      ["Ada", 2, 4, 2, 32],
      ["Bob", 0, 0, 0, 0],
    ]);
  });

  it("tells which test each student handed in: a campaign by its name, practice by its competence", async () => {
    const rows = await warehouse.rows("progress", { class: 0, ...always });
    expect(rows.map(({ student_id, test, runs, ended_runs, last_run_at }) => [student_id, test, runs, ended_runs, new Date(last_run_at).toISOString().slice(0, 10)])).toEqual([
      [1, "1.1 Mener une recherche", 2, 2, "2026-10-10"],
      [1, "4.2 Protéger les données", 1, 1, "2026-10-10"],
      [3, "Rentrée", 1, 1, "2026-10-11"],
      [4, "1.1 Mener une recherche", 1, 1, "2026-11-02"],
      [4, "4.2 Protéger les données", 1, 1, "2026-11-02"],
    ]);
  });

  it("keeps the last measure of each competence, and no row where nothing was measured", async () => {
    const rows = await warehouse.rows("student-levels", { class: 0, domain: "" });
    expect(rows.map(({ student_id, competence, level, verdict }) => [student_id, competence, level, verdict])).toEqual([
      [1, "1.1", 4, "verified"],
      [1, "4.2", 0, "verified"],
      [3, "1.1", 5, "to-check"],
      [4, "4.2", 3, "verified"],
    ]);
  });

  it("profiles a class without counting what is to check, and tells level 0 from not assessed", async () => {
    const rows = await warehouse.rows("class-profile", { class: 0, domain: "" });
    expect(rows.map(({ competence, band, students }) => [competence, band, students])).toEqual([
      ["1.1", "none", 3],
      ["1.1", "independent", 1],
      ["4.2", "none", 2],
      ["4.2", "below", 1],
      ["4.2", "independent", 1],
    ]);
  });

  it("restricts to a domain", async () => {
    expect((await warehouse.rows("student-levels", { class: 0, domain: "4" })).map((row) => row.competence)).toEqual(["4.2", "4.2"]);
  });

  it("goes back in time when the period is narrowed", async () => {
    await warehouse.refresh({ from: "2026-09-01", until: "2026-10-01" });
    expect((await warehouse.rows("student-levels", { class: 0, domain: "" })).map((row) => [row.competence, row.level])).toEqual([["1.1", 2]]);
    await warehouse.refresh(wholePeriod);
  });

  it("gives the reason of each run to check", async () => {
    expect((await warehouse.rows("runs-to-check", { class: 0, ...always })).map((row) => [row.family_name, row.reason])).toEqual([["Cleo", "broken-chain"]]);
  });

  it("lists the problems reported, by question, without who reported them", async () => {
    const rows = await warehouse.rows("reports", { class: 0, ...always });
    expect(rows).toEqual([
      { item: "1.1.sujet.1.a", variant: "a", problem: "unclear", text: "Je ne comprends pas « trier »", reported_at: Date.UTC(2026, 9, 10, 9, 12), class_name: "3e A" },
      { item: "1.1.sujet.2.a", variant: "a", problem: "typo", text: "", reported_at: Date.UTC(2026, 9, 10, 9, 12), class_name: "3e A" },
    ]);
    expect(await warehouse.rows("reports", { class: 0, from: "2026-11-01", until: always.until })).toEqual([]);
  });

  it("says how many rows were lost when a stream is cut short", async () => {
    const [table] = collectionTables(smallCollection, smallFramework).filter((candidate) => candidate.name === "runs");
    await expect(database.insertArrow("runs", (table?.bytes ?? new Uint8Array()).slice(0, -400), table?.rows ?? 0)).rejects.toThrow();
    expect((await warehouse.rows("totals", {}))[0]?.runs).toBe(4);
  });
});

/** DESCRIBE takes no parameters in DuckDB 1.4: literals stand in for them. */
function boundText(name: QueryName): string {
  const literals = positional(name, everything(name) as never).map((value) => (typeof value === "string" ? `'${value}'` : String(value)));
  return literals.reduce<string>((text, literal, index) => text.replaceAll(`$${index + 1}`, literal), sql.queries[name].replace(/^--.*$/gm, ""));
}

function everything(name: QueryName): Readonly<Record<string, string | number>> {
  const values: Readonly<Record<string, string | number>> = { class: 0, domain: "", ...always };
  return Object.fromEntries(queries[name].parameters.map((parameter) => [parameter, values[parameter] ?? 0]));
}
