import { fillPlaceholders } from "../template.ts";
import { challengeIssue, type Check } from "./check.ts";
import { proseOf, typedAnswers, wordsOf } from "./prose.ts";

/** A typed answer that already stands in the sentences of the statement, or in an image's description, only has to be copied. */
export const answerInStatement: Check = ({ challenges }) =>
  challenges.flatMap(({ source, components }) =>
    source.challenge.variants.flatMap((variant, index) => {
      const values = variant.values ?? {};
      const alternatives = components.filter(({ name }) => name === "Figure").map(({ attributes }) => attributes["alt"] ?? "");
      const shown = ` ${wordsOf(fillPlaceholders([proseOf(source.file.body), ...alternatives].join(" "), values)).join(" ")} `;
      const given = typedAnswers(source.challenge, variant).find((answer) => wordsOf(answer).length > 0 && !/^\d{1,2}$/.test(answer) && shown.includes(` ${wordsOf(answer).join(" ")} `));
      if (given === undefined) return [];
      return [challengeIssue(source, ["variants", index, "answer"], { rule: "answer-in-statement", severity: "warning", found: `la réponse « ${given} » se lit déjà dans l'énoncé de la déclinaison « ${variant.id} ».`, todo: "Retirez-la de l'énoncé, ou demandez autre chose." })];
    }),
  );
