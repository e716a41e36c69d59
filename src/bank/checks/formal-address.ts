import type { Issue } from "../issue.ts";
import type { Check } from "./check.ts";
import { proseOf } from "./prose.ts";

/** Students are addressed as « tu »; a « vous » belongs to a message that the statement quotes. */
export const formalAddress: Check = ({ content }) =>
  content.challenges.flatMap(({ file, challenge }): Issue[] => {
    if (challenge.locale !== "fr") return [];
    const lines = file.body.split("\n");
    const index = lines.findIndex((line) => /\b(?:vous|votre|vos|cliquez|choisissez|ouvrez|écrivez|indiquez)\b/i.test(proseOf(line).replaceAll(/«[^»]*»|\*[^*]+\*/g, " ")));
    if (index < 0) return [];
    return [{ rule: "formal-address", severity: "warning", file: file.path, line: file.bodyLine + index, column: 1, found: "l'énoncé vouvoie l'élève.", todo: "Tutoyez-le, ou mettez la phrase citée entre « »." }];
  });
