import { webBrowser as text } from "../../i18n/fr/activities/web-browser.ts";
import { element } from "../dom.ts";
import { icon } from "../icon.ts";
import { ICONS } from "./icons.ts";
import type { Drawing, Find } from "./memory.ts";

/** « Rechercher dans la page »: a field, the count, and two arrows. */
export function findBar({ memory, stagehand }: Drawing, count: number): HTMLElement {
  const find = memory.find!;
  const field = element("input", {
    class: "field",
    type: "text",
    autocomplete: "off",
    "aria-label": text.findField,
    "data-key": "find field",
    "data-focus": find.changed && find.query === "",
    oninput: ({ target }: InputEvent) => {
      memory.find = { query: (target as HTMLInputElement).value, at: 0, changed: true };
      stagehand.redraw();
    },
  });
  field.value = find.query;
  const move = (by: number) => {
    if (count === 0) return;
    memory.find = { query: find.query, at: (find.at + by + count) % count, changed: true };
    stagehand.redraw();
  };
  const button = (key: string, label: string, path: string, onclick: () => void) => element("button", { type: "button", class: "icon-button", "data-key": key, "aria-label": label, title: label, onclick }, icon(path));
  return element(
    "form",
    {
      class: "find-bar",
      onsubmit: (event: SubmitEvent) => {
        event.preventDefault();
        move(1);
      },
    },
    field,
    element("output", { class: "small" }, find.query === "" ? "" : text.findCount(find.at + 1, count)),
    button("find previous", text.findPrevious, ICONS.up, () => move(-1)),
    button("find next", text.findNext, ICONS.down, () => move(1)),
    button("find close", text.close, ICONS.close, () => {
      memory.find = undefined;
      stagehand.redraw();
    }),
  );
}

/** Wraps every occurrence in a mark; the current one is told apart. */
export function markFound(page: HTMLElement, { query, at }: Pick<Find, "query" | "at">): readonly HTMLElement[] {
  const sought = folded(query);
  if (sought === "") return [];
  const marks: HTMLElement[] = [];
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes.filter(({ parentElement }) => !parentElement?.closest("option, textarea, .visually-hidden"))) {
    let rest = node;
    for (let found = folded(rest.data).indexOf(sought); found >= 0; found = folded(rest.data).indexOf(sought)) {
      const start = rest.splitText(found);
      rest = start.splitText(sought.length);
      const mark = element("mark", { class: marks.length === at ? "current" : undefined }, start.data);
      start.replaceWith(mark);
      marks.push(mark);
    }
  }
  return marks;
}

/** Same length as the text, so that places agree. */
function folded(text: string): string {
  return [...text].map((letter) => (letter.length === 1 ? letter.normalize("NFD")[0]!.toLowerCase().replace("\u00a0", " ").replace("’", "'") : letter)).join("");
}
