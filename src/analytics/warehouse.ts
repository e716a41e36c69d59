import type { ArrowTable } from "./arrow-table.ts";
import type { Database } from "./database.ts";
import { type ParametersOf, type QueryName, type RowOf, declaredRows, positional, queries } from "./queries.ts";
import { sqlStatements } from "./sql-statements.ts";

/** The texts of this room's .sql files, read by a bundler in the browser and from disk elsewhere. */
export interface SqlFiles {
  readonly tables: string;
  readonly queries: Readonly<Record<QueryName, string>>;
  readonly refresh: { readonly currentScores: string; readonly levelCube: string };
}

/** Half-open: runs that started at `from` or later, before `until`; ISO instants in UTC. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

export const wholePeriod: Period = { from: "1970-01-01", until: "9999-01-01" };

/** The declared queries over one database. */
export interface Warehouse {
  /** Starts the engine, for whoever wants it ready before there is something to load. */
  open(): Promise<void>;
  load(tables: readonly ArrowTable[], period: Period): Promise<void>;
  refresh(period: Period): Promise<void>;
  rows<Name extends QueryName>(name: Name, parameters: ParametersOf<Name>): Promise<readonly RowOf<Name>[]>;
}

export function openWarehouse(database: Database, sql: SqlFiles): Warehouse {
  async function refresh({ from, until }: Period): Promise<void> {
    await database.query("DELETE FROM current_scores");
    await database.query("DELETE FROM level_cube");
    await database.query(sql.refresh.currentScores, [from, until]);
    await database.query(sql.refresh.levelCube);
  }

  return {
    open: async () => {},
    refresh,
    async load(tables, period) {
      for (const statement of sqlStatements(sql.tables)) {
        await database.query(statement.replace("CREATE TABLE", "CREATE OR REPLACE TABLE"));
      }
      for (const { name, bytes, rows } of tables) if (rows > 0) await database.insertArrow(name, bytes, rows);
      await refresh(period);
    },
    async rows(name, parameters) {
      return declaredRows(name, await database.query(sql.queries[name], positional(name, parameters)));
    },
  };
}

export const queryNames = Object.keys(queries) as readonly QueryName[];
