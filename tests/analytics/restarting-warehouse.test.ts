import { describe, expect, it } from "vitest";
import type { Database } from "../../src/analytics/database.ts";
import { openNodeDatabase } from "../../src/analytics/duckdb-node.ts";
import { EngineError } from "../../src/analytics/engine-error.ts";
import { restartingWarehouse } from "../../src/analytics/restarting-warehouse.ts";
import { readSqlFiles } from "../../src/analytics/sql-files-node.ts";
import { collectionTables } from "../../src/analytics/tables.ts";
import { wholePeriod } from "../../src/analytics/warehouse.ts";
import { smallCollection, smallFramework } from "./sample-tables.ts";

const tables = collectionTables(smallCollection, smallFramework);

describe("a warehouse whose engine dies", () => {
  it("opens another, loads the tables again and answers", async () => {
    const engines = opened(["trap", "live"]);
    const warehouse = restartingWarehouse(engines.open, readSqlFiles());
    await warehouse.load(tables, wholePeriod);
    engines.kill();
    expect([(await warehouse.rows("totals", {}))[0]?.runs, engines.count()]).toEqual([4, 2]);
  });

  it("says so when the second dies as well", async () => {
    const engines = opened(["trap", "trap"]);
    const warehouse = restartingWarehouse(engines.open, readSqlFiles());
    engines.kill();
    await expect(warehouse.load(tables, wholePeriod)).rejects.toThrow(EngineError);
  });

  it("tries again after an engine that could not start", async () => {
    const engines = opened(["absent", "live"]);
    const warehouse = restartingWarehouse(engines.open, readSqlFiles());
    await expect(warehouse.load(tables, wholePeriod)).rejects.toThrow(EngineError);
    expect((await warehouse.rows("totals", {}))[0]?.students).toBe(4);
  });

  it("passes on a mistake in a statement without restarting", async () => {
    const engines = opened(["live", "live"]);
    const sql = readSqlFiles();
    const warehouse = restartingWarehouse(engines.open, { ...sql, queries: { ...sql.queries, totals: "SELECT nothing" } });
    await warehouse.load(tables, wholePeriod);
    await expect(warehouse.rows("totals", {})).rejects.toThrow(/nothing/);
    expect(engines.count()).toBe(1);
  });
});

/** Engines opened in this order: one that works, one that traps once killed, one that cannot start. */
function opened(kinds: readonly ("live" | "trap" | "absent")[]): { readonly open: () => Promise<Database>; readonly kill: () => void; readonly count: () => number } {
  let count = 0;
  let killed = false;
  return {
    count: () => count,
    kill: () => (killed = true),
    async open() {
      const kind = kinds[count++];
      if (kind === "absent") throw new EngineError("download");
      const database = await openNodeDatabase();
      if (kind !== "trap") return database;
      return { ...database, query: (sql, parameters) => (killed ? Promise.reject(new EngineError("crashed")) : database.query(sql, parameters)) };
    },
  };
}
