import type { ChallengeRubric, Statement, StatementVariant, TutorialsBundle } from "../bank/bundle.ts";
import { grade } from "../grading/grade.ts";
import type { Submission } from "../grading/submission.ts";
import { feedback } from "../i18n/fr/feedback.ts";
import type { FoldedSession } from "./fold-session.ts";
import type { Teaching } from "./session-content.ts";
import { topicName } from "./topic-name.ts";
import { whySentence } from "./why-sentence.ts";

/** What a student reads about one answer afterwards. */
export interface AnswerReview {
  readonly item: string;
  readonly variant: string;
  readonly reported: boolean;
  readonly number: number;
  readonly outcome: "right" | "wrong" | "skipped";
  /** What the question was about; it would have helped before the answer, it helps to find it again afterwards. */
  readonly title: string | undefined;
  readonly statement: StatementVariant | undefined;
  readonly locale: Statement["locale"];
  readonly submission: Submission;
  readonly correction: { readonly expectedHtml: string; readonly correctionHtml: string; readonly gestureHtml: string } | undefined;
  /** What an activity asked for, and whether it was done; empty for other kinds of answer. */
  readonly goals: readonly { readonly label: string; readonly reached: boolean }[];
  readonly succeed: readonly TutorialLink[];
  readonly further: readonly TutorialLink[];
  readonly why: string;
}

export type TutorialLink = TutorialsBundle["tutorials"][string] & { readonly id: string };

export function reviewAnswers(answers: FoldedSession["answers"], firstNumber: number, teaching: Teaching, reported: readonly string[] = []): readonly AnswerReview[] {
  return answers.map(({ event, why }, index) => {
    const statement = teaching.statements[event.item];
    const challenge = teaching.rubrics[event.item];
    return {
      item: event.item,
      variant: event.variant,
      reported: reported.includes(event.item),
      number: firstNumber + index,
      outcome: event.submission.kind === "skip" ? "skipped" : event.correct ? "right" : "wrong",
      title: statement?.title,
      statement: statement?.variants[event.variant],
      locale: statement?.locale ?? "fr",
      submission: event.submission,
      correction: challenge?.variants[event.variant],
      goals: goalsReached(event.submission, challenge?.variants[event.variant]),
      succeed: tutorialLinks(challenge?.tutorials.succeed, teaching),
      further: tutorialLinks(challenge?.tutorials.further, teaching),
      why: why ? whySentence(why, topicName(teaching.framework, why.topic)) : feedback.checkpoint.whyUnknown,
    };
  });
}

/** Tutorials that would have helped, those of missed questions first, each once. */
export function tutorialsToRead(reviews: readonly AnswerReview[], limit: number): readonly TutorialLink[] {
  const missed = reviews.filter(({ outcome }) => outcome !== "right").flatMap(({ succeed }) => succeed);
  const further = reviews.filter(({ outcome }) => outcome === "right").flatMap((review) => review.further);
  const once = new Map([...missed, ...further].map((tutorial) => [tutorial.id, tutorial]));
  return [...once.values()].slice(0, limit);
}

function goalsReached(submission: Submission, own: ChallengeRubric["variants"][string] | undefined): AnswerReview["goals"] {
  if (!own?.goals) return [];
  const graded = grade(submission, own.rubric);
  const details = graded.kind === "graded" && graded.details.kind === "activity" ? graded.details.goals : [];
  return own.goals.map(({ id, label }) => ({ label, reached: details.some((goal) => goal.id === id && goal.reached) }));
}

function tutorialLinks(ids: readonly string[] | undefined, { tutorials }: Teaching): readonly TutorialLink[] {
  return (ids ?? []).flatMap((id) => {
    const tutorial = tutorials[id];
    return tutorial ? [{ ...tutorial, id }] : [];
  });
}
