import { passwordManager as words } from "../../i18n/fr/activities/password-manager.ts";
import { button, labelled, mainButton, pairs } from "../controls.ts";
import { element } from "../dom.ts";
import { copyButton, type Desk, draft, field, forget, form, go, perform, submitButton, tell } from "./desk.ts";
import { generatorPanel, withGenerator } from "./generator-view.ts";
import type { Entry } from "./state.ts";
import { kindsOf, strengthOf } from "./strength.ts";

const text = words.vault;
const FORM_KEYS = ["entry name", "entry site", "entry login", "entry password"];

export function vaultView(desk: Desk): HTMLElement {
  const { state, memory } = desk;
  if (state.locked) return lockedView(desk);
  if (memory.editing) return entryForm(desk, memory.editing === "entry" ? state.entries.find(({ id }) => id === memory.entry) : undefined);
  const entry = state.entries.find(({ id }) => id === memory.entry);
  return entry ? entryView(desk, entry) : listView(desk);
}

function lockedView(desk: Desk): HTMLElement {
  const { scene } = desk;
  const unlock = () => {
    const master = draft(desk, "master");
    if (perform(desk, { kind: "unlock", master }, text.unlocked, text.wrongMaster, {}, "vault search")) forget(desk, "master");
  };
  return element("div", { class: "stack narrow" }, element("h3", {}, text.lockedTitle), form(unlock, field(desk, "master", text.master, { secret: true, ...(scene.vault.hint !== undefined && { help: scene.vault.hint }) }), element("div", { class: "row" }, submitButton("unlock", text.unlock))));
}

function listView(desk: Desk): HTMLElement {
  const { memory, state, scene } = desk;
  const wanted = memory.search.trim().toLowerCase();
  const shown = state.entries.filter(({ name, site, login }) => `${name} ${site} ${login}`.toLowerCase().includes(wanted)).toSorted((one, other) => one.name.localeCompare(other.name, "fr"));
  const search = element("input", { type: "search", class: "field", "data-key": "vault search", value: memory.search, autocomplete: "off", oninput: () => go(desk, { search: search.value }) });
  const open = memory.generatorFor === "vault";
  return element(
    "div",
    { class: "stack" },
    element("div", { class: "head" }, element("h3", {}, scene.vault.name), element("div", { class: "row" }, mainButton("new", text.add, () => startForm(desk, undefined)), button("vault generator", text.generator, () => go(desk, { generatorFor: open ? undefined : "vault" }), { "aria-expanded": String(open) }), scene.vault.master !== undefined && button("lock", text.lock, () => perform(desk, { kind: "lock" }, text.locked, text.locked)))),
    open && generatorPanel(desk),
    labelled(text.search, search),
    element("p", { class: "soft small" }, shown.length === 0 ? text.none : text.count(shown.length)),
    element("ul", { class: "entries" }, ...shown.map((entry) => element("li", {}, entryButton(desk, entry)))),
  );
}

function entryButton(desk: Desk, { id, name, site, login }: Entry): HTMLElement {
  return element(
    "button",
    { type: "button", class: "entry", "data-key": `entry ${id}`, onclick: () => go(desk, { entry: id, checked: false, deleting: false }, "entry title") },
    element("span", { class: "initial", "aria-hidden": "true" }, name.slice(0, 1).toUpperCase()),
    element("span", { class: "entry-text" }, element("strong", {}, name), element("span", { class: "soft small" }, [login, site].filter(Boolean).join(" · "))),
  );
}

function entryView(desk: Desk, entry: Entry): HTMLElement {
  const { memory } = desk;
  const key = `password of ${entry.id}`;
  const shown = memory.revealed.has(key);
  const toggle = () => {
    if (!memory.revealed.delete(key)) memory.revealed.add(key);
    go(desk, {});
  };
  return element(
    "div",
    { class: "stack" },
    element("div", { class: "row" }, button("back", `‹ ${text.back}`, () => go(desk, { entry: undefined }, `entry ${entry.id}`))),
    element("h3", { tabindex: "-1", "data-key": "entry title" }, entry.name),
    pairs([
      [text.site, entry.site],
      [text.login, element("span", { class: "row" }, entry.login, copyButton(desk, "copy login", text.login, entry.login))],
      [text.password, element("span", { class: "row" }, shown ? element("code", {}, entry.password) : element("span", {}, element("span", { "aria-hidden": "true" }, "••••••••"), element("span", { class: "visually-hidden" }, text.hidden)), button("reveal", shown ? words.hide : words.show, toggle, { "aria-pressed": String(shown), "aria-label": `${shown ? words.hide : words.show} : ${text.password}` }), copyButton(desk, "copy password", text.password, entry.password))],
      [text.changed, words.date(entry.changed)],
    ]),
    element("div", { class: "row" }, button("check", text.check, () => go(desk, { checked: !memory.checked }), { "aria-expanded": String(memory.checked) }), button("edit", text.edit, () => startForm(desk, entry)), button("delete", text.delete, () => go(desk, { deleting: true }, "delete sure"))),
    memory.checked && checkView(desk, entry),
    memory.deleting && element("div", { class: "card stack" }, element("p", {}, text.deleteSure(entry.name)), element("div", { class: "row" }, button("delete sure", text.delete, () => perform(desk, { kind: "delete", id: entry.id }, text.deleted(entry.name), text.unchanged, { entry: undefined, deleting: false }, "vault search")), button("delete not", words.cancel, () => go(desk, { deleting: false }, "delete")))),
  );
}

/** Facts about one password, said when asked. */
function checkView({ state }: Desk, { id, password, leaked }: Entry): HTMLElement {
  const others = state.entries.filter((other) => other.id !== id && other.password === password).length;
  return element(
    "section",
    { class: "card stack", "aria-label": text.checked },
    pairs([[text.length, text.signs([...password].length)], [text.kinds, kindsOf(password).join(", ")], [text.strength, strengthOf(password)], [text.shared, text.sharedWith(others)], [text.leaks, leaked ? text.leaked : text.notLeaked]]),
  );
}

function startForm(desk: Desk, entry: Entry | undefined): void {
  const values = entry ? [entry.name, entry.site, entry.login, entry.password] : ["", "", "", ""];
  forget(desk, ...FORM_KEYS);
  for (const [index, key] of FORM_KEYS.entries()) desk.memory.drafts.set(key, values[index]!);
  go(desk, { editing: entry ? "entry" : "new", generatorFor: undefined }, "entry name");
}

function entryForm(desk: Desk, entry: Entry | undefined): HTMLElement {
  const save = () => {
    const [name, site, login, password] = FORM_KEYS.map((key) => draft(desk, key)) as [string, string, string, string];
    if ([name, site, password].some((value) => value.trim() === "")) {
      tell(desk, text.incomplete, true);
      return;
    }
    perform(desk, { kind: "save", ...(entry && { id: entry.id }), name, site, login, password }, text.saved(name), text.unchanged, { editing: undefined, generatorFor: undefined }, entry ? "entry title" : "new");
  };
  return element(
    "div",
    { class: "stack" },
    element("h3", {}, entry ? entry.name : text.add),
    form(
      save,
      field(desk, "entry name", text.name),
      field(desk, "entry site", text.site),
      field(desk, "entry login", text.login),
      field(desk, "entry password", text.password, { secret: true, paste: true }),
      ...withGenerator(desk, "entry password"),
      element("p", { class: "soft small" }, text.editOnly),
      element("div", { class: "row" }, submitButton("entry save", text.save), button("entry cancel", words.cancel, () => go(desk, { editing: undefined, generatorFor: undefined }, entry ? "edit" : "new"))),
    ),
  );
}
