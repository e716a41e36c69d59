import { canonicalJson } from "../results/canonical-json.ts";
import { encodeUtf8 } from "../results/utf8.ts";
import { type FileError, type ParsedFile, parseVersionedFile } from "../results/versioned-file.ts";
import { checkExamAnswers } from "./check-exam-answers.ts";
import { EXAM_ANSWERS_VERSION, type ExamAnswers } from "./exam-answers.ts";

export type ExamAnswersError = FileError<"not-exam-answers">;

/** Two thousand answers of a page of text each would be refused; an exam takes 20 kB. */
export const MAXIMUM_EXAM_ANSWERS_BYTES = 4 * 1024 * 1024;

/** Opens bytes that anybody may have made: size → shape → version → migrate → check. Never throws, keeps all or nothing. */
export function parseExamAnswers(bytes: Uint8Array): ParsedFile<ExamAnswers, "not-exam-answers"> {
  return parseVersionedFile(bytes, {
    format: "palier-exam-answers",
    version: EXAM_ANSWERS_VERSION,
    maximumBytes: MAXIMUM_EXAM_ANSWERS_BYTES,
    migrations: {},
    check: checkExamAnswers,
    beginning: '{"candidate":"',
    foreign: "not-exam-answers",
  });
}

/** Canonical JSON in UTF-8: the same answers always give the same bytes. */
export function serializeExamAnswers(answers: ExamAnswers): Uint8Array<ArrayBuffer> {
  return encodeUtf8(canonicalJson(answers));
}
