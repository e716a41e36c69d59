import { openImportPool } from "../analytics/import-pool.ts";
import { openSiteBank } from "../analytics/load-bank.ts";
import { sqlFiles } from "../analytics/sql-files.ts";
import { openWorkspaceStore } from "../analytics/workspace-store.ts";
import { dashboard } from "../i18n/fr/dashboard.ts";
import { openTeamData } from "./team-data.ts";
import { openTeamSpace } from "./team-space.ts";

/** What the compressed engine weighs, for the progress text alone. */
const engineBytes = 7_600_000;
const mostWorkers = 8;

/** Wires the page to the browser: addresses of this site, workers, storage. */
export function startTeamSpace(root: HTMLElement): void {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, "/");
  let report: (text: string) => void = () => {};
  const data = openTeamData({
    bank: openSiteBank(`${base}bank/`),
    store: openWorkspaceStore("current"),
    sql: sqlFiles,
    openPool: () => openImportPool(Math.min(mostWorkers, navigator.hardwareConcurrency || 2), () => new Worker(new URL("../analytics/import-worker.ts", import.meta.url), { type: "module" })),
    async openDatabase() {
      const { openBrowserDatabase } = await import("../analytics/duckdb-browser.ts");
      return openBrowserDatabase({
        addresses: { wasm: `${base}equipe/moteur/duckdb-eh.wasm.gz`, worker: `${base}equipe/moteur/duckdb-eh.worker.js` },
        onProgress: (bytes) => report(bytes < engineBytes * 0.97 ? dashboard.engine.loading(bytes, engineBytes) : dashboard.engine.starting),
      });
    },
  });
  const space = openTeamSpace(root, {
    data,
    sqlOf: (name) => sqlFiles.queries[name],
    async fetchSample() {
      const response = await fetch(`${base}exemples/classe-3e-b.zip`);
      if (!response.ok) throw new Error(`sample not served: ${response.status}`);
      return new File([await response.blob()], "classe-3e-b.zip", { type: "application/zip", lastModified: Date.now() });
    },
  });
  report = space.engineProgress;
}
