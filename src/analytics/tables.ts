import { type ArrowTable, arrowTable } from "./arrow-table.ts";
import { type CollectedRun, type Collection, effectiveRun } from "./collect.ts";
import { frameworkTables } from "./framework-tables.ts";
import type { FrameworkOutline } from "./framework-outline.ts";

/** Every table of tables.sql, coded; sorted by what things are called, so that the order of import leaves no trace. */
export function collectionTables(collection: Collection, framework: FrameworkOutline): readonly ArrowTable[] {
  const { tables, competenceIds, skillIds } = frameworkTables(framework);
  const runs = [...collection.runs.values()].map(effectiveRun).toSorted((a, b) => compare(a.id, b.id));
  const students = studentsOf(collection, runs);
  const classNames = sortedUnique(students.map((student) => student.className));
  const classIds = idsOf(classNames);
  const studentIds = idsOf(students.map((student) => student.key));
  const itemCodes = sortedUnique(eachItem(runs));

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
      correct: ["integer", runs.map((run) => run.answers.filter((answer) => answer.correct === true).length)],
    }),
    answersTable(runs, idsOf(itemCodes), skillIds),
    arrowTable("items", itemCodes.length, { item_id: ["integer", ids(itemCodes)], code: ["text", itemCodes] }),
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

function answersTable(runs: readonly CollectedRun[], itemIds: ReadonlyMap<string, number>, skillIds: ReadonlyMap<string, number>): ArrowTable {
  const rows = runs.reduce((total, run) => total + run.answers.length, 0);
  const column = () => new Int32Array(rows);
  const [run_id, position, item_id, skill_id, duration_ms] = [column(), column(), column(), column(), column()];
  const correct = new Array<boolean | null>(rows);
  const skipped = new Array<boolean>(rows);
  let row = 0;
  for (const [runIndex, run] of runs.entries()) {
    for (const [answerIndex, answer] of run.answers.entries()) {
      run_id[row] = runIndex + 1;
      position[row] = answerIndex + 1;
      item_id[row] = itemIds.get(answer.item) ?? 0;
      skill_id[row] = answer.skill === null ? 0 : (skillIds.get(answer.skill) ?? 0);
      duration_ms[row] = Math.min(answer.durationMs, 0x7fffffff);
      correct[row] = answer.correct;
      skipped[row] = answer.skipped;
      row += 1;
    }
  }
  return arrowTable("answers", rows, {
    run_id: ["integer", run_id],
    position: ["integer", position],
    item_id: ["integer", item_id],
    skill_id: ["integer", skill_id],
    correct: ["boolean", correct],
    skipped: ["boolean", skipped],
    duration_ms: ["integer", duration_ms],
  });
}

function scoresTable(runs: readonly CollectedRun[], studentIds: ReadonlyMap<string, number>, competenceIds: ReadonlyMap<string, number>): ArrowTable {
  const scores = runs.flatMap((run, index) =>
    run.scores.filter(({ competence }) => competenceIds.has(competence)).map((score) => ({ ...score, run: index + 1, student: studentIds.get(studentKey(run)) })),
  );
  return arrowTable("competence_scores", scores.length, {
    run_id: ["integer", scores.map((score) => score.run)],
    student_id: ["integer", scores.map((score) => score.student)],
    competence_id: ["integer", scores.map((score) => competenceIds.get(score.competence))],
    measured: ["boolean", scores.map((score) => score.measured)],
    level: ["integer", scores.map((score) => score.level)],
    points: ["double", scores.map((score) => score.points)],
    low: ["double", scores.map((score) => score.low)],
    high: ["double", scores.map((score) => score.high)],
    answered: ["integer", scores.map((score) => score.answered)],
  });
}

function* eachItem(runs: readonly CollectedRun[]): Generator<string> {
  for (const run of runs) for (const answer of run.answers) yield answer.item;
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
