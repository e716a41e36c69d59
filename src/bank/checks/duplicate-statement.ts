import { renderStatement } from "../compile-challenge.ts";
import { challengeIssue, type Check } from "./check.ts";

/** Two challenges, or two variants of one, that show exactly the same page. */
export const duplicateStatement: Check = ({ challenges }) => {
  const first = new Map<string, string>();
  return challenges.flatMap((compiled) => {
    const { variants } = renderStatement(compiled, `files/${compiled.source.challenge.id}/`);
    return compiled.source.challenge.variants.flatMap(({ id }, index) => {
      const shown = variants[id];
      const key = JSON.stringify([shown?.html, shown?.input]);
      const name = `${compiled.source.challenge.id}, déclinaison ${id}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, name);
      return other === undefined ? [] : [challengeIssue(compiled.source, ["variants", index], { rule: "duplicate-statement", found: `cette déclinaison montre exactement la même page que « ${other} ».`, todo: "Changez ses valeurs, ou supprimez-la." })];
    });
  });
};
