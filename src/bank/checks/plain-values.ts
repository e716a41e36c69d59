import { challengeIssue, type Check } from "./check.ts";

/** A value is plain text: its signs of Markdown would be shown to students as they are. */
export const plainValues: Check = ({ content }) =>
  content.challenges.flatMap((source) =>
    source.challenge.variants.flatMap((variant, index) =>
      Object.entries(variant.values ?? {}).flatMap(([name, value]) =>
        typeof value === "string" && /\*\*|`[^`]+`|\]\(http/.test(value)
          ? [challengeIssue(source, ["variants", index, "values", name], { rule: "plain-values", found: `la valeur « ${name} » contient des signes de Markdown, qui resteront visibles.`, todo: "Écrivez la valeur sans mise en forme, et mettez celle-ci autour de son nom dans l'énoncé : **{nom}**." })]
          : [],
      ),
    ),
  );
