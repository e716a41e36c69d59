/** Draws anew without losing the place of who types or tabs: the element with the same id takes the focus again. */
export function keepFocus(document: Document, draw: () => void): void {
  const { activeElement } = document;
  const id = activeElement?.id ?? "";
  const named = ["data-sort", "data-display"].map((name) => [name, activeElement?.getAttribute(name)] as const).find(([, value]) => value !== null && value !== undefined);
  const selection = activeElement instanceof HTMLInputElement && activeElement.type === "search" ? activeElement.selectionStart : null;
  draw();
  const next = id !== "" ? document.getElementById(id) : named === undefined ? null : document.querySelector<HTMLElement>(`[${named[0]}="${named[1]}"]`);
  if (next === null || next === document.activeElement) return;
  next.focus({ preventScroll: true });
  if (next instanceof HTMLInputElement && selection !== null) next.setSelectionRange(selection, selection);
}
