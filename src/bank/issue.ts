/** One problem of the content, told to its author: what was found, and what to do about it. */
export interface Issue {
  readonly rule: string;
  readonly severity: "error" | "warning";
  /** Path relative to the project, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly todo: string;
}

/** `file:line:column  found → todo`, the form that editors make clickable. */
export function formatIssue({ file, line, column, severity, rule, found, todo }: Issue): string {
  return `${file}:${line}:${column}  ${severity === "warning" ? "avertissement : " : ""}${found} → ${todo} [${rule}]`;
}

export function compareIssues(a: Issue, b: Issue): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
