import { prepare } from "../../i18n/fr/prepare.ts";
import { serializeTeam } from "../../rosters/parse-team.ts";
import { sealTeam } from "../../rosters/seal-team.ts";
import { element } from "../element.ts";
import { download } from "../exports.ts";
import { newPassphrase } from "./new-passphrase.ts";
import type { PrepareContext } from "./prepare-space.ts";
import type { TeamWorkspace } from "./team-workspace.ts";

const { workspace: text } = prepare;

/** The whole workspace in one file, behind a passphrase when one is given. */
export function saveFilePanel({ document, workspace, tell }: PrepareContext): HTMLElement {
  const secret = newPassphrase(document, "phrase", { label: text.passphrase, hint: text.passphraseHint, optional: true });
  const submit = element(document, "button", { class: "button", type: "submit" }, text.save);
  return element(
    document,
    "section",
    { class: "card", "aria-labelledby": "enregistrer-espace" },
    element(document, "h3", { id: "enregistrer-espace" }, text.save),
    element(document, "p", { class: "soft" }, text.saveHint),
    element(document, "form", { class: "stack", novalidate: true, onsubmit: (event) => void save(event) }, ...secret.fields, element(document, "p", {}, submit)),
  );

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const passphrase = secret.read();
    if (passphrase === undefined) return;
    if (passphrase !== "") tell("info", text.sealing);
    submit.disabled = true;
    const name = await saveWorkspace(workspace, passphrase);
    submit.disabled = false;
    secret.clear();
    tell("success", text.saved(name));
  }
}

/** Downloads the workspace and gives the name of the file. */
export async function saveWorkspace(workspace: TeamWorkspace, passphrase = ""): Promise<string> {
  const now = workspace.effects().now;
  const file = { ...(await workspace.file()), savedAt: now };
  const name = text.fileName(now.slice(0, 10), passphrase !== "");
  download(name, new Blob([serializeTeam(passphrase === "" ? file : await sealTeam(file, passphrase))], { type: "application/json" }));
  return name;
}
