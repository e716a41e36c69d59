import fc from "fast-check";
import { expect, it } from "vitest";
import { grade } from "../../src/grading/grade.ts";
import { anyRubric, anySubmission } from "./arbitraries.ts";
import { solutionOf } from "./solution-of.ts";

it("passes the solution of every rubric", () => {
  fc.assert(
    fc.property(anyRubric, (rubric) => {
      expect(grade(solutionOf(rubric), rubric)).toMatchObject({ kind: "graded", correct: true });
    }),
  );
});

it("grades a skip as incorrect, whatever is asked", () => {
  fc.assert(
    fc.property(anyRubric, (rubric) => {
      expect(grade({ kind: "skip" }, rubric)).toEqual({ kind: "graded", correct: false, details: { kind: "skip" } });
    }),
  );
});

it("never throws, whatever is submitted", () => {
  fc.assert(
    fc.property(anySubmission, anyRubric, (submission, rubric) => {
      const result = grade(submission, rubric);
      expect(["graded", "unanswerable"]).toContain(result.kind);
      if (submission.kind !== "skip" && submission.kind !== rubric.kind)
        expect(result).toEqual({ kind: "unanswerable", reason: "other-kind" });
    }),
    { numRuns: 1000 },
  );
});

const noisyTyping: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.normalize("NFD"),
  (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, ""),
  (text) => `\u00a0 ${text}\u202f`,
  (text) => text.replaceAll(" ", "\u00a0\u2009"),
  (text) => text.replaceAll("'", "’").replaceAll("-", "‑"),
  (text) => `« ${text} »`,
  (text) => `${text} !`,
  (text) => `${text}.`,
  (text) => text.replaceAll("oe", "œ"),
];

it("gives the same grade under any typing noise", () => {
  const words = fc.array(fc.constantFrom("mot", "clé", "aujourd'hui", "porte-clés", "cœur", "12", "C++", "a.fr", "É"), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(words, fc.subarray([...noisyTyping]), (solution, noise) => {
      const noisy = noise.reduce((text, disturb) => disturb(text), solution.join(" "));
      const rubric = { kind: "short-text", solutions: [solution.join(" ")], tolerance: {} } as const;
      expect(grade({ kind: "short-text", text: noisy }, rubric)).toMatchObject({
        correct: true,
        details: { match: "same" },
      });
    }),
    { numRuns: 500 },
  );
});

it("never forgives a changed digit", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.constantFrom("", "salle ", "v"), (value, other, prefix) => {
      fc.pre(value !== other);
      const rubric = {
        kind: "short-text",
        solutions: [`${prefix}${String(value)}`],
        tolerance: { nearMisses: 2 },
      } as const;
      expect(grade({ kind: "short-text", text: `${prefix}${String(other)}` }, rubric)).toMatchObject({ correct: false });
    }),
  );
});
