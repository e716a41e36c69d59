import { planning } from "../../i18n/fr/planning.ts";
import { tidy } from "../../rosters/plain-text.ts";
import { isSamePlan, MOST_PLAN_ENTRIES, type PlanEntry } from "../../rosters/plan-entry.ts";
import { element } from "../element.ts";
import { field, selectOf } from "./form-parts.ts";
import type { PrepareContext } from "./prepare-space.ts";

const { add: text } = planning;

/** One more line of the planning; names already written are proposed again. */
export function addPlanForm({ document, workspace, act }: PrepareContext, competences: readonly { readonly code: string; readonly name: string }[]): HTMLElement {
  const { plan } = workspace.team();
  const input = (list: string): HTMLInputElement => element(document, "input", { class: "input", type: "text", maxlength: 80, autocomplete: "off", list });
  const suggestions = (id: string, names: readonly string[]): HTMLElement => element(document, "datalist", { id }, ...[...new Set(names)].filter((name) => name !== "").map((value) => element(document, "option", { value })));
  const competence = selectOf(document, competences.map(({ code, name }) => [code, `${code} ${name}`]), plan.at(-1)?.competence ?? "");
  const [subject, teacher] = [input("disciplines-connues"), input("professeurs-connus")];
  const term = selectOf(document, [0, 1, 2, 3].map((number) => [String(number), planning.term(number)]), String(plan.at(-1)?.term ?? 0));
  const error = element(document, "p", { class: "field-error", role: "alert" });
  return element(
    document,
    "details",
    { class: "panel no-print", open: true },
    element(document, "summary", {}, text.title),
    element(
      document,
      "form",
      { class: "stack", novalidate: true, onsubmit: (event) => void add(event) },
      element(document, "div", { class: "form-grid" }, field(document, "plan-competence", text.competence, competence), field(document, "plan-discipline", text.subject, subject, text.subjectHint), field(document, "plan-professeur", text.teacher, teacher, text.teacherHint), field(document, "plan-periode", text.term, term)),
      suggestions("disciplines-connues", plan.map((entry) => entry.subject)),
      suggestions("professeurs-connus", plan.map((entry) => entry.teacher)),
      error,
      element(document, "p", {}, element(document, "button", { class: "button", type: "submit" }, text.button)),
    ),
  );

  async function add(event: Event): Promise<void> {
    event.preventDefault();
    const entry: PlanEntry = { competence: competence.value, subject: tidy(subject.value, 80), teacher: tidy(teacher.value, 80), term: Number(term.value) };
    const team = workspace.team();
    const where = [entry.subject, entry.teacher].filter((part) => part !== "").join(", ");
    error.textContent = where === "" ? text.empty : team.plan.some((one) => isSamePlan(one, entry)) ? text.known : team.plan.length >= MOST_PLAN_ENTRIES ? text.full : "";
    if (error.textContent !== "") return subject.focus();
    await act({ team: { ...team, plan: [...team.plan, entry] } }, text.done(entry.competence, where));
  }
}
