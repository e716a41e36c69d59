/** Replaces what a root shows; the element with the same `data-key` takes back the focus, the selection and the scroll. */
export function redraw(root: ShadowRoot, host: HTMLElement, content: HTMLElement): void {
  // A drawing that keeps its elements and changes them in place has nothing to be put back.
  if (host.firstChild === content) return;
  const active = root.activeElement;
  const key = active instanceof HTMLElement ? active.dataset["key"] : undefined;
  const selection = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? selectionOf(active) : undefined;
  const scrolls = keyed(host).map((node) => [node.dataset["key"]!, node.scrollLeft, node.scrollTop] as const).filter(([, left, top]) => left > 0 || top > 0);
  host.replaceChildren(content);
  const byKey = new Map(keyed(host).map((node) => [node.dataset["key"]!, node]));
  for (const [scrolled, left, top] of scrolls) byKey.get(scrolled)?.scrollTo({ left, top, behavior: "instant" });
  const again = content.querySelector<HTMLElement>("[data-focus]") ?? (key === undefined ? undefined : byKey.get(key));
  if (!again || (active === null && !again.matches("[data-focus]"))) return;
  again.focus({ preventScroll: true });
  if (selection && (again instanceof HTMLInputElement || again instanceof HTMLTextAreaElement) && again.value.length >= selection.end) again.setSelectionRange(selection.start, selection.end);
}

function keyed(host: HTMLElement): HTMLElement[] {
  return [...host.querySelectorAll<HTMLElement>("[data-key]")];
}

/** Kinds of input without a caret, such as a date, answer null. */
function selectionOf({ selectionStart, selectionEnd }: HTMLInputElement | HTMLTextAreaElement): { readonly start: number; readonly end: number } | undefined {
  return selectionStart === null || selectionEnd === null ? undefined : { start: selectionStart, end: selectionEnd };
}
