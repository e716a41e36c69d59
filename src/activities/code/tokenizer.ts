import { code } from "../../i18n/fr/activities/code.ts";
import { PythonError } from "./python-error.ts";

export interface Token {
  readonly kind: "name" | "keyword" | "int" | "float" | "string" | "format" | "sign" | "newline" | "indent" | "dedent" | "end";
  readonly text: string;
  readonly line: number;
}

export const KEYWORDS = ["and", "or", "not", "in", "if", "elif", "else", "while", "for", "def", "return", "break", "continue", "pass", "global", "True", "False", "None", "is"] as const;
/** Words of Python that this subset refuses by name. */
export const REFUSED = ["import", "from", "class", "try", "except", "finally", "raise", "with", "as", "lambda", "yield", "async", "await", "del", "nonlocal", "assert"] as const;

const { errors } = code;
const LONGEST = 8000;
const TAB = 4;
const SIGNS = ["**=", "//=", "**", "//", "==", "!=", "<=", ">=", "+=", "-=", "*=", "/=", "%=", "+", "-", "*", "/", "%", "<", ">", "=", "(", ")", "[", "]", "{", "}", ",", ":", ".", ";"];
const CLOSERS: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", "\\": "\\", "'": "'", '"': '"', "\n": "" };
const NUMBER = /(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;

/** Cuts a program into tokens; indentation becomes `indent` and `dedent`, as Python's grammar wants it. */
export function tokenize(source: string): Token[] {
  if (source.length > LONGEST) throw new PythonError("SyntaxError", errors.tooLong, 1);
  const text = source.replaceAll("\r\n", "\n").replaceAll(/[\u2019\u2018]/g, "'").replaceAll(/[\u201c\u201d]/g, '"').replaceAll(/[\u00a0\u202f]/g, " ");
  const tokens: Token[] = [];
  const indents = [0];
  const open: { readonly sign: string; readonly line: number }[] = [];
  let at = 0;
  let line = 1;
  let fresh = true;
  const push = (kind: Token["kind"], value: string) => tokens.push({ kind, text: value, line });

  while (at < text.length) {
    if (fresh && open.length === 0) {
      const blank = /[ \t]*/y;
      blank.lastIndex = at;
      const lead = blank.exec(text)![0];
      at += lead.length;
      const next = text[at];
      if (next === "\n" || next === "#" || next === undefined) fresh = false;
      else {
        indentTo([...lead].reduce((width, sign) => (sign === "\t" ? width + TAB - (width % TAB) : width + 1), 0));
        fresh = false;
      }
      continue;
    }
    const sign = text[at]!;
    if (sign === " " || sign === "\t") at += 1;
    else if (sign === "#") while (at < text.length && text[at] !== "\n") at += 1;
    else if (sign === "\\" && text[at + 1] === "\n") {
      at += 2;
      line += 1;
    } else if (sign === "\n") {
      if (open.length === 0) {
        if (tokens.length > 0 && !["newline", "indent", "dedent"].includes(tokens.at(-1)!.kind)) push("newline", "\n");
        fresh = true;
      }
      at += 1;
      line += 1;
    } else if (/[0-9]/.test(sign) || (sign === "." && /[0-9]/.test(text[at + 1] ?? ""))) readNumber();
    else if (/^[fF]?["']/.test(text.slice(at, at + 2))) readString();
    else readWordOrSign();
  }
  if (open.length > 0) throw new PythonError("SyntaxError", errors.openBracket(open[0]!.sign), open[0]!.line);
  if (tokens.length > 0 && tokens.at(-1)!.kind !== "newline") push("newline", "\n");
  while (indents.length > 1) {
    indents.pop();
    push("dedent", "");
  }
  push("end", "");
  return tokens;

  function indentTo(width: number) {
    if (width > indents.at(-1)!) {
      indents.push(width);
      push("indent", "");
      return;
    }
    while (width < indents.at(-1)!) {
      indents.pop();
      push("dedent", "");
    }
    if (width !== indents.at(-1)) throw new PythonError("IndentationError", errors.indentMismatch, line);
  }

  function readNumber() {
    NUMBER.lastIndex = at;
    const found = NUMBER.exec(text)![0];
    at += found.length;
    if (/^[\p{L}_]/u.test(text[at] ?? "") || /^0\d/.test(found)) throw new PythonError("SyntaxError", errors.badNumber(found + (/[\p{L}_]/u.test(text[at] ?? "") ? text[at] : "")), line);
    push(/[.eE]/.test(found) ? "float" : "int", found.replaceAll("_", ""));
  }

  function readString() {
    const isFormat = /[fF]/.test(text[at]!);
    if (isFormat) at += 1;
    const quote = text.startsWith(text[at]!.repeat(3), at) ? text[at]!.repeat(3) : text[at]!;
    const first = line;
    at += quote.length;
    let value = "";
    while (!text.startsWith(quote, at)) {
      const sign = text[at];
      if (sign === undefined || (sign === "\n" && quote.length === 1)) throw new PythonError("SyntaxError", errors.openString, first);
      if (sign === "\n") line += 1;
      if (sign === "\\" && text[at + 1] !== undefined) {
        value += ESCAPES[text[at + 1]!] ?? `\\${text[at + 1]}`;
        at += 2;
      } else {
        value += sign;
        at += 1;
      }
    }
    at += quote.length;
    tokens.push({ kind: isFormat ? "format" : "string", text: value, line: first });
  }

  function readWordOrSign() {
    NAME.lastIndex = at;
    const name = NAME.exec(text)?.[0];
    if (name !== undefined) {
      if ((REFUSED as readonly string[]).includes(name)) throw new PythonError("SyntaxError", errors.notAvailable(name), line);
      push((KEYWORDS as readonly string[]).includes(name) ? "keyword" : "name", name);
      at += name.length;
      return;
    }
    const found = SIGNS.find((each) => text.startsWith(each, at));
    if (found === undefined) throw new PythonError("SyntaxError", errors.unexpectedSign(String.fromCodePoint(text.codePointAt(at)!)), line);
    if ("([{".includes(found)) open.push({ sign: found, line });
    const opener = CLOSERS[found];
    if (opener !== undefined && open.pop()?.sign !== opener) throw new PythonError("SyntaxError", errors.closeBracket(found), line);
    push("sign", found);
    at += found.length;
  }
}
