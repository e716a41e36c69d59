import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assembleExam, EXAM_LENGTH, type ExamProfile, MOST_EXPOSED } from "../../src/exam/assemble-exam.ts";
import { exposureOf } from "../../src/exam/exposure.ts";
import { readinessOf } from "../../src/exam/readiness.ts";
import { syntheticBank } from "../engine/synthetic-bank.ts";

const bank = syntheticBank({ competences: 16, topics: 6, itemsPerSkill: 2, levels: [1, 2, 3, 4, 5] });
const items = new Map(bank.items.map((item) => [item.id, item]));
const codes = bank.competences.map(({ code }) => code);

function profile(index: number, competences: readonly string[], levelOf: (code: string) => number, seen: ReadonlySet<string> = new Set()): ExamProfile {
  return { token: `CAND${String(index).padStart(4, "0")}`, claims: competences.map((competence) => ({ competence, level: levelOf(competence), points: levelOf(competence) * 8 + 3 })), seen };
}

const anyProfiles = fc.array(
  fc.record({ competences: fc.subarray(codes, { minLength: 5 }), level: fc.integer({ min: 1, max: 5 }) }).map(({ competences, level }) => ({ competences, level })),
  { minLength: 1, maxLength: 25 },
);

describe("the questions of an exam", () => {
  it("cover each competence claimed evenly, no item twice, one topic each while topics are left", () => {
    fc.assert(
      fc.property(anyProfiles, fc.integer({ min: 0, max: 1000 }), (drawn, seed) => {
        const profiles = drawn.map(({ competences, level }, index) => profile(index, competences, () => level));
        for (const [index, form] of assembleExam(bank, profiles, { seed }).entries()) {
          const own = form.questions.map(({ item }) => items.get(item)!);
          expect(own).toHaveLength(EXAM_LENGTH);
          expect(new Set(own).size).toBe(EXAM_LENGTH);
          const { competences } = drawn[index]!;
          const counts = competences.map((code) => own.filter(({ competence }) => competence === code).length);
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
          for (const code of competences) {
            const topics = own.filter(({ competence }) => competence === code).map(({ topic }) => topic);
            expect(new Set(topics).size).toBe(Math.min(6, topics.length));
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it("are the same from the same seed though the bank is reordered, others from another", () => {
    const profiles = Array.from({ length: 6 }, (_, index) => profile(index, codes, () => 3));
    const forms = assembleExam(bank, profiles, { seed: 1 });
    expect(assembleExam({ ...bank, items: bank.items.toReversed() }, profiles, { seed: 1 })).toEqual(forms);
    expect(assembleExam(bank, profiles, { seed: 2 })).not.toEqual(forms);
  });

  it("lie near the level claimed", () => {
    for (const level of [1, 3, 5]) {
      const [form] = assembleExam(bank, [profile(0, codes, () => level)], { seed: 3 });
      const mean = form!.questions.reduce((sum, { item }) => sum + items.get(item)!.level, 0) / EXAM_LENGTH;
      expect(Math.abs(mean - level)).toBeLessThan(1);
    }
  });

  it("are never the same for more than 22 % of a session, and little alike", () => {
    const profiles = Array.from({ length: 100 }, (_, index) => profile(index, codes, (code) => 1 + ((index + codes.indexOf(code)) % 5)));
    const { highest, overlap } = exposureOf(assembleExam(bank, profiles, { seed: 4 }));
    expect(highest).toBeLessThanOrEqual(MOST_EXPOSED);
    expect(overlap).toBeLessThan(0.2);
  });

  it("hold to 22 % when every candidate claims the same five competences", () => {
    const five = codes.slice(0, 5);
    const profiles = Array.from({ length: 40 }, (_, index) => profile(index, five, () => 3));
    const { highest, overlap } = exposureOf(assembleExam(syntheticBank({ competences: 16, topics: 6, itemsPerSkill: 1 }), profiles, { seed: 5 }));
    expect(highest).toBeLessThanOrEqual(MOST_EXPOSED + 1 / 40);
    expect(overlap).toBeLessThan(0.2);
  });

  it("give neighbours who share an item two variants of it", () => {
    const profiles = Array.from({ length: 30 }, (_, index) => profile(index, codes.slice(0, 5), () => 3));
    const forms = assembleExam(bank, profiles, { seed: 6 });
    for (const [seat, form] of forms.slice(1).entries()) {
      const before = new Map(forms[seat]!.questions.map(({ item, variant }) => [item, variant]));
      for (const { item, variant } of form.questions) expect(before.get(item)).not.toBe(variant);
    }
  });

  it("were not met in practice while others tell as much", () => {
    const seen = new Set(bank.items.filter((_, index) => index % 2 === 0).map(({ id }) => id));
    const [form] = assembleExam(bank, [profile(0, codes, () => 3, seen)], { seed: 7 });
    const met = form!.questions.filter(({ item }) => seen.has(item));
    expect(met.length).toBeLessThanOrEqual(2);
  });

  it("leave out those with a clock of their own", () => {
    const timed = syntheticBank({ competences: 16, topics: 6, itemsPerSkill: 1, timedEvery: 3 });
    const clocked = new Set(timed.items.filter((item) => item.timed).map(({ id }) => id));
    const [form] = assembleExam(timed, [profile(0, codes, () => 3)], { seed: 8 });
    expect(form!.questions.filter(({ item }) => clocked.has(item))).toEqual([]);
  });

  it("are fewer when the bank has no more", () => {
    const small = syntheticBank({ competences: 1, topics: 2, itemsPerSkill: 1, levels: [1, 2, 3] });
    expect(assembleExam(small, [profile(0, ["1.1"], () => 2)], { seed: 9 })[0]!.questions).toHaveLength(6);
  });
});

describe("readiness", () => {
  const levels = (...found: readonly number[]) => found.map((level, index) => ({ competence: codes[index]!, level, points: level * 8 }));

  it.each([
    { what: "nothing", measured: levels(), ready: false, claims: 0, missing: 5 },
    { what: "four at level 1", measured: levels(1, 1, 1, 1, 0), ready: false, claims: 4, missing: 1 },
    { what: "five at level 1 or more", measured: levels(1, 5, 1, 0, 3, 1), ready: true, claims: 5, missing: 0 },
  ])("with $what: $ready", ({ measured, ready, claims, missing }) => {
    const readiness = readinessOf(measured);
    expect(readiness).toMatchObject({ ready, missing });
    expect(readiness.claims).toHaveLength(claims);
  });
});
