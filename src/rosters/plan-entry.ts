/** Who works on a competence, and when: one line of the team's planning. */
export interface PlanEntry {
  readonly competence: string;
  /** A discipline, or any other place where it is worked on; empty when it is not said. */
  readonly subject: string;
  readonly teacher: string;
  /** 1 to 3; 0 for the whole year. */
  readonly term: number;
}

export const MOST_PLAN_ENTRIES = 500;

export function isSamePlan(a: PlanEntry, b: PlanEntry): boolean {
  return a.competence === b.competence && a.subject === b.subject && a.teacher === b.teacher && a.term === b.term;
}
