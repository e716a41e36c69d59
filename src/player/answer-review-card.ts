import type { StatementVariant } from "../bank/bundle.ts";
import { feedback } from "../i18n/fr/feedback.ts";
import { compiledHtml, element } from "./dom.ts";
import { type OpenReport, reportButton } from "./report-button.ts";
import type { AnswerReview } from "./review-answers.ts";
import { showActivities } from "./show-activities.ts";
import { statementBody } from "./statement-body.ts";
import { submittedAnswer } from "./submitted-answer.ts";
import { tutorialList } from "./tutorial-list.ts";

const text = feedback.checkpoint;
const OUTCOMES = {
  right: { label: text.right, sign: "✓" },
  wrong: { label: text.wrong, sign: "✗" },
  skipped: { label: text.skipped, sign: "–" },
} as const;

const PROSE = { class: "prose" };

/** One answer with its correction: outcome by word, sign and colour. */
export function answerReviewCard(review: AnswerReview, report: OpenReport): HTMLElement {
  const { label, sign } = OUTCOMES[review.outcome];
  return element(
    "li",
    { class: "card review", "data-outcome": review.outcome },
    element(
      "h3",
      { class: "review-title" },
      element("span", { class: "review-sign", "aria-hidden": "true" }, sign),
      text.outcome(review.number, label),
    ),
    review.title !== undefined && element("p", { class: "review-subject", lang: review.locale }, review.title),
    review.statement && statementDetails(review.statement, review.locale),
    element(
      "dl",
      { class: "review-answers" },
      ...(review.outcome === "skipped" ? [] : [entry(text.yourAnswer, submittedAnswer(review.submission, review.statement?.input), ...goalList(review.goals))]),
      review.correction && !isSameAsExpected(review) && entry(text.expected, compiledHtml("div", review.correction.expectedHtml, PROSE)),
      review.correction && entry(text.correction, compiledHtml("div", review.correction.correctionHtml, PROSE)),
    ),
    review.correction ? gesture(review.correction.gestureHtml) : element("p", { class: "soft" }, text.noReview),
    review.outcome !== "right" && tutorialList(text.succeed, review.succeed),
    tutorialList(text.further, review.further),
    element("details", { class: "review-why" }, element("summary", {}, text.why), element("p", {}, review.why)),
    reportButton(review, review.reported, report),
  );
}

/** A right choice is the expected one, word for word; a right text may be another writing of it. */
function isSameAsExpected({ outcome, submission }: AnswerReview): boolean {
  return outcome === "right" && ["single-choice", "multiple-choice", "ordering", "matching", "classify", "hotspot", "activity"].includes(submission.kind);
}

/** The activities of the statement come when it is opened, as they were before the answer. */
function statementDetails(statement: StatementVariant, locale: string): HTMLElement {
  const body = statementBody(statement, locale);
  const details: HTMLDetailsElement = element("details", { ontoggle: () => details.open && void showActivities(body) }, element("summary", {}, text.statement), body);
  return details;
}

function goalList(goals: AnswerReview["goals"]): HTMLElement[] {
  if (goals.length === 0) return [];
  const rows = goals.map(({ label, reached }) =>
    element("li", { "data-reached": String(reached) }, element("span", { "aria-hidden": "true" }, reached ? "✓ " : "✗ "), label, element("span", { class: "visually-hidden" }, ` (${reached ? text.goalReached : text.goalMissed})`)),
  );
  return [element("ul", { class: "review-goals", role: "list" }, ...rows)];
}

function entry(term: string, ...content: readonly HTMLElement[]): HTMLElement {
  return element("div", { class: "review-entry" }, element("dt", {}, term), element("dd", {}, ...content));
}

function gesture(html: string): HTMLElement {
  return element("p", { class: "review-gesture" }, element("strong", {}, text.gesture), compiledHtml("span", html));
}
