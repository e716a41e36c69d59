import type { FrameworkBundle, NamedDesign } from "../../bank/bundle.ts";
import { planning as text } from "../../i18n/fr/planning.ts";
import { planBoard, type PlanAxis, type PlanBoard } from "../../rosters/plan-board.ts";
import { isSamePlan, type PlanEntry } from "../../rosters/plan-entry.ts";
import { tableCsv } from "../csv.ts";
import { type Column, dataTable } from "../data-table.ts";
import { element } from "../element.ts";
import { download } from "../exports.ts";
import { buttonOf, field, selectOf } from "./form-parts.ts";
import { addPlanForm } from "./plan-form.ts";
import type { PrepareContext } from "./prepare-space.ts";

interface Row {
  readonly code: string;
  readonly name: string;
  readonly campaigns: readonly string[];
}

/** The team's planning as a board of competences, with what each campaign covers. */
export function planningView(context: PrepareContext): HTMLElement {
  const { document, framework, designs } = context;
  const box = element(document, "div", { class: "stack" }, element(document, "p", { class: "soft" }, text.loading));
  void Promise.all([framework(), designs()]).then(([bundle, known]) => box.replaceChildren(...board(context, bundle, known)), () => box.replaceChildren(element(document, "p", { class: "field-error", role: "alert" }, text.failed)));
  return element(document, "section", { class: "stack", "aria-labelledby": "titre-repartition", "data-view": "repartition" }, element(document, "h2", { id: "titre-repartition", tabindex: -1 }, text.title), element(document, "p", { class: "no-print" }, text.lead), box);
}

function board(context: PrepareContext, { domains }: FrameworkBundle, designs: readonly NamedDesign[]): readonly HTMLElement[] {
  const { document, workspace, chosen, redraw } = context;
  const { plan } = workspace.team();
  const competences = domains.flatMap((domain) => domain.competences);
  const made = planBoard(plan, competences.map(({ code }) => code), chosen.planBy);
  const rows = competences.map(({ code, name }): Row => ({ code, name, campaigns: campaignsOn(context, designs, code) }));
  const columns = columnsOf(context, made);
  const axis = selectOf(document, Object.entries(text.axes), chosen.planBy, (value) => {
    chosen.planBy = value as PlanAxis;
    redraw();
  });
  const save = (): void => download(text.fileName(workspace.effects().now.slice(0, 10)), new Blob([tableCsv(columns, rows)], { type: "text/csv;charset=utf-8" }));
  return [
    addPlanForm(context, competences),
    element(document, "div", { class: "filter-bar no-print" }, field(document, "repartition-par", text.by, axis), buttonOf(document, text.csv, "secondary", save), buttonOf(document, text.print, "secondary", () => window.print())),
    element(document, "p", {}, `${text.missing(made.missing)} ${text.uncovered(rows.filter(({ campaigns }) => campaigns.length === 0).map(({ code }) => code))}`),
    element(document, "div", { class: "plan-board" }, dataTable(columns, rows, { document, caption: text.table })),
  ];
}

function columnsOf(context: PrepareContext, { columns, cells }: PlanBoard): readonly Column<Row>[] {
  const { planBy } = context.chosen;
  const entries = (row: Row, column: string): readonly PlanEntry[] => cells.get(row.code)?.get(column) ?? [];
  return [
    { key: "competence", title: text.competence, value: ({ code, name }) => `${code} ${name}` },
    ...columns.map((column): Column<Row> => ({
      key: `colonne-${column}`,
      title: titleOf(planBy, column),
      value: (row) => entries(row, column).map((entry) => othersOf(entry, planBy)).join(", "),
      show: (row, document) => cell(context, document, row, entries(row, column)),
    })),
    { key: "campaigns", title: text.campaigns, value: ({ campaigns }) => campaigns.join(", "), show: ({ campaigns }, document) => element(document, "ul", { class: "plan-cell", role: "list" }, ...campaigns.map((name) => element(document, "li", { class: "wrap-anywhere" }, name))) },
  ];
}

function cell({ workspace, act, chosen }: PrepareContext, document: Document, { code }: Row, entries: readonly PlanEntry[]): HTMLElement {
  return element(
    document,
    "ul",
    { class: "plan-cell", role: "list" },
    ...entries.map((entry) => {
      const what = `${code}, ${wholeOf(entry)}`;
      const remove = (): void => {
        const team = workspace.team();
        void act({ team: { ...team, plan: team.plan.filter((one) => !isSamePlan(one, entry)) } }, text.removed(what));
      };
      return element(document, "li", {}, element(document, "span", {}, othersOf(entry, chosen.planBy)), element(document, "button", { class: "plan-remove no-print", type: "button", "aria-label": text.remove(what), onclick: remove }, "×"));
    }),
  );
}

/** What a cell still has to say once its column has said the rest. */
function othersOf(entry: PlanEntry, axis: PlanAxis): string {
  const parts = { subject: entry.subject, teacher: entry.teacher, term: text.term(entry.term) };
  return (Object.keys(parts) as PlanAxis[]).filter((key) => key !== axis && parts[key] !== "").map((key) => parts[key]).join(", ");
}

function wholeOf({ subject, teacher, term }: PlanEntry): string {
  return [subject, teacher, text.term(term)].filter((part) => part !== "").join(", ");
}

function titleOf(axis: PlanAxis, column: string): string {
  if (axis === "term") return text.term(Number(column));
  return column === "" ? text.unsaid[axis] : column;
}

/** Names and levels of the campaigns that ask a competence. */
function campaignsOn({ workspace }: PrepareContext, designs: readonly NamedDesign[], code: string): readonly string[] {
  return workspace.team().campaigns.flatMap(({ campaign: { name, design } }) => {
    const scope = "scope" in design ? design.scope : (designs.find((known) => known.design.id === `template-${design.template}`)?.design.scope ?? []);
    const part = scope.find(({ competence }) => competence === code);
    return part === undefined ? [] : [text.campaign(name, part.maximumLevel)];
  });
}
