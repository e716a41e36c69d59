import { zipSync } from "fflate";
import { openHandIn } from "../../attestation/exam-hand-in.ts";
import type { ExamAnswers } from "../../exam/exam-answers.ts";
import type { ExamSession } from "../../exam/exam-session.ts";
import type { GradedExam } from "../../exam/graded-exam.ts";
import { serializeGradedExam } from "../../exam/parse-graded-exam.ts";
import { decide, rulingsFor } from "../../exam/rulings.ts";
import { teamExam } from "../../i18n/fr/team-exam.ts";
import { element } from "../element.ts";
import { download } from "../exports.ts";
import { buttonOf } from "../prepare/form-parts.ts";
import { askDecision } from "./ask-decision.ts";
import { examPlaceAddress } from "./exam-part.ts";
import type { ExamContext } from "./exam-space.ts";
import { type ChosenFile, fileInput } from "./file-input.ts";
import { type GradedCandidate, gradeSession } from "./grade-session.ts";

const { jury: text } = teamExam;

/** The hand-ins come in, every candidate is graded here, faulty questions are neutralised, and the jury sees who needs a look. */
export function juryView(context: ExamContext, session: ExamSession): HTMLElement {
  const { document, nameOf, tell, keep } = context;
  const place = element(document, "div", { class: "stack" });
  void draw();
  return element(
    document,
    "section",
    { class: "stack", "aria-labelledby": "titre-jury", "data-view": "jury" },
    element(document, "h3", { id: "titre-jury" }, text.title),
    element(document, "p", { class: "cluster no-print" }, fileInput(document, text.drop, "primary", { several: true, onFiles: (files) => void add(files) }), element(document, "span", { class: "soft small" }, text.dropHint)),
    place,
  );

  async function add(files: readonly ChosenFile[]): Promise<void> {
    const known = new Set(session.answers.map(keyOf));
    const added: ExamAnswers[] = [];
    const refusals: string[] = [];
    let same = 0;
    for (const { name, bytes } of files) {
      const opened = await openHandIn(bytes, session.ownKey);
      if (!opened.ok) refusals.push(text.refused(name, opened.error.kind === "wrong-key" || opened.error.kind === "not-sealed" ? opened.error.kind : "damaged"));
      else if (opened.answers.session !== session.id) refusals.push(text.refused(name, "other-session"));
      else if (!session.candidates.some(({ token }) => token === opened.answers.candidate)) refusals.push(text.refused(name, "unknown-candidate"));
      else if (known.has(keyOf(opened.answers))) same += 1;
      else {
        known.add(keyOf(opened.answers));
        added.push(opened.answers);
      }
    }
    const at = new Date().toISOString();
    const graded = [...new Set(added.map(({ candidate }) => candidate))].map((candidate) => ({ candidate, decision: { kind: "graded", at, by: context.signature || text.here } as const }));
    await keep({ ...session, answers: [...session.answers, ...added], decisions: [...session.decisions, ...graded] }, text.added(added.length));
    if (same + refusals.length > 0) tell(refusals.length > 0 ? "warning" : "info", text.added(added.length), ...(same > 0 ? [text.same(same)] : []), ...refusals);
  }

  async function draw(): Promise<void> {
    const graded = await gradeSession(session);
    place.replaceChildren(tools(graded), candidates(graded), questions(graded));
  }

  function tools(graded: readonly GradedCandidate[]): HTMLElement {
    const clear = graded.filter(({ conclusion }) => conclusion?.exam.status === "to-review" && conclusion.exam.doubts.length === 0);
    const validated = graded.flatMap(({ conclusion }) => (conclusion?.exam.status === "validated" ? [conclusion.exam] : []));
    return element(
      document,
      "p",
      { class: "cluster no-print" },
      clear.length > 0 && buttonOf(document, text.validateClear(clear.length), "secondary", () => askDecision(context, text.validateClear(clear.length), [], ({ at, by, reason }) => void keep(clear.reduce((log, { candidate }) => decide(log, candidate.token, { kind: "validated", at, by, reason }), session), teamExam.decided(teamExam.decisions.validated)))),
      validated.length > 0 && buttonOf(document, text.conclusions(validated.length), "quiet", () => downloadConclusions(validated)),
    );
  }

  function downloadConclusions(exams: readonly GradedExam[]): void {
    const files = Object.fromEntries(exams.map((exam) => [`palier-conclusion-${session.id}-${exam.candidate}.palier.json`, serializeGradedExam(exam)]));
    download(`palier-conclusions-${session.id}.zip`, new Blob([zipSync(files)], { type: "application/zip" }));
  }

  function candidates(graded: readonly GradedCandidate[]): HTMLElement {
    const rows = graded.map(({ candidate: { token, noted }, conclusion }) => {
      const exam = conclusion?.exam;
      const count = (outcome: string) => (exam ? String(exam.competences.filter((competence) => competence.outcome === outcome).length) : "");
      const number = (value: string) => element(document, "td", { "data-align": "end" }, value);
      return element(
        document,
        "tr",
        {},
        element(document, "th", { scope: "row" }, element(document, "a", { href: examPlaceAddress({ view: "candidate", session: session.id, candidate: token }) }, nameOf(token))),
        element(document, "td", {}, exam ? text.handedIn : noted.absent ? text.absent : text.missing),
        element(document, "td", {}, exam ? (exam.doubts.length === 0 ? text.noDoubt : element(document, "span", { class: "tag", "data-kind": "warning" }, text.doubts(exam.doubts.length))) : ""),
        number(count("confirmed")),
        number(count("lowered")),
        number(count("not-certified")),
        number(exam ? String(exam.points) : ""),
        element(document, "td", {}, exam ? teamExam.statuses[exam.status] : ""),
      );
    });
    return tableOf(text.caption, Object.values(text.columns), rows);
  }

  function questions(graded: readonly GradedCandidate[]): HTMLElement {
    const { neutralised } = rulingsFor(session.decisions, "");
    const asked = Map.groupBy(graded.flatMap(({ conclusion }) => conclusion?.questions ?? []), ({ item }) => item);
    const lines = [...asked]
      .map(([item, answers]) => ({ item, title: answers[0]!.title, asked: answers.length, right: answers.filter(({ outcome }) => outcome === "right").length, reported: answers.filter(({ reported }) => reported).length }))
      .toSorted((a, b) => b.reported - a.reported || a.right / a.asked - b.right / b.asked || (a.item < b.item ? -1 : 1));
    const rows = lines.map(({ item, title, asked: count, right, reported }) => {
      const isOut = neutralised.has(item);
      const label = isOut ? text.restore : text.neutralise;
      const button = buttonOf(document, label, "quiet", () =>
        askDecision(context, text.of(label, title), [], ({ at, by, reason }) => {
          const kind = isOut ? "restored" : "neutralised";
          void keep(decide(session, null, { kind, at, by, item, reason }), teamExam.decided(teamExam.decisions[kind]));
        }),
      );
      button.setAttribute("aria-label", text.of(label, title));
      const number = (value: number) => element(document, "td", { "data-align": "end" }, String(value));
      return element(document, "tr", {}, element(document, "th", { scope: "row" }, title, isOut && element(document, "span", { class: "tag", "data-kind": "warning" }, text.neutralised)), number(count), number(right), number(reported), element(document, "td", {}, button));
    });
    return element(document, "details", { class: "panel", open: lines.some(({ reported }) => reported > 0) }, element(document, "summary", {}, text.questions), element(document, "p", { class: "soft small" }, text.questionsHint), tableOf(text.questions, Object.values(text.questionColumns), rows));
  }

  function tableOf(caption: string, titles: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
    return element(document, "div", { class: "table-wrap", tabindex: 0, role: "region", "aria-label": caption }, element(document, "table", { class: "table" }, element(document, "caption", {}, caption), element(document, "thead", {}, element(document, "tr", {}, ...titles.map((title) => element(document, "th", { scope: "col" }, title)))), element(document, "tbody", {}, ...rows)));
  }
}

function keyOf({ candidate, events }: ExamAnswers): string {
  return `${candidate} ${events.at(-1)?.hash ?? ""}`;
}
