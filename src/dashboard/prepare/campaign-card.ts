import { teamCampaigns } from "../../i18n/fr/team-campaigns.ts";
import type { TeamCampaign } from "../../rosters/team-campaign.ts";
import { element } from "../element.ts";
import { buttonOf } from "./form-parts.ts";
import type { PrepareContext } from "./prepare-space.ts";

const { card: text } = teamCampaigns;

/** One campaign: what it asks, of whom, when, and what can be done with it. */
export function campaignCard({ document, workspace, chosen, designs, act, go }: PrepareContext, made: TeamCampaign, { onShare, onAgain }: { readonly onShare: () => void; readonly onAgain: () => void }): HTMLElement {
  const { campaign, className } = made;
  const { id, name, design, opens, closes, proof } = campaign;
  const asked = element(document, "p", {}, "template" in design ? design.template : text.own(design.scope.map(({ competence }) => competence)));
  if ("template" in design) {
    void designs().then((known) => {
      const found = known.find((one) => one.design.id === `template-${design.template}`);
      if (found !== undefined) asked.textContent = text.template(found.title);
    }, () => {});
  }
  const action = (label: string, kind: "secondary" | "quiet", run: () => void): HTMLElement => {
    const button = buttonOf(document, label, kind, run);
    button.setAttribute("aria-label", text.named(label, name));
    return button;
  };
  return element(
    document,
    "li",
    { class: "card key-card", "data-campaign": id },
    element(document, "h3", { class: "card-title wrap-anywhere" }, name),
    element(document, "p", { class: "cluster" }, element(document, "span", { class: "tag" }, className || text.noClass), element(document, "span", { class: "tag", "data-kind": proof === "campaign" ? "success" : "info" }, text.proofs[proof])),
    asked,
    element(document, "p", { class: "soft small" }, text.dates(opens, closes)),
    element(
      document,
      "p",
      { class: "cluster" },
      action(text.share, "secondary", onShare),
      action(text.slips, "quiet", () => {
        Object.assign(chosen, { campaign: id, className, group: "", slips: undefined, prints: "slips" });
        go("slips");
      }),
      action(text.again, "quiet", onAgain),
      action(text.remove, "quiet", () => {
        const team = workspace.team();
        void act({ team: { ...team, campaigns: team.campaigns.filter((one) => one.campaign.id !== id) } }, text.removed(name));
      }),
    ),
  );
}
