import { expect, it } from "vitest";
import { grade, type Details, type UnanswerableReason } from "../../src/grading/grade.ts";
import type { Rubric } from "../../src/grading/rubric.ts";

const single: Rubric = { kind: "single-choice", choices: ["a", "b", "c"], answer: "b" };
const multiple: Rubric = { kind: "multiple-choice", choices: ["a", "b", "c", "d"], answers: ["a", "c"] };
const ordering: Rubric = { kind: "ordering", order: ["one", "two", "three"] };

it.each<[choice: string, expected: boolean | UnanswerableReason]>([
  ["b", true],
  ["a", false],
  ["", "empty"],
  ["z", "unknown-choice"],
  ["toString", "unknown-choice"],
])("grades the single choice %j as %s", (choice, expected) => {
  const result = grade({ kind: "single-choice", choice }, single);
  expect(result.kind === "graded" ? result.correct : result.reason).toBe(expected);
});

it.each<[choices: string[], details: Partial<Details> & { correct: boolean }]>([
  [["a", "c"], { right: ["a", "c"], wrong: [], missed: [], correct: true }],
  [["c", "a"], { right: ["c", "a"], wrong: [], missed: [], correct: true }],
  [["a", "a", "c"], { right: ["a", "c"], wrong: [], missed: [], correct: true }],
  [["a"], { right: ["a"], wrong: [], missed: ["c"], correct: false }],
  [["a", "b", "c"], { right: ["a", "c"], wrong: ["b"], missed: [], correct: false }],
  [["b", "d"], { right: [], wrong: ["b", "d"], missed: ["a", "c"], correct: false }],
])("says of the choices %j what is right, wrong and missed", (choices, { correct, ...details }) => {
  expect(grade({ kind: "multiple-choice", choices }, multiple)).toEqual({
    kind: "graded",
    correct,
    details: { kind: "multiple-choice", ...details },
  });
});

it.each<[choices: string[], reason: UnanswerableReason]>([
  [[], "empty"],
  [["a", "z"], "unknown-choice"],
])("asks again for the choices %j: %s", (choices, reason) => {
  expect(grade({ kind: "multiple-choice", choices }, multiple)).toEqual({ kind: "unanswerable", reason });
});

it.each<[order: string[], rightPlaces: number, firstWrongPlace: number | null]>([
  [["one", "two", "three"], 3, null],
  [["one", "three", "two"], 1, 1],
  [["three", "one", "two"], 0, 0],
  [["three", "two", "one"], 1, 0],
])("counts the right places of %j", (order, rightPlaces, firstWrongPlace) => {
  expect(grade({ kind: "ordering", order }, ordering)).toEqual({
    kind: "graded",
    correct: firstWrongPlace === null,
    details: { kind: "ordering", rightPlaces, firstWrongPlace },
  });
});

it.each<[order: string[], reason: UnanswerableReason]>([
  [[], "empty"],
  [["one", "two"], "not-a-permutation"],
  [["one", "two", "two"], "not-a-permutation"],
  [["one", "two", "four"], "not-a-permutation"],
  [["one", "two", "three", "three"], "not-a-permutation"],
])("asks again for the order %j: %s", (order, reason) => {
  expect(grade({ kind: "ordering", order }, ordering)).toEqual({ kind: "unanswerable", reason });
});
