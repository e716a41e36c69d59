import { describe, expect, it } from "vitest";
import type { AnswerSpan, CalibrationAnswers } from "../../src/analytics/calibration-answers.ts";
import { LEAST_ANSWERS, type MeasurableItem, measureItems, type Measures, movedItems } from "../../src/analytics/measure-items.ts";
import { statisticsText } from "../../src/analytics/statistics-file.ts";
import type { ItemStatistics } from "../../src/bank/content.ts";
import { validateData } from "../../src/bank/validate.ts";
import { evenAnswers, trueBank } from "../../scripts/bench/simulated-answers.ts";
import { syntheticBank } from "../engine/synthetic-bank.ts";

const bank = syntheticBank({ competences: 1, topics: 4, itemsPerSkill: 1 });
const truth = trueBank(bank);
const AUTUMN: AnswerSpan = { from: "2026-09-07", to: "2026-11-20", release: "autumn" };
const SPRING: AnswerSpan = { from: "2027-03-01", to: "2027-04-30", release: "spring" };
const many = answersOf(80, AUTUMN, 1);

describe("measures", () => {
  it("come near the truth, within what they say", () => {
    const { items } = measureItems(measurable(), many);
    expect(items.map(({ outcome }) => outcome)).toEqual(bank.items.map(() => "measured"));
    const far = items.filter(({ measure }, i) => Math.abs(measure!.difficulty - truth.items[i]!.difficulty!) > 2.5 * measure!.standardError);
    expect(far.length).toBeLessThan(3);
    expect(items[0]!.measure).toMatchObject({ version: 1, answers: 80, from: AUTUMN.from, to: AUTUMN.to, release: "autumn" });
  });

  it("need thirty answers", () => {
    const { items } = measureItems(measurable(), answersOf(LEAST_ANSWERS - 1, AUTUMN, 1));
    expect(new Set(items.map(({ outcome, measure }) => `${outcome} ${measure}`))).toEqual(new Set(["few undefined"]));
  });

  it("say of an item without answers that there is none", () => {
    const { items } = measureItems(measurable(), withoutItem(many, 3));
    expect(items[3]).toMatchObject({ outcome: "none", answers: 0, measure: undefined });
  });

  it("grow with later answers, each counted once", () => {
    const first = committed(measureItems(measurable(), many));
    const { items } = measureItems(measurable(first), answersOf(40, SPRING, 2));
    items.forEach(({ outcome, measure }, i) => {
      expect(outcome).toBe("updated");
      expect(measure).toMatchObject({ answers: 120, from: AUTUMN.from, to: SPRING.to, release: "spring" });
      expect(measure!.standardError).toBeLessThan(first[i]!.standardError);
    });
  });

  it("are made again from files that hold all that they counted, and more", () => {
    const first = committed(measureItems(measurable(), many));
    const both = answersOf(120, { ...AUTUMN, to: SPRING.to }, 1);
    expect(measureItems(measurable(first), both).items).toEqual(measureItems(measurable(), both).items);
  });

  it("stay as they are when the files hold a part only of what they counted", () => {
    const first = committed(measureItems(measurable(), many));
    const { items } = measureItems(measurable(first), answersOf(40, AUTUMN, 1));
    expect(items.map(({ outcome, measure }) => [outcome, measure])).toEqual(first.map((measure) => ["kept", measure]));
  });

  it("name what is surely elsewhere than written, the farthest first", () => {
    const measures = measureItems(measurable(), many);
    const moved = movedItems(measures);
    const distances = moved.map(({ level, measure }) => Math.abs(measure!.difficulty - level));
    expect(moved.length).toBeGreaterThan(0);
    expect(distances).toEqual(distances.toSorted((a, b) => b - a));
    for (const { id } of moved) expect(Math.abs(truth.items.find((item) => item.id === id)!.difficulty! - bank.items.find((item) => item.id === id)!.level)).toBeGreaterThan(0.2);
  });
});

describe("the statistics file", () => {
  it("is what its schema asks, an item a line, and the same from any order", () => {
    const first = committed(measureItems(measurable(), many));
    const entries = bank.items.map(({ id }, i) => [id, first[i]!] as const);
    const text = statisticsText({ statistics: new Map(entries), guessing: { "short-text": 0.04 } });
    expect(validateData("statistics", JSON.parse(text))).toEqual([]);
    expect(JSON.parse(text)).toMatchObject({ guessing: { "short-text": 0.04 }, items: Object.fromEntries(entries) });
    expect(text.split("\n").filter((line) => line.includes('"difficulty"'))).toHaveLength(bank.items.length);
    expect(statisticsText({ statistics: new Map(entries.toReversed()), guessing: { "short-text": 0.04 } })).toBe(text);
  });

  it("may be empty", () => {
    expect(validateData("statistics", JSON.parse(statisticsText({ statistics: new Map(), guessing: {} })))).toEqual([]);
  });
});

function measurable(measures: readonly ItemStatistics[] = []): MeasurableItem[] {
  return bank.items.map((item, i) => ({ id: item.id, competence: item.competence, version: 1, item, kind: "short-text", measure: measures[i] }));
}

function answersOf(perItem: number, span: AnswerSpan, seed: number): CalibrationAnswers {
  return { columns: evenAnswers(truth, perItem, 12, seed), students: 0, runs: 0, spans: bank.items.map(() => span), leftOut: { runs: new Map(), unknownReleases: new Map(), otherVersion: 0, repeated: 0, ungraded: 0 } };
}

function withoutItem(answers: CalibrationAnswers, dropped: number): CalibrationAnswers {
  const keep = <T extends Int32Array | Uint8Array>(values: T) => values.filter((_, i) => answers.columns.item[i] !== dropped) as T;
  const { person, item, correct } = answers.columns;
  return { ...answers, columns: { person: keep(person), item: keep(item), correct: keep(correct) }, spans: answers.spans.with(dropped, undefined) };
}

function committed({ items }: Measures): ItemStatistics[] {
  return items.map(({ measure }) => measure!);
}
