import { prepare } from "../../i18n/fr/prepare.ts";
import { MOST_STUDENTS } from "../../rosters/check-team.ts";
import { toolOfTitles } from "../../rosters/column-titles.ts";
import { type Columns, guessColumns, rememberTitles, widthOf } from "../../rosters/guess-columns.ts";
import { compareRoster, mergeRoster } from "../../rosters/merge-roster.ts";
import { type Remark, readStudents } from "../../rosters/read-students.ts";
import type { RosterTable } from "../../rosters/roster-table.ts";
import { element } from "../element.ts";
import { keepFocus } from "../focus.ts";
import { columnTable } from "./column-table.ts";
import { buttonOf, checkOf, field, selectOf } from "./form-parts.ts";
import { changeSummary } from "./change-summary.ts";
import type { PrepareContext } from "./prepare-space.ts";

const { review: text } = prepare;
const remarksShown = 100;

/** A list before it counts: its columns, the lines to look at, and what it would change. Nothing is kept until confirmed. */
export function listReview(context: PrepareContext, tables: readonly [RosterTable, ...RosterTable[]], onCancel: () => void): HTMLElement {
  const { document, workspace, act, go } = context;
  let table: RosterTable = tables[0];
  let columns: Columns = guessColumns(table, workspace.team().titles);
  let className = "";
  let apart: ReadonlySet<number> = new Set();
  const refusals = { moves: new Set<string>(), leavings: new Set<string>() };
  const section = element(document, "section", { class: "stack list-review", "aria-labelledby": "verifier-titre" }, element(document, "h2", { id: "verifier-titre", tabindex: -1 }, text.title));
  const body = element(document, "div", { class: "stack" });
  section.append(body);
  draw();
  return section;

  function change(next: () => void): void {
    next();
    keepFocus(document, draw);
  }

  function draw(): void {
    const { students, remarks } = readStudents(table, columns, { className, apart });
    const plan = compareRoster(workspace.team().students, students);
    const found = text.found(students.length, new Set(students.map((student) => student.className).filter(Boolean)).size, new Set(students.flatMap(({ groups }) => groups)).size);
    const isTooMany = workspace.team().students.length + plan.added.length > MOST_STUDENTS;
    const confirm = buttonOf(document, text.confirm(plan.added.length), "primary", finish);
    confirm.disabled = students.length === 0 || isTooMany;
    body.replaceChildren(
      element(document, "p", { class: "soft" }, text.recognised(recognised(table))),
      tables.length > 1 ? field(document, "feuille", text.sheet, selectOf(document, tables.map(({ name }, index) => [String(index), name] as const), String(tables.indexOf(table)), chooseTable)) : "",
      columnTable(document, table, columns, { onRole: (index, role) => change(() => (columns = { ...columns, roles: columns.roles.with(index, role) })), onTitles: chooseTitles }),
      element(document, "p", { class: "soft small" }, droppedSentence(table, columns)),
      remarks.some(({ kind }) => kind === "no-class") || className !== "" ? field(document, "classe-donnee", text.defaultClass, classInput()) : "",
      element(document, "p", { class: "notice", "data-kind": students.length === 0 || isTooMany ? "warning" : "info", role: "status" }, element(document, "span", {}, students.length === 0 ? text.noStudent : isTooMany ? text.tooMany : found)),
      remarks.length > 0 ? remarkList(remarks) : "",
      students.length > 0 ? changeSummary(document, plan, refusals, () => change(() => {})) : "",
      element(document, "p", { class: "cluster" }, confirm, buttonOf(document, text.cancel, "secondary", onCancel)),
    );

    function finish(): void {
      const team = workspace.team();
      const merged = mergeRoster(team.students, plan, refusals, workspace.effects());
      const left = plan.leavers.filter(({ id }) => !refusals.leavings.has(id)).length;
      void act(
        { team: { ...team, students: merged, titles: rememberTitles(team.titles, table, columns) } },
        text.done(merged.length - team.students.length, plan.kept.length + plan.moved.length - refusals.moves.size, left),
        { label: text.next, run: () => go("slips") },
      );
    }
  }

  function chooseTable(index: string): void {
    change(() => {
      table = tables[Number(index)] ?? tables[0];
      columns = guessColumns(table, workspace.team().titles);
      apart = new Set();
    });
  }

  function chooseTitles(hasTitles: boolean): void {
    change(() => {
      columns = hasTitles ? { titleRow: 0, roles: columns.roles } : { titleRow: -1, roles: columns.roles };
    });
  }

  function classInput(): HTMLElement {
    return element(document, "input", { class: "input", type: "text", value: className, maxlength: 60, autocomplete: "off", onchange: (event) => change(() => (className = (event.target as HTMLInputElement).value)) });
  }

  function remarkList(remarks: readonly Remark[]): HTMLElement {
    const items = remarks.slice(0, remarksShown).map((remark) => {
      const canPart = remark.kind === "joined" || apart.has(remark.line);
      const part = checkOf(document, `deux-${remark.line}`, text.twoStudents, apart.has(remark.line), (checked) => change(() => (apart = checked ? new Set([...apart, remark.line]) : new Set([...apart].filter((line) => line !== remark.line)))));
      return element(document, "li", {}, element(document, "span", { class: "line-mark" }, `${text.line} ${remark.line}`), element(document, "span", {}, text.remark(remark)), canPart && part);
    });
    const more = remarks.length > remarksShown && element(document, "p", { class: "soft small" }, text.moreRemarks(remarks.length - remarksShown));
    return element(document, "details", { class: "panel", id: "remarques", open: remarks.length <= 12 || isOpen("remarques") }, element(document, "summary", {}, text.remarksCount(remarks.length)), element(document, "ul", { class: "remarks", role: "list" }, ...items), more);
  }

  function isOpen(id: string): boolean {
    return body.querySelector<HTMLDetailsElement>(`#${id}`)?.open === true;
  }
}

function recognised({ format, encoding, separator, rows }: RosterTable): readonly string[] {
  const tool = format === "text" ? (toolOfTitles(rows[0]?.cells ?? []) ?? "text") : format;
  return [text.tools[tool], encoding && text.encodings[encoding], separator && (rows[0]?.cells.length ?? 0) > 1 && text.separators[separator]].filter((part) => typeof part === "string");
}

function droppedSentence(table: RosterTable, { titleRow, roles }: Columns): string {
  const titles = titleRow < 0 ? [] : (table.rows[titleRow]?.cells ?? []);
  const unnamed = Array.from({ length: widthOf(table) }, (_, index) => index).filter((index) => roles[index] === "none" && (titles[index] ?? "").trim() === "").length;
  const dropped = [...titles.filter((title, index) => roles[index] === "none" && title.trim() !== ""), ...table.dropped].map((title) => title.trim().slice(0, 40));
  if (dropped.length + unnamed === 0) return text.nothingDropped;
  return dropped.length === 0 ? text.nothingDropped : text.dropped(dropped.slice(0, 12), Math.max(0, dropped.length - 12) + unnamed);
}
