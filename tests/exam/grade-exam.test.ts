import { describe, expect, it } from "vitest";
import type { ExamAnswers } from "../../src/exam/exam-answers.ts";
import type { ExamSession } from "../../src/exam/exam-session.ts";
import { verifyAnswers } from "../../src/exam/find-doubts.ts";
import { type Conclusion, gradeExam } from "../../src/exam/grade-exam.ts";
import type { ExamDecision, ExamDoubt } from "../../src/exam/graded-exam.ts";
import { parseGradedExam, serializeGradedExam } from "../../src/exam/parse-graded-exam.ts";
import { endCodeOf } from "../../src/exam/end-code.ts";
import { decide, rulingsFor } from "../../src/exam/rulings.ts";
import { answersTo, chained, effects, handIn, type LaterEvent, sampleSession } from "./sample-exam.ts";

const session = sampleSession(3);
const candidate = session.candidates[0]!;
const signed = { at: "2026-12-04T16:00:00.000Z", by: "C. Morel" };
const ended: LaterEvent = { kind: "ended", reason: "candidate" };

async function conclude(files: readonly ExamAnswers[], of: ExamSession = session): Promise<Conclusion> {
  return gradeExam(of, of.candidates[0]!, await Promise.all(files.map((file) => verifyAnswers(file, effects))))!;
}

function noting(endCode: string | null, of: ExamSession = session): ExamSession {
  return { ...of, candidates: of.candidates.map((one, index) => (index === 0 ? { ...one, noted: { ...one.noted, endCode } } : one)) };
}

const lastHash = ({ events }: ExamAnswers) => events.at(-1)!.hash;

describe("the conclusions of an exam", () => {
  it("confirm what was claimed when all is right, certify nothing when all is wrong", async () => {
    const right = await conclude([await handIn(session, candidate, answersTo(candidate, () => true))]);
    expect(right.exam.competences.map(({ outcome, level, points }) => ({ outcome, level, points }))).toEqual(Array(5).fill({ outcome: "confirmed", level: 3, points: 28 }));
    expect(right.exam.points).toBe(140);
    const wrong = await conclude([await handIn(session, candidate, answersTo(candidate, () => false))]);
    expect(new Set(wrong.exam.competences.map(({ outcome }) => outcome))).toEqual(new Set(["not-certified"]));
    expect(wrong.exam.points).toBe(0);
  });

  it("say what the file format admits", async () => {
    const { exam } = await conclude([await handIn(session, candidate, answersTo(candidate, (_, index) => index % 2 === 0))]);
    expect(parseGradedExam(serializeGradedExam(exam))).toEqual({ ok: true, value: exam });
  });

  it("lower a level to what the answers make likely, never above the claim", async () => {
    const levels = new Map(session.items.map(({ id, level }) => [id, level]));
    const { exam } = await conclude([await handIn(session, candidate, answersTo(candidate, (item) => levels.get(item)! <= 2))]);
    for (const { level, points, claimed } of exam.competences) {
      expect(level).toBeLessThanOrEqual(claimed!.level);
      if (level > 0 && level < 3) expect(Math.floor(points / 8)).toBe(level);
    }
    expect(exam.competences.some(({ outcome }) => outcome === "lowered" || outcome === "not-certified")).toBe(true);
  });

  it("do not depend on the claim but for its ceiling", async () => {
    const file = await handIn(session, candidate, answersTo(candidate, (_, index) => index % 3 > 0));
    const other = { ...session, candidates: session.candidates.map((one) => ({ ...one, claims: one.claims.map((claim) => ({ ...claim, level: 6, points: 48 })) })) };
    const estimates = async (of: ExamSession) => (await conclude([file], of)).exam.competences.map(({ estimate }) => estimate);
    expect(await estimates(other)).toEqual(await estimates(session));
  });

  it("take the latest answer to a question, and count what was taken back as unanswered", async () => {
    const [{ item, variant }] = candidate.questions as [{ item: string; variant: string }];
    const right: LaterEvent = { kind: "answered", item, variant, submission: { kind: "short-text", text: `réponse secrète ${variant}` } };
    const wrong: LaterEvent = { ...right, submission: { kind: "short-text", text: "non" } };
    const outcome = async (...events: LaterEvent[]) => (await conclude([await handIn(session, candidate, [...events, ended])])).questions[0]!.outcome;
    expect(await outcome(wrong, right)).toBe("right");
    expect(await outcome(right, wrong)).toBe("wrong");
    expect(await outcome(right, { ...right, submission: { kind: "skip" } })).toBe("unanswered");
  });

  it("leave a neutralised question out for everybody, and take it in again", async () => {
    const faulty = candidate.questions[0]!.item;
    const file = await handIn(session, candidate, answersTo(candidate, (item) => item !== faulty));
    const before = await conclude([file]);
    const neutralised = decide(session, null, { kind: "neutralised", ...signed, item: faulty, reason: "Fichier illisible" });
    const after = await conclude([file], neutralised);
    expect(after.exam.neutralised).toEqual([faulty]);
    const total = (conclusion: Conclusion, what: "asked" | "correct") => conclusion.exam.competences.reduce((sum, competence) => sum + competence[what], 0);
    expect(total(after, "asked")).toBe(total(before, "asked") - 1);
    expect(total(after, "correct")).toBe(total(before, "correct"));
    const restored = await conclude([file], decide(neutralised, null, { kind: "restored", ...signed, item: faulty, reason: "Finalement lisible" }));
    expect(restored.exam.competences).toEqual(before.exam.competences);
  });

  it("count an exam cut short as the jury decides", async () => {
    const file = await handIn(session, candidate, answersTo(candidate, () => true, []).slice(0, 16));
    const counted = await conclude([file]);
    const left = await conclude([file], decide(session, candidate.token, { kind: "unanswered-left-out", ...signed, reason: "Coupure de courant" }));
    expect(left.exam.points).toBeGreaterThan(counted.exam.points);
    expect(left.exam.competences.reduce((sum, { asked }) => sum + asked, 0)).toBe(16);
  });

  it("keep a level that the jury set, up to the claim", async () => {
    const file = await handIn(session, candidate, answersTo(candidate, () => false));
    const levelOf = async (level: number) => (await conclude([file], decide(session, candidate.token, { kind: "level-set", ...signed, competence: "1.1", level, reason: "Vu en classe" }))).exam.competences[0]!;
    expect(await levelOf(2)).toMatchObject({ outcome: "lowered", level: 2 });
    expect(await levelOf(6)).toMatchObject({ outcome: "confirmed", level: 3, points: 28 });
  });
});

describe("the doubts of an exam", () => {
  const whole = answersTo(candidate, () => true);
  const doubtsOf = async (files: readonly ExamAnswers[], of?: ExamSession) => (await conclude(files, of)).exam.doubts;
  const only = async (file: ExamAnswers): Promise<readonly ExamDoubt[]> => doubtsOf([file], noting(endCodeOf(lastHash(file))));

  it("are none for an exam as it should be", async () => {
    expect(await only(await handIn(session, candidate, whole))).toEqual([]);
  });

  it.each<[ExamDoubt, () => Promise<ExamAnswers>]>([
    ["broken-chain", async () => {
      const file = await handIn(session, candidate, whole);
      return { ...file, events: file.events.map((event) => (event.kind === "answered" ? { ...event, submission: { kind: "short-text", text: "autre" } } : event)) };
    }],
    ["other-question", () => handIn(session, candidate, [{ kind: "answered", item: "ailleurs", variant: "a", submission: { kind: "short-text", text: "x" } }, ...whole])],
    ["unreadable-answer", () => handIn(session, candidate, [...whole.slice(0, -1), { kind: "answered", ...candidate.questions[0]!, submission: { kind: "hotspot", zones: [] } }, ended])],
    ["clock-moved", async () => {
      const { events } = await handIn(session, candidate, whole);
      return chained(session, candidate, events.map(({ hash: _, ...event }, index) => (index === 10 ? { ...event, at: "2026-12-03T07:59:00.000Z" } : event)));
    }],
    ["before-opening", () => handIn(session, candidate, whole, { start: "2026-12-03T07:00:00.000Z" })],
    ["after-closing", () => handIn(session, candidate, whole, { start: "2026-12-03T10:45:00.000Z" })],
    ["without-supervisor", () => handIn(session, candidate, [{ kind: "resumed", code: "00000000", device: "0b0e6b0e-0000-4000-8000-000000000002" }, ...whole])],
    ["not-ended", () => handIn(session, candidate, whole.slice(0, -1))],
  ])("say %s", async (doubt, make) => {
    expect(await only(await make())).toEqual([doubt]);
  });

  it("say over-time, unless the supervisor gave more", async () => {
    const long = { ...session, minutes: 10 };
    const file = await handIn(session, candidate, whole);
    const noted = noting(endCodeOf(lastHash(file)), long);
    expect(await doubtsOf([file], noted)).toEqual(["over-time"]);
    const more = { ...noted, candidates: noted.candidates.map((one) => ({ ...one, noted: { ...one.noted, extraMinutes: 60 } })) };
    expect(await doubtsOf([file], more)).toEqual([]);
    const untimed = { ...noted, candidates: noted.candidates.map((one) => ({ ...one, time: "untimed" as const })) };
    expect(await doubtsOf([file], untimed)).toEqual([]);
  });

  it("accept each code of the sheet once", async () => {
    const [code] = candidate.codes as [string];
    const resumed: LaterEvent = { kind: "resumed", code, device: "0b0e6b0e-0000-4000-8000-000000000002" };
    expect(await only(await handIn(session, candidate, [resumed, ...whole]))).toEqual([]);
    expect(await only(await handIn(session, candidate, [resumed, resumed, ...whole]))).toEqual(["without-supervisor"]);
  });

  it("tell two stories apart from a beginning and its end", async () => {
    const file = await handIn(session, candidate, whole);
    const noted = noting(endCodeOf(lastHash(file)));
    const beginning = { ...file, events: file.events.slice(0, 9) };
    expect(await doubtsOf([beginning, file], noted)).toEqual([]);
    const elsewhere = await handIn(session, candidate, whole.slice(0, 9), { device: "0b0e6b0e-0000-4000-8000-000000000009" });
    expect(await doubtsOf([elsewhere, file], noted)).toEqual(["two-devices"]);
    expect(await doubtsOf([file, elsewhere], noted)).toEqual(["two-devices"]);
  });

  it("compare the end code with the one noted", async () => {
    const file = await handIn(session, candidate, whole);
    expect(await doubtsOf([file])).toEqual(["end-code-missing"]);
    expect(await doubtsOf([file], noting("4TZ0KD7W"))).toEqual(["end-code-differs"]);
  });
});

describe("the log of a jury", () => {
  it("reopens what was validated when its figures change, for the candidates concerned only", () => {
    const [first, second] = session.candidates as [typeof candidate, typeof candidate];
    const item = first.questions.find((question) => !second.questions.some((other) => other.item === question.item))!.item;
    const validated = [first, second].reduce((log, { token }) => decide(log, token, { kind: "validated", ...signed, reason: "Conforme" }), session);
    const decision: ExamDecision = { kind: "neutralised", ...signed, item, reason: "Erreur dans l'énoncé" };
    const after = decide(validated, null, decision);
    expect(rulingsFor(after.decisions, first.token).status).toBe("to-review");
    expect(rulingsFor(after.decisions, second.token).status).toBe("validated");
    expect(rulingsFor(after.decisions, first.token).log.map(({ kind }) => kind)).toEqual(["validated", "neutralised", "reopened"]);
  });
});
