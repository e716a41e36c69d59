import { expect, it } from "vitest";
import { readToken } from "../../src/player/token.ts";

it.each([
  ["ABCD2345", "ABCD2345"],
  ["abcd2345", "ABCD2345"],
  ["abcd-2345", "ABCD2345"],
  [" ab cd 23 45 ", "ABCD2345"],
  ["ab.cd.23.45", "ABCD2345"],
])("reads %j as the token %j", (typed, token) => {
  expect(readToken(typed)).toEqual({ kind: "token", token });
});

it("reads an empty field as no token", () => {
  expect(readToken("  - ")).toEqual({ kind: "none" });
});

it.each([
  ["ABC", 3],
  ["ABCD23456", 9],
])("says how many characters %j has", (typed, length) => {
  expect(readToken(typed)).toEqual({ kind: "incomplete", length });
});
