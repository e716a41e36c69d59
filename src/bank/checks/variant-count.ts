import { challengeIssue, type Check } from "./check.ts";

export const variantCount: Check = ({ content }) =>
  content.challenges.flatMap((source) => {
    const { status, variants } = source.challenge;
    const issues = [];
    if (status === "validated" && variants.length < 2) {
      issues.push(challengeIssue(source, ["variants"], { rule: "variant-count", found: "une épreuve validée a au moins deux déclinaisons.", todo: "Ajoutez une déclinaison avec d'autres valeurs et une autre réponse." }));
    }
    const seen = new Set<string>();
    for (const [index, { id }] of variants.entries()) {
      if (seen.has(id)) issues.push(challengeIssue(source, ["variants", index, "id"], { rule: "variant-count", found: `deux déclinaisons s'appellent « ${id} ».`, todo: "Donnez à chacune un nom différent : a, b, c…" }));
      seen.add(id);
    }
    return issues;
  });
