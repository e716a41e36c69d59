import type { ItemBank } from "../engine/item.ts";
import { type Score, scoreSession } from "../engine/score.ts";
import { recordResponse, startSession } from "../engine/session.ts";
import type { ChainEffects } from "../results/chain.ts";
import { parseResults, type ResultsError } from "../results/parse.ts";
import type { ResultsFile } from "../results/results-file.ts";
import { checkEvents } from "./check-events.ts";
import { checkPath, isKnownDesign } from "./check-path.ts";
import { type GradedAnswer, gradeAnswers } from "./grade-answers.ts";
import type { ReleaseAssets } from "./release-assets.ts";

/** Why a run is to be looked at by a person; `at` counts events from 0. It says nothing of the student's intent. */
export type CheckReason =
  | { readonly kind: "broken-chain"; readonly at: number }
  | { readonly kind: "other-header" }
  | { readonly kind: "event-after-end"; readonly at: number }
  | { readonly kind: "time-goes-back"; readonly at: number }
  | { readonly kind: "unknown-release"; readonly release: string }
  | { readonly kind: "other-engine"; readonly engine: string }
  | { readonly kind: "unknown-design" }
  | { readonly kind: "unknown-item"; readonly at: number; readonly item: string }
  | { readonly kind: "repeated-item"; readonly at: number; readonly item: string }
  | { readonly kind: "unreadable-answer"; readonly at: number; readonly item: string }
  | { readonly kind: "other-grade"; readonly at: number; readonly item: string; readonly claimed: boolean }
  | { readonly kind: "other-path"; readonly at: number; readonly item: string; readonly expected: string | null }
  | { readonly kind: "other-end"; readonly at: number; readonly reason: string };

/** The score is computed here, from the answers graded here; empty when the run's content or design is unknown. */
export type RunVerdict =
  | { readonly kind: "verified"; readonly score: Score; readonly answers: readonly GradedAnswer[] }
  | {
      readonly kind: "to-check";
      readonly reasons: readonly CheckReason[];
      readonly score: Score;
      readonly answers: readonly GradedAnswer[];
    };

export type Verdict = (RunVerdict & { readonly file: ResultsFile }) | { readonly kind: "refused"; readonly reason: ResultsError };

/**
 * Finds the content that a run pins. A loader that no longer has it may give another release, whose `bank.release` then
 * differs: answers are graded where their items still exist, but the path is not replayed.
 */
export type LoadAssets = (release: string) => Promise<ReleaseAssets | undefined>;

/** Opens and verifies bytes that anybody may have made; never throws on them. */
export async function verifyFile(bytes: Uint8Array, loadAssets: LoadAssets, effects: ChainEffects): Promise<Verdict> {
  const parsed = parseResults(bytes);
  if (!parsed.ok) return { kind: "refused", reason: parsed.error };
  return { ...(await verifyRun(parsed.value, loadAssets, effects)), file: parsed.value };
}

/** Checks the chain, grades every answer again, replays the path with the engine, and computes the score itself. */
export async function verifyRun(file: ResultsFile, loadAssets: LoadAssets, effects: ChainEffects): Promise<RunVerdict> {
  const { release } = file.run;
  const assets = await loadAssets(release);
  const { answers, reasons: doubts } = gradeAnswers(file.events, assets);
  const path: readonly CheckReason[] =
    assets?.bank.release === release ? checkPath(file, assets.bank) : [{ kind: "unknown-release", release }];
  const reasons = [...(await checkEvents(file, effects)), ...path, ...doubts];
  const score = assets === undefined ? NO_SCORE : scoreAnswers(file, assets.bank, answers);
  return reasons.length === 0 ? { kind: "verified", score, answers } : { kind: "to-check", reasons, score, answers };
}

const NO_SCORE: Score = { competences: [], skills: [] };

function scoreAnswers({ run }: ResultsFile, bank: ItemBank, answers: readonly GradedAnswer[]): Score {
  if (!isKnownDesign(run.design, bank)) return NO_SCORE;
  const counted = answers.filter(
    ({ item, correct }, index) => correct !== null && answers.findIndex((other) => other.item === item && other.correct !== null) === index,
  );
  const state = counted.reduce(
    (session, { item, variant, correct, skipped }) => recordResponse(session, { item, variant, correct: correct === true, skipped }),
    startSession(bank, run.design, run.seed, run.seen),
  );
  return scoreSession(state);
}
