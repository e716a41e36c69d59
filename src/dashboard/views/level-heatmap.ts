import * as Plot from "@observablehq/plot";
import type { RowOf } from "../../analytics/queries.ts";
import { dashboard } from "../../i18n/fr/dashboard.ts";
import type { Column } from "../data-table.ts";
import { element } from "../element.ts";
import { type ChartOptions, plotElement } from "../plot-element.ts";
import { studentName } from "../student-name.ts";

export interface LevelData {
  /** In the order of the rows drawn. */
  readonly students: readonly RowOf<"students">[];
  readonly competences: readonly RowOf<"competences">[];
  readonly levels: readonly RowOf<"student-levels">[];
}

const { levels: text } = dashboard;
const pointsPerLevel = 8;
const highestLevel = 8;
const rowHeight = 30;
const narrowestColumn = 38;

/** Students × competences: the level as text and colour, its 90 % interval as a line, nothing where nothing was measured. */
export function levelHeatmap(data: LevelData, { width, document }: ChartOptions): Element {
  const { students, competences } = data;
  const names = new Map(students.map((student) => [student.student_id, studentName(student)]));
  const columns = new Map(competences.map(({ code }, index) => [code, index]));
  const marginLeft = Math.min(190, 24 + 7.4 * Math.max(6, ...[...names.values()].map((name) => name.length)));
  const cells = data.levels.filter((row) => names.has(row.student_id) && columns.has(row.competence)).map((row) => ({ ...row, column: columns.get(row.competence) ?? 0 }));
  const empty = missingCells(data, cells);
  const ink = (row: { readonly level: number }): string => `var(--level-${row.level}-ink)`;
  // The interval runs along the middle three quarters of its cell, on the scale from 0 to 8 levels.
  const along = (column: number, points: number): number => column + 0.13 + (0.74 * Math.max(0, Math.min(points, highestLevel * pointsPerLevel))) / (highestLevel * pointsPerLevel);

  return plotElement(text.label, { width: Math.max(width, marginLeft + competences.length * narrowestColumn), document }, {
    height: 34 + students.length * rowHeight,
    marginLeft,
    marginTop: 28,
    marginBottom: 6,
    marginRight: 2,
    x: { domain: [0, competences.length], axis: null },
    y: { domain: students.map((student) => student.student_id), padding: 0, axis: null },
    color: { type: "ordinal", domain: levelNumbers, range: levelNumbers.map((level) => `var(--level-${level})`) },
    marks: [
      Plot.axisX(competences.map((_, index) => index + 0.5), { anchor: "top", tickFormat: (_, index) => competences[index]?.code ?? "", tickSize: 0, fontSize: 13, fontWeight: 600, label: null }),
      Plot.ruleX(domainStarts(competences), { stroke: "var(--line-strong)" }),
      Plot.axisY({ tickFormat: (id: number) => shortened(names.get(id) ?? ""), tickSize: 0, fontSize: 13, label: null }),
      Plot.barX(empty, { x1: "column", x2: (cell) => cell.column + 1, y: "student_id", inset: 1.5, fill: "none", stroke: "var(--line)", strokeDasharray: "2 3", rx: 3 }),
      Plot.barX(cells, { x1: "column", x2: (cell) => cell.column + 1, y: "student_id", inset: 1.5, fill: "level", rx: 3, title: (cell) => tooltip(cell, names) }),
      Plot.text(cells, { x: (cell) => cell.column + 0.5, y: "student_id", text: (cell) => `${cell.level}${cell.verdict === "to-check" ? " ?" : ""}`, dy: -3, fontSize: 14, fontWeight: 600, fill: { value: ink, scale: null }, pointerEvents: "none" }),
      Plot.ruleY(cells, { x1: (cell) => along(cell.column, 0), x2: (cell) => along(cell.column, highestLevel * pointsPerLevel), y: "student_id", dy: 9, strokeWidth: 1, strokeOpacity: 0.3, stroke: { value: ink, scale: null }, pointerEvents: "none" }),
      Plot.ruleY(cells, { x1: (cell) => along(cell.column, cell.low), x2: (cell) => along(cell.column, cell.high), y: "student_id", dy: 9, strokeWidth: 2, strokeLinecap: "round", stroke: { value: ink, scale: null }, pointerEvents: "none" }),
    ],
  });
}

/** The same values as a table: one row a student, one column a competence. */
export function levelColumns({ competences, levels }: LevelData): readonly Column<RowOf<"students">>[] {
  const byCell = new Map(levels.map((row) => [`${row.student_id} ${row.competence}`, row]));
  return [
    { key: "student", title: dashboard.students.student, value: studentName },
    { key: "class", title: dashboard.students.class, value: (student) => student.class_name },
    ...competences.map(({ code }): Column<RowOf<"students">> => {
      const found = (student: RowOf<"students">): RowOf<"student-levels"> | undefined => byCell.get(`${student.student_id} ${code}`);
      return {
        key: code,
        title: code,
        align: "end",
        value: (student) => found(student)?.level ?? "",
        show: (student, document) => shownLevel(found(student), document),
      };
    }),
    { key: "points", title: text.points, value: (student) => Math.round(student.points), align: "end" },
  ];
}

export function levelSummary({ students, competences, levels }: LevelData): string {
  const shown = new Set(students.map((student) => student.student_id));
  const measured = levels.filter((row) => shown.has(row.student_id));
  const means = competences
    .map(({ code, name }) => ({ name: `${code} ${name}`, points: measured.filter((row) => row.competence === code).map((row) => row.points) }))
    .filter(({ points }) => points.length >= 5)
    .map(({ name, points }) => ({ name, mean: points.reduce((sum, value) => sum + value, 0) / points.length }))
    .toSorted((a, b) => a.mean - b.mean);
  return text.summary(measured.length, students.length * competences.length, means[0]?.name, means.at(-1)?.name);
}

/** Students in the order asked: by name as they come, by total of points, or by one competence, the highest first. */
export function orderedStudents({ students, levels }: LevelData, order: string): readonly RowOf<"students">[] {
  if (order === "name") return students;
  if (order === "total") return students.toSorted((a, b) => b.points - a.points);
  const points = new Map(levels.filter((row) => row.competence === order).map((row) => [row.student_id, row.points]));
  return students.toSorted((a, b) => (points.get(b.student_id) ?? -1) - (points.get(a.student_id) ?? -1));
}

const levelNumbers = Array.from({ length: highestLevel + 1 }, (_, level) => level);

/** Where a domain begins, the first aside. */
function domainStarts(competences: LevelData["competences"]): readonly number[] {
  return competences.flatMap((row, index) => (index > 0 && competences[index - 1]?.domain_code !== row.domain_code ? [index] : []));
}

function missingCells({ students, competences }: LevelData, cells: readonly { readonly student_id: number; readonly column: number }[]): readonly { readonly student_id: number; readonly column: number }[] {
  const known = new Set(cells.map((cell) => `${cell.student_id} ${cell.column}`));
  return students.flatMap(({ student_id }) => competences.map((_, column) => ({ student_id, column }))).filter((cell) => !known.has(`${cell.student_id} ${cell.column}`));
}

function shownLevel(row: RowOf<"student-levels"> | undefined, document: Document): Node {
  if (row === undefined) return element(document, "span", {}, element(document, "span", { "aria-hidden": "true" }, "–"), element(document, "span", { class: "visually-hidden" }, text.notMeasured));
  const interval = text.interval(row.low / pointsPerLevel, row.high / pointsPerLevel);
  return element(document, "span", {}, element(document, "strong", {}, String(row.level)), " ", element(document, "span", { class: "cell-interval" }, row.verdict === "to-check" ? `${interval}, ${text.toCheck}` : interval));
}

function tooltip(cell: RowOf<"student-levels">, names: ReadonlyMap<number, string>): string {
  return text.tooltip(names.get(cell.student_id) ?? "", cell.competence, cell.level, cell.points, cell.low, cell.high, cell.answered);
}

function shortened(name: string): string {
  return name.length > 24 ? `${name.slice(0, 23)}…` : name;
}
