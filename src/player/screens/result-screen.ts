import type { FrameworkBundle } from "../../bank/bundle.ts";
import type { CompetenceScore, Score } from "../../engine/score.ts";
import { player } from "../../i18n/fr/player.ts";
import { feedback } from "../../i18n/fr/feedback.ts";
import { answerReviewCard } from "../answer-review-card.ts";
import { element } from "../dom.ts";
import { intervalBand } from "../interval-band.ts";
import { intervalSentence } from "../interval-sentence.ts";
import { levelStairs, maximumPoints } from "../level-stairs.ts";
import { masteryMap } from "../mastery-map.ts";
import type { OpenReport } from "../report-button.ts";
import { type AnswerReview, tutorialsToRead } from "../review-answers.ts";
import { packagedLink } from "../packaged.ts";
import { siteUrl } from "../site-url.ts";
import type { Screen } from "../stage.ts";
import { findCompetence } from "../topic-name.ts";
import { tutorialList } from "../tutorial-list.ts";
import { notice } from "./notice.ts";

export interface ResultProps {
  readonly score: Score;
  /** Competences that the test was about. */
  readonly competences: readonly string[];
  readonly framework: FrameworkBundle;
  readonly highest: number;
  readonly reviews: readonly AnswerReview[];
  readonly endedAt: string;
  readonly reason: string;
  /** The same questions for everybody: there is no precision to speak of. */
  readonly fixed: boolean;
  /** False when the passage would go with the tab. */
  readonly durable: boolean;
  readonly handIn: HTMLElement;
  readonly reminder: HTMLElement | false;
  readonly report: OpenReport;
}

/** Under this number of answers a result is called a first idea. */
const FEW_ANSWERS = 5;

export function resultScreen(props: ResultProps): Screen {
  const text = feedback.result;
  const answered = props.reviews.length;
  const scores = props.score.competences.filter(({ code }) => props.competences.includes(code));
  // A test of several competences may ask too little of one to speak of a level there.
  const measured = scores.filter(({ status }) => scores.length === 1 || status === "measured");
  const few = scores.filter((score) => !measured.includes(score));
  const nameOf = ({ code }: CompetenceScore) => findCompetence(props.framework, code)?.name ?? code;
  return {
    title: text.title,
    element: element(
      "section",
      { class: "stack stack-loose result" },
      element(
        "header",
        { class: "stack" },
        element("h1", {}, text.title),
        scores.length > 1 && element("p", { class: "lead" }, feedback.checkpoint.summary(props.reviews.filter(({ outcome }) => outcome === "right").length, answered)),
        ...measured.map((score) => competenceResult(score, nameOf(score), props.highest)),
        few.length > 0 && element("p", { class: "soft" }, text.tooFewFor(few.map((score) => `${score.code} ${nameOf(score)}`))),
        element("p", {}, props.fixed && props.reason === "length" ? text.allAnswered(answered) : text.reason(props.reason, answered), " ", element("span", { class: "soft" }, text.endedAt(player.dateAndTime(props.endedAt)))),
        answered < FEW_ANSWERS && element("p", { class: "soft" }, text.fewAnswers),
      ),
      !props.durable && notice("warning", player.failure.storageTitle, player.failure.storageMissing),
      props.handIn,
      props.reminder,
      measured.length > 0 && element(
        "section",
        { class: "stack" },
        element("h2", {}, text.masteryTitle),
        ...measured.flatMap((score) => [
          measured.length > 1 && element("h3", {}, nameOf(score)),
          masteryMap(findCompetence(props.framework, score.code)?.topics ?? [], props.score.skills, props.highest),
        ]),
      ),
      nextSteps(props.reviews, scores.length === 1),
      answered > 0 &&
        element(
          "details",
          { class: "result-reviews" },
          element("summary", {}, element("span", {}, text.reviewAll)),
          element("ol", { class: "reviews", role: "list" }, ...props.reviews.map((review) => answerReviewCard(review, props.report))),
        ),
    ),
  };
}

function competenceResult(score: CompetenceScore, name: string, highest: number): HTMLElement {
  return element(
    "div",
    { class: "card" },
    element("h2", { class: "card-title", "data-domain": score.code[0] }, element("span", { class: "code-mark" }, score.code), ` ${name}`),
    element(
      "div",
      { class: "level-movement", "data-domain": score.code[0] },
      element("div", { class: "level-movement-stairs" }, levelStairs(score, highest)),
      element(
        "div",
        { class: "stack stack-tight" },
        element("p", { class: score.level === 0 ? "level-movement-level" : "result-level" }, player.level(score.level)),
        element("p", { class: "figures" }, feedback.result.pointsOf(Math.round(score.points), maximumPoints(highest))),
        element("p", {}, intervalSentence(score, highest)),
        intervalBand(score, highest, { numbered: true }),
        score.level === 0 && element("p", {}, feedback.result.beforeFirstLevel),
      ),
    ),
  );
}

function nextSteps(reviews: readonly AnswerReview[], oneCompetence: boolean): HTMLElement {
  const text = feedback.result;
  return element(
    "section",
    { class: "stack" },
    element("h2", {}, text.nextTitle),
    tutorialList(text.nextTutorials, tutorialsToRead(reviews, 4)),
    ...(packagedLink() === undefined
      ? [
          element("p", {}, oneCompetence ? text.nextRetry : text.nextCompetence),
          element(
            "p",
            { class: "cluster" },
            element("a", { class: "button", "data-kind": "secondary", href: siteUrl("profil/") }, text.seeProfile),
            element("a", { class: "button", "data-kind": "quiet", href: siteUrl("competences/") }, text.otherCompetence),
          ),
        ]
      : []),
  );
}
