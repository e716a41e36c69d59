import { type CompetenceScore, scoreSession } from "../engine/score.ts";
import { type Grade, grade } from "../grading/grade.ts";
import type { Submission } from "../grading/submission.ts";
import type { SessionStore } from "../storage/session-store.ts";
import { answersSinceCheckpoint, type FoldedSession } from "./fold-session.ts";
import { isHandedIn, setHandedIn } from "./hand-in.ts";
import { findKeptCampaign } from "./kept-campaigns.ts";
import { handInPanel } from "./hand-in-panel.ts";
import type { Journal } from "./journal.ts";
import { saveReminder } from "./notebook/save-reminder.ts";
import type { OpenReport } from "./report-button.ts";
import { resultsOf } from "./results-download.ts";
import { reviewAnswers } from "./review-answers.ts";
import { type CheckpointActions, checkpointScreen } from "./screens/checkpoint-screen.ts";
import { resultScreen } from "./screens/result-screen.ts";
import type { SessionContent, Teaching } from "./session-content.ts";
import type { Screen } from "./stage.ts";
import { findCompetence } from "./topic-name.ts";

/** What an answer leads to: its grade, then the pages that explain it. Fetched apart, once the first question is shown. */
export interface Feedback {
  readonly grade: (item: string, variant: string, submission: Submission) => Grade;
  readonly checkpoint: (session: FoldedSession, journal: Journal, store: SessionStore, actions: CheckpointActions) => Screen;
  /** `justEnded`: the student comes from the last question, not from the profile. A report made here joins the file to hand in. */
  readonly result: (session: FoldedSession, journal: Journal, store: SessionStore, options: { readonly justEnded: boolean; readonly report: OpenReport }) => Promise<Screen>;
}

/** Whether the last block asked about a competence: what it did not touch has not moved enough to be told. */
function wasAsked({ code, answered }: CompetenceScore, earlier: readonly CompetenceScore[]): boolean {
  return answered > (earlier.find((before) => before.code === code)?.answered ?? 0);
}

export function buildFeedback(content: SessionContent, teaching: Teaching): Feedback {
  const highest = content.bank.highestReachableLevel;
  const nameOf = (code: string) => findCompetence(teaching.framework, code)?.name ?? code;

  return {
    grade: (item, variant, submission) => {
      const rubric = teaching.rubrics[item]?.variants[variant]?.rubric;
      if (!rubric) throw new Error(`rubric not in the bundle: ${item} ${variant}`);
      return grade(submission, rubric);
    },

    checkpoint: (session, { durable }, store, actions) => {
      const answers = answersSinceCheckpoint(session);
      const earlier = session.stateAtCheckpoint.responses.length > 0 ? scoreSession(session.stateAtCheckpoint).competences : [];
      return checkpointScreen(
        {
          reviews: reviewAnswers(answers, session.answers.length - answers.length + 1, teaching, session.reported),
          movements: scoreSession(session.state)
            .competences.filter((after) => after.status === "measured" && wasAsked(after, earlier))
            .map((after) => ({ name: nameOf(after.code), before: earlier.find(({ code }) => code === after.code), after })),
          highest,
          final: session.ended !== undefined,
          durable,
          reminder: durable && saveReminder(store, "checkpoint"),
        },
        actions,
      );
    },

    result: async (session, journal, store, { justEnded, report }) => {
      const score = scoreSession(session.state);
      const campaign = session.header.campaign ? await findKeptCampaign(store, session.header.campaign.id) : undefined;
      const handIn = async (fresh: boolean) => {
        const handedIn = await isHandedIn(store, journal.events);
        return handInPanel({
          file: resultsOf(journal.events, score),
          campaign,
          handedIn,
          // An LMS may have it already.
          downloadNow: fresh && session.header.token !== null && !handedIn,
          confirm: (confirmed) => void setHandedIn(store, journal.events, confirmed).catch(() => undefined),
        });
      };
      let panel = await handIn(justEnded);
      return resultScreen({
        score,
        competences: session.state.design.scope.map(({ competence }) => competence),
        framework: teaching.framework,
        highest,
        reviews: reviewAnswers(session.answers, 1, teaching, session.reported),
        endedAt: session.ended?.at ?? session.startedAt,
        reason: session.ended?.reason ?? "",
        fixed: session.state.design.items !== undefined,
        durable: journal.durable,
        handIn: panel,
        reminder: journal.durable && saveReminder(store, "result"),
        report: async (about) => {
          const outcome = await report(about);
          if (outcome !== "reported") return outcome;
          const renewed = await handIn(false);
          panel.replaceWith(renewed);
          panel = renewed;
          return outcome;
        },
      });
    },
  };
}
