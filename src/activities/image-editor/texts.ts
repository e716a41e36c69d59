import { imageEditor as words } from "../../i18n/fr/activities/image-editor.ts";
import { button, labelled } from "../controls.ts";
import { element } from "../dom.ts";
import { type Desk, go, perform, saveTexts } from "./desk.ts";
import { DETAILS, type Detail } from "./state.ts";

/** What leaves with the file, line by line. */
export function detailsPanel(desk: Desk): HTMLElement {
  return element("div", { class: "stack" }, element("p", { class: "soft" }, words.details.help), element("ul", { class: "details" }, ...DETAILS.map((name) => element("li", {}, desk.memory.editing === name ? detailForm(desk, name) : detailLine(desk, name)))));
}

function detailLine(desk: Desk, name: Detail): HTMLElement {
  const label = words.details.names[name];
  const value = desk.state.details[name];
  const edit = () => {
    desk.memory.drafts.set("detail", value ?? "");
    go(desk, { editing: name }, "detail");
  };
  return element(
    "div",
    { class: "detail" },
    element("span", {}, element("span", { class: "soft" }, `${label} : `), value ?? element("em", { class: "soft" }, words.details.absent)),
    element("span", { class: "row" }, button(`edit ${name}`, words.details.edit, edit, { "aria-label": words.details.editNamed(label) }), value !== undefined && button(`remove ${name}`, words.details.remove, () => perform(desk, { kind: "detail", name, text: "" }, words.details.removed(label), words.nothing, `edit ${name}`), { "aria-label": words.details.removeNamed(label) })),
  );
}

function detailForm(desk: Desk, name: Detail): HTMLElement {
  const { memory } = desk;
  const input = element("input", { type: "text", class: "field", "data-key": "detail", value: memory.drafts.get("detail") ?? "", maxlength: 90, autocomplete: "off", oninput: () => memory.drafts.set("detail", input.value) });
  return element(
    "form",
    { class: "with-tools", onsubmit: (event: SubmitEvent) => {
      event.preventDefault();
      memory.editing = undefined;
      perform(desk, { kind: "detail", name, text: input.value }, words.details.saved(words.details.names[name]), words.nothing, `edit ${name}`);
    } },
    labelled(words.details.names[name], input),
    element("button", { type: "submit", class: "tool main", "data-key": "detail save" }, words.details.save),
  );
}

/** Kept by the button, by Enter in the credit, or by leaving the activity. */
export function textsPanel(desk: Desk): HTMLElement {
  const { memory, state } = desk;
  const count = element("span", { class: "soft small" }, words.texts.count((memory.drafts.get("alt") ?? state.alt).length));
  const alt = element("textarea", { class: "field", "data-key": "alt", rows: 3, maxlength: 400, oninput: () => {
    memory.drafts.set("alt", alt.value);
    count.textContent = words.texts.count(alt.value.length);
  } }, memory.drafts.get("alt") ?? state.alt);
  const credit = element("input", { type: "text", class: "field", "data-key": "credit", value: memory.drafts.get("credit") ?? state.credit, maxlength: 400, autocomplete: "off", oninput: () => memory.drafts.set("credit", credit.value) });
  const save = () => {
    const saved = saveTexts(desk);
    const text = saved ? words.texts.saved : words.nothing;
    memory.note = { text, refused: !saved };
    desk.stagehand.redraw();
    desk.stagehand.announce(text);
  };
  const form = element(
    "form",
    {
      class: "stack",
      onsubmit: (event: SubmitEvent) => {
        event.preventDefault();
        save();
      },
      onfocusout: ({ relatedTarget }: FocusEvent) => {
        if (!(relatedTarget instanceof Node) || relatedTarget.getRootNode() !== form.getRootNode()) saveTexts(desk);
      },
    },
    labelled(words.texts.alt, alt, words.texts.altHelp),
    count,
    labelled(words.texts.credit, credit),
    element("div", { class: "row" }, element("button", { type: "submit", class: "tool main", "data-key": "texts save" }, words.texts.save)),
  );
  return form;
}
