import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ViewState, formatViewState, initialState, parseViewState, periodOf } from "../../src/dashboard/view-state.ts";

const day = fc.constantFrom("", "2026-09-01", "2027-02-28");
const states: fc.Arbitrary<ViewState> = fc.record({
  view: fc.constantFrom("students", "progress", "levels", "profile", "checks", "reports"),
  classId: fc.nat({ max: 999_999 }),
  domain: fc.constantFrom("", "1", "5"),
  from: day,
  until: day,
  display: fc.constantFrom("chart", "table"),
  order: fc.constantFrom("name", "total", "4.2"),
  page: fc.integer({ min: 1, max: 9999 }),
});

describe("the fragment of the address", () => {
  it("gives back the state that it holds", () => {
    fc.assert(fc.property(states, (state) => {
      expect(parseViewState(formatViewState(state))).toEqual(state);
    }));
  });

  it("holds nothing but the view at the beginning", () => expect(formatViewState(initialState)).toBe("#vue=eleves"));

  it.each(["", "#", "#vue=__proto__", "#classe=-1&du=2026-13-45&page=0", "#domaine=<script>&tri=1;DROP TABLE runs", "#classe=1e9&au=hier"])("leaves out what it does not understand: %s", (fragment) => {
    expect(parseViewState(fragment)).toEqual(initialState);
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseViewState(text)));
  });

  it("counts the last day in", () => {
    expect(periodOf({ ...initialState, from: "2026-09-01", until: "2026-12-31" })).toEqual({ from: "2026-09-01", until: "2027-01-01" });
  });
});
