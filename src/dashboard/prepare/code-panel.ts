import { readSymbols } from "../../campaigns/symbols.ts";
import { teamCampaigns } from "../../i18n/fr/team-campaigns.ts";
import type { TeamCampaign } from "../../rosters/team-campaign.ts";
import { element } from "../element.ts";
import { download } from "../exports.ts";
import { field } from "./form-parts.ts";
import type { PrepareContext } from "./prepare-space.ts";

const { share: text } = teamCampaigns;

/** The file to publish on the site, which gives the campaign a short code; the workspace remembers the code. */
export function codePanel({ document, workspace, tell }: PrepareContext, made: TeamCampaign, isServed: boolean, onCode: () => void): HTMLElement {
  const input = element(document, "input", { class: "input", type: "text", maxlength: 12, autocomplete: "off", spellcheck: "false", value: made.code ?? "" });
  const error = element(document, "p", { class: "field-error", role: "alert" });
  return element(
    document,
    "form",
    { class: "card stack stack-tight", novalidate: true, onsubmit: (event) => void save(event) },
    field(document, "code-campagne", text.code, input, text.codeHint),
    made.code !== undefined && element(document, "p", {}, element(document, "span", { class: "tag", "data-kind": isServed ? "success" : "warning" }, isServed ? text.codeServed : text.codeAwaited)),
    error,
    element(document, "p", {}, element(document, "button", { class: "button", "data-kind": "secondary", type: "submit" }, text.codeButton)),
  );

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const code = input.value.trim().toLowerCase();
    const team = workspace.team();
    if (code === "" && made.code !== undefined) return keep(undefined, text.codeForgotten);
    const other = team.campaigns.find((one) => one.campaign.id !== made.campaign.id && one.code !== undefined && readSymbols(one.code) === readSymbols(code));
    error.textContent = !/^[a-z0-9]{3,12}$/.test(code) ? text.codeBad : other === undefined ? "" : text.codeTaken(other.campaign.name);
    if (error.textContent !== "") return input.focus();
    const name = teamCampaigns.codeFileName(code);
    download(name, new Blob([`${JSON.stringify(made.campaign, null, 2)}\n`], { type: "application/json" }));
    await keep(code, text.codeDone(code, name));
  }

  async function keep(code: string | undefined, done: string): Promise<void> {
    const team = workspace.team();
    const { code: _, ...uncoded } = made;
    await workspace.change({ team: { ...team, campaigns: team.campaigns.map((one) => (one.campaign.id === made.campaign.id ? { ...uncoded, ...(code !== undefined && { code }) } : one)) } });
    tell("success", done);
    onCode();
  }
}
