import type { ChainEffects } from "../results/chain.ts";
import type { ChainedEvent } from "../results/results-file.ts";
import type { CollectedRun } from "./collect.ts";
import type { Reading } from "./import-files.ts";
import { type CheckReason, type LoadAssets, type RunVerdict, verifyFile } from "./verify-run.ts";

/** Digits kept of each event's hash: enough to tell two versions of one run apart. */
const hashDigits = 12;
/** A file that holds more of them is no student's. */
const mostReports = 100;

/** Verifies one results file and reduces it to what the tables need. */
export async function readResults(bytes: Uint8Array, loadAssets: LoadAssets, effects: ChainEffects): Promise<Reading> {
  const verdict = await verifyFile(bytes, loadAssets, effects);
  if (verdict.kind === "refused") return { kind: "refused", reason: verdict.reason };
  const { run, events } = verdict.file;
  const chain = events.map(({ hash }) => hash.slice(0, hashDigits));
  return {
    kind: "run",
    run: {
      id: run.id,
      token: run.token?.toUpperCase() ?? null,
      campaign: run.campaign?.name ?? null,
      release: run.release,
      startedAt: events[0]?.at ?? verdict.file.summary.startedAt,
      ended: events.some(({ kind }) => kind === "ended"),
      verdict: verdict.kind,
      reason: verdict.kind === "to-check" ? reasonCodes(verdict.reasons) : null,
      key: verdict.kind === "verified" ? `chain:${events.at(-1)?.hash}` : `file:${await hexDigest(bytes, effects)}`,
      chain,
      answers: verdict.answers.map(({ item, skill, correct, skipped, durationMs }) => ({ item, skill, correct, skipped, durationMs })),
      scores: scoresOf(verdict),
      reports: reportsOf(events),
    },
  };
}

function reasonCodes(reasons: readonly CheckReason[]): string {
  return [...new Set(reasons.map(({ kind }) => kind))].join(" ");
}

function scoresOf({ score }: RunVerdict): CollectedRun["scores"] {
  return score.competences.map(({ code, status, level, points, interval, answered }) => ({
    competence: code,
    measured: status === "measured",
    level,
    points,
    low: interval.low,
    high: interval.high,
    answered,
  }));
}

function reportsOf(events: readonly ChainedEvent[]): CollectedRun["reports"] {
  const reports = events.flatMap((event) => (event.kind === "reported" ? [event] : []));
  return reports.slice(0, mostReports).map(({ item, variant, problem, text, at }) => ({ item, variant, problem, text, at }));
}

async function hexDigest(bytes: Uint8Array, { digest }: ChainEffects): Promise<string> {
  return Array.from(await digest(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
