import { dashboard } from "../i18n/fr/dashboard.ts";

/** How a student is called on screen: by the team's own list, else by the token, else by the date of the file. */
export function studentName(student: { readonly family_name: string | null; readonly given_name: string | null; readonly token: string | null; readonly last_run_at: number | null }): string {
  const name = [student.family_name, student.given_name].filter((part) => part !== null && part !== "").join(" ");
  if (name !== "") return name;
  return student.token === null ? dashboard.students.anonymous(student.last_run_at) : dashboard.students.withToken(student.token);
}

/** By class, then by name, as French orders them: the engine orders by bytes. */
export function inListOrder<Student extends Parameters<typeof studentName>[0] & { readonly class_name: string }>(students: readonly Student[]): readonly Student[] {
  return students.toSorted((a, b) => french.compare(a.class_name, b.class_name) || french.compare(studentName(a), studentName(b)));
}

const french = new Intl.Collator("fr", { numeric: true, sensitivity: "base" });
