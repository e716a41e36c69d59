import { wordProcessor as words } from "../../i18n/fr/activities/word-processor.ts";
import type { Stagehand } from "../activity.ts";
import { findIn, type Search } from "./find.ts";
import type { Action } from "./model.ts";
import type { WordProcessorScene } from "./scene.ts";
import type { State, StyleId } from "./state.ts";

export type Panel = "styles" | "toc" | "find" | "words" | "comment";

/** What the window remembers between two drawings, and forgets with the page. */
export interface Desk {
  readonly scene: WordProcessorScene;
  readonly stagehand: Stagehand<Action>;
  state: State;
  readonly selected: Set<string>;
  panel: Panel | undefined;
  /** What is being written: a paragraph, or a new one after it. */
  writing: { readonly kind: "edit" | "add"; readonly id: string } | undefined;
  typed: string;
  problem: string;
  search: Search;
  replacement: string;
  /** Which of the passages found is the current one. */
  match: number;
  /** The style that the panel sets. */
  style: StyleId;
  readonly words: Set<number>;
  showsOutline: boolean;
  focus: string | undefined;
  message: string;
}

export function openPanel(desk: Desk, panel: Panel, focus = "panel-field"): void {
  desk.words.clear();
  Object.assign(desk, { panel, writing: undefined, typed: "", problem: "", focus });
  desk.stagehand.redraw();
}

export function closePanel(desk: Desk): void {
  Object.assign(desk, { panel: undefined, problem: "", typed: "", focus: desk.panel && `tool:${desk.panel}` });
  desk.stagehand.redraw();
}

export function perform(desk: Desk, action: Action, message: string, focus?: string): void {
  const before = desk.state;
  Object.assign(desk, { problem: "", focus });
  desk.stagehand.act(action);
  tell(desk, desk.state === before ? words.said.nothing : message, focus);
}

export function tell(desk: Desk, message: string, focus?: string): void {
  Object.assign(desk, { message, focus });
  desk.stagehand.redraw();
  desk.stagehand.announce(message);
}

export interface Match {
  readonly id: string;
  /** Its rank among those of its paragraph, and its place in the text. */
  readonly index: number;
  readonly at: number;
}

export function matchesOf({ state, search }: Desk): Match[] {
  return state.paragraphs.flatMap(({ id, text }) => findIn(text, search).map((at, index) => ({ id, index, at })));
}

/** The first words, to tell one paragraph's controls from another's. */
export function start(text: string): string {
  return text.length > 40 ? `${text.slice(0, 38)}…` : text;
}

/** The student's choice, in the order of the text. */
export function selectedIds({ state, selected }: Desk): string[] {
  return state.paragraphs.map(({ id }) => id).filter((id) => selected.has(id));
}
