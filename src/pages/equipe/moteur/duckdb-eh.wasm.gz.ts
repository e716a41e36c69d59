import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import type { APIRoute } from "astro";

const source = createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm");

/** The database engine, compressed once: raw it is 34 MB, over the limit of some hosts for one file. */
export const GET: APIRoute = () => new Response(compressed(), { headers: { "Content-Type": "application/gzip" } });

function compressed(): Uint8Array<ArrayBuffer> {
  const folder = "node_modules/.cache/palier";
  const cached = `${folder}/duckdb-eh-1.32.0.wasm.gz`;
  if (!existsSync(cached)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(cached, gzipSync(readFileSync(source), { level: 9 }));
  }
  return new Uint8Array(readFileSync(cached));
}
