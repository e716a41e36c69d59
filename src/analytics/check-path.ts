import type { ItemBank } from "../engine/item.ts";
import { type Design, ENGINE_VERSION, nextStep, passCheckpoint, recordResponse, startSession, type Step } from "../engine/session.ts";
import type { ResultsFile } from "../results/results-file.ts";
import type { CheckReason } from "./verify-run.ts";

/** Replays a run from its seed, with the grades given on the device, and gives the first departure from the path. */
export function checkPath({ run, events }: ResultsFile, bank: ItemBank): readonly CheckReason[] {
  if (run.engine !== ENGINE_VERSION) return [{ kind: "other-engine", engine: run.engine }];
  if (!isKnownDesign(run.design, bank)) return [{ kind: "unknown-design" }];
  const known = new Set(bank.items.map(({ id }) => id));
  const met = new Set<string>();
  let state = startSession(bank, run.design, run.seed, run.seen, run.earlier);
  for (const [at, event] of events.entries()) {
    if (event.kind === "ended") return checkEnd(event.reason, nextStep(state), at);
    if (event.kind !== "answered") continue;
    const { item, variant, correct, submission } = event;
    if (met.has(item)) return [{ kind: "repeated-item", at, item }];
    // A checkpoint changes nothing of the path: every one counts as passed, recorded or not.
    const step = nextStep(passCheckpoint(state));
    if (step.kind !== "ask" || step.item !== item || step.variant !== variant) {
      const expected = step.kind === "ask" ? `${step.item}#${step.variant}` : null;
      return known.has(item) ? [{ kind: "other-path", at, item, expected }] : [];
    }
    met.add(item);
    state = recordResponse(state, { item, variant, correct, skipped: submission.kind === "skip" });
  }
  return [];
}

/** Whether the engine can run a design on a bank: it asks for competences and topics that the bank has, each once. */
export function isKnownDesign({ scope, minimumLength, items }: Design, bank: ItemBank): boolean {
  const competences = scope.map(({ competence }) => competence);
  if (minimumLength < 1 || new Set(competences).size < competences.length) return false;
  if (items && (new Set(items).size < items.length || !items.every((id) => bank.items.some((item) => item.id === id)))) return false;
  return scope.every(({ competence, topics }) => {
    const known = bank.competences.find(({ code }) => code === competence)?.topics.map(({ id }) => id) ?? [];
    const asked = topics ?? known;
    return asked.length > 0 && new Set(asked).size === asked.length && asked.every((topic) => known.includes(topic));
  });
}

/** The engine's own reasons must be its own; a student may stop at any time for theirs. */
function checkEnd(reason: string, step: Step, at: number): readonly CheckReason[] {
  const expected = step.kind === "stop" ? step.reason : undefined;
  return expected === reason || !ENGINE_REASONS.has(reason) ? [] : [{ kind: "other-end", at, reason }];
}

const ENGINE_REASONS = new Set(["precise", "length", "exhausted"]);
