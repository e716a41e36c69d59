import type { AnswerInput } from "../../bank/bundle.ts";
import { activityControl } from "./activity.ts";
import type { AnswerContext, AnswerControl } from "./answer-control.ts";
import { choiceControl } from "./choice.ts";
import { fieldsControl } from "./fields.ts";
import { hotspotControl } from "./hotspot.ts";
import { numberControl } from "./number.ts";
import { orderingControl } from "./ordering.ts";
import { pairsControl } from "./pairs.ts";
import { shortTextControl } from "./short-text.ts";

export function buildAnswerControl(input: AnswerInput, context: AnswerContext): AnswerControl {
  switch (input.kind) {
    case "single-choice":
    case "multiple-choice":
      return choiceControl(input, context);
    case "short-text":
      return shortTextControl(input, context);
    case "number":
      return numberControl(input, context);
    case "fields":
      return fieldsControl(input, context);
    case "ordering":
      return orderingControl(input, context);
    case "matching":
    case "classify":
      return pairsControl(input, context);
    case "hotspot":
      return hotspotControl(input, context);
    case "activity":
      return activityControl(input, context);
  }
}
