import type { FrameworkBundle } from "../bank/bundle.ts";
import type { CompetenceScore } from "../engine/score.ts";
import { player } from "../i18n/fr/player.ts";
import { ownProfile } from "../i18n/fr/profile.ts";
import { feedback } from "../i18n/fr/feedback.ts";
import { element } from "./dom.ts";
import { intervalBand } from "./interval-band.ts";
import { levelOfPoints, maximumPoints, smallStairs } from "./level-stairs.ts";
import type { Profile } from "./load-profile.ts";
import { findUnfinished, type SessionOverview } from "./session-overview.ts";
import { sessionUrl, testUrl } from "./session-url.ts";

const text = ownProfile.profile;
type FrameworkDomain = FrameworkBundle["domains"][number];
type ProfileStatus = "measured" | "estimated" | "not-yet";

/** The 16 competences by domain, each with its level, its points, its band and the way on. */
export function profileCompetences(profile: Profile, sessions: readonly SessionOverview[]): HTMLElement {
  return element("div", { class: "stack stack-loose" }, ...profile.framework.domains.map((domain) => domainSection(domain, profile, sessions)));
}

/** Total points, out of the most that can be reached today. */
export function profileTotal({ score, highest }: Profile): HTMLElement {
  const answered = score.competences.filter(({ answered }) => answered > 0);
  const points = answered.reduce((sum, competence) => sum + competence.points, 0);
  const measured = score.competences.filter(({ status }) => status === "measured").length;
  return element(
    "section",
    { class: "card profile-total", "aria-labelledby": "total-title" },
    element("h2", { class: "visually-hidden", id: "total-title" }, text.total),
    element("p", { class: "profile-points figures" }, text.totalPoints(points, maximumPoints(highest) * score.competences.length)),
    element("p", {}, text.measuredCount(measured)),
    element("p", { class: "small soft" }, text.explanation),
  );
}

function domainSection(domain: FrameworkDomain, profile: Profile, sessions: readonly SessionOverview[]): HTMLElement {
  return element(
    "section",
    { class: "stack profile-domain", "data-domain": domain.code },
    element("h2", {}, element("span", { class: "code-mark" }, domain.code), ` ${domain.name}`),
    element(
      "ul",
      { class: "profile-list", role: "list" },
      ...domain.competences.flatMap((competence) => {
        const score = profile.score.competences.find(({ code }) => code === competence.code);
        return score ? [competenceRow(competence, score, profile, sessions)] : [];
      }),
    ),
  );
}

function competenceRow(competence: FrameworkDomain["competences"][number], score: CompetenceScore, profile: Profile, sessions: readonly SessionOverview[]): HTMLElement {
  const status = statusOf(score, profile);
  const last = sessions.find((session) => session.competences.includes(competence.code) && session.responses.length > 0);
  return element(
    "li",
    { class: "profile-row", "data-status": status },
    element("h3", { class: "profile-name" }, element("span", { class: "soft figures" }, competence.code), ` ${competence.name}`),
    status === "not-yet" ? element("p", { class: "profile-figures soft" }, text.notYet) : figures(score, status, profile.highest),
    element(
      "p",
      { class: "profile-foot small soft" },
      status !== "not-yet" && element("span", { class: "tag", "data-kind": status === "measured" ? "success" : undefined }, status === "measured" ? text.measured : text.estimated),
      score.answered > 0 && element("span", {}, player.answers(score.answered)),
      last && element("span", {}, text.lastDate(last.lastAt)),
    ),
    wayOn(competence, score, profile, sessions),
  );
}

/** What is measured is told as a level and points; what is only estimated, as a range of levels and never as one. */
function figures(score: CompetenceScore, status: ProfileStatus, highest: number): HTMLElement {
  const maximum = maximumPoints(highest);
  const { low, high } = score.interval;
  const sureLevel = levelOfPoints(low, highest);
  const [level, points, stairs] =
    status === "measured"
      ? [player.level(score.level), feedback.result.pointsOf(score.points, maximum), score]
      : [text.levels(sureLevel, levelOfPoints(high, highest)), text.range(low, high, maximum), { ...score, level: sureLevel }];
  return element(
    "div",
    { class: "profile-figures" },
    smallStairs(stairs, highest),
    element(
      "div",
      {},
      element("p", {}, element("strong", {}, level), element("span", { class: "soft figures" }, ` · ${points}`)),
      intervalBand(score, highest, { marked: status === "measured" }),
    ),
  );
}

/** A competence is estimated from the others once there is anything to guess from. */
function statusOf(score: CompetenceScore, profile: Profile): ProfileStatus {
  if (score.status === "measured") return "measured";
  return score.answered > 0 || profile.score.competences.some(({ status }) => status === "measured") ? "estimated" : "not-yet";
}

function wayOn({ code, name }: { readonly code: string; readonly name: string }, score: CompetenceScore, profile: Profile, sessions: readonly SessionOverview[]): HTMLElement {
  if (!profile.open.includes(code)) return element("p", { class: "profile-way small soft" }, text.soon);
  const unfinished = findUnfinished(sessions, `competence-${code}`);
  const [label, href] = unfinished
    ? [text.resume, sessionUrl(unfinished.id, code)]
    : score.answered > 0
      ? [text.again, testUrl(code)]
      : [text.begin, testUrl(code)];
  return element("p", { class: "profile-way" }, element("a", { class: "button", "data-kind": "secondary", href, "aria-label": text.linkTo(label, `${code} ${name}`) }, label));
}
