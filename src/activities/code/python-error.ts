import { code } from "../../i18n/fr/activities/code.ts";

export type ErrorKind =
  | "SyntaxError" | "IndentationError" | "NameError" | "UnboundLocalError" | "TypeError" | "ValueError" | "IndexError" | "KeyError"
  | "AttributeError" | "ZeroDivisionError" | "OverflowError" | "EOFError" | "RecursionError" | "MemoryError" | "TimeoutError";

/** The only error that the interpreter throws; `why` is a French sentence, the name is Python's. */
export class PythonError extends Error {
  readonly kind: ErrorKind;
  readonly why: string;
  line: number;

  constructor(kind: ErrorKind, why: string, line = 0) {
    super(`${kind}: ${why}`);
    this.kind = kind;
    this.why = why;
    this.line = line;
  }

  /** As the console shows it, its line first. */
  get text(): string {
    return `${this.kind}, ${code.errorLine(this.line)} : ${this.why}`;
  }
}
