import type { FrameworkBundle, NamedDesign } from "../../bank/bundle.ts";
import { campaignReach, proposedLength } from "../../campaigns/campaign-reach.ts";
import { MINUTES_PER_QUESTION } from "../../campaigns/campaign-test.ts";
import type { Campaign } from "../../campaigns/campaign.ts";
import { teamCampaigns } from "../../i18n/fr/team-campaigns.ts";
import { element } from "../element.ts";
import type { PartProblem } from "./campaign-form.ts";
import { field, fieldsetOf, radiosOf, selectOf } from "./form-parts.ts";
import type { PrepareContext } from "./prepare-space.ts";
import { type OwnScope, topicChoices } from "./topic-choices.ts";

const { form: text } = teamCampaigns;

export interface ScopePart {
  readonly element: HTMLElement;
  read(): PartProblem | { readonly design: Campaign["design"] };
}

/** What the test asks: a template, or topics up to levels; below, how long it lasts and what it reaches. */
export function campaignScope({ document, designs, framework }: PrepareContext, like: Campaign["design"] | undefined, onTitle: (title: string) => void): ScopePart {
  const box = element(document, "div", { class: "stack" }, element(document, "p", { class: "soft" }, text.loading));
  const estimate = element(document, "p", { class: "notice", "data-kind": "info", role: "status" });
  const most = element(document, "input", { class: "input", type: "number", inputmode: "numeric", min: 1, max: 200 });
  let source: "template" | "own" = like !== undefined && !("template" in like) ? "own" : "template";
  let template = like !== undefined && "template" in like ? like.template : "";
  let templates: readonly NamedDesign[] = [];
  let known: FrameworkBundle | undefined;
  let own: OwnScope | undefined;
  if (like !== undefined && "scope" in like) most.value = String(like.questions.maximum);
  let isOwnLength = most.value !== "";
  void Promise.all([designs(), framework()]).then(open, () => box.replaceChildren(element(document, "p", { class: "field-error", role: "alert" }, text.failed)));
  return { element: fieldsetOf(document, text.what, box), read };

  function open([list, bundle]: readonly [readonly NamedDesign[], FrameworkBundle]): void {
    templates = list.filter(({ kind }) => kind === "template");
    known = bundle;
    if (!templates.some(({ design }) => design.id === `template-${template}`)) template = templates[0]?.design.id.replace(/^template-/, "") ?? "";
    own = topicChoices(document, bundle, like !== undefined && "scope" in like ? like.scope : [], tell);
    most.addEventListener("input", () => {
      isOwnLength = most.value !== "";
      tell();
    });
    const select = selectOf(document, templates.map(({ design, title, minutes }) => [design.id.replace(/^template-/, ""), text.templateOption(title, minutes)]), template, (value) => {
      template = value;
      tell();
    });
    const parts = { template: element(document, "div", {}, field(document, "campagne-parcours", text.template, select)), own: element(document, "div", { class: "stack" }, own.element, field(document, "campagne-questions", text.most, most, text.mostHint)) };
    const show = (): void => {
      parts.template.hidden = source !== "template";
      parts.own.hidden = source !== "own";
      tell();
    };
    const radios = radiosOf(document, "campagne-source", Object.entries(text.from), source, (value) => {
      source = value as typeof source;
      show();
    });
    box.replaceChildren(radios, parts.template, parts.own, estimate);
    show();
  }

  function tell(): void {
    if (known === undefined) return;
    const asked = questions();
    estimate.replaceChildren(element(document, "span", {}, ...(asked === undefined ? [text.empty] : [text.estimate(asked.reach, asked.questions, asked.minutes), asked.isShort && ` ${text.few(asked.reach.challenges)}`, asked.minutes > 120 && ` ${text.long}`])));
    estimate.dataset["kind"] = asked === undefined || asked.isShort || asked.minutes > 120 ? "warning" : "info";
    if (source === "own" && !isOwnLength) most.value = asked === undefined ? "" : String(asked.questions.maximum);
    onTitle(title());
  }

  function questions() {
    if (known === undefined) return undefined;
    const named = templates.find(({ design }) => design.id === `template-${template}`);
    if (source === "template") return named && { reach: campaignReach(named.design.scope, known), questions: { minimum: named.design.minimumLength, maximum: named.design.maximumLength }, minutes: named.minutes, isShort: false };
    const scope = own?.read() ?? [];
    if (scope.length === 0) return undefined;
    const reach = campaignReach(scope, known);
    const proposed = proposedLength(reach);
    const wanted = Math.trunc(Number(most.value));
    const maximum = isOwnLength && wanted >= 1 ? Math.min(wanted, 200) : proposed.maximum;
    const minimum = Math.min(proposed.minimum, maximum);
    return { reach, questions: { minimum, maximum }, minutes: maximum * MINUTES_PER_QUESTION, isShort: reach.challenges < maximum };
  }

  function title(): string {
    if (source === "template") return templates.find(({ design }) => design.id === `template-${template}`)?.title ?? "";
    const codes = (own?.read() ?? []).map(({ competence }) => competence);
    const [only] = codes;
    const name = known?.domains.flatMap(({ competences }) => competences).find(({ code }) => code === only)?.name;
    return codes.length === 1 && name !== undefined ? name : codes.join(" ");
  }

  function read(): ReturnType<ScopePart["read"]> {
    const asked = questions();
    if (asked === undefined || asked.reach.challenges === 0) return { problem: "scope", focus: box.querySelector("input, select") };
    return { design: source === "template" ? { template } : { scope: (own?.read() ?? []).map(({ topics, ...one }) => ({ ...one, ...(topics && { topics: [...topics] }) })), questions: asked.questions } };
  }
}
