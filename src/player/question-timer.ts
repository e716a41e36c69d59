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

const WARNING_SECONDS = 10;

export function startQuestionTimer(options: TimerOptions): QuestionTimer {
  const startedAt = performance.now() - options.elapsedMs;
  const elapsedMs = () => Math.round(performance.now() - startedAt);
  if (options.limitSeconds === undefined) return { element: undefined, elapsedMs, addedSeconds: () => 0, stop: () => undefined };

  const limit = options.limitSeconds;
  let added = options.addedSeconds;
  const face = element("p", { class: "timer-face figures" });
  const hide = element("button", { class: "button", "data-kind": "quiet", type: "button", onclick: toggle }, player.timer.hide);
  const extend = element("button", { class: "button", "data-kind": "quiet", type: "button", onclick: addTime }, player.timer.extend(player.duration(limit)));

  const left = () => Math.ceil(limit + added - elapsedMs() / 1000);
  let before = left();
  function tick(): void {
    const now = left();
    face.textContent = now > 0 ? player.timer.left(player.duration(now)) : player.timer.over;
    if (now <= WARNING_SECONDS && before > WARNING_SECONDS) options.announce(player.timer.almostOver);
    if (now <= 0 && before > 0) {
      face.hidden = false;
      hide.hidden = true;
      options.announce(player.timer.over);
    }
    before = now;
  }
  function toggle(): void {
    face.hidden = !face.hidden;
    hide.textContent = face.hidden ? player.timer.show : player.timer.hide;
  }
  function addTime(): void {
    // Time added after the end counts from now.
    added += limit + Math.max(0, -left());
    hide.hidden = false;
    options.announce(player.timer.extended(player.duration(limit)));
    before = left();
    tick();
  }

  tick();
  const ticking = setInterval(tick, 500);
  return {
    element: element("div", { class: "timer" }, face, element("div", { class: "cluster" }, hide, extend)),
    elapsedMs,
    addedSeconds: () => added,
    stop: () => clearInterval(ticking),
  };
}
