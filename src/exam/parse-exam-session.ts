import { canonicalJson } from "../results/canonical-json.ts";
import { encodeUtf8 } from "../results/utf8.ts";
import { type FileError, type ParsedFile, parseVersionedFile } from "../results/versioned-file.ts";
import { checkExamSession } from "./check-exam-session.ts";
import { EXAM_SESSION_VERSION, type ExamSession } from "./exam-session.ts";

export type ExamSessionError = FileError<"not-exam-session">;

/** Two thousand candidates, each with 20 kB of answers. */
const MAXIMUM_BYTES = 64 * 1024 * 1024;

/** Opens bytes that anybody may have made: size → shape → version → migrate → check. Never throws, keeps all or nothing. */
export function parseExamSession(bytes: Uint8Array): ParsedFile<ExamSession, "not-exam-session"> {
  return parseVersionedFile(bytes, {
    format: "palier-exam-session",
    version: EXAM_SESSION_VERSION,
    maximumBytes: MAXIMUM_BYTES,
    migrations: {},
    check: checkExamSession,
    beginning: '{"answers":[',
    foreign: "not-exam-session",
  });
}

/** Canonical JSON in UTF-8: the same session always gives the same bytes. */
export function serializeExamSession(session: ExamSession): Uint8Array<ArrayBuffer> {
  return encodeUtf8(canonicalJson(session));
}
