import { element } from "../dom.ts";

/** A grip that drags its row up and down its list; for pointers only, the keyboard has its own buttons. */
export function dragHandle(rowOf: () => HTMLElement, onDropped: () => void): HTMLElement {
  const handle = element("span", { class: "ordering-handle", "aria-hidden": "true" }, "⠿");
  let movedFrom: Element | null | undefined;

  handle.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    movedFrom = rowOf().previousElementSibling;
    rowOf().dataset["dragged"] = "true";
  });
  handle.addEventListener("pointermove", (event) => {
    if (movedFrom !== undefined) placeRow(rowOf(), event.clientY);
  });
  for (const end of ["pointerup", "pointercancel"] as const)
    handle.addEventListener(end, () => {
      if (movedFrom === undefined) return;
      delete rowOf().dataset["dragged"];
      const moved = rowOf().previousElementSibling !== movedFrom;
      movedFrom = undefined;
      if (moved) onDropped();
    });
  return handle;
}

/** Moves the neighbours around the row: moving the row itself would drop the pointer. */
function placeRow(row: HTMLElement, y: number): void {
  const before = row.previousElementSibling;
  const after = row.nextElementSibling;
  if (before && y < middle(before)) row.after(before);
  else if (after && y > middle(after)) row.before(after);
}

function middle(node: Element): number {
  const { top, height } = node.getBoundingClientRect();
  return top + height / 2;
}
