import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { APIRoute } from "astro";

const source = createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js");

/** The script of the engine's worker, served by this site and by nobody else. */
export const GET: APIRoute = () =>
  new Response(readFileSync(source, "utf8").replace(/^\/\/# sourceMappingURL=.*$/m, ""), { headers: { "Content-Type": "text/javascript" } });
