import { sealExamPaper } from "../../attestation/exam-bundle.ts";
import type { ExamSession } from "../../exam/exam-session.ts";
import { type ExamContent, type ExamEntrant, paperOf, prepareExam } from "../../exam/prepare-exam.ts";
import { collectFiles, loadExamContent } from "./exam-content.ts";
import { type ExamReserve, withReserve } from "./exam-reserve.ts";

export interface ExamOrder {
  readonly name: string;
  readonly room: string;
  readonly opens: string;
  readonly closes: string;
  readonly minutes: number;
  readonly entrants: readonly ExamEntrant[];
  readonly reserve: ExamReserve | undefined;
}

/** Draws the questions and seals them; rejects when the site's content cannot be had. */
export async function createExam({ entrants, reserve, ...details }: ExamOrder, base: string): Promise<{ readonly session: ExamSession; readonly bundle: Uint8Array<ArrayBuffer> }> {
  const loaded = await loadExamContent(`${base}bank/`, async (url) => (await fetched(url)).json());
  const content: ExamContent = reserve ? withReserve(loaded, reserve) : loaded;
  const ownKey = await newKey();
  const { kty, crv, x, y } = ownKey;
  const session = prepareExam({ ...details, keys: [{ kty, crv, x, y }], ownKey }, entrants, content, { now: new Date().toISOString(), key: base64url(crypto.getRandomValues(new Uint8Array(16))), chance: (count) => Array.from(crypto.getRandomValues(new Uint8Array(count)), (byte) => byte & 31) });
  const files = await collectFiles(session, { statements: content.statements, attachments: loaded.attachments }, `${base}bank/files/`, async (address) => {
    const response = await fetched(address);
    return { type: response.headers.get("content-type") ?? "", bytes: new Uint8Array(await response.arrayBuffer()) };
  });
  const reserved = reserve ? reserve.files.filter(({ href }) => JSON.stringify(paperOf(session, content.statements, []).statements).includes(href.slice(0, href.lastIndexOf("/")))) : [];
  return { session, bundle: await sealExamPaper(paperOf(session, content.statements, [...files, ...reserved]), session.secret) };
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`content not served: ${url} (${String(response.status)})`);
  return response;
}

async function newKey(): Promise<ExamSession["ownKey"]> {
  const { privateKey } = await crypto.subtle.generateKey({ name: "ECDH", namedCurve: "P-256" }, true, ["deriveBits"]);
  const { kty, crv, x, y, d } = await crypto.subtle.exportKey("jwk", privateKey);
  return { kty, crv, x, y, d } as ExamSession["ownKey"];
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
