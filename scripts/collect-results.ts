import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { countingRuns, emptyCollection, type CollectedRun } from "../src/analytics/collect.ts";
import type { FileSource } from "../src/analytics/file-source.ts";
import { importFiles, type ReportLine } from "../src/analytics/import-files.ts";
import type { SiteBank } from "../src/analytics/load-bank.ts";
import { readResults } from "../src/analytics/read-results.ts";
import { unpack } from "../src/analytics/unpack.ts";

const effects = { digest: async (bytes: Uint8Array) => new Uint8Array(createHash("sha256").update(bytes).digest()) };

/** Opens, verifies and grades again all the results in some files, folders and archives; each run once, at its best version. */
export async function collectResults(paths: readonly string[], bank: SiteBank): Promise<{ readonly runs: readonly CollectedRun[]; readonly lines: readonly ReportLine[] }> {
  const { collection, lines } = await importFiles(paths.flatMap(sourcesIn), emptyCollection, {
    work: {
      lanes: 1,
      unpack: async (archive) => unpack(archive),
      read: (files) => Promise.all(files.map(({ bytes }) => readResults(bytes, bank.assets, effects))),
    },
  });
  return { runs: countingRuns(collection), lines };
}

/** Links inside a folder are not followed: they may lead back to it. */
function sourcesIn(path: string): FileSource[] {
  try {
    const entry = statSync(path);
    if (!entry.isDirectory()) return [{ name: path, size: entry.size, modifiedAt: entry.mtime.toISOString(), read: async () => new Uint8Array(await readFile(path)) }];
    const inside = readdirSync(path, { withFileTypes: true }).filter((own) => own.isFile() || own.isDirectory());
    return inside.map(({ name }) => name).toSorted().flatMap((name) => sourcesIn(join(path, name)));
  } catch (error) {
    return [{ name: path, size: 0, modifiedAt: "", read: () => Promise.reject(error) }];
  }
}
