import { canonicalJson } from "../results/canonical-json.ts";
import { encodeUtf8 } from "../results/utf8.ts";
import { type FileError, type ParsedFile, parseVersionedFile } from "../results/versioned-file.ts";
import { checkExamPaper } from "./check-exam-paper.ts";
import { EXAM_PAPER_VERSION, type ExamPaper } from "./exam-paper.ts";

export type ExamPaperError = FileError<"not-exam-paper">;

/** Every question of today's bank with its files takes 17 MB. */
export const MAXIMUM_EXAM_PAPER_BYTES = 96 * 1024 * 1024;

/** Opens bytes that anybody may have made: size → shape → version → migrate → check. Never throws, keeps all or nothing. */
export function parseExamPaper(bytes: Uint8Array): ParsedFile<ExamPaper, "not-exam-paper"> {
  return parseVersionedFile(bytes, {
    format: "palier-exam-paper",
    version: EXAM_PAPER_VERSION,
    maximumBytes: MAXIMUM_EXAM_PAPER_BYTES,
    migrations: {},
    check: checkExamPaper,
    beginning: '{"candidates":[',
    foreign: "not-exam-paper",
  });
}

export function serializeExamPaper(paper: ExamPaper): Uint8Array<ArrayBuffer> {
  return encodeUtf8(canonicalJson(paper));
}
