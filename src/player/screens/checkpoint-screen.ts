import { player } from "../../i18n/fr/player.ts";
import { feedback } from "../../i18n/fr/feedback.ts";
import { answerReviewCard } from "../answer-review-card.ts";
import { element } from "../dom.ts";
import { levelMovement, type Movement } from "../level-movement.ts";
import type { OpenReport } from "../report-button.ts";
import type { AnswerReview } from "../review-answers.ts";
import type { Screen } from "../stage.ts";
import { button, notice } from "./notice.ts";

export interface CheckpointProps {
  readonly reviews: readonly AnswerReview[];
  readonly movements: readonly Movement[];
  readonly highest: number;
  /** True when the test is over: the only way on is the result. */
  readonly final: boolean;
  readonly durable: boolean;
  readonly reminder: HTMLElement | false;
}

export interface CheckpointActions {
  readonly proceed: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  readonly report: OpenReport;
  readonly exportNow: () => void;
}

export function checkpointScreen(props: CheckpointProps, actions: CheckpointActions): Screen {
  const text = feedback.checkpoint;
  const title = props.final ? text.finalTitle : text.title;
  const correct = props.reviews.filter(({ outcome }) => outcome === "right").length;
  return {
    title,
    element: element(
      "section",
      { class: "stack stack-loose checkpoint" },
      element("header", { class: "stack" }, element("h1", {}, title), element("p", { class: "lead" }, text.summary(correct, props.reviews.length))),
      !props.durable &&
        notice("warning", player.failure.storageTitle, player.failure.storageMissing, element("p", {}, button(player.failure.exportNow, "secondary", actions.exportNow))),
      props.movements.length > 0 && element(
        "section",
        { class: "stack" },
        element("h2", {}, text.levelTitle),
        ...props.movements.map((movement) => levelMovement(movement, props.highest, { named: props.movements.length > 1, final: props.final })),
      ),
      element(
        "section",
        { class: "stack" },
        element("h2", {}, text.reviewTitle),
        element("ol", { class: "reviews", role: "list" }, ...props.reviews.map((review) => answerReviewCard(review, actions.report))),
      ),
      props.final ? element("p", {}, button(text.seeResult, "primary", actions.proceed)) : ways(actions),
      props.reminder,
    ),
  };
}

function ways({ proceed, pause, stop }: CheckpointActions): HTMLElement {
  const text = feedback.checkpoint;
  const confirm = element(
    "div",
    { class: "stack", hidden: true },
    element("p", {}, text.stopConfirm),
    element("p", { class: "cluster" }, button(text.stopConfirmed, "primary", stop), button(text.stopCancelled, "secondary", () => ask(false))),
  );
  const asked = button(text.stop, "quiet", () => ask(true));
  const choices = element(
    "div",
    { class: "stack" },
    element("p", { class: "cluster" }, button(text.continue, "primary", proceed), button(text.pause, "secondary", pause), asked),
    element("p", { class: "small soft" }, text.pauseNote),
  );
  function ask(asking: boolean): void {
    confirm.hidden = !asking;
    choices.hidden = asking;
    (asking ? confirm.querySelector("button") : asked)?.focus();
  }
  return element("div", { class: "checkpoint-ways" }, choices, confirm);
}
