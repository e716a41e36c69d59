import { webBrowser as text } from "../../i18n/fr/activities/web-browser.ts";
import { typeset } from "../../i18n/typography.ts";
import { element } from "../dom.ts";
import { icon } from "../icon.ts";
import { ICONS } from "./icons.ts";
import type { Drawing } from "./memory.ts";
import type { Block, Field } from "./scene.ts";

export function blockView(drawing: Drawing, block: Block): HTMLElement {
  switch (block.kind) {
    case "heading":
      return element("h3", {}, typeset(block.text));
    case "text":
      return element("p", {}, typeset(block.text));
    case "list":
      return element("ul", {}, ...block.items.map((item) => element("li", {}, typeset(item))));
    case "links":
      return element("ul", { class: "links" }, ...block.items.map((item) => element("li", {}, link(drawing, item.text, item.to))));
    case "button":
      return element("p", {}, link(drawing, block.text, block.to, "tool strong"));
    case "image":
      return element("div", { class: "picture", role: "img", "aria-label": block.alt }, icon(ICONS.image), element("span", { class: "small" }, typeset(block.alt)));
    case "banner":
      return element("p", { class: "promo" }, block.to ? link(drawing, block.text, block.to) : typeset(block.text));
    case "table":
      return element(
        "div",
        { class: "table-scroll", tabindex: "0", role: "region", "aria-label": block.caption, "data-key": `table ${block.caption}` },
        element("table", {}, element("caption", {}, typeset(block.caption)), element("thead", {}, element("tr", {}, ...block.head.map((cell) => element("th", { scope: "col" }, typeset(cell))))), element("tbody", {}, ...block.rows.map((row) => element("tr", {}, ...row.map((cell) => element("td", {}, typeset(cell))))))),
      );
    case "download":
      return downloadView(drawing, block);
    case "form":
      return formView(drawing, block);
  }
}

/** A real link, so that its address can be read before it is followed; with Ctrl or the middle button, in a new tab. */
export function link({ follow }: Drawing, label: string, to: string, style?: string): HTMLElement {
  const go = (event: MouseEvent) => {
    event.preventDefault();
    if (event.button <= 1) follow(to, event.button === 1 || event.ctrlKey || event.metaKey);
  };
  return element("a", { href: to, class: style, "data-key": `link ${label} ${to}`, onclick: go, onauxclick: go }, typeset(label));
}

function downloadView({ state, stagehand }: Drawing, { name, size }: Extract<Block, { kind: "download" }>): HTMLElement {
  const done = state.downloads.includes(name);
  const download = () => {
    stagehand.announce(text.page.downloaded);
    stagehand.act({ kind: "download", name });
  };
  return element(
    "p",
    { class: "download" },
    element("button", { type: "button", class: "tool with-icon", "data-key": `download ${name}`, onclick: download }, icon(ICONS.download), text.page.download(name)),
    element("span", { class: "small soft" }, ` ${size}${done ? ` – ${text.page.downloaded}` : ""}`),
  );
}

function formView({ state, memory, stagehand }: Drawing, { id, fields, button, done }: Extract<Block, { kind: "form" }>): HTMLElement {
  if (state.submitted[id] && !memory.again.has(id)) {
    const again = () => {
      memory.again.add(id);
      stagehand.redraw();
    };
    return element("div", { class: "sent" }, element("p", {}, element("strong", {}, `${text.form.sent}. `), typeset(done)), element("button", { type: "button", class: "tool", "data-key": `again ${id}`, onclick: again }, text.page.backToForm));
  }
  const draft = (field: Field) => memory.drafts.get(`${id}/${field.id}`) ?? (field.kind === "tick" ? (field.ticked ? "oui" : "non") : "");
  const keep = (field: Field, value: string) => memory.drafts.set(`${id}/${field.id}`, value);
  const refused = memory.refused?.form === id ? memory.refused.label : undefined;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const missing = fields.find((field) => field.required && (draft(field).trim() === "" || (field.kind === "tick" && draft(field) !== "oui")));
    memory.refused = missing && { form: id, label: missing.label };
    if (missing) {
      stagehand.announce(text.form.missing(missing.label));
      stagehand.redraw();
      return;
    }
    memory.again.delete(id);
    memory.focusPage = true;
    stagehand.announce(done);
    stagehand.act({ kind: "submit", form: id, values: Object.fromEntries(fields.map((field) => [field.id, draft(field)])) });
  };
  return element(
    "form",
    { class: "form", novalidate: true, onsubmit: send },
    ...fields.map((field) => fieldView(id, field, draft(field), (value) => keep(field, value))),
    refused !== undefined && element("p", { class: "state bad" }, text.form.missing(refused)),
    element("p", {}, element("button", { type: "submit", class: "tool strong", "data-key": `send ${id}` }, typeset(button))),
  );
}

function fieldView(form: string, { id, label, kind, options = [], required }: Field, value: string, keep: (value: string) => void): HTMLElement {
  const key = `field ${form} ${id}`;
  const name = element("span", {}, typeset(label), required ? element("span", { class: "soft" }, ` (${text.form.required})`) : undefined);
  switch (kind) {
    case "tick": {
      const box = element("input", { type: "checkbox", "data-key": key, onchange: ({ target }: Event) => keep((target as HTMLInputElement).checked ? "oui" : "non") });
      box.checked = value === "oui";
      return element("label", { class: "tick" }, box, name);
    }
    case "choice":
      return element(
        "label",
        { class: "form-field" },
        name,
        element("select", { class: "field", "data-key": key, onchange: ({ target }: Event) => keep((target as HTMLSelectElement).value) }, element("option", { value: "" }, text.form.choose), ...options.map((option) => element("option", { value: option, selected: option === value }, typeset(option)))),
      );
    case "text":
    case "secret": {
      const input = element("input", { class: "field", type: kind === "secret" ? "password" : "text", autocomplete: "off", "data-key": key, oninput: ({ target }: InputEvent) => keep((target as HTMLInputElement).value) });
      input.value = value;
      return element("label", { class: "form-field" }, name, input);
    }
  }
}
