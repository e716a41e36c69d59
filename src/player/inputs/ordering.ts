import type { AnswerInput, Choice } from "../../bank/bundle.ts";
import { player } from "../../i18n/fr/player.ts";
import { compiledHtml, element } from "../dom.ts";
import { plainText } from "../plain-text.ts";
import { shuffle } from "../shuffle.ts";
import type { AnswerContext, AnswerControl } from "./answer-control.ts";
import { dragHandle } from "./drag-handle.ts";

type OrderingInput = Extract<AnswerInput, { kind: "ordering" }>;

/** A list whose rows move by two buttons, with an announcement of the new place, or by dragging their handle. */
export function orderingControl(input: OrderingInput, { id, seed, key, describedBy, onChange, announce }: AnswerContext): AnswerControl {
  const list = element("ol", { class: "ordering", role: "list" });
  let touched = false;
  const rows = () => [...list.children] as HTMLLIElement[];
  const changed = (row: HTMLLIElement, label: string) => {
    touched = true;
    updateEnds(rows());
    announce(player.question.moved(label, rows().indexOf(row) + 1, rows().length));
    onChange();
  };
  list.append(...shuffle(input.items, seed, key).map((item) => buildRow(item, changed)));
  updateEnds(rows());

  return {
    element: element(
      "fieldset",
      { class: "answer", "aria-describedby": `${describedBy} ${id}-hint` },
      element("legend", { class: "answer-title" }, player.question.putInOrder),
      element("p", { class: "field-hint", id: `${id}-hint` }, player.question.orderingHint),
      list,
    ),
    read: () => ({ kind: "ordering", order: rows().map((row) => row.dataset["id"] ?? "") }),
    restore: (submission) => {
      if (submission.kind !== "ordering") return;
      const byId = new Map(rows().map((row) => [row.dataset["id"], row]));
      if (submission.order.length !== byId.size) return;
      list.append(...submission.order.flatMap((itemId) => byId.get(itemId) ?? []));
      updateEnds(rows());
      touched = true;
    },
    doubt: () => (touched ? undefined : player.question.orderUntouched),
    focus: () => list.querySelector("button")?.focus(),
  };
}

function buildRow(item: Choice, changed: (row: HTMLLIElement, label: string) => void): HTMLLIElement {
  const label = plainText(item.html);
  // The neighbour moves, not the row: the pressed button keeps the focus.
  const move = (step: "up" | "down") => {
    const other = step === "up" ? row.previousElementSibling : row.nextElementSibling;
    if (!other) return;
    if (step === "up") row.after(other);
    else row.before(other);
    changed(row, label);
  };
  const row: HTMLLIElement = element(
    "li",
    { class: "ordering-row", "data-id": item.id },
    dragHandle(() => row, () => changed(row, label)),
    compiledHtml("span", item.html, { class: "ordering-text" }),
    element("span", { class: "ordering-moves" },
      moveButton("↑", player.question.moveUp(label), () => move("up")),
      moveButton("↓", player.question.moveDown(label), () => move("down")),
    ),
  );
  return row;
}

function moveButton(sign: string, label: string, onclick: () => void): HTMLButtonElement {
  return element("button", { class: "button", "data-kind": "secondary", type: "button", "aria-label": label, onclick }, sign);
}

/** The first row cannot go up nor the last one down; the buttons stay reachable so that focus is never lost. */
function updateEnds(rows: readonly HTMLLIElement[]): void {
  rows.forEach((row, index) => {
    const [up, down] = row.querySelectorAll("button");
    up?.setAttribute("aria-disabled", String(index === 0));
    down?.setAttribute("aria-disabled", String(index === rows.length - 1));
  });
}
