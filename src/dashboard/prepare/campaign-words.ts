import type { Campaign } from "../../campaigns/campaign.ts";
import { teamCampaigns } from "../../i18n/fr/team-campaigns.ts";
import { tidy } from "../../rosters/plain-text.ts";
import { element } from "../element.ts";
import { field, fieldsetOf, selectOf } from "./form-parts.ts";

const { form: text } = teamCampaigns;

type Words = Pick<Campaign, "text" | "readers" | "handIn">;

/** What students read at the door, beside the name; all of it may be left out. */
export function campaignWords(document: Document, like: Campaign | undefined): { readonly element: HTMLElement; readonly read: () => Words } {
  const [first] = like?.readers ?? [];
  const welcome = element(document, "textarea", { class: "input", rows: 3, maxlength: 2000 }, like?.text ?? "");
  const reader = element(document, "input", { class: "input", type: "text", maxlength: 80, autocomplete: "off", value: first?.who ?? "" });
  const sees = selectOf(document, Object.entries(text.seesChoices), first?.sees ?? "answers");
  const handIn = element(document, "input", { class: "input", type: "text", maxlength: 300, autocomplete: "off", value: like?.handIn ?? "" });
  return {
    element: fieldsetOf(document, text.words, field(document, "campagne-texte", text.text, welcome, text.textHint), element(document, "div", { class: "form-grid" }, field(document, "campagne-lecteur", text.reader, reader, text.readerHint), field(document, "campagne-voit", text.sees, sees)), field(document, "campagne-remise", text.handIn, handIn, text.handInHint)),
    read() {
      const [words, who, where] = [welcome.value.trim().slice(0, 2000), tidy(reader.value, 80), tidy(handIn.value, 300)];
      const readers = [...(who.length < 2 ? [] : [{ who, sees: sees.value as "answers" | "levels" }]), ...(like?.readers?.slice(1) ?? [])];
      return { ...(words !== "" && { text: words }), ...(readers.length > 0 && { readers }), ...(where !== "" && { handIn: where }) };
    },
  };
}
