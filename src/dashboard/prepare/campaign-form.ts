import { campaignId, nameForClass } from "../../campaigns/campaign-name.ts";
import { type Campaign, CAMPAIGN_VERSION } from "../../campaigns/campaign.ts";
import { teamCampaigns } from "../../i18n/fr/team-campaigns.ts";
import { tidy } from "../../rosters/plain-text.ts";
import { MOST_CAMPAIGNS, type TeamCampaign } from "../../rosters/team-campaign.ts";
import { element } from "../element.ts";
import { campaignAudience } from "./campaign-audience.ts";
import { campaignProof } from "./campaign-proof.ts";
import { campaignRules } from "./campaign-rules.ts";
import { campaignScope } from "./campaign-scope.ts";
import { campaignWords } from "./campaign-words.ts";
import { buttonOf } from "./form-parts.ts";
import type { PrepareContext } from "./prepare-space.ts";

const { form: text } = teamCampaigns;

type Problem = keyof typeof text.problems;

/** What is wrong in a part, and the field that takes the focus. */
export interface PartProblem {
  readonly problem: Problem;
  readonly focus: HTMLElement | null;
}

/** Makes one campaign, or one for each class; `like` fills the form with what another asks. */
export function campaignForm(context: PrepareContext, like: TeamCampaign | undefined, onCancel: () => void): HTMLElement {
  const { document, workspace, act } = context;
  const submit = element(document, "button", { class: "button", type: "submit" }, text.create(1));
  const error = element(document, "p", { class: "field-error", role: "alert" });
  const audience = campaignAudience(context, like, (count) => (submit.textContent = text.create(count)));
  const scope = campaignScope(context, like?.campaign.design, (title) => audience.propose(title));
  const rules = campaignRules(document, like?.campaign);
  const proof = campaignProof(context, like?.campaign);
  const words = campaignWords(document, like?.campaign);
  return element(
    document,
    "section",
    { class: "stack", "aria-labelledby": "titre-nouvelle-campagne" },
    element(document, "h2", { id: "titre-nouvelle-campagne", tabindex: -1 }, teamCampaigns.create),
    element(document, "form", { class: "stack campaign-form", novalidate: true, onsubmit: (event) => void create(event) }, scope.element, audience.element, rules.element, proof.element, words.element, error, element(document, "p", { class: "cluster" }, submit, buttonOf(document, text.cancel, "secondary", onCancel))),
  );

  async function create(event: Event): Promise<void> {
    event.preventDefault();
    const [asked, who, when, proved] = [scope.read(), audience.read(), rules.read(), proof.read()];
    const { campaigns } = workspace.team();
    for (const part of [asked, who, when, proved]) if ("problem" in part) return refuse(part);
    if ("problem" in asked || "problem" in who || "problem" in when || "problem" in proved) return;
    if (campaigns.length + who.classes.length > MOST_CAMPAIGNS) return refuse({ problem: "full", focus: null });
    error.textContent = "";
    const { now, chance } = workspace.effects();
    const made = who.classes.map((className): TeamCampaign => {
      const name = tidy(nameForClass(who.pattern, className), 80);
      const campaign: Campaign = { format: "palier-campaign", version: CAMPAIGN_VERSION, id: campaignId(name, chance(4)), name, team: who.team, design: asked.design, ...when, ...proved, ...words.read() };
      return { campaign, className, madeAt: now };
    });
    const team = workspace.team();
    submit.blur();
    await act({ team: { ...team, campaigns: [...team.campaigns, ...made] } }, text.done(made.map(({ campaign }) => campaign.name)));
  }

  function refuse({ problem, focus }: PartProblem): void {
    error.textContent = text.problems[problem];
    focus?.focus();
  }
}
