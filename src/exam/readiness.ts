/** A level that practice gave and that an exam has to confirm. */
export interface Claim {
  readonly competence: string;
  readonly level: number;
  readonly points: number;
}

export interface Readiness {
  readonly ready: boolean;
  /** Competences from level 1 on, in the order given: what an exam would ask about. */
  readonly claims: readonly Claim[];
  /** Competences still wanted. */
  readonly missing: number;
}

/** From how many competences at level 1 an exam makes sense, as for the national certification. */
export const COMPETENCES_TO_BE_READY = 5;

/** Whether a student's measured competences are enough to sit an exam. */
export function readinessOf(measured: readonly Claim[]): Readiness {
  const claims = measured.filter(({ level }) => level >= 1).map(({ competence, level, points }) => ({ competence, level, points }));
  const missing = Math.max(0, COMPETENCES_TO_BE_READY - claims.length);
  return { ready: missing === 0, claims, missing };
}
