import { prepare } from "../../i18n/fr/prepare.ts";
import type { RosterTable } from "../../rosters/roster-table.ts";
import type { Student } from "../../rosters/student.ts";
import { type Column, dataTable } from "../data-table.ts";
import { element } from "../element.ts";
import { chosenStudents, classesOf, groupsOf, nameOf, spacedToken } from "./class-choices.ts";
import { designChoice } from "./design-choice.ts";
import { checkOf, field, selectOf } from "./form-parts.ts";
import { listInput } from "./list-input.ts";
import { listReview } from "./list-review.ts";
import { prepareAddress } from "./prepare-part.ts";
import type { PrepareContext } from "./prepare-space.ts";
import { hasPastYear } from "./purge-panel.ts";
import { studentDialog } from "./student-dialog.ts";

const { list: text } = prepare;
const rowsShown = 100;

/** The students of the workspace; before there are any, the three steps that lead to printed slips. */
export function studentsView(context: PrepareContext): HTMLElement {
  const { document, workspace } = context;
  const box = element(document, "div", { class: "stack" });
  const review = (tables: readonly [RosterTable, ...RosterTable[]]): void => {
    const section = listReview(context, tables, () => {
      box.replaceChildren(...content());
      box.querySelector<HTMLElement>("h2")?.focus();
    });
    box.replaceChildren(section);
    section.querySelector<HTMLElement>("h2")?.focus();
  };
  const content = (): readonly HTMLElement[] => (workspace.team().students.length === 0 ? [firstSteps(context, review)] : [studentList(context), adding(context, review)]);
  box.append(...content());
  return box;
}

function firstSteps(context: PrepareContext, onTables: Parameters<typeof listInput>[1]): HTMLElement {
  const { document } = context;
  const { first } = prepare;
  const step = (title: string, ...content: readonly HTMLElement[]): HTMLElement => element(document, "li", {}, element(document, "div", { class: "stack" }, element(document, "h3", {}, title), ...content));
  return element(
    document,
    "section",
    { class: "stack", "aria-labelledby": "premiers-pas" },
    element(document, "h2", { id: "premiers-pas", tabindex: -1 }, first.title),
    element(document, "p", { class: "lead" }, first.lead),
    element(
      document,
      "ol",
      { class: "team-steps first-steps" },
      step(first.design, designChoice(context, first.designHint)),
      step(first.list, listInput(context, onTables)),
      step(first.slips, element(document, "p", { class: "soft" }, first.slipsHint)),
    ),
    element(document, "p", { class: "soft small" }, prepare.kept),
  );
}

function adding(context: PrepareContext, onTables: Parameters<typeof listInput>[1]): HTMLElement {
  const { document } = context;
  return element(document, "details", { class: "panel" }, element(document, "summary", {}, prepare.input.title), listInput(context, onTables));
}

function studentList(context: PrepareContext): HTMLElement {
  const { document, workspace, chosen } = context;
  const { students } = workspace.team();
  const present = students.filter(({ leftAt }) => leftAt === null);
  const classes = classesOf(students);
  const groups = groupsOf(students);
  const rows = element(document, "div", { class: "stack" });
  let shown = rowsShown;
  const draw = (): void => {
    const found = chosenStudents(students, chosen);
    const hidden = found.length - shown;
    const more = element(document, "button", { class: "button", "data-kind": "secondary", type: "button", onclick: () => {
      shown += rowsShown;
      draw();
    } }, text.more(Math.min(hidden, rowsShown)));
    rows.replaceChildren(found.length === 0 ? element(document, "p", { class: "notice", "data-kind": "info" }, element(document, "span", {}, text.none)) : dataTable(columns(context), found.slice(0, shown), { document, caption: text.title }), hidden > 0 ? more : "");
  };
  const search = element(document, "input", { class: "input", type: "search", value: chosen.search, autocomplete: "off", oninput: (event) => {
    chosen.search = (event.target as HTMLInputElement).value;
    draw();
  } });
  const choose = (change: () => void): void => {
    change();
    draw();
  };
  draw();
  return element(
    document,
    "section",
    { class: "view stack", "aria-labelledby": "titre-eleves", "data-view": "liste" },
    element(document, "h2", { id: "titre-eleves", tabindex: -1 }, text.title),
    hasPastYear(workspace) && element(document, "p", { class: "notice", "data-kind": "info" }, element(document, "span", {}, `${prepare.workspace.purgeNotice} `, element(document, "a", { href: prepareAddress("workspace") }, prepare.workspace.purgeLink))),
    element(document, "p", {}, text.summary(present.length, classes.length, groups.length, students.length - present.length)),
    element(
      document,
      "div",
      { class: "filter-bar no-print" },
      field(document, "chercher", text.search, search),
      classes.length > 1 && field(document, "choix-classe", text.class, selectOf(document, [["", text.allClasses], ...classes.map((name) => [name, name] as const)], chosen.className, (value) => choose(() => (chosen.className = value)))),
      groups.length > 0 && field(document, "choix-groupe", text.group, selectOf(document, [["", text.allGroups], ...groups.map((name) => [name, name] as const)], chosen.group, (value) => choose(() => (chosen.group = value)))),
      present.length < students.length && checkOf(document, "montrer-partis", text.showLeft, chosen.showsLeft, (checked) => choose(() => (chosen.showsLeft = checked))),
    ),
    rows,
    element(document, "p", { class: "soft small" }, prepare.kept),
  );
}

function columns(context: PrepareContext): readonly Column<Student>[] {
  return [
    { key: "student", title: text.student, value: nameOf, show: (student, document) => (student.leftAt === null ? nameOf(student) : element(document, "span", {}, `${nameOf(student)} `, element(document, "span", { class: "tag" }, text.left(student.leftAt)))) },
    { key: "class", title: text.class, value: ({ className }) => className || "–" },
    { key: "groups", title: text.groups, value: ({ groups }) => groups.join(", ") || "–" },
    { key: "token", title: text.token, value: ({ token }) => spacedToken(token), show: ({ token }, document) => element(document, "span", { class: "token-mark" }, spacedToken(token)) },
    { key: "accommodations", title: text.accommodations, value: ({ accommodations }) => prepare.accommodation(accommodations).join(", ") || "–" },
    { key: "action", title: text.action, value: () => text.open, show: (student, document) => element(document, "button", { class: "button", "data-kind": "quiet", type: "button", id: `eleve-${student.id}`, "aria-label": text.openNamed(nameOf(student)), onclick: () => studentDialog(context, student) }, text.open) },
  ];
}
