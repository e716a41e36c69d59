import type { GradedCompetence, GradedExam } from "../../src/exam/graded-exam.ts";

const signed = { at: "2026-12-04T16:00:00.000Z", by: "C. Morel" };

function competence(code: string, outcome: GradedCompetence["outcome"], level: number): GradedCompetence {
  if (outcome === "not-assessed") return { code, claimed: null, outcome, level: 0, points: 0, estimate: null, asked: 0, correct: 0 };
  const estimate = { points: 8 * level + 3, interval: { low: Math.max(0, 8 * level - 4), high: 8 * level + 11 }, levelProbabilities: Array.from({ length: 9 }, (_, k) => (k <= level ? 1 - k / 20 : 0)) };
  return { code, claimed: { level: 3, points: 27 }, outcome, level, points: level === 0 ? 0 : 8 * level + 2, estimate, asked: 5, correct: 3 };
}

/** An exam validated by its jury, each outcome and each kind of decision in it. */
export const sampleGradedExam: GradedExam = {
  format: "palier-graded-exam",
  version: 1,
  candidate: "K7QM2XRN",
  sitting: {
    session: "b204-3-decembre",
    name: "Attestation de fin de 3e",
    room: "B204",
    opens: "2026-12-03T07:30:00.000Z",
    closes: "2026-12-03T11:00:00.000Z",
    startedAt: "2026-12-03T08:02:11.120Z",
    endedAt: "2026-12-03T09:04:52.004Z",
    elapsedMs: 3_702_400,
    asked: 32,
    answered: 31,
    endCode: "4TZ0KD7W",
    endCodeNoted: "same",
  },
  release: "0f3c2a9be4d17755",
  engine: "2",
  highestReachableLevel: 6,
  competences: [competence("1.1", "confirmed", 3), competence("1.2", "lowered", 2), competence("1.3", "not-certified", 0), competence("2.1", "not-assessed", 0)],
  points: 44,
  neutralised: ["nommer"],
  doubts: ["over-time"],
  status: "validated",
  decisions: [
    { kind: "graded", ...signed },
    { kind: "neutralised", ...signed, item: "nommer", reason: "Le fichier ne s'ouvrait pas." },
    { kind: "unanswered-left-out", ...signed, reason: "Coupure de courant à 10 h." },
    { kind: "level-set", ...signed, competence: "1.2", level: 2, reason: "Décision du jury." },
    { kind: "validated", ...signed, reason: "Conforme." },
  ],
};
