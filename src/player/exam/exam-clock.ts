import { exam } from "../../i18n/fr/exam.ts";
import { element } from "../dom.ts";
import { button } from "../screens/notice.ts";

export interface ExamClock {
  readonly element: HTMLElement;
  readonly stop: () => void;
}

/** Minutes left at which a voice says so. */
const WARNINGS = [15, 5, 1];

/** What is left, to be hidden by whoever it troubles. It looks every second and says a minute once. */
export function examClock(leftMs: () => number, { announce, over }: { readonly announce: (message: string) => void; readonly over: () => void }): ExamClock {
  const text = exam.time;
  const shown = element("span", { class: "exam-left" });
  let hidden = sessionStorage.getItem(KEY) === "hidden";
  const toggle = button("", "quiet", () => {
    hidden = !hidden;
    sessionStorage.setItem(KEY, hidden ? "hidden" : "shown");
    draw();
  });
  let minute = Number.POSITIVE_INFINITY;
  function draw(): void {
    const left = leftMs();
    const minutes = Math.ceil(left / 60_000);
    shown.textContent = text.left(left < 60_000 ? 0 : minutes);
    shown.hidden = hidden;
    toggle.textContent = hidden ? text.show : text.hide;
    if (minutes < minute && WARNINGS.includes(minutes)) announce(text.announce(minutes));
    minute = minutes;
    if (left > 0) return;
    clearInterval(ticking);
    over();
  }
  const ticking = setInterval(draw, 1000);
  draw();
  return { element: element("p", { class: "exam-clock" }, shown, toggle), stop: () => clearInterval(ticking) };
}

const KEY = "palier-exam-time";
