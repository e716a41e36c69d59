import fc from "fast-check";
import { expect, it } from "vitest";
import { makeToken, readToken } from "../../src/campaigns/token.ts";

const anyNumbers = fc.array(fc.nat(31), { minLength: 7, maxLength: 7 });
const token = makeToken([20, 7, 26, 0, 2, 1, 31]);

it.each([
  [token.toLowerCase()],
  [`${token.slice(0, 4)}-${token.slice(4)}`],
  [` ${[...token].join(" ")} `],
  [[...token].join(".")],
  [token.replace("0", "O").replace("1", "I")],
  [token.replace("0", "o").replace("1", "l")],
])("reads %j as the same token", (typed) => {
  expect(readToken(typed)).toEqual({ kind: "token", token });
});

it("makes tokens that it reads, whatever the chance", () => {
  fc.assert(
    fc.property(anyNumbers, (numbers) => {
      const made = makeToken(numbers);
      expect(made).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
      expect(readToken(made)).toEqual({ kind: "token", token: made });
    }),
  );
});

it("doubts every token with one wrong character, or two exchanged", () => {
  fc.assert(
    fc.property(anyNumbers, fc.nat(7), fc.nat(7), fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"), (numbers, at, other, symbol) => {
      const made = [...makeToken(numbers)];
      const wrong = made.with(at, symbol);
      if (made[at] !== symbol) expect(readToken(wrong.join("")).kind).toBe("doubtful");
      const exchanged = made.with(at, made[other] ?? "").with(other, made[at] ?? "");
      if (made[at] !== made[other]) expect(readToken(exchanged.join("")).kind).toBe("doubtful");
    }),
  );
});

it("keeps a token that a team made by other means as it is written", () => {
  expect(readToken("oslo-2345")).toEqual({ kind: "doubtful", token: "OSLO2345" });
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
