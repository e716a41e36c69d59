import { ACTIVITY_CHANGE, activitiesIn } from "../../activities/load-activities.ts";
import type { Statement, StatementVariant } from "../../bank/bundle.ts";
import type { Submission } from "../../grading/submission.ts";
import { player } from "../../i18n/fr/player.ts";
import { element } from "../dom.ts";
import type { Draft } from "../draft.ts";
import { buildAnswerControl } from "../inputs/build-answer-control.ts";
import type { Listening } from "../listen.ts";
import { type OpenReport, reportButton } from "../report-button.ts";
import { startQuestionTimer } from "../question-timer.ts";
import type { Screen } from "../stage.ts";
import { showActivities } from "../show-activities.ts";
import { statementBody } from "../statement-body.ts";
import { button, notice } from "./notice.ts";

export interface QuestionProps {
  readonly number: number;
  /** Answers given since the last checkpoint, out of how many. */
  readonly block: { readonly done: number; readonly size: number };
  readonly statement: Statement;
  readonly variant: StatementVariant;
  /** The item and its variant, as the results name them. */
  readonly about: { readonly item: string; readonly variant: string; readonly reported: boolean };
  readonly order: { readonly seed: number; readonly key: string };
  readonly draft: Draft | undefined;
  /** What was just saved or resumed, shown above the question. */
  readonly status: { readonly kind: "saved" | "volatile" | "info"; readonly text: string } | undefined;
}

export interface QuestionActions {
  /** Records the answer, or says why it cannot be. */
  readonly submit: (submission: Submission, spent: Pick<Draft, "elapsedMs" | "addedSeconds">) => Promise<Refusal | undefined>;
  readonly keepDraft: (answer: Pick<Draft, "submission" | "activities" | "elapsedMs" | "addedSeconds">) => Promise<void>;
  readonly pause: () => void;
  readonly report: OpenReport;
  readonly exportNow: () => void;
  readonly announce: (message: string) => void;
}

export interface Refusal {
  readonly message: string;
  readonly field?: string | undefined;
}

export function questionScreen(props: QuestionProps, actions: QuestionActions): Screen {
  const text = player.question;
  const { statement, variant, draft } = props;
  const message = element("p", { class: "field-error", id: "answer-error", role: "alert" });
  const hint = element("p", { class: "field-hint", id: "answer-hint" }, text.nothingEntered);
  const body = statementBody(variant, statement.locale);
  const activities = activitiesIn(body);
  void showActivities(body, draft?.activities ?? []);
  const control = buildAnswerControl(variant.input, {
    statement: body,
    id: "answer",
    ...props.order,
    describedBy: "answer-error answer-hint",
    onChange: changed,
    announce: actions.announce,
  });
  if (draft?.submission) control.restore(draft.submission);
  const timer = startQuestionTimer({
    limitSeconds: statement.timeLimitSeconds,
    elapsedMs: draft?.elapsedMs ?? 0,
    addedSeconds: draft?.addedSeconds ?? 0,
    announce: actions.announce,
  });
  const validate = element("button", { class: "button", "data-size": "large", type: "submit", "aria-describedby": "answer-hint" }, text.validate);
  const tools = element("div", { class: "question-tools" }, button(text.pause, "quiet", () => void keep().then(actions.pause)));
  const skip = button(text.skip, "secondary", () => void send({ kind: "skip" }));
  let touched = draft?.submission !== undefined;
  let doubted = false;
  let sending = false;
  let left = false;
  let listening: Listening | undefined;
  let keeping: ReturnType<typeof setTimeout> | undefined;

  function keep(): Promise<void> {
    clearTimeout(keeping);
    return actions.keepDraft({ submission: touched ? control.read() : undefined, activities: activities.map(({ saved }) => saved), elapsedMs: timer.elapsedMs(), addedSeconds: timer.addedSeconds() });
  }
  function updateValidate(): void {
    const empty = control.read() === undefined;
    validate.setAttribute("aria-disabled", String(empty));
    hint.hidden = !empty;
  }
  function changed(): void {
    touched = true;
    message.textContent = "";
    updateValidate();
    clearTimeout(keeping);
    keeping = setTimeout(keep, 200);
  }
  function validateAnswer(event: Event): void {
    event.preventDefault();
    const submission = control.read();
    const doubt = doubted ? undefined : control.doubt?.();
    if (submission === undefined) refuse({ message: text.nothingEntered });
    else if (doubt !== undefined) {
      doubted = true;
      refuse({ message: doubt });
    } else void send(submission);
  }
  async function send(submission: Submission): Promise<void> {
    if (sending) return;
    sending = true;
    clearTimeout(keeping);
    validate.textContent = text.validating;
    const refusal = await actions.submit(submission, { elapsedMs: timer.elapsedMs(), addedSeconds: timer.addedSeconds() });
    sending = false;
    validate.textContent = text.validate;
    if (refusal) refuse(refusal);
  }
  function refuse(refusal: Refusal): void {
    message.textContent = refusal.message;
    control.focus(refusal.field);
  }
  function keepWhenHidden(): void {
    if (document.visibilityState === "hidden") void keep();
  }

  /** After the question is shown: listening weighs nothing before. */
  async function offerListening(): Promise<void> {
    const code = await import("../listen.ts").catch(() => undefined);
    if (!code || left) return;
    listening = code.listenButton([body, control.element], statement.locale);
    tools.prepend(listening.element);
  }

  // An activity that only shows something is worth keeping too.
  if (variant.input.kind !== "activity") body.addEventListener(ACTIVITY_CHANGE, changed);
  updateValidate();
  document.addEventListener("visibilitychange", keepWhenHidden);
  if ("speechSynthesis" in globalThis) setTimeout(() => void offerListening());
  return {
    title: text.title(props.number),
    leave: () => {
      left = true;
      clearTimeout(keeping);
      timer.stop();
      listening?.stop();
      document.removeEventListener("visibilitychange", keepWhenHidden);
    },
    element: element(
      "section",
      { class: "question stack" },
      element("header", { class: "question-head" }, element("h1", {}, text.title(props.number)), tools, blockProgress(props)),
      props.status && statusLine(props.status, actions.exportNow),
      timer.element,
      statement.mobile === "unsuitable" && element("p", { class: "question-unsuitable soft" }, text.unsuitable),
      statement.accessibility !== undefined && element("details", { class: "small" }, element("summary", {}, text.accessibility), element("p", {}, statement.accessibility)),
      body,
      element(
        "form",
        { class: "question-form", novalidate: true, autocomplete: "off", onsubmit: validateAnswer },
        control.element,
        message,
        element("div", { class: "question-actions" }, validate, skip),
        hint,
      ),
      reportButton({ ...props.about, number: props.number }, props.about.reported, actions.report),
    ),
  };
}

/** Where the student is in the block of questions before the next checkpoint; never how many are left in all. */
function blockProgress({ block, number }: QuestionProps): HTMLElement {
  const pips = Array.from({ length: block.size }, (_, index) =>
    element("span", { "data-state": index < block.done ? "done" : index === block.done ? "now" : "open" }),
  );
  return element(
    "p",
    { class: "question-progress" },
    element("span", { class: "pips", "aria-hidden": "true" }, ...pips),
    element("span", { class: "small soft" }, player.question.nextCheckpoint(number - block.done + block.size - 1)),
  );
}

function statusLine(status: NonNullable<QuestionProps["status"]>, exportNow: () => void): HTMLElement {
  if (status.kind === "volatile")
    return notice("warning", player.failure.storageTitle, status.text, player.failure.storageMissing, element("p", {}, button(player.failure.exportNow, "secondary", exportNow)));
  return element("p", { class: "save-state", "data-kind": status.kind }, status.text);
}
