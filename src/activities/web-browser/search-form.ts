import { webBrowser as text } from "../../i18n/fr/activities/web-browser.ts";
import { element } from "../dom.ts";
import { searchAddress } from "./address.ts";
import type { Drawing } from "./memory.ts";
import type { Engine } from "./scene.ts";

/** The field of a search engine. */
export function searchForm({ stagehand, memory }: Drawing, engine: Engine, query: string): HTMLElement {
  const field = element("input", { class: "field", type: "search", autocomplete: "off", "aria-label": text.search.field, "data-key": `search ${engine.id}`, enterkeyhint: "search" });
  field.value = query;
  return element(
    "form",
    {
      class: "search-form",
      onsubmit: (event: SubmitEvent) => {
        event.preventDefault();
        if (field.value.trim() === "") return;
        memory.focusPage = true;
        stagehand.announce(text.opened(text.search.title(field.value)));
        stagehand.act({ kind: "open", address: searchAddress(engine, field.value.trim()) });
      },
    },
    field,
    element("button", { type: "submit", class: "tool", "data-key": `search go ${engine.id}` }, text.search.submit),
  );
}
