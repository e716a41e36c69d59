import { expect, it } from "vitest";
import { findFixedPoint } from "../../../src/engine/calibration/accelerate.ts";

// Two values pulled towards 1 and 2 at slow rates, as EM pulls when much is missing.
const slow = (values: Float64Array) => ({
  next: Float64Array.of(values[0]! + 0.05 * (1 - values[0]!), values[1]! + 0.02 * (2 - values[1]!)),
  objective: -((values[0]! - 1) ** 2) - (values[1]! - 2) ** 2,
});

it("finds the fixed point in far fewer steps than the iteration alone", () => {
  let [plain, alone] = [Float64Array.of(0, 0), 0];
  for (; Math.abs(plain[1]! - 2) > 1e-6; alone++) plain = slow(plain).next;
  const { values, steps, converged } = findFixedPoint(Float64Array.of(0, 0), slow, 1e-9, 1000);
  expect(converged).toBe(true);
  expect(values[0]).toBeCloseTo(1, 6);
  expect(values[1]).toBeCloseTo(2, 6);
  expect(steps).toBeLessThan(alone / 5);
});

it("drops an extrapolation that lowers the objective", () => {
  const bounded = (values: Float64Array) => ({ ...slow(values), objective: values[1]! > 0.5 ? -Infinity : 0 });
  const { values } = findFixedPoint(Float64Array.of(0, 0), bounded, 1e-9, 3);
  expect([...values]).toEqual([...slow(slow(Float64Array.of(0, 0)).next).next]);
});

it("says that it did not arrive", () => {
  expect(findFixedPoint(Float64Array.of(0, 0), slow, 1e-12, 3)).toMatchObject({ steps: 3, converged: false });
});
