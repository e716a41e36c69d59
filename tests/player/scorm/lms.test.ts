import { expect, it } from "vitest";
import { findLms } from "../../../src/player/scorm/lms.ts";
import { sessionTime } from "../../../src/player/scorm/report-run.ts";

const api = (answer: unknown) => ({ LMSInitialize: () => answer, LMSGetValue: (name: string) => `value of ${name}`, LMSSetValue: () => "true", LMSCommit: () => "false", LMSFinish: () => "true" });
const top = (more: object) => {
  const window = { ...more } as unknown as { parent: unknown };
  window.parent = window;
  return window as unknown as Window;
};
const frame = (parent: Window, more: object = {}) => ({ parent, ...more }) as unknown as Window;
const stranger = (parent: Window) => Object.defineProperty({ parent }, "API", { get: () => { throw new DOMException("cross-origin", "SecurityError"); } }) as unknown as Window;

it.each<[what: string, from: Window, found: boolean]>([
  ["beside the content", top({ API: api("true") }), true],
  ["three frames up", frame(frame(frame(top({ API: api("true") })))), true],
  ["above a frame of another site", frame(stranger(top({ API: api("true") }))), true],
  ["around the window that opened this one", top({ opener: frame(top({ API: api("true") })) }), true],
  ["with booleans", top({ API: api(true) }), true],
  ["nowhere", frame(top({})), false],
  ["asleep", top({ API: api("false") }), false],
  ["as something else", top({ API: "12" }), false],
])("looks for the LMS %s", (_, from, found) => {
  expect(findLms(from) !== undefined).toBe(found);
});

it("gives up on frames without end", () => {
  const endless = { get parent() { return frame(endless as unknown as Window); } };
  expect(findLms(endless as unknown as Window)).toBeUndefined();
});

it("tells what the LMS says", () => {
  const lms = findLms(top({ API: api("true") }));
  expect([lms?.get("cmi.suspend_data"), lms?.set("a", "b"), lms?.commit()]).toEqual(["value of cmi.suspend_data", true, false]);
});

it.each([
  [0, "0000:00:00.00"],
  [61_239, "0000:01:01.23"],
  [3_600_000 * 25 + 59_990, "0025:00:59.99"],
])("writes %i ms as SCORM does", (elapsed, written) => {
  expect(sessionTime(elapsed)).toBe(written);
});
