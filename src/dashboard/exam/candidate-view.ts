import type { ExamSession } from "../../exam/exam-session.ts";
import type { Conclusion, GradedQuestion } from "../../exam/grade-exam.ts";
import type { ExamDecision, GradedExam } from "../../exam/graded-exam.ts";
import { serializeGradedExam } from "../../exam/parse-graded-exam.ts";
import { decide, rulingsFor } from "../../exam/rulings.ts";
import { teamExam } from "../../i18n/fr/team-exam.ts";
import { element } from "../element.ts";
import { download } from "../exports.ts";
import { buttonOf } from "../prepare/form-parts.ts";
import { askDecision } from "./ask-decision.ts";
import { examPlaceAddress } from "./exam-part.ts";
import type { ExamContext } from "./exam-space.ts";
import { gradeSession } from "./grade-session.ts";

const { candidate: text } = teamExam;

type GeneralKind = Exclude<ExamDecision, { readonly item: string } | { readonly level: number } | { readonly kind: "graded" }>["kind"];

/** One case for the jury: what was seen, what the exam gives, what was decided and by whom. */
export function candidateView(context: ExamContext, session: ExamSession, token: string): HTMLElement {
  const { document, nameOf, keep } = context;
  const place = element(document, "div", { class: "stack" });
  void gradeSession(session).then((graded) => {
    const found = graded.find(({ candidate }) => candidate.token === token);
    place.replaceChildren(...(found?.conclusion ? shown(found.conclusion, found.candidate.noted.incident) : [element(document, "p", { class: "notice", "data-kind": "info" }, element(document, "span", {}, text.nothing))]));
  });
  return element(
    document,
    "section",
    { class: "stack", "data-view": "candidat" },
    element(document, "p", { class: "no-print" }, element(document, "a", { href: examPlaceAddress({ view: "jury", session: session.id }) }, text.back)),
    element(document, "h2", { tabindex: -1 }, nameOf(token)),
    element(document, "p", { class: "soft" }, `${session.name} · ${teamExam.day(session.opens)}`),
    place,
  );

  function shown({ exam, questions }: Conclusion, incident: string): HTMLElement[] {
    const { sitting } = exam;
    return [
      element(document, "p", {}, text.sat(sitting.startedAt, Math.round(sitting.elapsedMs / 60_000), sitting.answered, sitting.asked), " ", sitting.endCode !== null && text.endCode(sitting.endCode)),
      ...(incident === "" ? [] : [element(document, "p", {}, text.incident(incident))]),
      doubtsOf(exam),
      element(document, "p", {}, element(document, "strong", {}, `${text.status(teamExam.statuses[exam.status])} · ${text.points(exam.points)}`)),
      decisionsOf(exam),
      competencesOf(exam),
      answersOf(questions),
      logOf(exam),
    ];
  }

  function doubtsOf({ doubts }: GradedExam): HTMLElement {
    if (doubts.length === 0) return element(document, "p", { class: "notice", "data-kind": "success" }, element(document, "span", {}, text.noDoubt));
    return element(document, "div", { class: "notice", "data-kind": "warning" }, element(document, "div", {}, element(document, "p", {}, element(document, "strong", {}, text.doubts)), element(document, "ul", {}, ...doubts.map((doubt) => element(document, "li", {}, teamExam.doubts[doubt])))));
  }

  function decisionsOf(exam: GradedExam): HTMLElement {
    const leftOut = rulingsFor(session.decisions, token).unansweredLeftOut;
    const general = (label: string, kind: GeneralKind, look: "primary" | "secondary" | "quiet" | "danger") => buttonOf(document, label, look, () => askDecision(context, label, [], ({ at, by, reason }) => void write({ kind, at, by, reason })));
    const buttons =
      exam.status === "to-review"
        ? [general(text.validate, "validated", "primary"), general(leftOut ? text.countAgain : text.leaveOut, leftOut ? "unanswered-counted" : "unanswered-left-out", "secondary"), general(text.cancel, "cancelled", "danger")]
        : [general(text.reopen, "reopened", "secondary")];
    const file = exam.status === "validated" && buttonOf(document, text.download, "primary", () => download(`palier-conclusion-${session.id}-${token}.palier.json`, new Blob([serializeGradedExam(exam)], { type: "application/json" })));
    return element(document, "p", { class: "cluster no-print", role: "group", "aria-label": text.decide }, file, ...buttons);
  }

  function competencesOf(exam: GradedExam): HTMLElement {
    const rows = exam.competences
      .filter(({ claimed }) => claimed !== null)
      .map(({ code, claimed, outcome, level, estimate, asked, correct }) => {
        const aimed = claimed!.level;
        const button = exam.status === "to-review" && buttonOf(document, text.setLevel, "quiet", () => askDecision(context, text.setLevelOf(code), Array.from({ length: aimed + 1 }, (_, index) => aimed - index), ({ at, by, reason, level: chosen }) => void write({ kind: "level-set", at, by, competence: code, level: chosen, reason })));
        if (button) button.setAttribute("aria-label", text.setLevelOf(code));
        return element(
          document,
          "tr",
          {},
          element(document, "th", { scope: "row" }, code),
          element(document, "td", {}, teamExam.level(aimed)),
          element(document, "td", { "data-align": "end" }, `${String(correct)} / ${String(asked)}`),
          element(document, "td", {}, estimate ? text.interval(estimate.points, estimate.interval.low, estimate.interval.high) : ""),
          element(document, "td", { "data-align": "end" }, estimate ? teamExam.percent(estimate.levelProbabilities[aimed]!) : ""),
          element(document, "td", {}, teamExam.outcomes[outcome]),
          element(document, "td", {}, teamExam.level(level), " ", button),
        );
      });
    return tableOf(text.competences, Object.values(text.columns), rows);
  }

  function answersOf(questions: readonly GradedQuestion[]): HTMLElement {
    const rows = questions.map(({ title, competence, level, submission, outcome, counts, reported }) =>
      element(
        document,
        "tr",
        {},
        element(document, "th", { scope: "row" }, title, element(document, "br"), element(document, "span", { class: "soft small" }, `${competence} · ${teamExam.level(level)}`)),
        element(document, "td", { class: "exam-answer" }, submission ? answerText(submission) : ""),
        element(document, "td", {}, [text.answerOutcomes[outcome], ...(counts ? [] : [text.leftOut]), ...(reported ? [text.reported] : [])].join(", ")),
      ),
    );
    return element(document, "details", { class: "panel" }, element(document, "summary", {}, text.answers), tableOf(text.answers, Object.values(text.answerColumns), rows));
  }

  function logOf({ decisions }: GradedExam): HTMLElement {
    const lines = decisions.map((decision) => element(document, "li", {}, text.logLine(decision.at, decision.by, whatOf(decision), "reason" in decision ? decision.reason : "")));
    return element(document, "section", { class: "stack", "aria-labelledby": "titre-journal" }, element(document, "h3", { id: "titre-journal" }, text.log), element(document, "ol", { class: "exam-log" }, ...lines));
  }

  function whatOf(decision: ExamDecision): string {
    const what = teamExam.decisions[decision.kind];
    if ("item" in decision) return `${what} (${session.questions[decision.item]?.title ?? decision.item})`;
    return "level" in decision ? `${what} (${decision.competence}, ${teamExam.level(decision.level)})` : what;
  }

  async function write(decision: ExamDecision): Promise<void> {
    await keep(decide(session, token, decision), teamExam.decided(teamExam.decisions[decision.kind]));
  }

  function tableOf(caption: string, titles: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
    return element(document, "div", { class: "table-wrap", tabindex: 0, role: "region", "aria-label": caption }, element(document, "table", { class: "table" }, element(document, "caption", {}, caption), element(document, "thead", {}, element(document, "tr", {}, ...titles.map((title) => element(document, "th", { scope: "col" }, title)))), element(document, "tbody", {}, ...rows)));
  }
}

/** An answer as it was given, whatever its kind. */
function answerText(submission: NonNullable<GradedQuestion["submission"]>): string {
  switch (submission.kind) {
    case "skip":
      return "";
    case "single-choice":
      return submission.choice;
    case "multiple-choice":
      return submission.choices.join(", ");
    case "short-text":
    case "number":
      return submission.text;
    case "ordering":
      return submission.order.join(" → ");
    case "hotspot":
      return submission.zones.join(", ");
    case "fields":
    case "activity":
      return Object.entries(submission.values).map(([name, value]) => `${name} = ${value}`).join(" ; ");
    case "matching":
    case "classify":
      return Object.entries(submission.pairs).map(([one, other]) => `${one} → ${other}`).join(" ; ");
  }
}
