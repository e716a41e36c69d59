import { teamCampaigns as text } from "../../i18n/fr/team-campaigns.ts";
import { element } from "../element.ts";
import { campaignCard } from "./campaign-card.ts";
import { campaignForm } from "./campaign-form.ts";
import { campaignShare } from "./campaign-share.ts";
import { buttonOf } from "./form-parts.ts";
import type { PrepareContext } from "./prepare-space.ts";

/** The team's campaigns; one of them to hand out, or a new one, takes the place of the list. */
export function campaignsView(context: PrepareContext): HTMLElement {
  const { document, workspace } = context;
  const box = element(document, "div", { "data-view": "campagnes" });
  box.append(list());
  return box;

  function list(): HTMLElement {
    const { campaigns } = workspace.team();
    return element(
      document,
      "section",
      { class: "stack", "aria-labelledby": "titre-campagnes" },
      element(document, "h2", { id: "titre-campagnes", tabindex: -1 }, text.title),
      element(document, "p", {}, text.lead),
      element(document, "p", {}, buttonOf(document, text.create, "primary", () => show(campaignForm(context, undefined, back)))),
      campaigns.length === 0
        ? element(document, "p", { class: "soft" }, text.none)
        : element(document, "ul", { class: "workspace-grid card-list", role: "list" }, ...campaigns.toReversed().map((one) => campaignCard(context, one, { onShare: () => show(campaignShare(context, one, back)), onAgain: () => show(campaignForm(context, one, back)) }))),
    );
  }

  function show(section: HTMLElement): void {
    context.clearStatus();
    box.replaceChildren(section);
    section.querySelector<HTMLElement>("h2")?.focus();
  }

  function back(): void {
    show(list());
  }
}
