import type { ItemStatistics } from "../bank/content.ts";
import { authoredModel } from "../engine/calibration/authored-model.ts";
import { calibrateItems, type CalibratedItem, type Calibration } from "../engine/calibration/calibrate-items.ts";
import type { ItemModel } from "../engine/calibration/item-model.ts";
import { log } from "../engine/arithmetic.ts";
import type { Item } from "../engine/item.ts";
import type { AnswerSpan, CalibratedContent, CalibrationAnswers } from "./calibration-answers.ts";

/** Answers under which an item is not measured: its authored level still tells more. */
export const LEAST_ANSWERS = 30;

/** An item as its author wrote it, with the measure that is already committed, if it is of this version. */
export interface MeasurableItem extends CalibratedContent {
  readonly item: Item;
  /** Kind of answer. */
  readonly kind: string;
  readonly measure: ItemStatistics | undefined;
}

export interface MeasuredItem {
  readonly id: string;
  readonly level: number;
  readonly outcome: MeasureOutcome;
  /** Answers in the files given. */
  readonly answers: number;
  /** The measure to commit; undefined when there is none. */
  readonly measure: ItemStatistics | undefined;
}

/** "updated": a committed measure of earlier days, and these files; "kept": committed, and these files hold no more; "few": too few answers. */
export type MeasureOutcome = "measured" | "updated" | "kept" | "few" | "none";

export interface Measures {
  readonly items: readonly MeasuredItem[];
  readonly population: Pick<Calibration, "generalMean" | "generalSpread">;
}

/**
 * Estimates the items from collected answers, and counts no answer twice. A committed measure whose days all come before is
 * what was known beforehand; one that counted more answers than are given here is held; both keep the scale where it was. One
 * that counted fewer is taken to be in these files, and made again from the authored level.
 */
export function measureItems(items: readonly MeasurableItem[], { columns, spans }: CalibrationAnswers): Measures {
  const answers = new Int32Array(items.length);
  for (const item of columns.item) answers[item]!++;
  const roles = items.map(({ measure }, number) => roleOf(measure, spans[number], answers[number]!));
  const calibration = calibrateItems(columns, items.map(({ item, measure }, number) => modelIn(roles[number]!, item, measure)));
  const measured = items.map((own, number) => measuredItem(own, roles[number]!, calibration.items[number]!, spans[number]));
  return { items: measured, population: calibration };
}

/** What a committed measure is to the new estimate. */
type Role = "absent" | "beforehand" | "held";

function roleOf(measure: ItemStatistics | undefined, span: AnswerSpan | undefined, answers: number): Role {
  if (measure === undefined) return "absent";
  if (span && measure.to < span.from) return "beforehand";
  return answers < measure.answers ? "held" : "absent";
}

function modelIn(role: Role, item: Item, measure: ItemStatistics | undefined): ItemModel {
  if (role === "absent" || !measure) return authoredModel(item);
  const { difficulty, standardError, discrimination, discriminationStandardError } = measure;
  const held = role === "held" ? 0 : 1;
  return {
    ...authoredModel(item),
    difficulty: { mean: difficulty, spread: held * standardError },
    logDiscrimination: { mean: log(discrimination), spread: (held * discriminationStandardError) / discrimination },
  };
}

function measuredItem({ id, version, item, measure }: MeasurableItem, role: Role, found: CalibratedItem, span: AnswerSpan | undefined): MeasuredItem {
  const row = { id, level: item.level, answers: found.answers };
  if (role === "held") return { ...row, outcome: "kept", measure };
  if (span === undefined) return { ...row, outcome: "none", measure: undefined };
  const before = role === "beforehand" ? measure : undefined;
  const answers = found.answers + (before?.answers ?? 0);
  if (answers < LEAST_ANSWERS) return { ...row, outcome: "few", measure: undefined };
  return { ...row, outcome: before ? "updated" : "measured", measure: statisticsOf(version, answers, found, span, before) };
}

function statisticsOf(version: number, answers: number, found: CalibratedItem, span: AnswerSpan, before: ItemStatistics | undefined): ItemStatistics {
  const successes = found.successes + (before ? before.answers * before.successRate : 0);
  return {
    version,
    answers,
    successRate: rounded(successes / answers),
    difficulty: rounded(Math.min(HARDEST, Math.max(EASIEST, found.difficulty))),
    standardError: rounded(found.difficultyStandardError),
    discrimination: rounded(found.discrimination),
    discriminationStandardError: rounded(found.discriminationStandardError),
    from: before?.from ?? span.from,
    to: span.to,
    release: span.release,
  };
}

/** Measured items that are surely elsewhere than their authors put them, by half a level at least; the farthest first. */
export function movedItems({ items }: Measures): MeasuredItem[] {
  const distance = ({ level, measure }: MeasuredItem) => (measure ? Math.abs(measure.difficulty - level) : 0);
  return items.filter((item) => item.measure && distance(item) >= Math.max(LEAST_MOVE, SURE * item.measure.standardError)).sort((a, b) => distance(b) - distance(a));
}

/** Under it a difference changes no one's test. */
const LEAST_MOVE = 0.5;
/** In standard errors: of 100 items that are where they should be, one is named. */
const SURE = 2.5;

/** Bounds of the schema. */
const EASIEST = -2;
const HARDEST = 12;

// A thousandth of a level is far under any standard error, and keeps the diffs of the file readable.
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
