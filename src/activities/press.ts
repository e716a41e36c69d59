/** Fingers and hands tremble a little between down and up. */
const STILL = 12;
const TABBABLE = "a[href], button, input, select, textarea, summary, [tabindex]";

/**
 * A field that commits as it loses the focus redraws everything while a button is being pressed or Tab goes to the next
 * field: the browser then loses the press, or the focus. They are given to the elements that took the same `data-key`.
 */
export function keepPresses(root: ShadowRoot): void {
  root.addEventListener("mousedown", (event) => keepClick(root, event as MouseEvent));
  root.addEventListener("keydown", (event) => keepTab(root, event as KeyboardEvent));
}

function keepClick(root: ShadowRoot, { target, clientX, clientY, button }: MouseEvent): void {
  const pressed = target instanceof Element ? target.closest<HTMLElement>("[data-key]") : null;
  if (!pressed || button !== 0) return;
  const release = (up: MouseEvent) => {
    const again = replacementOf(root, pressed);
    if (!again || Math.hypot(up.clientX - clientX, up.clientY - clientY) > STILL) return;
    again.focus({ preventScroll: true });
    again.click();
  };
  window.addEventListener("mouseup", release, { once: true, capture: true });
}

function keepTab(root: ShadowRoot, { key, shiftKey, target }: KeyboardEvent): void {
  if (key !== "Tab" || !(target instanceof HTMLElement)) return;
  setTimeout(() => {
    const again = root.activeElement ? undefined : replacementOf(root, target);
    if (!again) return;
    const stops = [...root.querySelectorAll<HTMLElement>(TABBABLE)].filter((each) => each === again || (each.tabIndex >= 0 && !each.matches(":disabled") && each.getClientRects().length > 0));
    (stops[stops.indexOf(again) + (shiftKey ? -1 : 1)] ?? again).focus();
  });
}

/** The element of the same key, when a drawing has taken the first one away. */
function replacementOf(root: ShadowRoot, { isConnected, dataset }: HTMLElement): HTMLElement | undefined {
  const key = dataset["key"];
  return isConnected || key === undefined ? undefined : (root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? undefined);
}
