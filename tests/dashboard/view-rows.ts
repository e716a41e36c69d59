import type { RowOf } from "../../src/analytics/queries.ts";

export const competences: readonly RowOf<"competences">[] = [
  { competence_id: 1, code: "1.1", name: "Mener une recherche et une veille d'information", domain_code: "1", domain_name: "Informations et données" },
  { competence_id: 2, code: "1.3", name: "Traiter des données", domain_code: "1", domain_name: "Informations et données" },
  { competence_id: 3, code: "4.2", name: "Protéger les données personnelles et la vie privée", domain_code: "4", domain_name: "Protection et sécurité" },
];

export function student(student_id: number, family_name: string | null, given_name: string | null, overrides: Partial<RowOf<"students">> = {}): RowOf<"students"> {
  return {
    student_id, token: `TOKEN00${student_id}`, family_name, given_name, class_name: "3e B", on_roster: family_name !== null,
    runs: 2, answers: 30, last_run_at: Date.UTC(2026, 9, 12, 9), runs_to_check: 0, campaign_runs: 2, competences_measured: 2, points: 40, ...overrides,
  };
}

export function level(student_id: number, competence: string, value: number, overrides: Partial<RowOf<"student-levels">> = {}): RowOf<"student-levels"> {
  return { student_id, competence, verdict: "verified", level: value, points: value * 8 + 2, low: Math.max(0, value * 8 - 5), high: value * 8 + 9, answered: 15, measured_at: Date.UTC(2026, 9, 12, 9), ...overrides };
}

export function profileRow(competence: string, name: string, band: string, students: number): RowOf<"class-profile"> {
  return { competence, name, domain_code: competence.slice(0, 1), band, students, answers: band === "none" ? 0 : students * 12 };
}

export const threeStudents = [student(1, "Alba", "Ada"), student(2, "Noël", "Zoé", { runs: 0, answers: 0, last_run_at: null, campaign_runs: 0, competences_measured: 0, points: 0 }), student(3, null, null, { runs_to_check: 1, campaign_runs: 0 })];
export const threeLevels = [level(1, "1.1", 4), level(1, "4.2", 0), level(3, "1.1", 6, { verdict: "to-check" })];
