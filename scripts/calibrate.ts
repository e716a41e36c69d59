import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { calibrationAnswers, type VersionOf } from "../src/analytics/calibration-answers.ts";
import type { CollectedRun } from "../src/analytics/collect.ts";
import { openSiteBank, type SiteBank } from "../src/analytics/load-bank.ts";
import { LEAST_ANSWERS, type MeasurableItem, measureItems, movedItems } from "../src/analytics/measure-items.ts";
import { statisticsText } from "../src/analytics/statistics-file.ts";
import { type Content, measureOf } from "../src/bank/content.ts";
import { readContent } from "../src/bank/read-content.ts";
import { siteBank } from "../src/bank/site-bank.ts";
import { calibration as messages } from "../src/i18n/fr/calibration.ts";
import { collectResults } from "./collect-results.ts";
import { proposeSettings } from "./propose-settings.ts";

/** `npm run calibrate -- <results…>`: what students' answers say of the challenges, or of the engine's settings. */
const ROOT = join(import.meta.dirname, "..");
const STATISTICS = "content/statistics.json";

process.exit(await main());

async function main(): Promise<number> {
  const options = readOptions();
  if (!options) return fail(`${messages.unknownOption}\n${messages.usage}`, 2);
  const { paths, help, settings, write, out = join(ROOT, STATISTICS) } = options;
  if (help) return tell(messages.usage);
  if (paths.length === 0) return fail(`${messages.noPath}\n${messages.usage}`, 2);
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) return fail(messages.noSuchPath(missing), 2);

  const { release, bundles } = siteBank(ROOT, "/", { tolerant: true });
  const bank = openSiteBank("", async (path) => JSON.parse(bundles.get(path)!.toString()));
  const committed = currentMeasures(readContent(ROOT).content);
  const { runs, lines } = await collectResults(paths, bank);
  for (const sentence of messages.refusals(lines)) console.log(sentence);
  if (runs.length === 0) return fail(messages.noResults);
  const items = await measurableItems(bank, release.id, committed);
  const answers = calibrationAnswers(runs, items, await versionsOf(runs, bank));
  for (const sentence of messages.readings(answers)) console.log(sentence);
  if (answers.columns.item.length === 0) return fail(messages.noAnswers);
  if (settings) return proposeSettings(ROOT, items, answers, committed, write);

  const measures = measureItems(items, answers);
  const fresh = measures.items.flatMap(({ id, outcome, measure }) => (measure && (outcome === "measured" || outcome === "updated") ? [[id, measure] as const] : []));
  if (fresh.length === 0) return fail(messages.tooFew(LEAST_ANSWERS, Math.max(...measures.items.map((item) => item.answers))));
  for (const sentence of messages.measures(measures, movedItems(measures), LEAST_ANSWERS)) console.log(sentence);
  return save(out, statisticsText({ ...committed, statistics: new Map([...committed.statistics, ...fresh]) }));
}

function readOptions() {
  const flag = { type: "boolean", default: false } as const;
  try {
    const { values, positionals } = parseArgs({ options: { out: { type: "string" }, settings: flag, write: flag, help: flag }, allowPositionals: true });
    return { ...values, paths: positionals };
  } catch {
    return undefined;
  }
}

/** Measures of challenges as they now are; the others are dropped. */
function currentMeasures({ challenges, statistics, guessing }: Content): Pick<Content, "statistics" | "guessing"> {
  const current = challenges.flatMap(({ challenge }) => {
    const measure = measureOf(challenge, statistics);
    return measure ? [[challenge.id, measure] as const] : [];
  });
  return { statistics: new Map(current), guessing };
}

async function measurableItems(bank: SiteBank, release: string, { statistics }: Pick<Content, "statistics">): Promise<MeasurableItem[]> {
  const { bank: { items }, rubrics } = await bank.assets(release);
  return items.map((item) => {
    const { version, variants } = rubrics[item.id]!;
    return { id: item.id, competence: item.competence, version, item, kind: Object.values(variants)[0]!.rubric.kind, measure: statistics.get(item.id) };
  });
}

async function versionsOf(runs: readonly CollectedRun[], bank: SiteBank): Promise<VersionOf> {
  const known = new Map<string, ReadonlyMap<string, number>>();
  for (const release of new Set(runs.map((run) => run.release))) {
    const assets = await bank.assets(release);
    if (assets.bank.release === release) known.set(release, new Map(Object.entries(assets.rubrics).map(([id, { version }]) => [id, version])));
  }
  return (release, item) => known.get(release)?.get(item);
}

function save(path: string, text: string): number {
  try {
    writeFileSync(path, text);
  } catch {
    return fail(messages.notWritten(path));
  }
  return tell(messages.written(path));
}

function tell(sentence: string): number {
  console.log(sentence);
  return 0;
}

function fail(sentence: string, code = 1): number {
  console.error(`✗ ${sentence}`);
  return code;
}
