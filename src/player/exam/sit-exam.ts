import { sealCopy, sealHandIn } from "../../attestation/exam-hand-in.ts";
import { endCodeOf } from "../../exam/end-code.ts";
import type { CandidatePaper } from "../../exam/exam-answers.ts";
import type { ExamPaper } from "../../exam/exam-paper.ts";
import { allowedMs } from "../../exam/fold-exam.ts";
import { exam } from "../../i18n/fr/exam.ts";
import { player } from "../../i18n/fr/player.ts";
import type { StatementVariant } from "../../bank/bundle.ts";
import type { Submission } from "../../grading/submission.ts";
import type { OpenReport } from "../report-button.ts";
import { downloadFile } from "../download-file.ts";
import type { Stage } from "../stage.ts";
import { finishScreen, resumeScreen } from "./door-screens.ts";
import { endScreen } from "./end-screen.ts";
import { examClock, type ExamClock } from "./exam-clock.ts";
import type { ExamJournal } from "./exam-journal.ts";
import { examQuestionScreen } from "./exam-question-screen.ts";
import { overviewScreen } from "./overview-screen.ts";

export interface Sitting {
  readonly stage: Stage;
  readonly paper: ExamPaper;
  readonly candidate: CandidatePaper;
  readonly journal: ExamJournal;
  /** Of the session, for copies. */
  readonly key: string;
  readonly shown: (item: string, variant: string) => StatementVariant;
}

const KEEP_TIME_EVERY_MS = 15_000;

/** Plays an exam that has begun, from the question given to its end. */
export function sitExam({ stage, paper, candidate, journal, key, shown }: Sitting, first = 1): void {
  const { questions } = candidate;
  let status: string | undefined;
  let clock: ExamClock | undefined;
  let ending = false;
  let onScreen: { readonly number: number; readonly read: () => Submission | undefined } | undefined;
  if (journal.state.ended) return void showEnd(false);
  journal.run();
  const keeping = setInterval(() => void journal.keepTime(), KEEP_TIME_EVERY_MS);
  addEventListener("beforeunload", warnOfLeaving);
  showQuestion(Math.min(first, questions.length));

  function warnOfLeaving(event: BeforeUnloadEvent): void {
    event.preventDefault();
  }

  function leftMs(): number {
    return allowedMs(paper.minutes, candidate.time, journal.state.addedMinutes) - journal.elapsedMs;
  }

  function newClock(): HTMLElement | undefined {
    clock?.stop();
    if (leftMs() === Infinity) return undefined;
    clock = examClock(leftMs, { announce: (message) => stage.announce(message), over: () => void end("time") });
    return clock.element;
  }

  function showQuestion(number: number): void {
    const { item, variant } = questions[number - 1]!;
    const { answers, reported } = journal.state;
    const screen = examQuestionScreen(
      { number, count: questions.length, item, variant, token: candidate.token, statement: paper.statements[item]!, shown: shown(item, variant), answer: answers.get(item)?.submission, activities: journal.activitiesOf(item), reported: reported.has(item), status, clock: newClock() },
      {
        keep: (submission, activities) => journal.keepDraft(item, variant, submission, activities),
        go: (where) => void leave(number).then(() => (where === "overview" ? showOverview() : showQuestion(where))),
        report,
        announce: (message) => stage.announce(message),
      },
    );
    onScreen = { number, read: screen.read };
    stage.show(screen);
  }

  /** What is on screen becomes an answer. */
  async function leave(number: number): Promise<void> {
    if (onScreen?.number !== number) return;
    const { item, variant } = questions[number - 1]!;
    const changed = await journal.settle(item, variant, onScreen.read());
    onScreen = undefined;
    status = changed ? (journal.durable ? exam.question.kept : exam.question.keptInTab) : undefined;
  }

  function showOverview(): void {
    const { answers, reported } = journal.state;
    stage.show(
      overviewScreen(
        { questions: questions.map(({ item }) => ({ answered: answers.has(item), reported: reported.has(item) })), clock: newClock(), status },
        { go: showQuestion, finish: askFinish, copy: () => void saveCopy(), isUsed: (code) => journal.usedCode(code), addTime: (code, minutes) => void addTime(code, minutes) },
      ),
    );
  }

  async function addTime(code: string, minutes: number): Promise<void> {
    await journal.append({ kind: "time-added", code, minutes });
    status = exam.added.done(minutes);
    showOverview();
  }

  async function saveCopy(): Promise<void> {
    downloadFile(`palier-${paper.session}-${candidate.token}.palier-copie.txt`, await sealCopy(journal.answers, key));
  }

  function askFinish(): void {
    stage.show(finishScreen(questions.length - journal.state.answers.size, () => void end("candidate"), showOverview));
  }

  async function report({ item, variant }: Parameters<OpenReport>[0]): ReturnType<OpenReport> {
    const dialog = await import("../report-dialog.ts").catch(() => undefined);
    if (!dialog) return "missing";
    const told = await dialog.askProblem();
    if (!told) return "cancelled";
    await journal.append({ kind: "reported", item, variant, ...told });
    stage.announce(player.report.thanks);
    return "reported";
  }

  async function end(reason: "candidate" | "time"): Promise<void> {
    if (ending) return;
    ending = true;
    clock?.stop();
    if (onScreen) await leave(onScreen.number);
    await journal.append({ kind: "ended", reason });
    clearInterval(keeping);
    removeEventListener("beforeunload", warnOfLeaving);
    for (const dialog of document.querySelectorAll("dialog[open]")) (dialog as HTMLDialogElement).close();
    await showEnd(true);
  }

  async function showEnd(justEnded: boolean): Promise<void> {
    const fileName = `palier-epreuve-${paper.session}-${candidate.token}.palier.json`;
    const sealed = await sealHandIn(journal.answers, paper.keys).catch(() => undefined);
    const download = () => (sealed ? downloadFile(fileName, sealed) : void showEnd(true));
    if (justEnded && sealed) download();
    stage.show(endScreen({ session: paper.session, token: candidate.token, endCode: endCodeOf(journal.lastHash), byTime: journal.state.ended?.reason === "time", fileName: sealed && fileName }, { download, resume: askResume }));
  }

  /** Ended too early, or given more time: the supervisor alone opens it again. */
  function askResume(): void {
    stage.show(
      resumeScreen(
        journal.state.answers.size,
        (code) => journal.usedCode(code),
        (code) => void journal.append({ kind: "resumed", code, device: crypto.randomUUID() }).then(() => sitExam({ stage, paper, candidate, journal, key, shown })),
        undefined,
      ),
    );
  }
}
