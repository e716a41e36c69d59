import { prepare } from "../../i18n/fr/prepare.ts";
import { parseTeam } from "../../rosters/parse-team.ts";
import { unsealTeam } from "../../rosters/seal-team.ts";
import type { SealedTeamFile, TeamFile } from "../../rosters/team-file.ts";
import { element } from "../element.ts";
import { buttonOf } from "./form-parts.ts";
import { askPassphrase } from "./passphrase-dialog.ts";
import type { PrepareContext } from "./prepare-space.ts";
import { resultsOf } from "./team-workspace.ts";

const { workspace: text } = prepare;

/** Opens a workspace's file in the place of the one here; a sealed one asks for its passphrase. */
export function openFilePanel({ document, act, tell }: PrepareContext): HTMLElement {
  const input = element(document, "input", { type: "file", hidden: true, accept: ".json", "data-input": "workspace" });
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    input.value = "";
    if (file !== undefined) void open(file);
  });
  return element(
    document,
    "section",
    { class: "card", "aria-labelledby": "ouvrir-espace" },
    element(document, "h3", { id: "ouvrir-espace" }, text.open),
    element(document, "p", { class: "soft" }, text.openHint),
    element(document, "p", {}, buttonOf(document, text.openButton, "secondary", () => input.click()), input),
  );

  async function open(file: File): Promise<void> {
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (bytes === undefined) return tell("error", prepare.input.unreadable);
    const parsed = parseTeam(new Uint8Array(bytes));
    if (!parsed.ok) return tell("error", text.refusal(parsed.error));
    const opened = "sealed" in parsed.value ? await unseal(parsed.value) : parsed.value;
    if (opened !== undefined) await replace(opened);
  }

  async function unseal(sealed: SealedTeamFile): Promise<TeamFile | undefined> {
    let opened: TeamFile | undefined;
    await askPassphrase(document, {
      title: text.unseal,
      async tryOpen(secret) {
        const result = await unsealTeam(sealed, secret);
        if (result.ok) opened = result.value;
        else return result.error.kind === "wrong-passphrase" ? text.wrongPassphrase : text.refusal(result.error);
        return undefined;
      },
    });
    return opened;
  }

  async function replace(file: TeamFile): Promise<void> {
    const collection = await resultsOf(file);
    if (collection === undefined) return tell("error", text.badResults);
    const { results: _, ...team } = file;
    await act({ team, collection }, text.opened(team.students.length, collection.runs.size));
  }
}
