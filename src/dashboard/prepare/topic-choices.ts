import type { FrameworkBundle } from "../../bank/bundle.ts";
import { type CampaignScope, reachableTopics } from "../../campaigns/campaign-reach.ts";
import { teamCampaigns } from "../../i18n/fr/team-campaigns.ts";
import { element } from "../element.ts";
import { checkOf, selectOf } from "./form-parts.ts";

const { form: text } = teamCampaigns;
const usualLevel = 4;

type Competence = FrameworkBundle["domains"][number]["competences"][number];

export interface OwnScope {
  readonly element: HTMLElement;
  read(): CampaignScope;
}

/** The competences that the site has challenges for, each whole or by topics, up to a level. */
export function topicChoices(document: Document, { domains, highestReachableLevel }: FrameworkBundle, like: CampaignScope, onChange: () => void): OwnScope {
  const served = domains.map(({ code, name, competences }) => ({ code, name, competences: competences.filter((one) => reachableTopics(one, highestReachableLevel).length > 0) })).filter(({ competences }) => competences.length > 0);
  const rows = new Map(served.flatMap(({ competences }) => competences).map((one) => [one.code, competenceRow(document, one, highestReachableLevel, like.find(({ competence }) => competence === one.code), onChange)]));
  return {
    element: element(
      document,
      "div",
      { class: "stack topic-choices" },
      ...served.map(({ code, name, competences }) => element(document, "div", { role: "group", "aria-labelledby": `domaine-${code}` }, element(document, "p", { id: `domaine-${code}`, class: "soft small" }, `${code}. ${name}`), ...competences.flatMap((one) => rows.get(one.code)?.element ?? []))),
    ),
    read: () => [...rows.values()].flatMap((row) => row.read() ?? []),
  };
}

function competenceRow(document: Document, competence: Competence, highest: number, like: CampaignScope[number] | undefined, onChange: () => void): { readonly element: HTMLElement; readonly read: () => CampaignScope[number] | undefined } {
  const { code, name } = competence;
  const left = new Set(like?.topics === undefined ? [] : competence.topics.map(({ id }) => id).filter((id) => !like.topics?.includes(id)));
  let isChosen = like !== undefined;
  let maximumLevel = Math.min(like?.maximumLevel ?? usualLevel, highest);
  const topics = element(document, "div", { class: "stack stack-tight" });
  const count = element(document, "summary", {});
  const level = selectOf(document, Array.from({ length: highest }, (_, index) => [String(index + 1), text.upTo(index + 1)] as const), String(maximumLevel), (value) => {
    maximumLevel = Number(value);
    draw();
    onChange();
  });
  level.setAttribute("aria-label", text.level(name));
  level.id = `niveau-${code}`;
  const more = element(document, "div", { class: "topic-more" }, level, element(document, "details", {}, count, topics));
  const check = checkOf(document, `competence-${code}`, `${code} ${name}`, isChosen, (checked) => {
    isChosen = checked;
    draw();
    onChange();
  });
  draw();
  return { element: element(document, "div", { class: "topic-row" }, check, more), read };

  function draw(): void {
    more.hidden = !isChosen;
    const reachable = reachableTopics(competence, maximumLevel);
    const tell = (): void => {
      count.textContent = text.topics(reachable.filter(({ id }) => !left.has(id)).length, reachable.length);
    };
    topics.replaceChildren(
      ...reachable.map(({ id, name: topic }) =>
        checkOf(document, `sujet-${id}`, topic, !left.has(id), (checked) => {
          if (checked) left.delete(id);
          else left.add(id);
          tell();
          onChange();
        }),
      ),
    );
    tell();
  }

  function read(): CampaignScope[number] | undefined {
    const reachable = reachableTopics(competence, maximumLevel);
    const kept = reachable.filter(({ id }) => !left.has(id)).map(({ id }) => id);
    if (!isChosen || kept.length === 0) return undefined;
    return { competence: code, maximumLevel, ...(kept.length < reachable.length && { topics: kept }) };
  }
}
