import { RULES, type RuleName } from "./rules.ts";

/** One problem of the content, told to its author: what was found, and what to do about it. */
export interface Issue {
  readonly rule: RuleName;
  readonly severity: "error" | "warning";
  /** Path relative to the project, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly todo: string;
  /** A change of the file's body that mends it without risk. */
  readonly fix?: Fix;
}

export interface Fix {
  /** Characters from the beginning of the body, after the front matter. */
  readonly bodyOffset: number;
  readonly length: number;
  readonly text: string;
}

/** `file:line:column  found → todo`, the form that editors make clickable. */
export function formatIssue({ file, line, column, severity, rule, found, todo }: Issue): string {
  return `${file}:${line}:${column}  ${severity === "warning" ? "avertissement : " : ""}${found} → ${todo} [R${RULES[rule].number} ${rule}]`;
}

/** The same for GitHub's checks, which show it at its line of a pull request. */
export function formatForGithub({ file, line, column, severity, rule, found, todo }: Issue): string {
  return `::${severity} file=${property(file)},line=${line},col=${column},title=${property(`R${RULES[rule].number} ${RULES[rule].title}`)}::${data(`${found} → ${todo}`)}`;
}

export function compareIssues(a: Issue, b: Issue): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Escapes of GitHub's workflow commands. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
