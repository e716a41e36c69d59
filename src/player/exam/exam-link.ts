/** What a link to the exam page names: the session, and its key when the link opens it. */
export interface ExamLink {
  readonly session: string | undefined;
  readonly key: string | undefined;
}

export function readExamLink(fragment: string): ExamLink {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ""));
  const session = parameters.get("epreuve") ?? "";
  const key = parameters.get("cle") ?? "";
  return { session: /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/.test(session) ? session : undefined, key: /^[A-Za-z0-9_-]{22}$/.test(key) ? key : undefined };
}
