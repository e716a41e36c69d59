import currentScores from "./refresh/current-scores.sql?raw";
import levelCube from "./refresh/level-cube.sql?raw";
import tables from "./tables.sql?raw";
import type { QueryName } from "./queries.ts";
import { type SqlFiles, queryNames } from "./warehouse.ts";

const texts = import.meta.glob<string>("./queries/*.sql", { query: "?raw", import: "default", eager: true });

/** The .sql files as the bundler carries them. */
export const sqlFiles: SqlFiles = {
  tables,
  queries: Object.fromEntries(queryNames.map((name) => [name, texts[`./queries/${name}.sql`]])) as Record<QueryName, string>,
  refresh: { currentScores, levelCube },
};
