import { expect, it } from "vitest";
import { findByCode } from "../../src/campaigns/campaign-code.ts";

it.each([["rentree6"], ["RENTREE6"], [" Rentree-6 "]])("finds the campaign that %j names", (typed) => {
  expect(findByCode({ autre: 1, rentree6: 2 }, typed)).toBe(2);
});

it.each([["cIo1"], ["CL01"], ["c101"]])("reads %j as c1o1, O and 0, I, L and 1 being alike", (typed) => {
  expect(findByCode({ c1o1: 1 }, typed)).toBe(1);
});

it.each([[""], ["rentree"], ["constructor"], ["__proto__"]])("finds nothing for %j", (typed) => {
  expect(findByCode({ rentree6: 1 }, typed)).toBeUndefined();
});
