import type { CompiledChallenge } from "../compile-challenge.ts";
import type { Variant } from "../content-types.ts";
import { fillPlaceholders } from "../template.ts";
import { challengeIssue, type Check } from "./check.ts";

/** An answer seen on a neighbour's screen must not fit: two variants never expect the same thing. */
export const sameAnswer: Check = ({ challenges }) =>
  challenges.flatMap((compiled) => {
    const { source } = compiled;
    if (source.challenge.status === "draft") return [];
    const first = new Map<string, string>();
    return source.challenge.variants.flatMap((variant, index) => {
      const { id } = variant;
      const expected = expectedKey(compiled, variant, index);
      const other = first.get(expected);
      if (other === undefined) first.set(expected, id);
      return other === undefined ? [] : [challengeIssue(source, ["variants", index, "answer"], { rule: "same-answer", found: `les déclinaisons « ${other} » et « ${id} » attendent la même réponse.`, todo: "Changez les valeurs ou les choix pour que la réponse diffère." })];
    });
  });

/** The goals of an activity may read alike: what it has to report counts too. */
function expectedKey({ source, expected }: CompiledChallenge, { values = {}, answer }: Variant, index: number): string {
  const { goals } = source.challenge;
  const shown = expected[index] ?? "";
  return goals ? JSON.stringify([shown, answer, goals.map(({ fact }) => fillPlaceholders(fact, values))]) : shown;
}
