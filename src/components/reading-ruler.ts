let ruler: HTMLElement | undefined;

/** A band over the line being read: it follows the pointer, the finger, the focus, and Alt with the arrows. Hidden by the styles when not wanted. */
export function followReading(): void {
  if (ruler) return;
  ruler = document.createElement("div");
  ruler.className = "reading-ruler";
  ruler.ariaHidden = "true";
  document.body.append(ruler);
  placeAt(innerHeight / 3);
  for (const kind of ["pointermove", "pointerdown"] as const) addEventListener(kind, ({ clientY }) => placeAt(clientY), { passive: true });
  addEventListener("focusin", ({ target }) => target instanceof Element && placeAt(middleOf(target)));
  addEventListener("keydown", moveByKey);
}

let at = 0;

function placeAt(y: number): void {
  at = Math.max(0, Math.min(innerHeight, y));
  ruler?.style.setProperty("--ruler-at", `${String(Math.round(at))}px`);
}

/** A tall element is read from its top. */
function middleOf(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  return top + Math.min(height, 3 * lineHeight()) / 2;
}

/** At an edge of the window the page moves instead of the ruler. */
function moveByKey(event: KeyboardEvent): void {
  const step = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
  if (step === undefined || event.target instanceof HTMLSelectElement || !document.documentElement.dataset["ruler"]) return;
  event.preventDefault();
  const next = at + step * lineHeight();
  if (next > 0.15 * innerHeight && next < 0.85 * innerHeight) placeAt(next);
  else scrollBy({ top: step * lineHeight(), behavior: "instant" });
}

function lineHeight(): number {
  return Number.parseFloat(getComputedStyle(document.body).lineHeight);
}
