import { FIRST_PREVIOUS_HASH, type ChainEffects, verifyChain } from "../results/chain.ts";
import { endCodeOf } from "./end-code.ts";
import type { ChainedExamEvent, ExamAnswers } from "./exam-answers.ts";
import type { ExamCandidate, ExamSession } from "./exam-session.ts";
import { allowedMs, foldExam } from "./fold-exam.ts";
import { EXAM_DOUBTS, type ExamDoubt } from "./graded-exam.ts";
import { instantOf } from "./instant.ts";

/** One hand-in, with what its own chain says of it. */
export interface VerifiedAnswers {
  readonly answers: ExamAnswers;
  readonly intact: boolean;
}

export async function verifyAnswers(answers: ExamAnswers, effects: ChainEffects): Promise<VerifiedAnswers> {
  return { answers, intact: (await verifyChain(answers.events, effects)).kind === "intact" };
}

/** The hand-in that counts: intact before broken, ended before cut short, then the longest; of two alike the order of import has no say. */
export function countingAnswers(handedIn: readonly VerifiedAnswers[]): VerifiedAnswers | undefined {
  const rank = ({ answers: { events }, intact }: VerifiedAnswers): readonly [boolean, boolean, number, string] => [intact, events.at(-1)?.kind === "ended", events.length, lastHash(events)];
  return handedIn.toSorted((one, other) => compareRanks(rank(other), rank(one)))[0];
}

/** What a person has to look at before the jury decides, in the order of the catalogue. It says nothing of anybody's intent. */
export function findDoubts(session: ExamSession, candidate: ExamCandidate, counting: VerifiedAnswers, handedIn: readonly VerifiedAnswers[]): readonly ExamDoubt[] {
  const { answers, intact } = counting;
  const { events } = answers;
  const sat = foldExam(events);
  const valid = validUses(events, candidate);
  const added = events.reduce((sum, event) => sum + (event.kind === "time-added" && valid.has(event) ? event.minutes : 0), 0);
  const limit = allowedMs(session.minutes, candidate.time, Math.max(added, candidate.noted.extraMinutes));
  const asked = new Map(candidate.questions.map(({ item, variant }) => [item, variant]));
  const endCode = endCodeOf(lastHash(events));
  const found: Readonly<Record<ExamDoubt, boolean>> = {
    "broken-chain": !intact,
    "other-question": events.some((event) => event.kind === "answered" && asked.get(event.item) !== event.variant),
    // Only grading can tell.
    "unreadable-answer": false,
    "clock-moved": hasMovedClock(events),
    "before-opening": sat.startedAt < session.opens,
    "after-closing": (events.at(-1)?.at ?? "") > session.closes,
    "over-time": sat.elapsedMs > limit + GRACE_MS,
    "without-supervisor": events.some((event) => (event.kind === "resumed" || event.kind === "time-added") && !valid.has(event)),
    "two-devices": handedIn.some((other) => !isBeginning(other.answers.events, events)),
    "not-ended": sat.ended === undefined,
    "end-code-differs": candidate.noted.endCode !== null && candidate.noted.endCode !== endCode,
    "end-code-missing": candidate.noted.endCode === null,
  };
  return EXAM_DOUBTS.filter((doubt) => found[doubt]);
}

/** The last seconds of typing, and of a slow disk. */
const GRACE_MS = 60_000;

/** The events that used a code of the supervisor's sheet, each code the first time only. */
function validUses(events: readonly ChainedExamEvent[], { codes }: ExamCandidate): ReadonlySet<ChainedExamEvent> {
  const left = new Set(codes);
  return new Set(events.filter((event) => (event.kind === "resumed" || event.kind === "time-added") && left.delete(event.code)));
}

/** Between two events more time passed on the screen than on the clock, or the clock went back. */
function hasMovedClock(events: readonly ChainedExamEvent[]): boolean {
  return events.some((event, index) => {
    const previous = events[index - 1];
    if (previous === undefined || event.kind === "started") return false;
    const onClock = instantOf(event.at) - instantOf(previous.at);
    const onScreen = event.elapsedMs - (previous.kind === "started" ? 0 : previous.elapsedMs);
    return onClock < 0 || onScreen < 0 || onScreen > onClock + GRACE_MS;
  });
}

function isBeginning(events: readonly ChainedExamEvent[], of: readonly ChainedExamEvent[]): boolean {
  return events.length <= of.length && lastHash(of.slice(0, events.length)) === lastHash(events);
}

function lastHash(events: readonly ChainedExamEvent[]): string {
  return events.at(-1)?.hash ?? FIRST_PREVIOUS_HASH;
}

function compareRanks(one: readonly (boolean | number | string)[], other: readonly (boolean | number | string)[]): number {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place < 0 ? 0 : one[place]! > other[place]! ? 1 : -1;
}
