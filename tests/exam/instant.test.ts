import fc from "fast-check";
import { expect, it } from "vitest";
import { instantOf } from "../../src/exam/instant.ts";

it("counts milliseconds as the platform does", () => {
  const start = Date.UTC(2000, 0, 1);
  fc.assert(
    fc.property(fc.integer({ min: start, max: Date.UTC(2099, 11, 31) }), (milliseconds) => {
      expect(instantOf(new Date(milliseconds).toISOString())).toBe(milliseconds - start);
    }),
  );
});
