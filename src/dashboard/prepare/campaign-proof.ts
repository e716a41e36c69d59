import type { Campaign } from "../../campaigns/campaign.ts";
import { teamCampaigns } from "../../i18n/fr/team-campaigns.ts";
import { element } from "../element.ts";
import type { PartProblem } from "./campaign-form.ts";
import { buttonOf, checkOf, fieldsetOf, radiosOf } from "./form-parts.ts";
import type { PrepareContext } from "./prepare-space.ts";

const { form: text } = teamCampaigns;

/** What the campaign promises, and the keys that open what it brings. */
export function campaignProof({ document, workspace, go }: PrepareContext, like: Campaign | undefined): { readonly element: HTMLElement; readonly read: () => PartProblem | Pick<Campaign, "proof" | "keys"> } {
  const known = workspace.team().keys;
  const left = new Set<string>();
  let proof: Campaign["proof"] = like?.proof ?? (known.length > 0 ? "campaign" : "practice");
  const boxes = known.map(({ name, key }) =>
    checkOf(document, `campagne-cle-${key.x.slice(0, 8)}`, name, true, (checked) => {
      if (checked) left.delete(key.x);
      else left.add(key.x);
    }),
  );
  const radios = radiosOf(document, "campagne-preuve", Object.entries(text.proofs), proof, (value) => {
    proof = value as typeof proof;
  });
  const keys =
    known.length === 0
      ? element(document, "div", { class: "notice", "data-kind": "warning" }, element(document, "p", {}, text.noKeys), element(document, "p", {}, buttonOf(document, text.toKeys, "secondary", () => go("keys"))))
      : element(document, "div", { role: "group", "aria-labelledby": "campagne-cles" }, element(document, "p", { id: "campagne-cles", class: "field-label" }, text.keys), element(document, "p", { class: "field-hint" }, text.keysHint), ...boxes);
  const part = fieldsetOf(document, text.proof, radios, keys);
  return {
    element: part,
    read() {
      const chosen = known.filter(({ key }) => !left.has(key.x)).map(({ key }) => key);
      if (proof === "campaign" && chosen.length === 0) return { problem: "keys", focus: part.querySelector<HTMLElement>(known.length === 0 ? "button" : 'input[type="checkbox"]') };
      return { proof, ...(chosen.length > 0 && { keys: chosen }) };
    },
  };
}
