import type { ArrowTable } from "./arrow-table.ts";
import type { Database } from "./database.ts";
import { EngineError } from "./engine-error.ts";
import { type Period, type SqlFiles, type Warehouse, openWarehouse, wholePeriod } from "./warehouse.ts";

/** A warehouse that opens its engine at the first need, and after a trap opens another and loads the tables again, once. */
export function restartingWarehouse(openDatabase: () => Promise<Database>, sql: SqlFiles): Warehouse {
  let opened: Promise<Database> | undefined;
  let tables: readonly ArrowTable[] = [];
  let period: Period = wholePeriod;
  let loaded = false;

  return {
    open: async () => void (await opening()),
    async load(newTables, newPeriod) {
      tables = newTables;
      period = newPeriod;
      loaded = false;
      await withWarehouse(async () => {});
    },
    async refresh(newPeriod) {
      period = newPeriod;
      await withWarehouse((warehouse) => warehouse.refresh(newPeriod));
    },
    rows: (name, parameters) => withWarehouse((warehouse) => warehouse.rows(name, parameters)),
  };

  async function withWarehouse<Value>(work: (warehouse: Warehouse) => Promise<Value>): Promise<Value> {
    try {
      return await work(await loadedWarehouse());
    } catch (error) {
      if (!(error instanceof EngineError) || opened === undefined) throw error;
      await abandon();
      return work(await loadedWarehouse());
    }
  }

  async function loadedWarehouse(): Promise<Warehouse> {
    const warehouse = openWarehouse(await opening(), sql);
    if (!loaded) await warehouse.load(tables, period);
    loaded = true;
    return warehouse;
  }

  async function opening(): Promise<Database> {
    opened ??= openDatabase();
    const mine = opened;
    return mine.catch((error: unknown) => {
      if (opened === mine) opened = undefined;
      throw error;
    });
  }

  async function abandon(): Promise<void> {
    const dead = opened;
    opened = undefined;
    loaded = false;
    await dead?.then((database) => database.close()).catch(() => {});
  }
}
