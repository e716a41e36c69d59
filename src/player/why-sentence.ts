import type { Why } from "../engine/session.ts";
import { player } from "../i18n/fr/player.ts";
import { feedback } from "../i18n/fr/feedback.ts";

const text = feedback.why;

/** Why a question was asked, in one plain sentence. */
export function whySentence(why: Why, topicName: string): string {
  switch (why.rule) {
    case "first-question":
      return text.firstQuestion(why.level, topicName);
    case "most-informative":
      return text.informative(why.level, topicName, text.decimal(Math.max(0, why.estimatedLevel)), player.percent(why.successProbability));
    case "easier-after-failures":
      return text.easier(why.level, topicName);
    case "explore-topic":
      return text.explore(why.level, topicName);
    case "confidence":
      return text.confidence(why.level, topicName);
    case "fixed-form":
      return text.fixedForm(why.level, topicName);
  }
}
