import { decodeText } from "./decode-text.ts";
import type { ImportedFile } from "./unpack.ts";

/** The results that a file carries among other things: a message, several pasted one after the other, a report of an LMS. The file itself when it is one of results, or holds none. */
export function splitResults(file: ImportedFile): readonly ImportedFile[] {
  if (isPlainJson(file)) return [file];
  const text = decodeText(file.bytes);
  const found = embeddedResults(text);
  const [only] = found;
  if (only === undefined || (found.length === 1 && only === text.trim())) return [file];
  return found.map((one, index) => ({ ...file, name: found.length === 1 ? file.name : `${file.name} (${String(index + 1)})`, bytes: new TextEncoder().encode(one) }));
}

/** The strings of a workbook, where an LMS puts what it kept of each student. */
export function workbookStrings(parts: readonly ImportedFile[]): string {
  return parts.filter(({ name }) => /\/(?:sharedStrings|content|sheet\d+)\.xml$/.test(name)).map(({ bytes }) => decodeText(bytes)).join("\n");
}

/** Every JSON object that begins like results, sealed or not, as it was before a table or a page quoted it. */
export function embeddedResults(text: string): readonly string[] {
  const plain = unquoted(text);
  const found: string[] = [];
  let from = 0;
  let budget = plain.length * MOST_LOOKS;
  for (const { index } of plain.matchAll(BEGINNING)) {
    if (index < from) continue;
    const end = endOfObject(plain, index, Math.min(plain.length, index + LONGEST));
    budget -= (end ?? Math.min(plain.length, index + LONGEST)) - index;
    if (budget < 0 || found.length >= MOST_FOUND) break;
    if (end === undefined) continue;
    found.push(mended(plain.slice(index, end)));
    from = end;
  }
  return found;
}

const BEGINNING = /\{\s*"(?:ciphertext|protected|recipients|iv|tag|events|format)"\s*:/g;
const LONGEST = 6 * 1024 * 1024;
const MOST_FOUND = 5000;
/** A text made of beginnings alone would be read again from each. */
const MOST_LOOKS = 4;

function isPlainJson({ name, bytes }: ImportedFile): boolean {
  return /\.json$/i.test(name) && bytes.findLast((byte) => byte > 0x20) === 0x7d;
}

/** CSV doubles quotes; pages and workbooks write them as entities. */
function unquoted(text: string): string {
  if (/\{\s*""\w+""\s*:/.test(text)) return text.replaceAll('""', '"');
  return /\{\s*&(?:quot|#34);/.test(text) ? text.replaceAll(/&(?:quot|#34);/g, '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll(/&(?:apos|#39);/g, "'").replaceAll("&amp;", "&") : text;
}

/** Where the object that begins here ends; braces inside strings do not count. */
function endOfObject(text: string, from: number, until: number): number | undefined {
  let depth = 0;
  let isText = false;
  for (let at = from; at < until; at += 1) {
    const code = text.charCodeAt(at);
    if (isText) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) isText = false;
    } else if (code === QUOTE) isText = true;
    else if (code === OPEN) depth += 1;
    else if (code === CLOSE) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

const [QUOTE, BACKSLASH, OPEN, CLOSE] = [0x22, 0x5c, 0x7b, 0x7d];

/** Mail cuts long lines, and marks the cut with "="; a sealed file has no space and no "=" of its own. */
function mended(object: string): string {
  return object.includes('"ciphertext"') ? object.replaceAll(/=\r?\n|\s+/g, "") : object;
}
