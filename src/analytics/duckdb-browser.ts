import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import { type Database, type EngineBindings, type Row, type SqlValue, lockedDatabase } from "./database.ts";
import { EngineError, type EngineFailure } from "./engine-error.ts";

export interface EngineAddresses {
  /** The engine, compressed: 7.6 MB instead of 34. */
  readonly wasm: string;
  readonly worker: string;
}

export interface BootOptions {
  readonly addresses: EngineAddresses;
  /** Bytes received so far, compressed. */
  readonly onProgress?: (bytes: number) => void;
  readonly timeoutMs?: number;
}

/** Starts DuckDB-WASM 1.32, `eh` build, in a worker that obeys the page's policy, and locks it. */
export async function openBrowserDatabase({ addresses, onProgress, timeoutMs = 30_000 }: BootOptions): Promise<Database> {
  if (typeof WebAssembly === "undefined" || typeof DecompressionStream === "undefined") throw new EngineError("no-webassembly");
  if (!mayCompile()) throw new EngineError("refused");
  const wasm = await downloadModule(addresses.wasm, onProgress);
  const module = URL.createObjectURL(wasm);
  // A worker made from a blob inherits the page's policy; one loaded by its address would not.
  const script = URL.createObjectURL(new Blob([`importScripts(${JSON.stringify(new URL(addresses.worker, location.href).href)})`], { type: "text/javascript" }));
  const worker = new Worker(script);
  const engine = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    // Where the policy forbids the worker, instantiate() never settles.
    await withTimeout(engine.instantiate(module), timeoutMs);
    await engine.open({});
    return guarded(await lockedDatabase(bindingsOf(engine)));
  } catch (error) {
    worker.terminate();
    throw error instanceof EngineError ? error : new EngineError(failureOf(error) ?? "refused", error);
  } finally {
    URL.revokeObjectURL(module);
    URL.revokeObjectURL(script);
  }
}

/** Whether the page's policy, which the worker inherits, lets the smallest of modules through. */
function mayCompile(): boolean {
  try {
    new WebAssembly.Module(Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00));
    return true;
  } catch {
    return false;
  }
}

async function downloadModule(address: string, onProgress: ((bytes: number) => void) | undefined): Promise<Blob> {
  try {
    const response = await fetch(address);
    if (!response.ok || response.body === null) throw new Error(`status ${response.status}`);
    const [first, counted] = await counting(response.body, onProgress);
    // Some hosts announce .gz as an encoding, and the browser has then opened it already.
    const isCompressed = first?.[0] === 0x1f && first[1] === 0x8b;
    const inflated = isCompressed ? counted.pipeThrough(new DecompressionStream("gzip")) : counted;
    return await new Response(inflated, { headers: { "Content-Type": "application/wasm" } }).blob();
  } catch (error) {
    throw new EngineError("download", error);
  }
}

async function counting(body: ReadableStream<Uint8Array<ArrayBuffer>>, onProgress: ((bytes: number) => void) | undefined): Promise<readonly [Uint8Array | undefined, ReadableStream<Uint8Array<ArrayBuffer>>]> {
  const reader = body.getReader();
  const first = await reader.read();
  let pending: Uint8Array<ArrayBuffer> | undefined = first.value;
  let received = 0;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const chunk = pending ?? (await reader.read()).value;
      pending = undefined;
      if (chunk === undefined) return controller.close();
      received += chunk.length;
      onProgress?.(received);
      controller.enqueue(chunk);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return [first.value, stream];
}

function bindingsOf(engine: AsyncDuckDB): EngineBindings {
  return {
    connect: () => engine.connectInternal(),
    disconnect: (connection) => engine.disconnect(connection),
    runQuery: (connection, sql) => engine.runQuery(connection, sql),
    createPrepared: (connection, sql) => engine.createPrepared(connection, sql),
    runPrepared: (connection, statement, parameters) => engine.runPrepared(connection, statement, parameters),
    closePrepared: (connection, statement) => engine.closePrepared(connection, statement),
    insertArrowFromIPCStream: (connection, bytes, options) => engine.insertArrowFromIPCStream(connection, bytes, options),
    terminate: () => engine.terminate(),
  };
}

/** Tells a dead engine from a wrong statement: after a trap every further call fails. */
function guarded(database: Database): Database {
  const watch = async <Value>(work: Promise<Value>): Promise<Value> => {
    try {
      return await work;
    } catch (error) {
      const failure = failureOf(error);
      throw failure === undefined ? error : new EngineError(failure, error);
    }
  };
  return {
    insertArrow: (table: string, bytes: Uint8Array, rows: number): Promise<void> => watch(database.insertArrow(table, bytes, rows)),
    query: (sql: string, parameters?: readonly SqlValue[]): Promise<readonly Row[]> => watch(database.query(sql, parameters)),
    close: () => database.close(),
  };
}

function failureOf(error: unknown): EngineFailure | undefined {
  const message = error instanceof Error ? error.message : String(error);
  if (/out of memory|memory limit|allocation|could not allocate/i.test(message)) return "memory";
  if (/unreachable|out of bounds|null function|signature mismatch|table index|worker (?:was )?(?:terminated|closed)|Aborted/i.test(message)) return "crashed";
  return undefined;
}

function withTimeout<Value>(work: Promise<Value>, timeoutMs: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new EngineError("refused")), timeoutMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
