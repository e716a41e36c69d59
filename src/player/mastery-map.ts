import type { FrameworkBundle } from "../bank/bundle.ts";
import type { Score } from "../engine/score.ts";
import { player } from "../i18n/fr/player.ts";
import { feedback } from "../i18n/fr/feedback.ts";
import { element } from "./dom.ts";

type Topics = FrameworkBundle["domains"][number]["competences"][number]["topics"];
export type MasteryState = "mastered" | "in-progress" | "not-yet";

/** Probability from which a skill is said mastered, and under which it is said not yet; a page's words, not the engine's. */
const MASTERED = 0.75;
const NOT_YET = 0.4;

function masteryState(probability: number): MasteryState {
  if (probability >= MASTERED) return "mastered";
  return probability >= NOT_YET ? "in-progress" : "not-yet";
}

const STATES = {
  mastered: { label: feedback.result.mastered, sign: "✓" },
  "in-progress": { label: feedback.result.inProgress, sign: "~" },
  "not-yet": { label: feedback.result.notYet, sign: "" },
} as const;

/** Topics as rows, levels as columns: each rung says by sign, shade and word how sure we are that it is mastered. */
export function masteryMap(topics: Topics, skills: Score["skills"], highest: number): HTMLElement {
  const probabilities = new Map(skills.map(({ skill, probability }) => [skill, probability]));
  const levels = Array.from({ length: highest }, (_, index) => index + 1);
  return element(
    "div",
    { class: "stack stack-tight" },
    element(
      "table",
      { class: "mastery" },
      element("caption", {}, feedback.result.masteryCaption),
      element("thead", {}, element("tr", {}, element("th", { scope: "col" }, feedback.result.topic), ...levels.map(levelHeading))),
      element(
        "tbody",
        {},
        ...topics.map((topic) =>
          element(
            "tr",
            {},
            element("th", { scope: "row" }, topic.name),
            ...levels.map((level) => rung(level, topic.skills.some((skill) => skill.level === level) ? probabilities.get(`${topic.id}.${level}`) : undefined)),
          ),
        ),
      ),
    ),
    legend(),
  );
}

function levelHeading(level: number): HTMLElement {
  return element("th", { scope: "col" }, element("span", { class: "visually-hidden" }, player.level(level)), element("span", { "aria-hidden": "true" }, String(level)));
}

function rung(level: number, probability: number | undefined): HTMLElement {
  if (probability === undefined) return element("td", {});
  const state = masteryState(probability);
  return element(
    "td",
    {},
    element("span", { class: "rung", "data-state": state, "aria-hidden": "true" }, STATES[state].sign),
    element("span", { class: "visually-hidden" }, feedback.result.rung(level, STATES[state].label, player.percent(probability))),
  );
}

function legend(): HTMLElement {
  return element(
    "ul",
    { class: "stairs-legend", role: "list", "aria-hidden": "true" },
    ...Object.entries(STATES).map(([state, { label, sign }]) => element("li", {}, element("span", { class: "rung", "data-state": state }, sign), label)),
  );
}
