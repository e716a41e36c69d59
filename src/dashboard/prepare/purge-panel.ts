import type { Collection } from "../../analytics/collect.ts";
import { prepare } from "../../i18n/fr/prepare.ts";
import { purgeStudents } from "../../rosters/purge.ts";
import { schoolYearStart } from "../../rosters/school-year.ts";
import type { Student } from "../../rosters/student.ts";
import { element } from "../element.ts";
import { buttonOf, checkOf, field } from "./form-parts.ts";
import type { PrepareContext } from "./prepare-space.ts";
import { saveWorkspace } from "./save-file-panel.ts";
import type { TeamWorkspace } from "./team-workspace.ts";

const { workspace: text } = prepare;

/** What is older than a day, what would go and what would stay; a copy first, then the erasing. */
export function purgePanel({ document, workspace, act, tell }: PrepareContext): HTMLElement {
  let day = schoolYearStart(workspace.effects().now);
  let hasCopy = false;
  const content = element(document, "div", { class: "stack stack-tight" });
  const input = element(document, "input", { class: "input", type: "date", value: day, max: workspace.effects().now.slice(0, 10), onchange: (event) => {
    day = (event.target as HTMLInputElement).value || schoolYearStart(workspace.effects().now);
    draw();
  } });
  draw();
  return element(document, "section", { class: "card", "aria-labelledby": "menage" }, element(document, "h3", { id: "menage" }, text.purge), element(document, "p", { class: "soft" }, text.purgeHint), field(document, "menage-jour", text.purgeDay, input), content);

  function draw(): void {
    const { runs, collection, students, gone, tokens } = purged(workspace, day);
    if (runs + gone + tokens === 0) {
      content.replaceChildren(element(document, "p", { role: "status" }, text.purgeNothing));
      return;
    }
    const confirm = buttonOf(document, text.purgeConfirm, "danger", () => void act({ team: { ...workspace.team(), students }, collection }, text.purged(runs, gone)));
    confirm.disabled = !hasCopy;
    const allow = (): void => {
      hasCopy = true;
      confirm.disabled = false;
    };
    const copy = buttonOf(document, text.purgeCopy, "secondary", () => void saveWorkspace(workspace).then((name) => {
      allow();
      tell("success", text.saved(name));
    }));
    content.replaceChildren(
      element(document, "ul", { role: "list" }, ...text.purgeWhat(runs, gone, tokens).map((line) => element(document, "li", {}, line))),
      element(document, "p", { class: "soft small" }, text.purgeStays(collection.runs.size, students.length)),
      element(document, "p", {}, copy),
      checkOf(document, "menage-copie", text.purgeHasCopy, hasCopy, (checked) => {
        hasCopy = checked;
        confirm.disabled = !checked;
      }),
      element(document, "p", {}, confirm),
    );
  }
}

/** Whether a school year that is over left something here. */
export function hasPastYear(workspace: TeamWorkspace): boolean {
  const { runs, gone, tokens } = purged(workspace, schoolYearStart(workspace.effects().now));
  return runs + gone + tokens > 0;
}

/** What a purge of what is older than the day would leave, and how much would go. */
function purged(workspace: TeamWorkspace, day: string): { readonly students: readonly Student[]; readonly collection: Collection; readonly runs: number; readonly gone: number; readonly tokens: number } {
  const { runs, roster } = workspace.collection();
  const keptRuns = new Map(Array.from(runs).filter(([, { best }]) => best.startedAt >= day));
  // A stamp begins with the date of the list that it came in.
  const keptRoster = new Map(Array.from(roster).filter(([, { stamp }]) => stamp >= day));
  const { students, removed, tokens } = purgeStudents(workspace.team().students, day);
  return { students, collection: { runs: keptRuns, roster: keptRoster }, runs: runs.size - keptRuns.size, gone: removed.length + roster.size - keptRoster.size, tokens };
}
