import type { ChallengePreview } from "../bank/preview-challenge.ts";
import { grade } from "../grading/grade.ts";
import { preview as text } from "../i18n/fr/preview.ts";
import { compiledHtml, element } from "./dom.ts";
import { buildAnswerControl } from "./inputs/build-answer-control.ts";
import { explainGrade, neighboursOf } from "./preview-try-out.ts";
import { showActivities } from "./show-activities.ts";
import { statementBody } from "./statement-body.ts";

type Shown = Required<Pick<ChallengePreview, "statement" | "rubric">> & {
  /** `all` for the author at work, `student` without the neighbouring answers, `question` without any solution. */
  readonly show: "all" | "student" | "question";
};

/** One variant as a student sees it, a try-out of its rubric, and what the student reads afterwards. */
export function previewVariant(id: string, { statement, rubric, show }: Shown): HTMLElement {
  const variant = statement.variants[id]!;
  const own = rubric.variants[id]!;
  const answerId = `answer-${statement.id}-${id}`;
  const verdict = element("output", { class: "preview-verdict", id: `${answerId}-verdict` });
  const body = statementBody(variant, statement.locale);
  void showActivities(body);
  const control = buildAnswerControl(variant.input, { statement: body, id: answerId, seed: 1, key: id, describedBy: `${answerId}-verdict`, onChange: () => verdict.replaceChildren(), announce: () => undefined });
  const tryOut = () => {
    const submission = control.read();
    const graded = submission && grade(submission, own.rubric);
    verdict.dataset["outcome"] = graded?.kind === "graded" && graded.correct ? "right" : "wrong";
    verdict.textContent = graded ? explainGrade(graded) : text.nothing;
  };
  return element(
    "article",
    { class: "card preview-variant stack" },
    show !== "question" && element("h2", {}, text.variant(id)),
    body,
    control.element,
    element("p", {}, element("button", { class: "button", type: "button", onclick: tryOut }, text.tryOut), " ", verdict),
    show === "all" && neighbourList(own.rubric),
    show !== "question" && element(
      "dl",
      { class: "review-answers" },
      ...([[text.expected, own.expectedHtml], [text.correction, own.correctionHtml], [text.gesture, own.gestureHtml]] as const).map(([term, html]) =>
        element("div", { class: "review-entry" }, element("dt", {}, term), element("dd", {}, compiledHtml("div", html))),
      ),
    ),
  );
}

function neighbourList(rubric: Parameters<typeof neighboursOf>[0]): HTMLElement | undefined {
  const neighbours = neighboursOf(rubric);
  if (neighbours.length === 0) return undefined;
  const rows = neighbours.map((neighbour) =>
    element("li", { "data-accepted": String(neighbour.accepted) }, element("span", { "aria-hidden": "true" }, neighbour.accepted ? "✓ " : "✗ "), element("code", {}, neighbour.text), element("span", { class: "visually-hidden" }, ` ${neighbour.accepted ? text.neighbourAccepted : text.neighbourRefused}`)),
  );
  return element("details", {}, element("summary", {}, text.neighbours), element("ul", { class: "preview-neighbours", role: "list" }, ...rows));
}
