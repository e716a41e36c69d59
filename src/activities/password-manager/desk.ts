import { passwordManager as words } from "../../i18n/fr/activities/password-manager.ts";
import type { Stagehand } from "../activity.ts";
import { button, labelled } from "../controls.ts";
import { element } from "../dom.ts";
import { RECIPE, type Recipe } from "./generator.ts";
import { model } from "./model.ts";
import type { PasswordManagerScene } from "./scene.ts";
import type { Action, State } from "./state.ts";

export type PlaceName = "vault" | "sites" | "messages" | "codes";
export type SectionName = "password" | "twoFactor" | "sessions" | "recovery" | "forwarding" | "contacts";

/** What the screens remember between drawings: where one is, and what is being typed. */
export interface Memory {
  place: PlaceName;
  entry: string | undefined;
  editing: "new" | "entry" | undefined;
  deleting: boolean;
  checked: boolean;
  search: string;
  recipe: Recipe;
  roll: number;
  /** Key of the field under which the generator is open. */
  generatorFor: string | undefined;
  site: string | undefined;
  page: "sign-in" | "create" | "reset";
  section: SectionName | undefined;
  passkeyAsked: boolean;
  offer: { readonly site: string; readonly login: string; readonly password: string } | undefined;
  copied: string | undefined;
  seenMessages: number;
  readonly revealed: Set<string>;
  readonly drafts: Map<string, string>;
  note: { readonly text: string; readonly refused: boolean } | undefined;
  focus: string | undefined;
}

export interface Desk {
  readonly scene: PasswordManagerScene;
  readonly stagehand: Stagehand<Action>;
  readonly memory: Memory;
  state: State;
}

export function newMemory(scene: PasswordManagerScene): Memory {
  return {
    place: "vault", entry: undefined, editing: undefined, deleting: false, checked: false, search: "", recipe: RECIPE, roll: 1, generatorFor: undefined,
    site: undefined, page: "sign-in", section: undefined, passkeyAsked: false, offer: undefined, copied: undefined, seenMessages: scene.messages?.length ?? 0,
    revealed: new Set(), drafts: new Map(), note: undefined, focus: undefined,
  };
}

/** Moves on the screens without an act. */
export function go({ memory, stagehand }: Desk, changes: Partial<Memory>, focus?: string): void {
  Object.assign(memory, { note: undefined, ...changes, focus });
  stagehand.redraw();
}

/** Acts, and says what came of it; an act that changes nothing was refused. */
export function perform(desk: Desk, action: Action, done: string, refused: string, changes: Partial<Memory> = {}, focus?: string): boolean {
  const changed = model.act(desk.scene, desk.state, action) !== desk.state;
  const text = changed ? done : refused;
  desk.memory.note = { text, refused: !changed };
  if (changed) Object.assign(desk.memory, changes, focus === undefined ? {} : { focus });
  desk.stagehand.act(action);
  desk.stagehand.announce(text);
  return changed;
}

export function tell({ memory, stagehand }: Desk, text: string, refused = false, focus?: string): void {
  memory.note = { text, refused };
  if (focus !== undefined) memory.focus = focus;
  stagehand.redraw();
  stagehand.announce(text);
}

export function draft({ memory }: Desk, key: string): string {
  return memory.drafts.get(key) ?? "";
}

export function forget({ memory }: Desk, ...keys: readonly string[]): void {
  for (const key of keys) {
    memory.drafts.delete(key);
    memory.revealed.delete(key);
  }
}

interface FieldLooks {
  readonly secret?: boolean;
  readonly paste?: boolean;
  readonly help?: string;
  readonly numeric?: boolean;
}

/** A field in the making: what is typed waits in the memory. Secrets are dots until shown. */
export function field(desk: Desk, key: string, label: string, { secret, paste, help, numeric }: FieldLooks = {}): HTMLElement {
  const { memory } = desk;
  const shown = memory.revealed.has(key);
  const input = element("input", {
    type: "text", class: secret && !shown ? "field secret" : "field", "data-key": key, value: draft(desk, key), maxlength: 80, autocomplete: "off", autocapitalize: "off", spellcheck: "false",
    inputmode: numeric ? "numeric" : undefined,
    oninput: () => memory.drafts.set(key, input.value),
  });
  const labelledField = labelled(label, input, help);
  if (!secret && !paste) return labelledField;
  return element(
    "div",
    { class: "with-tools" },
    labelledField,
    secret && button(`${key} show`, shown ? words.hide : words.show, () => {
      if (!memory.revealed.delete(key)) memory.revealed.add(key);
      go(desk, {});
    }, { "aria-pressed": String(shown), "aria-label": `${shown ? words.hide : words.show} : ${label}` }),
    paste && button(`${key} paste`, words.paste, () => {
      if (memory.copied === undefined) {
        tell(desk, words.nothingCopied, true);
        return;
      }
      memory.drafts.set(key, memory.copied);
      tell(desk, words.pasted);
    }, { "aria-label": `${words.paste} : ${label}` }),
  );
}

/** The activity's own clipboard; the device's too, when it allows. */
export function copyButton(desk: Desk, key: string, what: string, text: string): HTMLElement {
  return button(key, words.copy, () => {
    desk.memory.copied = text;
    void navigator.clipboard?.writeText(text).catch(() => undefined);
    tell(desk, words.copied(what));
  }, { "aria-label": `${words.copy} : ${what}` });
}

/** Enter in a field does what its button does. */
export function form(submit: () => void, ...children: readonly (Node | string | false | undefined)[]): HTMLElement {
  return element("form", { class: "stack", novalidate: true, onsubmit: (event: SubmitEvent) => {
    event.preventDefault();
    submit();
  } }, ...children);
}

export function submitButton(key: string, label: string): HTMLElement {
  return element("button", { type: "submit", class: "tool main", "data-key": key }, label);
}
