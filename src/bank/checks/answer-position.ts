import { challengeIssue, type Check } from "./check.ts";
import { choicesOf } from "./prose.ts";

/** When the order of choices is kept, the place of the right one must not be a habit: a pupil learns it faster than the skill. */
export const answerPosition: Check = ({ content }) =>
  content.challenges.flatMap((source) => {
    const { kind, shuffle, variants } = source.challenge;
    if (kind !== "single-choice" || shuffle !== false || variants.length < 2) return [];
    const places = new Set(variants.map((variant) => choicesOf(source, variant).right[0]));
    const [place] = places;
    if (places.size > 1 || place === undefined) return [];
    return [challengeIssue(source, ["shuffle"], { rule: "answer-position", severity: "warning", found: `la bonne réponse est à la place ${place + 1} dans toutes les déclinaisons, et leur ordre est gardé.`, todo: "Retirez « shuffle: false », ou variez la place." })];
  });
