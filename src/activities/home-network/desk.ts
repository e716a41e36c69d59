import { homeNetwork as words } from "../../i18n/fr/activities/home-network.ts";
import type { Stagehand } from "../activity.ts";
import { button, labelled } from "../controls.ts";
import { element } from "../dom.ts";
import { deviceOf } from "./devices.ts";
import { model } from "./model.ts";
import type { HomeNetworkScene } from "./scene.ts";
import type { Action, State, TestKind } from "./state.ts";

export type SectionName = "plugs" | "sound" | "network" | "tests" | "box";

export interface Memory {
  device: string | undefined;
  section: SectionName | undefined;
  cables: boolean;
  test: TestKind;
  target: string;
  readonly drafts: Map<string, string>;
  readonly revealed: Set<string>;
  note: { readonly text: string; readonly refused: boolean } | undefined;
  focus: string | undefined;
}

export interface Desk {
  readonly scene: HomeNetworkScene;
  readonly stagehand: Stagehand<Action>;
  readonly memory: Memory;
  state: State;
}

export function go({ memory, stagehand }: Desk, changes: Partial<Memory>, focus?: string): void {
  Object.assign(memory, { note: undefined, ...changes, focus });
  stagehand.redraw();
}

/** Acts, and says what came of it; an act that changes nothing was refused. */
export function perform(desk: Desk, action: Action, done: string, refused: string = words.nothingDone, focus?: string): boolean {
  const changed = model.act(desk.scene, desk.state, action) !== desk.state;
  const text = changed ? done : refused;
  desk.memory.note = { text, refused: !changed };
  desk.memory.focus = focus;
  desk.stagehand.act(action);
  desk.stagehand.announce(text);
  return changed;
}

/** « Box, prise réseau 1 », or the loose end. */
export function portName({ scene }: Desk, port: string): string {
  const [id = "", name = ""] = port.split(":");
  return port === "" ? words.loose : words.portOf(deviceOf(scene, id)?.name ?? id, words.ports[name] ?? name);
}

/** A field in the making, kept until its form is sent; `initial` is what is set now. */
export function field({ memory, stagehand }: Desk, key: string, label: string, initial = "", { secret = false, help }: { readonly secret?: boolean; readonly help?: string } = {}): HTMLElement {
  const shown = memory.revealed.has(key);
  const input = element("input", {
    type: "text", class: secret && !shown ? "field secret" : "field", "data-key": key, value: memory.drafts.get(key) ?? initial, maxlength: 40, autocomplete: "off", autocapitalize: "off", spellcheck: "false",
    oninput: () => memory.drafts.set(key, input.value),
  });
  if (!secret) return labelled(label, input, help);
  const toggle = () => {
    if (!memory.revealed.delete(key)) memory.revealed.add(key);
    stagehand.redraw();
  };
  const word = shown ? words.box.hide : words.box.show;
  return element("div", { class: "with-tools" }, labelled(label, input, help), button(`${key} show`, word, toggle, { "aria-pressed": String(shown), "aria-label": `${word} : ${label}` }));
}

export function typed({ memory }: Desk, key: string, initial = ""): string {
  return memory.drafts.get(key) ?? initial;
}

export function forget({ memory }: Desk, ...keys: readonly string[]): void {
  for (const key of keys) memory.drafts.delete(key);
}

export function form(submit: () => void, label: string, key: string, ...children: readonly (Node | string | false | undefined)[]): HTMLElement {
  return element(
    "form",
    { class: "stack", novalidate: true, onsubmit: (event: SubmitEvent) => {
      event.preventDefault();
      submit();
    } },
    ...children,
    element("div", { class: "row" }, element("button", { type: "submit", class: "tool main", "data-key": key }, label)),
  );
}
