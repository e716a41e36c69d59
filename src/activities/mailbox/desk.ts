import type { Stagehand } from "../activity.ts";
import type { Draft } from "./drafts.ts";
import type { Action } from "./model.ts";
import type { MailboxScene } from "./scene.ts";
import type { RuleField, State } from "./state.ts";

export type Panel =
  | { readonly kind: "move"; readonly ids: readonly string[] }
  | { readonly kind: "new-folder" }
  | { readonly kind: "rules" }
  | { readonly kind: "headers"; readonly id: string }
  | { readonly kind: "link"; readonly url: string; readonly opened: boolean }
  | { readonly kind: "attachment"; readonly id: string; readonly name: string }
  | { readonly kind: "contacts" }
  | { readonly kind: "attach" };

/** What the window remembers between two drawings, and forgets with the page. */
export interface Desk {
  readonly scene: MailboxScene;
  readonly stagehand: Stagehand<Action>;
  state: State;
  readonly selected: Set<string>;
  draft: Draft | undefined;
  panel: Panel | undefined;
  typed: string;
  rule: { field: RuleField; contains: string; folder: string; now: boolean };
  problem: string;
  opener: string | undefined;
  lastKey: string | undefined;
  focus: string | undefined;
  search: string;
  showsDetails: boolean;
  showsFolders: boolean;
  message: string;
}

export function openPanel(desk: Desk, panel: Panel, focus = "dialog-title"): void {
  desk.opener ??= desk.lastKey;
  Object.assign(desk, { panel, typed: "", problem: "", focus });
  desk.stagehand.redraw();
}

export function closePanel(desk: Desk): void {
  Object.assign(desk, { panel: undefined, problem: "", focus: desk.opener, opener: undefined });
  desk.stagehand.redraw();
}

export function refuse(desk: Desk, problem: string, focus: string): void {
  Object.assign(desk, { problem, focus });
  desk.stagehand.redraw();
  desk.stagehand.announce(problem);
}

export function tell(desk: Desk, message: string): void {
  desk.message = message;
  desk.stagehand.redraw();
  desk.stagehand.announce(message);
}

/** Does it, closes what was open around it, and tells what happened. */
export function perform(desk: Desk, action: Action, message: string, nothing: string, focus = desk.opener): void {
  const before = desk.state;
  Object.assign(desk, { panel: undefined, problem: "", opener: undefined, focus });
  desk.stagehand.act(action);
  tell(desk, desk.state === before ? nothing : message);
}

export function compose(desk: Desk, draft: Draft, focus = "to"): void {
  Object.assign(desk, { draft, panel: undefined, problem: "", message: "", opener: undefined, focus });
  desk.stagehand.redraw();
}

/** Changes the draft and draws it: typing alone does not come here. */
export function redraft(desk: Desk, changes: Partial<Draft>): void {
  if (desk.draft) desk.draft = { ...desk.draft, ...changes };
  desk.stagehand.redraw();
}
