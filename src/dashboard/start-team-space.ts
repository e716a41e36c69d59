import { openImportPool } from "../analytics/import-pool.ts";
import { openSiteBank } from "../analytics/load-bank.ts";
import { sqlFiles } from "../analytics/sql-files.ts";
import { openWorkspaceStore } from "../analytics/workspace-store.ts";
import type { TeamKeyPair } from "../attestation/team-key.ts";
import { dashboard } from "../i18n/fr/dashboard.ts";
import { parseExamPlace } from "./exam/exam-part.ts";
import type { ExamSpace } from "./exam/exam-space.ts";
import { openKeyRing } from "./key-ring.ts";
import { openSeals } from "./open-seals.ts";
import { parsePreparePart } from "./prepare/prepare-part.ts";
import { openPrepareSpace } from "./prepare/prepare-space.ts";
import { openTeamWorkspace, type TeamWorkspace } from "./prepare/team-workspace.ts";
import { openTeamData } from "./team-data.ts";
import { openTeamSpace } from "./team-space.ts";
import { workspaceKeys } from "./workspace-keys.ts";

/** What the compressed engine weighs, for the progress text alone. */
const engineBytes = 7_600_000;
const mostWorkers = 8;

async function openExams(root: HTMLElement, workspace: TeamWorkspace, site: string): Promise<ExamSpace> {
  const [{ openExamSpace }, { openExamShelf }] = await Promise.all([import("./exam/exam-space.ts"), import("./exam/exam-shelf.ts")]);
  const shelf = openExamShelf();
  await shelf.restore();
  return openExamSpace(root, { workspace, shelf, site });
}

/** Wires the page to the browser: addresses of this site, workers, storage. */
export function startTeamSpace(root: HTMLElement): void {
  const partOf = (name: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-team-part="${name}"]`);
    if (found === null) throw new Error(`missing part in the team page: ${name}`);
    return found;
  };
  const [preparing, following, examining] = [partOf("prepare"), partOf("follow"), partOf("exam")];
  const base = import.meta.env.BASE_URL.replace(/\/?$/, "/");
  let report: (text: string) => void = () => {};
  const bank = openSiteBank(`${base}bank/`);
  const keys = openKeyRing(openWorkspaceStore<readonly TeamKeyPair[]>("keys"));
  const data = openTeamData({
    bank,
    openSeals: openSeals(
      workspaceKeys(document, keys, () => workspace.team().keys),
      (id) => workspace.team().campaigns.find(({ campaign }) => campaign.id === id)?.campaign.name ?? id,
    ),
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
  const workspace = openTeamWorkspace({ data, store: openWorkspaceStore("team") });
  const prepareSpace = openPrepareSpace(preparing, {
    workspace,
    keys,
    site: new URL(base, location.href).href,
    designs: bank.designs,
    framework: bank.framework,
    published: bank.campaigns,
    startWorker: () => new Worker(new URL("../rosters/roster-worker.ts", import.meta.url), { type: "module" }),
    onChange: () => void space.refresh(),
  });
  /** Fetched when it is first looked at. */
  const showExam = async (): Promise<void> => {
    exams ??= openExams(examining, workspace, new URL(base, location.href).href);
    (await exams).show(parseExamPlace(location.hash));
  };
  let exams: Promise<ExamSpace> | undefined;
  const currentPart = (): string => (parsePreparePart(location.hash) !== undefined ? "prepare" : parseExamPlace(location.hash) !== undefined ? "exam" : "follow");
  const showPart = (): void => {
    const current = currentPart();
    following.hidden = current !== "follow";
    examining.hidden = current !== "exam";
    for (const link of root.querySelectorAll("[data-part-link]")) {
      if (link.getAttribute("data-part-link") === current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    prepareSpace.show(parsePreparePart(location.hash));
    if (current === "exam" || exams) void showExam();
  };
  window.addEventListener("hashchange", showPart);
  following.hidden = currentPart() !== "follow";
  const space = openTeamSpace(following, {
    data,
    async restoreTeam() {
      await keys.restore();
      const restored = await workspace.restore();
      showPart();
      if (restored === "unreadable") prepareSpace.tellUnreadable();
    },
    sqlOf: (name) => sqlFiles.queries[name],
    async fetchSample() {
      const response = await fetch(`${base}exemples/classe-3e-b.zip`);
      if (!response.ok) throw new Error(`sample not served: ${response.status}`);
      return new File([await response.blob()], "classe-3e-b.zip", { type: "application/zip", lastModified: Date.now() });
    },
  });
  report = space.engineProgress;
}
