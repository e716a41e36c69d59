import { RESULTS_VERSION } from "./results-file.ts";

/** `migrations[n]` turns a file of version n into one of version n + 1; a version once published is never edited. */
const migrations: Readonly<Record<number, (file: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>>> = {};

/** Brings a file of any older version to the current one, or gives `undefined` when no path is known. */
export function migrateResults(file: Readonly<Record<string, unknown>>, version: number): Readonly<Record<string, unknown>> | undefined {
  if (version === RESULTS_VERSION) return file;
  const migrate = migrations[version];
  return migrate === undefined ? undefined : migrateResults(migrate(file), version + 1);
}
