import { prepare } from "../../i18n/fr/prepare.ts";
import { parseTeam } from "../../rosters/parse-team.ts";
import { unsealTeam } from "../../rosters/seal-team.ts";
import type { SealedTeamFile, TeamFile } from "../../rosters/team-file.ts";
import { element } from "../element.ts";
import { buttonOf, field } from "./form-parts.ts";
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
    if (!parsed.ok) tell("error", text.refusal(parsed.error));
    else if ("sealed" in parsed.value) ask(parsed.value);
    else await replace(parsed.value);
  }

  async function replace(file: TeamFile): Promise<void> {
    const collection = await resultsOf(file);
    if (collection === undefined) return tell("error", text.badResults);
    const { results: _, ...team } = file;
    await act({ team, collection }, text.opened(team.students.length, collection.runs.size));
  }

  function ask(sealed: SealedTeamFile): void {
    const secret = element(document, "input", { class: "input", type: "password", autocomplete: "off" });
    const message = element(document, "p", { class: "field-error", role: "alert" });
    const dialog = element(
      document,
      "dialog",
      { class: "dialog", "aria-labelledby": "phrase-titre" },
      element(
        document,
        "form",
        { class: "stack", novalidate: true, onsubmit: (event) => void unseal(event) },
        element(document, "h2", { id: "phrase-titre" }, text.unseal),
        field(document, "phrase-ouvrir", text.passphrase, secret),
        message,
        element(document, "p", { class: "cluster" }, element(document, "button", { class: "button", type: "submit" }, text.unsealButton), buttonOf(document, text.cancel, "secondary", () => dialog.close())),
      ),
    );
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();

    async function unseal(event: Event): Promise<void> {
      event.preventDefault();
      message.textContent = text.unsealing;
      const opened = await unsealTeam(sealed, secret.value);
      if (!opened.ok) {
        message.textContent = opened.error.kind === "wrong-passphrase" ? text.wrongPassphrase : text.refusal(opened.error);
        return secret.focus();
      }
      dialog.close();
      await replace(opened.value);
    }
  }
}
