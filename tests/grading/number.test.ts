import { expect, it } from "vitest";
import { grade } from "../../src/grading/grade.ts";
import { readNumber } from "../../src/grading/read-number.ts";

it.each<[text: string, value: number]>([
  ["12", 12],
  [" 12 ", 12],
  ["012", 12],
  ["-12", -12],
  ["−12", -12],
  ["– 12", -12],
  ["+12", 12],
  ["-0", 0],
  ["3,5", 3.5],
  ["3.5", 3.5],
  [",5", 0.5],
  [".5", 0.5],
  ["12.", 12],
  ["12,", 12],
  ["1 234", 1234],
  ["1\u202f234,5", 1234.5],
  ["1\u00a0234\u00a0567", 1234567],
  ["1234.5", 1234.5],
  ["1,234.5", 1234.5],
  ["1.234,5", 1234.5],
  ["1,234,567", 1234567],
  ["1.234.567", 1234567],
  ["1,234", 1.234],
  ["1.234", 1.234],
  ["１２", 12],
])("reads %j as %d", (text, value) => {
  expect(readNumber(text)).toBe(value);
});

it.each([
  "",
  " ",
  "douze",
  "12 %",
  "12 ans",
  "1e3",
  "1E3",
  "Infinity",
  "NaN",
  "0x10",
  "1/2",
  "½",
  "10²",
  "--5",
  "5-",
  "1 2",
  "12 34",
  "1,2,3",
  "1.2.3",
  "1.234,5.6",
  ",",
  ".",
  "-",
  "١٢",
  "1_000",
  "9".repeat(61),
])("refuses to read %j", (text) => {
  expect(readNumber(text)).toBeUndefined();
});

it.each<[text: string, unit: string, value: number | undefined]>([
  ["12 %", "%", 12],
  ["12%", "%", 12],
  ["12", "%", 12],
  ["3,5 Go", "Go", 3.5],
  ["3,5 go", "Go", 3.5],
  ["3,5\u00a0Go", "Go", 3.5],
  ["12 €", "€", 12],
  ["3,5 Mo", "Go", undefined],
  ["12 ans", "%", undefined],
  ["%", "%", undefined],
])("reads %j in %s as %s", (text, unit, value) => {
  expect(readNumber(text, unit)).toBe(value);
});

it.each<[text: string, value: number, absolute: number, side: string]>([
  ["0,3", 0.3, 0, "equal"],
  ["3.2", 3.1, 0.1, "within"],
  ["3.0", 3.1, 0.1, "within"],
  ["3.21", 3.1, 0.1, "too-high"],
  ["2.99", 3.1, 0.1, "too-low"],
  ["10000000001", 10000000000, 0, "too-high"],
  ["-5", 5, 0, "too-low"],
])("places %j against %d ± %d: %s", (text, value, absolute, side) => {
  const result = grade({ kind: "number", text }, { kind: "number", value, absolute });
  expect(result).toMatchObject({
    kind: "graded",
    correct: side === "equal" || side === "within",
    details: { kind: "number", side },
  });
});

it("asks again instead of grading an unreadable number as wrong", () => {
  expect(grade({ kind: "number", text: "douze" }, { kind: "number", value: 12, absolute: 0 })).toEqual({
    kind: "unanswerable",
    reason: "unreadable-number",
  });
  expect(grade({ kind: "number", text: "\u00a0" }, { kind: "number", value: 12, absolute: 0 })).toEqual({
    kind: "unanswerable",
    reason: "empty",
  });
});
