import { answerTables } from "./answers-table.ts";
import { type ArrowTable, arrowTable } from "./arrow-table.ts";
import { type CollectedRun, type Collection, countingRuns } from "./collect.ts";
import { frameworkTables } from "./framework-tables.ts";
import type { FrameworkOutline } from "./framework-outline.ts";

/** Every table of tables.sql, coded; sorted by what things are called, so that the order of import leaves no trace. */
export function collectionTables(collection: Collection, framework: FrameworkOutline): readonly ArrowTable[] {
  const { tables, competenceIds, skillIds } = frameworkTables(framework);
  const runs = countingRuns(collection).toSorted((a, b) => compare(a.id, b.id) || compare(a.token ?? "", b.token ?? ""));
  const students = studentsOf(collection, runs);
  const classNames = sortedUnique(students.map((student) => student.className));
  const classIds = idsOf(classNames);
  const studentIds = idsOf(students.map((student) => student.key));
  const answers = answerTables(runs, skillIds);

  return [
    ...tables,
    arrowTable("classes", classNames.length, { class_id: ["integer", ids(classNames)], name: ["text", classNames] }),
    arrowTable("students", students.length, {
      student_id: ["integer", ids(students)],
      token: ["text", students.map((student) => student.token)],
      family_name: ["text", students.map((student) => student.familyName)],
      given_name: ["text", students.map((student) => student.givenName)],
      class_id: ["integer", students.map((student) => classIds.get(student.className))],
      on_roster: ["boolean", students.map((student) => student.onRoster)],
    }),
    arrowTable("runs", runs.length, {
      run_id: ["integer", ids(runs)],
      student_id: ["integer", runs.map((run) => studentIds.get(studentKey(run)))],
      uuid: ["text", runs.map((run) => run.id)],
      campaign: ["repeated-text", runs.map((run) => run.campaign)],
      release: ["repeated-text", runs.map((run) => run.release)],
      proof: ["repeated-text", runs.map((run) => (run.campaign === null ? "practice" : "campaign"))],
      started_at: ["instant", runs.map((run) => Date.parse(run.startedAt))],
      ended: ["boolean", runs.map((run) => run.ended)],
      verdict: ["repeated-text", runs.map((run) => run.verdict)],
      reason: ["repeated-text", runs.map((run) => run.reason)],
      answered: ["integer", runs.map((run) => run.answers.length)],
      correct: ["integer", answers.correctByRun],
    }),
    ...answers.tables,
    reportsTable(runs),
    scoresTable(runs, studentIds, competenceIds),
  ];
}

interface Student {
  readonly key: string;
  readonly token: string | null;
  readonly familyName: string | null;
  readonly givenName: string | null;
  readonly className: string;
  readonly onRoster: boolean;
}

/** The roster, then whoever handed in a file without being on it. */
function studentsOf(collection: Collection, runs: readonly CollectedRun[]): readonly Student[] {
  const students = new Map<string, Student>();
  for (const { token, familyName, givenName, className } of collection.roster.values()) {
    students.set(token, { key: token, token, familyName, givenName, className, onRoster: true });
  }
  for (const run of runs) {
    const key = studentKey(run);
    if (!students.has(key)) students.set(key, { key, token: run.token, familyName: null, givenName: null, className: "", onRoster: false });
  }
  return [...students.values()].toSorted((a, b) => compare(a.key, b.key));
}

/** Without a token nothing links two files: each is a student of its own. */
function studentKey(run: CollectedRun): string {
  return run.token ?? `run:${run.id}`;
}

function scoresTable(runs: readonly CollectedRun[], studentIds: ReadonlyMap<string, number>, competenceIds: ReadonlyMap<string, number>): ArrowTable {
  const rows = runs.reduce((total, run) => total + run.scores.length, 0);
  const column = (): Int32Array => new Int32Array(rows);
  const [run_id, student_id, competence_id, level, answered] = [column(), column(), column(), column(), column()];
  const [points, low, high] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)];
  const measured = new Uint8Array(rows);
  let row = 0;
  for (const [index, run] of runs.entries()) {
    for (const score of run.scores) {
      const competence = competenceIds.get(score.competence);
      if (competence === undefined) continue;
      run_id[row] = index + 1;
      student_id[row] = studentIds.get(studentKey(run)) ?? 0;
      competence_id[row] = competence;
      measured[row] = Number(score.measured);
      level[row] = score.level;
      points[row] = score.points;
      low[row] = score.low;
      high[row] = score.high;
      answered[row] = score.answered;
      row += 1;
    }
  }
  return arrowTable("competence_scores", row, {
    run_id: ["integer", run_id.subarray(0, row)],
    student_id: ["integer", student_id.subarray(0, row)],
    competence_id: ["integer", competence_id.subarray(0, row)],
    measured: ["flag", measured.subarray(0, row)],
    level: ["integer", level.subarray(0, row)],
    points: ["double", points.subarray(0, row)],
    low: ["double", low.subarray(0, row)],
    high: ["double", high.subarray(0, row)],
    answered: ["integer", answered.subarray(0, row)],
  });
}

function reportsTable(runs: readonly CollectedRun[]): ArrowTable {
  const reports = runs.flatMap((run, index) => run.reports.map((report) => ({ ...report, runId: index + 1 })));
  return arrowTable("reports", reports.length, {
    run_id: ["integer", Int32Array.from(reports, ({ runId }) => runId)],
    item: ["repeated-text", reports.map(({ item }) => item)],
    variant: ["repeated-text", reports.map(({ variant }) => variant)],
    problem: ["repeated-text", reports.map(({ problem }) => problem)],
    text: ["text", reports.map(({ text }) => text)],
    reported_at: ["instant", reports.map(({ at }) => Date.parse(at))],
  });
}

function sortedUnique(values: Iterable<string>): readonly string[] {
  return [...new Set(values)].toSorted(compare);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function ids(values: readonly unknown[]): Int32Array {
  return Int32Array.from(values, (_, index) => index + 1);
}

function idsOf(values: readonly string[]): ReadonlyMap<string, number> {
  return new Map(values.map((value, index) => [value, index + 1]));
}
