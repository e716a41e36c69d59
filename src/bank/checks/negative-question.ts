import type { Issue } from "../issue.ts";
import type { Check } from "./check.ts";
import { proseOf } from "./prose.ts";

/** A « ne… pas » missed in the question turns a student who knows into one who fails: it is set in bold, or turned round. */
export const negativeQuestion: Check = ({ content }) =>
  content.challenges.flatMap(({ file }): Issue[] => {
    const questions = proseOf(file.body).replaceAll(/\([^)]*\)/g, "").split(/(?<=[.!?])\s+|\n\s*\n/).filter((sentence) => sentence.trim().endsWith("?"));
    const negative = questions.find((question) => /\b(?:ne|n')\s?\S+(?:\s\S+){0,3}?\s(?:pas|jamais|aucun)\b/i.test(question) && !/\*\*[^*]*\b(?:pas|jamais|aucun)\b[^*]*\*\*/i.test(question));
    if (!negative) return [];
    const line = file.bodyLine + Math.max(0, file.body.slice(0, file.body.indexOf(negative.trim().slice(0, 20))).split("\n").length - 1);
    return [{ rule: "negative-question", severity: "warning", file: file.path, line, column: 1, found: `la question est à la forme négative : « ${negative.trim()} ».`, todo: "Posez-la à la forme positive, ou mettez « ne … **pas** » en gras." }];
  });
