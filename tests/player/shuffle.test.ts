import fc from "fast-check";
import { expect, it } from "vitest";
import { shuffle } from "../../src/player/shuffle.ts";

const seed = fc.integer({ min: 0, max: 0xffffffff });

it("keeps every value once", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), seed, fc.string(), (values, number, key) => {
      expect([...shuffle(values, number, key)].sort()).toEqual([...values].sort());
    }),
  );
});

it("gives the same order for the same seed and item", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), seed, fc.string(), (values, number, key) => {
      expect(shuffle(values, number, key)).toEqual(shuffle([...values], number, key));
    }),
  );
});

it("leaves the list that it was given as it was", () => {
  const values = ["a", "b", "c", "d"];
  shuffle(values, 1, "item");
  expect(values).toEqual(["a", "b", "c", "d"]);
});

it("puts each choice in each place about as often", () => {
  const places = [0, 0, 0, 0];
  for (let number = 0; number < 4000; number++) places[shuffle(["a", "b", "c", "d"], number, "item").indexOf("a")]! += 1;
  for (const count of places) expect(count).toBeGreaterThan(850);
});

it("orders two items of one session differently", () => {
  const letters = [..."abcdefghij"];
  expect(shuffle(letters, 12, "first-item")).not.toEqual(shuffle(letters, 12, "second-item"));
});
