import { challengeIssue, type Check } from "./check.ts";

/** Three lines of about 90 characters. */
const MAXIMUM_CHARACTERS = 290;

export const correctionLength: Check = ({ content }) =>
  content.challenges.flatMap((source) => {
    const text = source.challenge.correction.text.trim();
    if (text.length <= MAXIMUM_CHARACTERS && text.split("\n").length <= 3) return [];
    return [challengeIssue(source, ["correction", "text"], { rule: "correction-length", found: `la correction fait plus de trois lignes (${text.length} caractères, ${MAXIMUM_CHARACTERS} au plus).`, todo: "Gardez ce qui apprend à réussir la prochaine fois ; le reste va dans le tutoriel." })];
  });
