import type { Challenge, Variant } from "../content-types.ts";
import { challengeIssue, type Check } from "./check.ts";

/** Two challenges, or two variants of one, that show exactly the same page: same text, same values, same choices. */
export const duplicateStatement: Check = ({ content }) => {
  const first = new Map<string, Map<string, string>>();
  return content.challenges.flatMap((source) => {
    const { challenge, file } = source;
    const sameBody = first.get(file.body) ?? new Map<string, string>();
    first.set(file.body, sameBody);
    return challenge.variants.flatMap((variant, index) => {
      const key = shownValues(challenge, variant);
      const other = sameBody.get(key);
      if (other === undefined) sameBody.set(key, `${challenge.id}, déclinaison ${variant.id}`);
      return other === undefined ? [] : [challengeIssue(source, ["variants", index], { rule: "duplicate-statement", found: `cette déclinaison montre exactement la même page que « ${other} ».`, todo: "Changez ses valeurs, ou supprimez-la." })];
    });
  });
};

function shownValues(challenge: Challenge, { values, choices, zones }: Variant): string {
  return JSON.stringify([values, choices ?? challenge.choices, zones ?? challenge.zones, challenge.items, challenge.targets, challenge.fields, challenge.label]);
}
