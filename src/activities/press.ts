/** Fingers and hands tremble a little between down and up. */
const STILL = 12;

/**
 * A field that commits as it loses the focus redraws everything while a button is being pressed, or before Tab reaches
 * the next field: the browser then loses the press, or the focus. They are given to the element of the same `data-key`.
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

/** The field commits before Tab leaves, so that the browser starts from the field that took its place. */
function keepTab(root: ShadowRoot, event: KeyboardEvent): void {
  const { target } = event;
  if (event.key !== "Tab" || event.defaultPrevented || !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  target.blur();
  // A drawing that asked for the focus elsewhere has already moved it.
  if (root.activeElement) event.preventDefault();
  else (replacementOf(root, target) ?? target).focus({ preventScroll: true });
}

/** The element of the same key, when a drawing has taken the first one away. */
function replacementOf(root: ShadowRoot, { isConnected, dataset }: HTMLElement): HTMLElement | undefined {
  const key = dataset["key"];
  return isConnected || key === undefined ? undefined : (root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? undefined);
}
