/** A question of another tool, in the terms that ours share; texts are Markdown that MDX accepts. */
export interface ImportedQuestion {
  readonly title: string;
  readonly statement: string;
  readonly answer: ImportedAnswer;
  /** What the student reads afterwards, when the source says something. */
  readonly correction: string;
  /** Images of the statement, by name. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

export type ImportedAnswer =
  | { readonly kind: "single-choice" | "multiple-choice"; readonly choices: readonly { readonly text: string; readonly right: boolean }[] }
  | { readonly kind: "short-text"; readonly solutions: readonly string[] }
  | { readonly kind: "number"; readonly value: number; readonly absolute: number }
  | { readonly kind: "classify"; readonly pairs: readonly { readonly item: string; readonly target: string }[] };

/** A question that has no counterpart here, or cannot be read: left out, and told. */
export interface ImportProblem {
  readonly line: number;
  readonly title: string;
  readonly reason: string;
}

export interface Imported {
  readonly questions: readonly ImportedQuestion[];
  readonly problems: readonly ImportProblem[];
}

/** Plain text of another tool, with the signs that MDX reads as its own kept as text. */
export function plainToMdx(text: string): string {
  return text.replaceAll(/[<{\\]/g, "\\$&").trim();
}
