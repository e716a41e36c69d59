import { nextStep } from "../engine/session.ts";
import type { Submission } from "../grading/submission.ts";
import { player } from "../i18n/fr/player.ts";
import { LONGEST_DURATION_MS, type SessionEvent } from "../results/results-file.ts";
import type { SessionStore } from "../storage/session-store.ts";
import { adaptedLimit } from "./accommodations.ts";
import { findDraft, keepDraft } from "./draft.ts";
import { loadFeedback } from "./load-feedback.ts";
import { answersSinceCheckpoint, applyEvent, foldSession } from "./fold-session.ts";
import type { Journal } from "./journal.ts";
import { loadFailureScreen, overtakenScreen } from "./screens/message-screen.ts";
import { pauseScreen } from "./screens/pause-screen.ts";
import type { OpenReport } from "./report-button.ts";
import { type QuestionActions, type QuestionProps, questionScreen, type Refusal } from "./screens/question-screen.ts";
import { timedNoticeScreen } from "./screens/timed-notice-screen.ts";
import type { SessionContent } from "./session-content.ts";
import type { Stage } from "./stage.ts";

export interface SessionEnvironment {
  readonly stage: Stage;
  readonly store: SessionStore;
  readonly journal: Journal;
  readonly content: SessionContent;
  readonly now: () => string;
}

/** Plays a session from where its events left it: question after question, checkpoints, result. */
export async function runSession({ stage, store, journal, content, now }: SessionEnvironment, greeting: QuestionProps["status"]): Promise<void> {
  let session = foldSession(content.bank, journal.events);
  let status = greeting;
  /** Items whose answer is kept or on its way: an answer sent, then a pause, must not let the question be answered twice. */
  const answered = new Set(session.answers.map(({ event }) => event.item));
  let paused = false;
  const feedback = loadFeedback(content);
  addEventListener("beforeunload", warnOfLoss);
  await showNext();
  // Corrections come while the first question is read: grading then waits for nothing, even offline.
  void feedback();

  /** What is in this tab only would go with it: the browser asks first. */
  function warnOfLoss(event: BeforeUnloadEvent): void {
    if (!journal.durable && session.answers.length > 0) event.preventDefault();
  }

  async function showNext(): Promise<void> {
    if (journal.overtaken) return stage.show(overtakenScreen());
    if (session.ended) return showResult(false);
    const step = nextStep(session.state);
    switch (step.kind) {
      case "ask":
        return showQuestion(step.item, step.variant);
      case "checkpoint":
        return showCheckpoint();
      case "stop": {
        const before = session;
        await record({ kind: "ended", at: now(), reason: step.reason });
        return answersSinceCheckpoint(before).length > 0 ? showCheckpoint() : showNext();
      }
    }
  }

  async function record(event: SessionEvent): Promise<void> {
    session = applyEvent(session, await journal.append(event));
  }

  async function showQuestion(item: string, variantId: string): Promise<void> {
    const loaded = await content.statement(item);
    if (!loaded.ok) return stage.show(loadFailureScreen(loaded.error, session.answers.length > 0, () => void showQuestion(item, variantId)));
    const { timeLimitSeconds, ...untimed } = loaded.value;
    const limit = adaptedLimit(timeLimitSeconds, session.header.accommodations);
    const statement = { ...untimed, ...(limit !== undefined && { timeLimitSeconds: limit }) };
    const variant = statement.variants[variantId];
    if (!variant) throw new Error(`variant not in the bundle: ${item} ${variantId}`);
    const draft = await findDraft(store, journal.sessionId, item, variantId);
    const number = session.answers.length + 1;
    const begin = () =>
      stage.show(
        questionScreen(
          {
            number,
            block: { done: answersSinceCheckpoint(session).length, size: session.state.design.checkpointEvery },
            statement,
            variant,
            about: { item, variant: variantId, reported: session.reported.includes(item) },
            order: { seed: session.header.seed, key: item },
            draft,
            status,
          },
          {
            submit: (submission, spent) => submit(item, variantId, submission, spent),
            keepDraft: (answer) => keepDraft(store, { session: journal.sessionId, item, variant: variantId, ...answer }),
            pause,
            report,
            exportNow: () => void exportNow(),
            announce: (message) => stage.announce(message),
          },
        ),
      );
    if (statement.timeLimitSeconds !== undefined && !draft) stage.show(timedNoticeScreen(number, statement.timeLimitSeconds, begin));
    else begin();
    if (status) stage.announce(status.text);
  }

  async function submit(item: string, variant: string, submission: Submission, { elapsedMs, addedSeconds }: Parameters<QuestionActions["submit"]>[1]): Promise<Refusal | undefined> {
    const loaded = await feedback();
    if (!loaded.ok) return { message: player.failure.gradingOffline };
    if (answered.has(item)) return undefined;
    const graded = loaded.value.grade(item, variant, submission);
    if (graded.kind === "unanswerable")
      return { message: graded.reason === "unreadable-number" ? player.question.unreadableNumber : player.question.unanswerable, field: graded.field };
    answered.add(item);
    const wasDurable = journal.durable;
    await record({ kind: "answered", at: now(), item, variant, submission, correct: graded.correct, durationMs: Math.min(elapsedMs, LONGEST_DURATION_MS), ...(addedSeconds > 0 && { addedSeconds }) });
    void keepDraft(store, null);
    const number = session.answers.length;
    status = journal.durable ? { kind: "saved", text: wasDurable ? player.question.saved(number) : player.question.savedAgain(number) } : { kind: "volatile", text: player.question.kept(number) };
    if (!paused) await showNext();
    return undefined;
  }

  async function showCheckpoint(): Promise<void> {
    const loaded = await feedback();
    if (!loaded.ok) return stage.show(loadFailureScreen(loaded.error, true, () => void showCheckpoint()));
    stage.show(loaded.value.checkpoint(session, journal, store, { proceed: () => void passCheckpoint(), pause, stop: () => void stop(), report, exportNow: () => void exportNow() }));
    if (status) stage.announce(status.text);
  }

  async function passCheckpoint(): Promise<void> {
    if (session.ended) return showResult(true);
    await record({ kind: "checkpoint-passed", at: now() });
    status = undefined;
    await showNext();
  }

  function pause(): void {
    status = undefined;
    paused = true;
    const resume = () => {
      paused = false;
      void showNext();
    };
    stage.show(pauseScreen({ answered: session.answers.length, durable: journal.durable }, { resume, exportNow: () => void exportNow() }));
  }

  async function stop(): Promise<void> {
    await record({ kind: "ended", at: now(), reason: "student" });
    await showResult(true);
  }

  async function showResult(justEnded: boolean): Promise<void> {
    const loaded = await feedback();
    if (!loaded.ok) return stage.show(loadFailureScreen(loaded.error, true, () => void showResult(justEnded)));
    stage.show(await loaded.value.result(session, journal, store, { justEnded, report }));
  }

  /** Kept as an event of the session, before an answer, at its correction or after the end. */
  async function report({ item, variant }: Parameters<OpenReport>[0]): ReturnType<OpenReport> {
    const dialog = await import("./report-dialog.ts").catch(() => undefined);
    if (!dialog) return "missing";
    const told = await dialog.askProblem();
    if (!told) return "cancelled";
    await record({ kind: "reported", at: now(), item, variant, ...told });
    stage.announce(player.report.thanks);
    return "reported";
  }

  async function exportNow(): Promise<void> {
    const { downloadResults, resultsOf } = await import("./results-download.ts");
    downloadResults(resultsOf(journal.events));
  }
}
