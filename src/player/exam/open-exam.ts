import { activitiesIn, loadActivities } from "../../activities/load-activities.ts";
import { keyOfTypedCode, type ExamBundle, openExamBundle, parseExamBundle } from "../../attestation/exam-bundle.ts";
import { openCopy } from "../../attestation/exam-hand-in.ts";
import type { CandidatePaper, ExamAnswers } from "../../exam/exam-answers.ts";
import type { ExamPaper } from "../../exam/exam-paper.ts";
import { verifyAnswers } from "../../exam/find-doubts.ts";
import { allowedMs, foldExam } from "../../exam/fold-exam.ts";
import { exam } from "../../i18n/fr/exam.ts";
import { player } from "../../i18n/fr/player.ts";
import { timeNow } from "../clock.ts";
import { digest } from "../digest.ts";
import { messageScreen } from "../screens/message-screen.ts";
import { siteUrl } from "../site-url.ts";
import type { Stage } from "../stage.ts";
import { holdTabLock } from "../tab-lock.ts";
import { bundleScreen, codeScreen, resumeScreen, startScreen, tokenScreen } from "./door-screens.ts";
import { ExamJournal } from "./exam-journal.ts";
import type { ExamLink } from "./exam-link.ts";
import { openExamStore } from "./exam-store.ts";
import { localPaper } from "./local-paper.ts";
import { sitExam } from "./sit-exam.ts";

/** From the address of the page to the first question: the file, the code, the candidate, then a beginning or what is left of one. */
export async function openExam(stage: Stage, link: ExamLink): Promise<void> {
  if (!isSecureContext) return stage.show(messageScreen(player.failure.insecureTitle, [player.failure.insecure]));
  const store = await openExamStore();
  await holdTabLock(() => stage.show(messageScreen(player.failure.otherTabTitle, [player.failure.otherTab])));
  const found = link.session === undefined ? undefined : ((await fetchBundle(link.session)) ?? (await store.bundle(link.session).catch(() => undefined)));
  if (found) await readBundle(found);
  else askBundle(undefined);

  function askBundle(problem: string | undefined): void {
    stage.show(bundleScreen(problem, (bytes) => void readBundle(bytes)));
  }

  async function readBundle(bytes: Uint8Array): Promise<void> {
    const parsed = parseExamBundle(bytes);
    if (!parsed.ok) return askBundle({ "not-exam-bundle": exam.bundle.notOne, "too-large": exam.bundle.notOne, "too-new": exam.bundle.tooNew, damaged: exam.bundle.damaged }[parsed.error.kind]);
    const bundle = parsed.value;
    await store.keepBundle(bundle.session, bytes).catch(() => undefined);
    const { key } = link;
    if (key === undefined) return askCode(bundle, undefined);
    const problem = await openWith(bundle, key);
    if (problem) askCode(bundle, exam.code.otherLink);
  }

  function askCode(bundle: ExamBundle, problem: string | undefined): void {
    stage.show(
      codeScreen(bundle.session, problem, async (code) => {
        const key = await keyOfTypedCode(bundle, code);
        return key !== undefined && (await openWith(bundle, key)) === undefined;
      }),
    );
  }

  async function openWith(bundle: ExamBundle, key: string): Promise<"wrong-key" | undefined> {
    const opened = await openExamBundle(bundle, key);
    if (opened.ok) askToken(opened.paper, key);
    else if (opened.error.kind === "wrong-key") return "wrong-key";
    else askBundle(opened.error.kind === "too-new" ? exam.bundle.tooNew : exam.bundle.damaged);
    return undefined;
  }

  function askToken(paper: ExamPaper, key: string): void {
    const find = (token: string): CandidatePaper | undefined => paper.candidates.find((candidate) => candidate.token === token);
    stage.show(tokenScreen((token) => find(token) !== undefined, (token) => void enter(paper, key, find(token)!)));
  }

  async function enter(paper: ExamPaper, key: string, candidate: CandidatePaper): Promise<void> {
    const shown = await localPaper(paper);
    const kept = await store.find(paper.session, candidate.token).catch(() => undefined);
    const journal = new ExamJournal(paper.session, candidate.token, store, kept);
    const sit = (own: ExamJournal, first?: number): void => sitExam({ stage, paper, candidate, journal: own, key, shown }, first);
    if (!journal.begun) return showStart();
    await journal.settleDraft();
    return journal.state.ended ? sit(journal) : showResume(journal, undefined);

    function showStart(): void {
      const now = timeNow();
      const limit = allowedMs(paper.minutes, candidate.time, 0);
      stage.show(
        startScreen(
          {
            name: paper.name,
            room: paper.room,
            token: candidate.token,
            questions: candidate.questions.length,
            minutes: limit === Infinity ? undefined : Math.round(limit / 60_000),
            moment: now < paper.opens ? { early: paper.opens } : now > paper.closes ? "late" : undefined,
            durable: journal.durable,
            ready: loadAll(paper, candidate),
          },
          () => void journal.start().then(() => sit(journal)),
          takeCopy,
        ),
      );
    }

    function showResume(own: ExamJournal, problem: string | undefined): void {
      const screen = resumeScreen(
        own.state.answers.size,
        (code) => own.usedCode(code),
        (code) => void own.append({ kind: "resumed", code, device: crypto.randomUUID() }).then(() => sit(own, firstOpen(own, candidate))),
        takeCopy,
      );
      stage.show(screen);
      if (problem !== undefined) tellProblem(screen.element, problem);
    }

    function takeCopy(bytes: Uint8Array<ArrayBuffer>): void {
      void readCopy(bytes, key, paper, candidate).then((answers) => {
        const section = document.querySelector<HTMLElement>(".player-stage section");
        if (!answers) {
          if (section) tellProblem(section, exam.resume.badCopy);
          return;
        }
        showResume(new ExamJournal(paper.session, candidate.token, store, { events: answers.events, elapsedMs: foldExam(answers.events).elapsedMs, draft: null, activities: {} }), undefined);
      });
    }
  }
}

function tellProblem(section: HTMLElement, problem: string): void {
  section.querySelector("[data-copy-problem]")?.remove();
  const told = document.createElement("p");
  told.className = "field-error";
  told.setAttribute("role", "alert");
  told.dataset["copyProblem"] = "";
  section.append(told);
  told.textContent = problem;
}

/** A whole copy of this candidate's exam in this session; undefined for anything else. */
async function readCopy(bytes: Uint8Array, key: string, paper: ExamPaper, { token }: CandidatePaper): Promise<ExamAnswers | undefined> {
  const answers = await openCopy(bytes, key);
  if (answers?.session !== paper.session || answers.candidate !== token) return undefined;
  return (await verifyAnswers(answers, { digest })).intact ? answers : undefined;
}

function firstOpen(journal: ExamJournal, { questions }: CandidatePaper): number {
  const { answers } = journal.state;
  const open = questions.findIndex(({ item }) => !answers.has(item));
  return open < 0 ? 1 : open + 1;
}

/** Published beside the site's pages before the day, or not: then a file is asked for. */
async function fetchBundle(session: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(siteUrl(`examens/${session}.palier-epreuve.json`), { cache: "no-cache" });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}

/** Brings the code of every activity before the first question: the network may go away afterwards. */
async function loadAll({ statements }: ExamPaper, { questions }: CandidatePaper): Promise<boolean> {
  const page = document.createElement("template");
  page.innerHTML = questions.map(({ item, variant }) => statements[item]!.variants[variant]!.html).filter((html) => html.includes("data-activity")).join("");
  if (activitiesIn(page.content).length === 0) return true;
  return loadActivities(page.content).then(
    () => true,
    () => false,
  );
}
