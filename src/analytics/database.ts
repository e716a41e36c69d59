import { tableFromIPC } from "@uwdata/flechette";

export type SqlValue = string | number | boolean | null;
export type Row = Readonly<Record<string, SqlValue>>;

/** What the team space asks of a database. */
export interface Database {
  /** Appends one whole Arrow stream to a table and checks that every row arrived. */
  insertArrow(table: string, bytes: Uint8Array, rows: number): Promise<void>;
  /** Runs one statement; `$1`, `$2` … take their values from `parameters` by position. */
  query(sql: string, parameters?: readonly SqlValue[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** The calls of DuckDB-WASM 1.32 that we use; its worker answers with promises, its blocking build at once. */
export interface EngineBindings {
  connect(): Promise<number> | number;
  disconnect(connection: number): Promise<void> | void;
  runQuery(connection: number, sql: string): Promise<Uint8Array> | Uint8Array;
  createPrepared(connection: number, sql: string): Promise<number> | number;
  runPrepared(connection: number, statement: number, parameters: unknown[]): Promise<Uint8Array> | Uint8Array;
  closePrepared(connection: number, statement: number): Promise<void> | void;
  insertArrowFromIPCStream(connection: number, bytes: Uint8Array, options: { name: string; schema: string; create: boolean }): Promise<void> | void;
  terminate(): Promise<void> | void;
}

/** In this order: once access is off and the configuration locked, no statement reaches a file or the network. */
export const lockStatements = [
  "SET allowed_directories = ['drop/', 'out/']",
  "SET custom_extension_repository = '/ext'",
  "SET autoload_known_extensions = false",
  "SET autoinstall_known_extensions = false",
  "SET enable_external_access = false",
  "SET lock_configuration = true",
] as const;

/** Locks a freshly opened engine, before it has read anything, and gives it our interface. */
export async function lockedDatabase(engine: EngineBindings): Promise<Database> {
  const connection = await engine.connect();
  for (const statement of lockStatements) await engine.runQuery(connection, statement);

  async function query(sql: string, parameters: readonly SqlValue[] = []): Promise<readonly Row[]> {
    const statement = await engine.createPrepared(connection, sql);
    try {
      const bytes = await engine.runPrepared(connection, statement, [...parameters]);
      return tableFromIPC(bytes).toArray() as Row[];
    } finally {
      await engine.closePrepared(connection, statement);
    }
  }

  return {
    query,
    async insertArrow(table, bytes, rows) {
      const before = await countRows(table);
      // A truncated stream "succeeds" and poisons its connection: each insertion has its own.
      const own = await engine.connect();
      try {
        await engine.insertArrowFromIPCStream(own, bytes, { name: table, schema: "main", create: false });
      } finally {
        await engine.disconnect(own);
      }
      const inserted = (await countRows(table)) - before;
      if (inserted !== rows) throw new Error(`rows lost on the way to ${table}: ${inserted} of ${rows}`);
    },
    async close() {
      await engine.disconnect(connection);
      await engine.terminate();
    },
  };

  async function countRows(table: string): Promise<number> {
    const [row] = await query(`SELECT CAST(count(*) AS INTEGER) AS n FROM ${table}`);
    return Number(row?.["n"]);
  }
}
