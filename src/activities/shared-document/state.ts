import type { Comment, Paragraph, SharedDocumentScene, Suggestion } from "./scene.ts";

export type Role = "owner" | "editor" | "commenter" | "reader";
export type LinkRole = Exclude<Role, "owner">;
export type Access = "restricted" | "with-link" | "public";
export type Mode = "edit" | "suggest" | "read";

export interface OpenSuggestion extends Suggestion {
  readonly status: "open" | "accepted" | "refused";
}

export interface State {
  readonly mode: Mode;
  readonly roles: Readonly<Record<string, Role>>;
  readonly link: { readonly access: Access; readonly role: LinkRole; readonly expires: string };
  readonly paragraphs: readonly Paragraph[];
  readonly comments: readonly Comment[];
  readonly suggestions: readonly OpenSuggestion[];
  /** Id of the version restored last. */
  readonly restored: string;
  /** How many things the student has made: the next is `+{made + 1}`. */
  readonly made: number;
}

export const RANKS: readonly Role[] = ["reader", "commenter", "editor", "owner"];

/** True when the student's role is this one or a stronger one. */
export function may(scene: SharedDocumentScene, { roles }: State, role: Role): boolean {
  return RANKS.indexOf(roles[scene.me] ?? "reader") >= RANKS.indexOf(role);
}

/** The mode in force: nobody edits beyond their role. */
export function modeInForce(scene: SharedDocumentScene, state: State): Mode {
  if (state.mode === "read" || !may(scene, state, "commenter")) return "read";
  return state.mode === "edit" && !may(scene, state, "editor") ? "suggest" : state.mode;
}

/** Spaces at both ends, and several in a row, are typing. */
export function tidy(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

export function startState(scene: SharedDocumentScene): State {
  const { access, role, expires } = scene.link ?? { access: "restricted" as const };
  return {
    mode: scene.mode ?? "edit",
    roles: Object.fromEntries(scene.people.flatMap((person) => (person.role ? [[person.id, person.role]] : []))),
    link: { access, role: role ?? "reader", expires: expires ?? "" },
    paragraphs: scene.paragraphs,
    comments: scene.comments ?? [],
    suggestions: (scene.suggestions ?? []).map((suggestion) => ({ ...suggestion, status: "open" })),
    restored: "",
    made: 0,
  };
}
