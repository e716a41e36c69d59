import { challengeIssue, type Check } from "./check.ts";

/** An answer seen on a neighbour's screen must not fit: two variants never expect the same thing. */
export const sameAnswer: Check = ({ challenges }) =>
  challenges.flatMap((compiled) => {
    const { source } = compiled;
    if (source.challenge.status === "draft") return [];
    const first = new Map<string, string>();
    return source.challenge.variants.flatMap(({ id }, index) => {
      const expected = compiled.expected[index] ?? "";
      const other = first.get(expected);
      if (other === undefined) first.set(expected, id);
      return other === undefined ? [] : [challengeIssue(source, ["variants", index, "answer"], { rule: "same-answer", found: `les déclinaisons « ${other} » et « ${id} » attendent la même réponse.`, todo: "Changez les valeurs ou les choix pour que la réponse diffère." })];
    });
  });
