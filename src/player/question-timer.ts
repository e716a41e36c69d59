import { player } from "../i18n/fr/player.ts";
import { element } from "./dom.ts";

/**
 * The time of one question. A limit is a figure for the student and for the team: when it is over nothing is closed,
 * marked wrong or sent, the answer can still be finished, and the results keep the time really used.
 */
export interface QuestionTimer {
  /** Shown only where the question has a limit. */
  readonly element: HTMLElement | undefined;
  readonly elapsedMs: () => number;
  readonly addedSeconds: () => number;
  readonly stop: () => void;
}

interface TimerOptions {
  readonly limitSeconds: number | undefined;
  readonly elapsedMs: number;
  readonly addedSeconds: number;
  readonly announce: (message: string) => void;
}

/** Each press adds half of the limit, as often as wanted (WCAG 2.2.1 asks for ten times at least). */
const EXTENSION = 0.5;
/** Said at half of a limit of a minute or more, then when this is left. */
const SHORT_SECONDS = 60;
const WARNING_SECONDS = 10;

/** Hidden until the student asks for it: what is said aloud and the end are told to everybody. */
export function startQuestionTimer(options: TimerOptions): QuestionTimer {
  const startedAt = performance.now() - options.elapsedMs;
  const elapsedMs = () => Math.round(performance.now() - startedAt);
  if (options.limitSeconds === undefined) return { element: undefined, elapsedMs, addedSeconds: () => options.addedSeconds, stop: () => undefined };

  const limit = options.limitSeconds;
  const extension = Math.ceil(limit * EXTENSION);
  let added = options.addedSeconds;
  const face = element("span", { class: "figures", role: "timer", hidden: true });
  const over = element("span", { hidden: true }, player.timer.over);
  const toggle = element("button", { class: "button", "data-kind": "quiet", type: "button", onclick: showOrHide }, player.timer.show);
  const extend = element("button", { class: "button", "data-kind": "quiet", type: "button", onclick: addTime }, player.timer.extend(player.duration(extension)));

  const left = () => Math.ceil(limit + added - elapsedMs() / 1000);
  const warning = Math.min(WARNING_SECONDS, Math.ceil(limit / 3));
  const moments = [...(limit >= SHORT_SECONDS ? [Math.ceil(limit / 2)] : []), warning];
  let before = left();
  function tick(): void {
    const now = left();
    face.textContent = player.timer.left(player.duration(Math.max(0, now)));
    const passed = moments.findLast((moment) => now <= moment && before > moment);
    if (now <= 0 && before > 0) options.announce(player.timer.over);
    else if (passed !== undefined) options.announce(passed === warning ? player.timer.almostOver(player.duration(now)) : player.timer.left(player.duration(now)));
    over.hidden = now > 0;
    toggle.hidden = now <= 0;
    if (now <= 0) face.hidden = true;
    before = now;
  }
  function showOrHide(): void {
    face.hidden = !face.hidden;
    toggle.textContent = face.hidden ? player.timer.show : player.timer.hide;
  }
  function addTime(): void {
    // Time added after the end counts from now.
    added += extension + Math.max(0, -left());
    toggle.textContent = face.hidden ? player.timer.show : player.timer.hide;
    before = left();
    tick();
    options.announce(player.timer.extended(player.duration(extension), player.duration(before)));
  }

  tick();
  const ticking = setInterval(tick, 500);
  return {
    element: element("div", { class: "timer" }, element("p", {}, element("span", {}, player.timer.title), face, over), element("div", { class: "cluster" }, toggle, extend)),
    elapsedMs,
    addedSeconds: () => added,
    stop: () => clearInterval(ticking),
  };
}
