import { ACTIVITY_CHANGE, activitiesIn } from "../../activities/load-activities.ts";
import type { StatementVariant } from "../../bank/bundle.ts";
import type { ExamStatement } from "../../exam/exam-paper.ts";
import type { Submission } from "../../grading/submission.ts";
import { exam } from "../../i18n/fr/exam.ts";
import { player } from "../../i18n/fr/player.ts";
import { element } from "../dom.ts";
import { buildAnswerControl } from "../inputs/build-answer-control.ts";
import type { AnswerControl } from "../inputs/answer-control.ts";
import { type OpenReport, reportButton } from "../report-button.ts";
import { button } from "../screens/notice.ts";
import { showActivities } from "../show-activities.ts";
import type { Screen } from "../stage.ts";
import { statementBody } from "../statement-body.ts";

export interface ExamQuestionProps {
  readonly number: number;
  readonly count: number;
  readonly item: string;
  readonly variant: string;
  /** Whose order of the choices: a neighbour has another. */
  readonly token: string;
  readonly statement: Pick<ExamStatement, "locale" | "accessibility">;
  readonly shown: StatementVariant;
  readonly answer: Submission | undefined;
  readonly activities: readonly unknown[];
  readonly reported: boolean;
  readonly status: string | undefined;
  readonly clock: HTMLElement | undefined;
}

export interface ExamQuestionActions {
  /** Something changed on the page: kept, not yet an answer. */
  readonly keep: (submission: Submission | undefined, activities: readonly unknown[]) => Promise<void>;
  /** Leaves the question for another, by its number, or for all of them. */
  readonly go: (where: number | "overview", submission: Submission | undefined) => void;
  readonly report: OpenReport;
  readonly announce: (message: string) => void;
}

/** One question, its answer as it was left, and the way to its neighbours. */
export function examQuestionScreen(props: ExamQuestionProps, actions: ExamQuestionActions): Screen & { readonly read: () => Submission | undefined } {
  const text = exam.question;
  const isLast = props.number === props.count;
  const body = statementBody(props.shown, props.statement.locale);
  for (const link of body.querySelectorAll<HTMLAnchorElement>("a[download]")) {
    const file = props.shown.files.find(({ href }) => href === link.getAttribute("href"));
    if (file) link.download = file.name;
  }
  const activities = activitiesIn(body);
  void showActivities(body, props.activities);
  const place = element("div", {});
  let control: AnswerControl;
  let touched = props.answer !== undefined;
  let keeping: ReturnType<typeof setTimeout> | undefined;
  build(props.answer);

  function build(answer: Submission | undefined): void {
    control = buildAnswerControl(props.shown.input, { statement: body, id: "answer", seed: 0, key: `${props.token} ${props.item}`, describedBy: "answer-state", onChange: changed, announce: actions.announce });
    if (answer) control.restore(answer);
    place.replaceChildren(control.element);
  }
  /** An activity brought back untouched says nothing new: what was answered stands. */
  function read(): Submission | undefined {
    return touched ? (control.read() ?? (props.shown.input.kind === "activity" ? props.answer : undefined)) : undefined;
  }
  function changed(): void {
    touched = true;
    keepSoon();
  }
  function keepSoon(): void {
    clearTimeout(keeping);
    keeping = setTimeout(keep, 300);
  }
  function keep(): Promise<void> {
    clearTimeout(keeping);
    return actions.keep(read(), activities.map(({ saved }) => saved));
  }
  function go(where: number | "overview"): void {
    void keep().then(() => actions.go(where, read()));
  }
  function goOn(event: Event): void {
    event.preventDefault();
    go(isLast ? "overview" : props.number + 1);
  }
  function clear(): void {
    touched = false;
    build(undefined);
    void keep();
    actions.announce(text.cleared);
  }
  function keepWhenHidden(): void {
    if (document.visibilityState === "hidden") void keep();
  }
  if (props.shown.input.kind !== "activity") body.addEventListener(ACTIVITY_CHANGE, keepSoon);
  document.addEventListener("visibilitychange", keepWhenHidden);

  return {
    title: text.title(props.number, props.count),
    read,
    leave: () => {
      clearTimeout(keeping);
      document.removeEventListener("visibilitychange", keepWhenHidden);
    },
    element: element(
      "section",
      { class: "question stack" },
      element("header", { class: "question-head" }, element("h1", {}, text.title(props.number, props.count)), element("div", { class: "question-tools" }, button(text.toOverview, "quiet", () => go("overview")))),
      props.clock,
      element("p", { class: "save-state", "data-kind": "saved", id: "answer-state", role: "status" }, props.status ?? ""),
      props.statement.accessibility !== undefined && element("details", { class: "small" }, element("summary", {}, player.question.accessibility), element("p", {}, props.statement.accessibility)),
      body,
      element(
        "form",
        { class: "question-form", novalidate: true, autocomplete: "off", onsubmit: goOn },
        place,
        element(
          "div",
          { class: "question-actions" },
          element("button", { class: "button", "data-size": "large", type: "submit" }, isLast ? text.toOverview : text.next),
          props.number > 1 && button(text.previous, "secondary", () => go(props.number - 1)),
          props.shown.input.kind !== "activity" && button(text.clear, "quiet", clear),
        ),
      ),
      reportButton({ item: props.item, variant: props.variant, number: props.number }, props.reported, actions.report),
    ),
  };
}
