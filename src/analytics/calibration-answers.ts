import type { AnswerColumns } from "../engine/calibration/answer-table.ts";
import type { CollectedRun } from "./collect.ts";
import type { CheckReason } from "./verify-run.ts";

/** An item that may be calibrated, as the content has it now. */
export interface CalibratedContent {
  readonly id: string;
  readonly competence: string;
  /** Version of the challenge: an answer to another version is an answer to another question. */
  readonly version: number;
}

/** The version that a challenge had in a release; undefined when either is unknown here. */
export type VersionOf = (release: string, item: string) => number | undefined;

export interface CalibrationAnswers {
  /** Items by their place in the content given; persons by number. */
  readonly columns: AnswerColumns;
  readonly students: number;
  readonly runs: number;
  /** Per item, what its answers span; undefined without any. */
  readonly spans: readonly (AnswerSpan | undefined)[];
  readonly leftOut: LeftOut;
}

export interface AnswerSpan {
  /** Days, "2026-09-07". */
  readonly from: string;
  readonly to: string;
  /** Content release of the latest run. */
  readonly release: string;
}

/** What does not count, and why. */
export interface LeftOut {
  /** Runs, by the gravest of their reasons. */
  readonly runs: ReadonlyMap<string, number>;
  /** Releases of runs that nobody here can grade or replay. */
  readonly unknownReleases: ReadonlyMap<string, number>;
  /** Answers to a challenge that has changed or gone since. */
  readonly otherVersion: number;
  /** Answers to a challenge that the student had met in an earlier run. */
  readonly repeated: number;
  readonly ungraded: number;
}

/** Doubts that leave the answers themselves sound: clocks, ends, a newer engine, grades mended here. */
const HARMLESS: ReadonlySet<string> = new Set<CheckReason["kind"]>(["time-goes-back", "other-end", "other-engine", "other-grade", "unknown-item", "unreadable-answer"]);

/**
 * The answers of verified runs that tell something of today's items. A student is followed from one run to the next by
 * token, so that competences inform one another; taking a competence again begins another person, who has learned since.
 */
export function calibrationAnswers(runs: readonly CollectedRun[], content: readonly CalibratedContent[], versionOf: VersionOf): CalibrationAnswers {
  const numbers = new Map(content.map(({ id }, number) => [id, number]));
  const left = { runs: new Map<string, number>(), unknownReleases: new Map<string, number>(), otherVersion: 0, repeated: 0, ungraded: 0 };
  const spans = content.map((): AnswerSpan | undefined => undefined);
  const rows: [person: number, item: number, correct: boolean][] = [];
  const students = new Map<string, Student>();
  let [persons, counted] = [0, 0];
  for (const run of runs.toSorted(byTime)) {
    const doubt = doubtOf(run);
    if (doubt !== undefined) {
      countUp(left.runs, doubt);
      if (doubt === "unknown-release") countUp(left.unknownReleases, run.release);
      continue;
    }
    const student = known(students, run.token ?? run.id);
    const answers = run.answers.flatMap(({ item, correct }) => {
      const number = numbers.get(item);
      if (number === undefined || versionOf(run.release, item) !== content[number]!.version) left.otherVersion++;
      else if (correct === null) left.ungraded++;
      else if (student.met.has(number)) left.repeated++;
      else {
        student.met.add(number);
        return [{ number, correct }];
      }
      return [];
    });
    if (answers.length === 0) continue;
    const competences = new Set(answers.map(({ number }) => content[number]!.competence));
    if (student.person === undefined || [...competences].some((code) => student.competences.has(code))) {
      student.person = persons++;
      student.competences.clear();
    }
    for (const code of competences) student.competences.add(code);
    for (const { number, correct } of answers) {
      rows.push([student.person, number, correct]);
      spans[number] = widened(spans[number], run);
    }
    counted++;
  }
  const columns = { person: Int32Array.from(rows, ([person]) => person), item: Int32Array.from(rows, ([, item]) => item), correct: Uint8Array.from(rows, ([, , correct]) => Number(correct)) };
  const counting = [...students.values()].filter(({ person }) => person !== undefined);
  return { columns, students: counting.length, runs: counted, spans, leftOut: left };
}

interface Student {
  person: number | undefined;
  readonly competences: Set<string>;
  readonly met: Set<number>;
}

function known(students: Map<string, Student>, key: string): Student {
  const student = students.get(key) ?? { person: undefined, competences: new Set(), met: new Set() };
  students.set(key, student);
  return student;
}

function doubtOf({ verdict, reason }: CollectedRun): string | undefined {
  if (verdict === "verified") return undefined;
  const reasons = (reason ?? "").split(" ");
  return reasons.includes("unknown-release") ? "unknown-release" : reasons.find((code) => !HARMLESS.has(code));
}

function widened(span: AnswerSpan | undefined, { startedAt, release }: CollectedRun): AnswerSpan {
  const day = startedAt.slice(0, 10);
  // Runs come in order of time.
  return { from: span?.from ?? day, to: day, release };
}

function byTime(a: CollectedRun, b: CollectedRun): number {
  const [one, other] = [`${a.startedAt} ${a.id} ${a.token}`, `${b.startedAt} ${b.id} ${b.token}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

function countUp(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
