import { campaign as text } from "../../i18n/fr/campaign.ts";
import { player } from "../../i18n/fr/player.ts";
import { typeset } from "../../i18n/typography.ts";
import type { CampaignDoor } from "../campaign-door.ts";
import { element } from "../dom.ts";

type NameOf = (code: string) => string | undefined;

/** What a student should know before giving a token: what is asked, how long, who sees it, and who really asks. */
export function campaignBrief(door: CampaignDoor, nameOf: NameOf): HTMLElement {
  const { campaign, design, signedWith } = door;
  const questions = design.items ? text.fixed(design.items.length) : text.adaptive(design.maximumLength);
  const readers = campaign.readers?.map(({ who, sees }) => text.reader(typeset(who), sees)) ?? [];
  return element(
    "section",
    { class: "stack" },
    element("h2", {}, text.asked),
    element("ul", { class: "campaign-competences", role: "list" }, ...design.scope.map((part) => competence(part, nameOf, design.items === undefined))),
    terms(
      [text.length, `${questions} : ${text.minutes(door.minutes)}. ${text.pauses}`, player.start.whatToExpect[0]],
      [text.dates, text.opensAndCloses(campaign.opens, campaign.closes)],
      [text.readers, ...(readers.length > 0 ? readers : [text.readersUnsaid]), text.nothingSent],
      ...(signedWith === undefined ? [] : [[text.key, element("strong", { class: "figures no-wrap" }, signedWith), text.compare] as const]),
    ),
  );
}

/** The rules of the campaign, for whoever wants them. */
export function campaignRules({ campaign, signedWith, opensWith }: CampaignDoor): HTMLElement {
  const { most, daysBetween = 0 } = campaign.attempts ?? {};
  const proof = text.proofs[campaign.proof];
  return element(
    "section",
    { class: "stack" },
    element("h2", {}, text.rules),
    terms(
      [text.proof, element("strong", {}, proof.name), proof.explained],
      ...(campaign.attempts ? [[text.attempts, text.attemptRule(most, daysBetween)] as const] : []),
      [text.origin, signedWith === undefined ? text.publishedHere : text.signedWith(signedWith), ...(opensWith.length > 0 ? [text.opensWith(opensWith)] : [])],
    ),
  );
}

function competence({ competence: code, topics, maximumLevel }: CampaignDoor["design"]["scope"][number], nameOf: NameOf, adaptive: boolean): HTMLElement {
  const limits = [topics && text.someTopics(topics.length), adaptive && text.upTo(maximumLevel)].filter((limit) => typeof limit === "string");
  return element(
    "li",
    { "data-domain": code[0] },
    element("span", { class: "code-mark", "data-domain": code[0] }, code),
    element("span", {}, nameOf(code) ?? code, limits.length > 0 && element("span", { class: "small soft" }, ` (${limits.join(", ")})`)),
  );
}

function terms(...entries: readonly (readonly [term: string, ...lines: readonly (HTMLElement | string)[]])[]): HTMLElement {
  return element("dl", { class: "campaign-facts" }, ...entries.flatMap(([term, ...lines]) => [element("dt", {}, term), element("dd", {}, ...lines.map((line) => element("p", {}, line)))]));
}
