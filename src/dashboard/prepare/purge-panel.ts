import type { Collection } from "../../analytics/collect.ts";
import { prepare } from "../../i18n/fr/prepare.ts";
import { purgeCampaigns, purgePix, purgeStudents } from "../../rosters/purge.ts";
import { schoolYearStart } from "../../rosters/school-year.ts";
import type { TeamFile } from "../../rosters/team-file.ts";
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
    const { team, collection, counts } = purged(workspace, day);
    if (isNothing(counts)) {
      content.replaceChildren(element(document, "p", { role: "status" }, text.purgeNothing));
      return;
    }
    const confirm = buttonOf(document, text.purgeConfirm, "danger", () => void act({ team, collection }, text.purged(counts.runs, counts.gone)));
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
      element(document, "ul", { role: "list" }, ...text.purgeWhat(counts).map((line) => element(document, "li", {}, line))),
      element(document, "p", { class: "soft small" }, text.purgeStays(collection.runs.size, team.students.length)),
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
  return !isNothing(purged(workspace, schoolYearStart(workspace.effects().now)).counts);
}

interface PurgeCounts {
  readonly runs: number;
  readonly gone: number;
  readonly tokens: number;
  readonly campaigns: number;
  readonly pix: number;
}

/** What a purge of what is older than the day would leave, and how much would go. */
function purged(workspace: TeamWorkspace, day: string): { readonly team: TeamFile; readonly collection: Collection; readonly counts: PurgeCounts } {
  const { runs, roster } = workspace.collection();
  const keptRuns = new Map(Array.from(runs).filter(([, { best }]) => best.startedAt >= day));
  // A stamp begins with the date of the list that it came in.
  const keptRoster = new Map(Array.from(roster).filter(([, { stamp }]) => stamp >= day));
  const team = workspace.team();
  const { students, removed, tokens } = purgeStudents(team.students, day);
  const [campaigns, pix] = [purgeCampaigns(team.campaigns, day), purgePix(team.pix, day)];
  return {
    team: { ...team, students, campaigns, pix },
    collection: { runs: keptRuns, roster: keptRoster },
    counts: { runs: runs.size - keptRuns.size, gone: removed.length + roster.size - keptRoster.size, tokens, campaigns: team.campaigns.length - campaigns.length, pix: team.pix.length - pix.length },
  };
}

function isNothing(counts: PurgeCounts): boolean {
  return Object.values(counts).every((count) => count === 0);
}
