import { canonicalJson } from "../results/canonical-json.ts";
import { encodeUtf8 } from "../results/utf8.ts";
import { type FileError, type ParsedFile, parseVersionedFile } from "../results/versioned-file.ts";
import { checkGradedExam } from "./check-graded-exam.ts";
import { GRADED_EXAM_VERSION, type GradedExam } from "./graded-exam.ts";

export type GradedExamError = FileError<"not-graded-exam">;

/** Ten times an exam of 100 questions, its log full. */
const MAXIMUM_BYTES = 2 * 1024 * 1024;

/** Opens bytes that anybody may have made: size → shape → version → migrate → check. Never throws, keeps all or nothing. */
export function parseGradedExam(bytes: Uint8Array): ParsedFile<GradedExam, "not-graded-exam"> {
  return parseVersionedFile(bytes, {
    format: "palier-graded-exam",
    version: GRADED_EXAM_VERSION,
    maximumBytes: MAXIMUM_BYTES,
    migrations: {},
    check: checkGradedExam,
    beginning: '{"candidate":"',
    foreign: "not-graded-exam",
  });
}

/** Canonical JSON in UTF-8: the same conclusions always give the same bytes. */
export function serializeGradedExam(exam: GradedExam): Uint8Array<ArrayBuffer> {
  return encodeUtf8(canonicalJson(exam));
}
