import { base64url, CompactEncrypt, compactDecrypt } from "jose";
import { readSymbols } from "../campaigns/symbols.ts";
import type { ExamPaper } from "../exam/exam-paper.ts";
import { type ExamPaperError, MAXIMUM_EXAM_PAPER_BYTES, parseExamPaper, serializeExamPaper } from "../exam/parse-exam-paper.ts";
import type { ExamSecret } from "../exam/exam-session.ts";
import { exactly, identifier, matching, object } from "../results/checks.ts";
import { canonicalJson } from "../results/canonical-json.ts";
import { encodeUtf8 } from "../results/utf8.ts";
import { type FileError, type ParsedFile, parseVersionedFile } from "../results/versioned-file.ts";

/**
 * The questions of a session behind its key, to be published before the day: two JWE in compact form. `sealed` holds the
 * paper; `typed` holds the key, behind the code that can be typed.
 */
export interface ExamBundle {
  readonly format: "palier-exam-bundle";
  readonly version: 1;
  readonly session: string;
  readonly sealed: string;
  readonly typed: string;
}

export type ExamBundleError = FileError<"not-exam-bundle">;

/** Half a second on a school PC for each try: fifty bits of code would take a graphics card thousands of years. */
const ROUNDS = 1_000_000;
/** The most that an unknown file may ask of this device. */
const MOST_ROUNDS = 2_000_000;
const ENCRYPTION = "A128GCM";
const TYPED = "PBES2-HS256+A128KW";
const CODE_LENGTH = 10;

export async function sealExamPaper(paper: ExamPaper, { key, code }: ExamSecret): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = base64url.decode(key);
  const sealed = await new CompactEncrypt(serializeExamPaper(paper)).setProtectedHeader({ alg: "dir", enc: ENCRYPTION, zip: "DEF", kid: paper.session }).encrypt(bytes);
  const typed = await new CompactEncrypt(bytes).setProtectedHeader({ alg: TYPED, enc: ENCRYPTION, kid: paper.session }).setKeyManagementParameters({ p2c: ROUNDS }).encrypt(encodeUtf8(code));
  const bundle: ExamBundle = { format: "palier-exam-bundle", version: 1, session: paper.session, sealed, typed };
  return encodeUtf8(canonicalJson(bundle));
}

/** Opens bytes that anybody may have made, without any key yet. Never throws. */
export function parseExamBundle(bytes: Uint8Array): ParsedFile<ExamBundle, "not-exam-bundle"> {
  return parseVersionedFile(bytes, { format: "palier-exam-bundle", version: 1, maximumBytes: 2 * MAXIMUM_EXAM_PAPER_BYTES, migrations: {}, check: (file) => bundleShape(file, ""), beginning: '{"format":"palier-exam-bundle"', foreign: "not-exam-bundle" });
}

/** The key that a typed code gives, slowly; undefined when it opens nothing. Case, spaces, dashes, O for 0 are typing. */
export async function keyOfTypedCode({ typed, session }: ExamBundle, entered: string): Promise<string | undefined> {
  const code = readSymbols(entered);
  if (code.length !== CODE_LENGTH) return undefined;
  const opened = await compactDecrypt(typed, encodeUtf8(code), { keyManagementAlgorithms: [TYPED], contentEncryptionAlgorithms: [ENCRYPTION], maxPBES2Count: MOST_ROUNDS }).catch(() => undefined);
  return opened?.protectedHeader.kid === session && opened.plaintext.length === 16 ? base64url.encode(opened.plaintext) : undefined;
}

export type OpenedPaper = { readonly ok: true; readonly paper: ExamPaper } | { readonly ok: false; readonly error: ExamPaperError | { readonly kind: "wrong-key" } };

/** The paper behind a key; a wrong key and an altered file cannot be told apart. Never throws. */
export async function openExamBundle({ sealed, session }: ExamBundle, key: string): Promise<OpenedPaper> {
  const bytes = keyBytes(key);
  const opened =
    bytes &&
    (await compactDecrypt(sealed, bytes, { keyManagementAlgorithms: ["dir"], contentEncryptionAlgorithms: [ENCRYPTION], maxDecompressedLength: MAXIMUM_EXAM_PAPER_BYTES }).catch(() => undefined));
  if (opened?.protectedHeader.kid !== session) return { ok: false, error: { kind: "wrong-key" } };
  const parsed = parseExamPaper(opened.plaintext);
  if (!parsed.ok) return parsed;
  return parsed.value.session === session ? { ok: true, paper: parsed.value } : { ok: false, error: { kind: "wrong-key" } };
}

/** The 16 bytes of a key as links write it; undefined for anything else. */
export function keyBytes(key: string): Uint8Array | undefined {
  return /^[A-Za-z0-9_-]{22}$/.test(key) ? base64url.decode(key) : undefined;
}

const compactJwe = matching(/^[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+$/, "text");
const bundleShape = object<ExamBundle>({ format: exactly("palier-exam-bundle"), version: exactly(1), session: identifier, sealed: compactJwe, typed: compactJwe });
