import { challengeIssue, type Check } from "./check.ts";
import { typedAnswers } from "./prose.ts";

const MOST_CHARACTERS = 80;

/** What is long to type on a phone measures typing. */
export const longTyping: Check = ({ content }) =>
  content.challenges.flatMap((source) =>
    source.challenge.variants.flatMap((variant, index) => {
      const [shown = ""] = typedAnswers(source.challenge, variant);
      if (shown.length <= MOST_CHARACTERS) return [];
      return [challengeIssue(source, ["variants", index, "answer"], { rule: "long-typing", severity: "warning", found: `la réponse à taper a ${shown.length} caractères.`, todo: `Demandez un mot ou un code de ${MOST_CHARACTERS} caractères au plus, ou proposez des choix.` })];
    }),
  );
