import { element, type Properties } from "../dom.ts";
import { audienceName, type Drawing, type Task } from "./memory.ts";
import { audiencesOf } from "./model.ts";

/** A button; once it has taken the focus that a task gave it, it keeps it like any other. */
export function button({ memory }: Drawing, key: string, label: string, onclick: () => void, more: Properties = {}): HTMLElement {
  return element("button", { type: "button", class: "tool", "data-key": key, "data-focus": memory.focus === key, onclick, ...more }, label);
}

/** Opens or closes a small form. */
export function toggleTask({ memory, stagehand }: Drawing, id: string, kind: Task, focus?: string): () => void {
  return () => {
    memory.task = memory.task?.id === id && memory.task.kind === kind ? undefined : { id, kind };
    memory.focus = memory.task && focus;
    stagehand.redraw();
  };
}

export function audienceSelect({ scene, memory }: Drawing, key: string, label: string, chosen: string, onchange: (audience: string) => void): HTMLSelectElement {
  return element(
    "select",
    { class: "field", "data-key": key, "aria-label": label, "data-focus": memory.focus === key, onchange: ({ target }: Event) => onchange((target as HTMLSelectElement).value) },
    ...audiencesOf(scene).map((id) => element("option", { value: id, selected: id === chosen }, audienceName(scene, id))),
  );
}

/** A field whose text is kept while other things are drawn. */
export function draftField({ memory }: Drawing, key: string, label: string, first: string, rows: number): HTMLTextAreaElement | HTMLInputElement {
  const properties = {
    class: "field",
    "data-key": key,
    "aria-label": label,
    autocomplete: "off",
    "data-focus": memory.focus === key,
    oninput: ({ target }: InputEvent) => {
      memory.drafts.set(key, (target as HTMLInputElement).value);
    },
  };
  const field = rows > 1 ? element("textarea", { ...properties, rows, maxlength: 500 }) : element("input", { ...properties, type: "text", maxlength: 300 });
  field.value = memory.drafts.get(key) ?? first;
  return field;
}
