import { emptyCollection } from "../../analytics/collect.ts";
import { prepare } from "../../i18n/fr/prepare.ts";
import { emptyTeam } from "../../rosters/team-file.ts";
import { element } from "../element.ts";
import { buttonOf } from "./form-parts.ts";
import { openFilePanel } from "./open-file-panel.ts";
import type { PrepareContext } from "./prepare-space.ts";
import { purgePanel } from "./purge-panel.ts";
import { saveFilePanel } from "./save-file-panel.ts";

const { workspace: text } = prepare;

/** The workspace as a thing: keep it in a file, find it again, lighten it, erase it. */
export function workspaceView(context: PrepareContext): HTMLElement {
  const { document, workspace } = context;
  const collection = workspace.collection();
  return element(
    document,
    "section",
    { class: "stack", "aria-labelledby": "titre-espace", "data-view": "espace" },
    element(document, "h2", { id: "titre-espace", tabindex: -1 }, text.title),
    element(document, "p", {}, text.about),
    element(document, "p", {}, element(document, "strong", {}, text.contents(workspace.team().students.length, collection.runs.size))),
    element(document, "div", { class: "workspace-grid" }, saveFilePanel(context), openFilePanel(context), purgePanel(context), erasePanel(context)),
  );
}

function erasePanel({ document, workspace, keys, act }: PrepareContext): HTMLElement {
  const team = workspace.team();
  const isEmpty = [team.students, team.titles, team.keys, team.campaigns, team.plan, team.pix].reduce((sum, list) => sum + list.length, 0) + workspace.collection().runs.size + workspace.collection().roster.size === 0;
  const dialog = element(
    document,
    "dialog",
    { class: "dialog stack", "aria-labelledby": "tout-effacer-titre" },
    element(document, "h2", { id: "tout-effacer-titre" }, text.eraseAsk),
    element(document, "p", {}, text.eraseHint),
    element(document, "p", { class: "cluster" }, buttonOf(document, text.cancel, "primary", () => dialog.close()), buttonOf(document, text.erase, "danger", erase)),
  );
  const button = buttonOf(document, text.erase, "danger", () => dialog.showModal());
  button.disabled = isEmpty;
  return element(document, "section", { class: "card", "aria-labelledby": "effacer-espace" }, element(document, "h3", { id: "effacer-espace" }, text.erase), element(document, "p", { class: "soft" }, text.eraseHint), element(document, "p", {}, button), dialog);

  function erase(): void {
    dialog.close();
    void keys.clear();
    void act({ team: emptyTeam, collection: emptyCollection }, text.erased);
  }
}
