import { parseHTML } from "linkedom";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fr } from "../../src/i18n/typography.ts";
import { startQuestionTimer } from "../../src/player/question-timer.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance", "setInterval", "clearInterval"] });
  vi.stubGlobal("document", parseHTML("<!doctype html><html><body></body></html>").document);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function start(limitSeconds: number | undefined, draft = { elapsedMs: 0, addedSeconds: 0 }) {
  const said: string[] = [];
  const timer = startQuestionTimer({ limitSeconds, ...draft, announce: (message) => said.push(message) });
  const [show, extend] = timer.element?.querySelectorAll("button") ?? [];
  const face = timer.element?.querySelector<HTMLElement>("[role=timer]");
  return { timer, said, face, press: (which: "show" | "extend") => (which === "show" ? show : extend)?.click() };
}

it("is nothing to see where a question has no limit, and still measures", () => {
  const { timer } = start(undefined, { elapsedMs: 2000, addedSeconds: 0 });
  vi.advanceTimersByTime(3000);
  expect([timer.element, timer.elapsedMs()]).toEqual([undefined, 5000]);
});

it("hides the time until the student asks for it", () => {
  const { face, press } = start(90);
  expect(face?.hidden).toBe(true);
  press("show");
  vi.advanceTimersByTime(1000);
  expect([face?.hidden, face?.textContent]).toEqual([false, fr`Temps restant : 1 minute 29 secondes`]);
  press("show");
  expect(face?.hidden).toBe(true);
});

it.each([
  [90, [fr`Temps restant : 45 secondes`, "Il reste 10 secondes. Tu peux ajouter du temps."]],
  [15, ["Il reste 5 secondes. Tu peux ajouter du temps."]],
])("of %i seconds, says a few moments aloud, each once, and the end", (limit, moments) => {
  const { said } = start(limit);
  vi.advanceTimersByTime(2 * limit * 1000);
  expect(said).toEqual([...moments, fr`Le temps prévu est écoulé. Ta réponse n'est pas perdue : tu peux la finir et la valider.`]);
});

it("adds half of the limit at each press, as often as wanted, and counts it", () => {
  const { timer, said, press } = start(30);
  for (let times = 0; times < 12; times++) press("extend");
  expect([timer.addedSeconds(), said.at(-1)]).toEqual([180, fr`15 secondes de plus. Temps restant : 3 minutes 30 secondes.`]);
});

it("counts time added after the end from now", () => {
  const { timer, said, press } = start(30);
  vi.advanceTimersByTime(50_000);
  press("extend");
  expect([timer.addedSeconds(), said.at(-1)]).toEqual([35, fr`15 secondes de plus. Temps restant : 15 secondes.`]);
});

it("goes on from a draft, and says no moment that was already past", () => {
  const { timer, said } = start(90, { elapsedMs: 100_000, addedSeconds: 45 });
  vi.advanceTimersByTime(1000);
  expect([timer.elapsedMs(), timer.addedSeconds(), said]).toEqual([101_000, 45, []]);
});

it("stops talking once the question is left", () => {
  const { timer, said } = start(15);
  timer.stop();
  vi.advanceTimersByTime(60_000);
  expect(said).toEqual([]);
});
