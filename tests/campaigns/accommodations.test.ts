import fc from "fast-check";
import { expect, it } from "vitest";
import { readAccommodations, writeAccommodations } from "../../src/campaigns/accommodations.ts";
import type { Accommodations } from "../../src/results/results-file.ts";

const anyAccommodations: fc.Arbitrary<Accommodations> = fc.record(
  { time: fc.constantFrom("x1.33", "x1.5", "untimed"), textSize: fc.constantFrom(2, 3), spacing: fc.constant("wide"), readAloud: fc.constant(true), checkpointEvery: fc.integer({ min: 1, max: 9 }) },
  { requiredKeys: [], noNullPrototype: true },
);

it("reads in a link what was written there", () => {
  fc.assert(
    fc.property(anyAccommodations, (accommodations) => {
      const words = writeAccommodations(accommodations);
      expect(encodeURIComponent(words)).toBe(words);
      expect(readAccommodations(words)).toEqual({ accommodations, unknown: [] });
    }),
  );
});

it.each([
  ["", {}, []],
  ["temps-200.espace", { spacing: "wide" }, ["temps-200"]],
  ["constructor.__proto__.etape-0.etape-12", {}, ["constructor", "__proto__", "etape-0", "etape-12"]],
])("keeps what it knows of %j and gives the rest back", (words, accommodations, unknown) => {
  expect(readAccommodations(words)).toEqual({ accommodations, unknown });
});
