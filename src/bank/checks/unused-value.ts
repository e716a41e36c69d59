import { challengeIssue, type Check } from "./check.ts";
import { scriptOf } from "./file-script.ts";
import { usedValues } from "./variant-values.ts";

/** A value that no text shows is a slip, unless the script that makes the files reads it. */
export const unusedValue: Check = ({ content, root }) =>
  content.challenges.flatMap((source) => {
    const { challenge } = source;
    const [variant] = challenge.variants;
    if (!variant?.values) return [];
    const used = usedValues(source);
    const idle = Object.keys(variant.values).filter((name) => !used.has(name));
    const script = idle.length ? scriptOf(root, challenge.id, challenge.skill) : "";
    return idle
      .filter((name) => !new RegExp(`\\b${name}\\b`).test(script))
      .map((name) => challengeIssue(source, ["variants", 0, "values", name], { rule: "unused-value", severity: "warning", found: `la valeur « ${name} » ne sert nulle part.`, todo: `Écrivez {${name}} là où elle doit paraître, ou supprimez-la.` }));
  });
