import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CalibrationAnswers } from "../src/analytics/calibration-answers.ts";
import type { MeasurableItem } from "../src/analytics/measure-items.ts";
import { statisticsText } from "../src/analytics/statistics-file.ts";
import type { Content } from "../src/bank/content.ts";
import { learnSettings } from "../src/engine/calibration/learn-settings.ts";
import { calibration } from "../src/i18n/fr/calibration.ts";
import { raiseEngineVersion, rewriteSettings } from "./rewrite-settings.ts";

const messages = calibration.settings;
const SETTINGS = "src/engine/settings.ts";
const SESSION = "src/engine/session.ts";
const STATISTICS = "content/statistics.json";

/** Prints the settings that the answers support, each with its evidence, and writes them when asked. */
export function proposeSettings(root: string, items: readonly MeasurableItem[], { columns, students }: CalibrationAnswers, committed: Pick<Content, "statistics" | "guessing">, write: boolean): number {
  console.log(messages.learning);
  const proposal = learnSettings(columns, items);
  if (!proposal.converged) console.log(messages.notConverged);
  for (const change of proposal.changes) console.log(messages.change(change));
  if (!proposal.changes.some(({ isSupported }) => isSupported)) return tell(messages.nothing);
  console.log(messages.evidence(proposal, columns.item.length, students));
  if (!write) return tell(messages.howToWrite);

  const guessing = { ...committed.guessing, ...proposal.proposed.guessing };
  const texts: readonly (readonly [path: string, text: string | undefined])[] = [
    [SETTINGS, rewriteSettings(readFileSync(join(root, SETTINGS), "utf8"), proposal.proposed)],
    [SESSION, raiseEngineVersion(readFileSync(join(root, SESSION), "utf8"))],
    ...(Object.keys(guessing).length > 0 ? [[STATISTICS, statisticsText({ ...committed, guessing })] as const] : []),
  ];
  if (texts.some(([, text]) => text === undefined)) {
    console.error(`✗ ${messages.unknownShape}`);
    return 1;
  }
  for (const [path, text] of texts) writeFileSync(join(root, path), text!);
  return tell(messages.written(texts.map(([path]) => path)));
}

function tell(sentence: string): number {
  console.log(sentence);
  return 0;
}
