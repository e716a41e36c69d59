import fc from "fast-check";
import { expect, it } from "vitest";
import { createRandom, keyOf, uniformAt } from "../../src/engine/random.ts";

it("draws the same numbers from the same seed", () => {
  const random = createRandom(42);
  expect([random(), random(), random()]).toMatchInlineSnapshot(`
    [
      0.21884025167673826,
      0.9193855235353112,
      0.07482402282766998,
    ]
  `);
  expect(uniformAt(42, 1, 2)).toMatchInlineSnapshot(`0.5454949017148465`);
  expect(keyOf("1.1.requetes")).toMatchInlineSnapshot(`2296939959`);
});

it("spreads evenly, along a stream and across seeds", () => {
  const random = createRandom(1);
  const draws = 20_000;
  for (const draw of [() => random(), (n: number) => uniformAt(n, 5), (n: number) => uniformAt(5, n)]) {
    const bins = Array.from({ length: 20 }, () => 0);
    for (let n = 0; n < draws; n++) bins[Math.floor(draw(n) * 20)]! += 1;
    const chiSquare = bins.reduce((sum, count) => sum + (count - draws / 20) ** 2 / (draws / 20), 0);
    // 19 degrees of freedom: under 43.8 with probability .999
    expect(chiSquare).toBeLessThan(43.8);
  }
});

it("lies in [0, 1)", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (seed, key) => {
      const u = uniformAt(seed, key);
      expect(u).toBeGreaterThanOrEqual(0);
      expect(u).toBeLessThan(1);
    }),
  );
});
