import type { Campaign } from "../../campaigns/campaign.ts";
import { teamCampaigns } from "../../i18n/fr/team-campaigns.ts";
import { element } from "../element.ts";
import type { PartProblem } from "./campaign-form.ts";
import { field, fieldsetOf, selectOf } from "./form-parts.ts";

const { form: text } = teamCampaigns;

type Rules = Pick<Campaign, "opens" | "closes" | "attempts">;

/** From when to when, and how often; another campaign's dates are not taken over. */
export function campaignRules(document: Document, like: Campaign | undefined): { readonly element: HTMLElement; readonly read: () => PartProblem | Rules } {
  const [opens, closes] = [0, 1].map(() => element(document, "input", { class: "input", type: "datetime-local", min: "2020-01-01T00:00", max: "2099-12-31T23:59" })) as [HTMLInputElement, HTMLInputElement];
  const most = selectOf(document, Object.entries(text.attemptChoices), String(like?.attempts?.most ?? ""));
  const days = selectOf(document, Object.entries(text.days), String(like?.attempts?.daysBetween ?? 4));
  return {
    element: fieldsetOf(document, text.rules, element(document, "div", { class: "form-grid" }, field(document, "campagne-ouvre", text.opens, opens), field(document, "campagne-ferme", text.closes, closes), field(document, "campagne-essais", text.attempts, most), field(document, "campagne-delai", text.daysBetween, days))),
    read() {
      const [from, until] = [instantOf(opens), instantOf(closes)];
      if (from === undefined || until === undefined) return { problem: "dates", focus: from === undefined ? opens : closes };
      if (from !== "" && until !== "" && until <= from) return { problem: "dates", focus: closes };
      const attempts = { ...(most.value !== "" && { most: Number(most.value) }), ...(days.value !== "0" && most.value !== "1" && { daysBetween: Number(days.value) }) };
      return { ...(from !== "" && { opens: from }), ...(until !== "" && { closes: until }), ...(Object.keys(attempts).length > 0 && { attempts }) };
    },
  };
}

/** The instant of a local date and time; empty for none, undefined when half typed or out of this century. */
function instantOf(input: HTMLInputElement): string | undefined {
  if (input.value === "") return input.validity.badInput ? undefined : "";
  const at = new Date(input.value);
  return Number.isNaN(at.getTime()) || !/^20\d\d-/.test(at.toISOString()) ? undefined : at.toISOString();
}
