import { readFileSync } from "node:fs";
import type { QueryName } from "./queries.ts";
import { type SqlFiles, queryNames } from "./warehouse.ts";

/** The .sql files from disk, for tests and measures. */
export function readSqlFiles(): SqlFiles {
  return {
    tables: read("tables.sql"),
    queries: Object.fromEntries(queryNames.map((name) => [name, read(`queries/${name}.sql`)])) as Record<QueryName, string>,
    refresh: { currentScores: read("refresh/current-scores.sql"), levelCube: read("refresh/level-cube.sql") },
  };
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}
