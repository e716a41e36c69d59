import { sharedDocument as words } from "../../i18n/fr/activities/shared-document.ts";
import type { Stagehand } from "../activity.ts";
import { element } from "../dom.ts";
import type { Action } from "./model.ts";
import type { SharedDocumentScene } from "./scene.ts";
import type { LinkRole, State } from "./state.ts";

/** What is being written, and where. */
export interface Writing {
  readonly kind: "edit" | "add" | "comment" | "reply";
  /** The paragraph, or the comment replied to. */
  readonly on: string;
}

/** What the window remembers between two drawings, and forgets with the page. */
export interface Desk {
  readonly scene: SharedDocumentScene;
  readonly stagehand: Stagehand<Action>;
  state: State;
  writing: Writing | undefined;
  typed: string;
  problem: string;
  panel: "share" | undefined;
  /** Id of the version looked at; `current` for the list alone. */
  version: string | undefined;
  newcomer: { person: string; role: LinkRole };
  focus: string | undefined;
  message: string;
}

export function write(desk: Desk, writing: Writing, typed = ""): void {
  Object.assign(desk, { writing, typed, problem: "", focus: "writing" });
  desk.stagehand.redraw();
}

export function stopWriting(desk: Desk): void {
  const { writing } = desk;
  Object.assign(desk, { writing: undefined, typed: "", problem: "", focus: writing && `${writing.kind}:${writing.on}` });
  desk.stagehand.redraw();
}

export function refuse(desk: Desk, problem: string): void {
  Object.assign(desk, { problem, focus: desk.writing ? "writing" : undefined });
  desk.stagehand.redraw();
  desk.stagehand.announce(problem);
}

export function perform(desk: Desk, action: Action, message: string, focus?: string): void {
  Object.assign(desk, { writing: undefined, typed: "", problem: "", message, focus });
  desk.stagehand.act(action);
  desk.stagehand.announce(message);
}

export function nameOf({ scene }: Desk, id: string): string {
  return scene.people.find((person) => person.id === id)?.name ?? id;
}

/** A round mark with the person's first letter, of one colour for each. */
export function face(desk: Desk, id: string): HTMLElement {
  const index = desk.scene.people.findIndex((person) => person.id === id);
  return element("span", { class: `face face-${index % 5}`, "aria-hidden": "true" }, nameOf(desk, id).slice(0, 1).toUpperCase());
}

/** The first words, to tell one paragraph's controls from another's. */
export function start(text: string): string {
  return text.length > 40 ? `${text.slice(0, 38)}…` : text;
}

export function who(desk: Desk, id: string): string {
  return id === desk.scene.me ? words.you(nameOf(desk, id)) : nameOf(desk, id);
}
