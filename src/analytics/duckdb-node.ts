import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Database, type EngineBindings, lockedDatabase } from "./database.ts";

const require = createRequire(import.meta.url);
const dist = dirname(require.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"));

/** The same WASM engine as the team space's, in this process: for tests and measures. */
export async function openNodeDatabase(): Promise<Database> {
  const { engine } = await openNodeEngine();
  return lockedDatabase(engine);
}

export async function openNodeEngine(): Promise<{ readonly engine: EngineBindings; readonly version: string; readonly registerText: (name: string, text: string) => void }> {
  const duckdb = require("@duckdb/duckdb-wasm/blocking") as typeof import("@duckdb/duckdb-wasm/blocking");
  const module = { mainModule: join(dist, "duckdb-eh.wasm"), mainWorker: "" };
  const bindings = await duckdb.createDuckDB({ mvp: module, eh: module }, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await bindings.instantiate(() => {});
  bindings.open({});
  const engine: EngineBindings = {
    connect: () => connectionId(bindings.connect()),
    disconnect: (connection) => bindings.disconnect(connection),
    runQuery: (connection, sql) => bindings.runQuery(connection, sql),
    createPrepared: (connection, sql) => bindings.createPrepared(connection, sql),
    runPrepared: (connection, statement, parameters) => bindings.runPrepared(connection, statement, parameters),
    closePrepared: (connection, statement) => bindings.closePrepared(connection, statement),
    insertArrowFromIPCStream: (connection, bytes, options) => bindings.insertArrowFromIPCStream(connection, bytes, options),
    terminate: () => bindings.reset(),
  };
  return { engine, version: bindings.getVersion(), registerText: (name, text) => bindings.registerFileText(name, text) };
}

/** The blocking build keeps its connection's number in a private field. */
function connectionId(connection: object): number {
  return Reflect.get(connection, "_conn") as number;
}
