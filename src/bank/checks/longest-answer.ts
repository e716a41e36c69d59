import { challengeIssue, type Check } from "./check.ts";
import { choicesOf } from "./prose.ts";

/** From this ratio to the longest distractor, and this many characters, the eye finds the answer before the mind does. */
const TOO_LONG = 1.4;
const FROM_CHARACTERS = 30;

/** A right choice that is clearly the longest, in every variant, gives itself away. */
export const longestAnswer: Check = ({ content }) =>
  content.challenges.flatMap((source) => {
    const { kind, variants } = source.challenge;
    if (kind !== "single-choice") return [];
    const stands = variants.every((variant) => {
      const { texts, right } = choicesOf(source, variant);
      const own = texts[right[0] ?? -1]?.length ?? 0;
      const others = texts.filter((_, index) => index !== right[0]).map(({ length }) => length);
      return own >= FROM_CHARACTERS && own > TOO_LONG * Math.max(...others);
    });
    if (!stands) return [];
    return [challengeIssue(source, ["choices"], { rule: "longest-answer", severity: "warning", found: "la bonne réponse est nettement plus longue que les autres choix.", todo: "Raccourcissez-la, ou étoffez les autres choix." })];
  });
