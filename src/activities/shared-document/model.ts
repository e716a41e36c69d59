import type { ActivityModel } from "../activity.ts";
import { factsOf } from "./facts.ts";
import type { Comment, Paragraph, SharedDocumentScene } from "./scene.ts";
import { type Access, type LinkRole, may, type Mode, modeInForce, type OpenSuggestion, type Role, startState, type State, tidy } from "./state.ts";

export type Action =
  | { readonly kind: "set-mode"; readonly mode: Mode }
  | { readonly kind: "edit"; readonly paragraph: string; readonly text: string }
  | { readonly kind: "add-paragraph"; readonly after: string; readonly text: string }
  | { readonly kind: "comment"; readonly paragraph: string; readonly text: string }
  | { readonly kind: "reply"; readonly comment: string; readonly text: string }
  | { readonly kind: "resolve"; readonly comment: string; readonly resolved: boolean }
  | { readonly kind: "decide"; readonly suggestion: string; readonly accepted: boolean }
  | { readonly kind: "share"; readonly person: string; readonly role: Role | "none" }
  | { readonly kind: "set-link"; readonly access: Access; readonly role: LinkRole; readonly expires: string }
  | { readonly kind: "restore"; readonly version: string };

const MOST = 60;
const LONGEST = 900;

export const model: ActivityModel<SharedDocumentScene, State, Action> = {
  start: startState,
  act: (scene, state, action) => {
    switch (action.kind) {
      case "set-mode":
        return action.mode === state.mode ? state : { ...state, mode: action.mode };
      case "edit":
        return edit(scene, state, action.paragraph, tidy(action.text));
      case "add-paragraph":
        return addParagraph(scene, state, action.after, tidy(action.text));
      case "comment":
        return comment(scene, state, action.paragraph, tidy(action.text));
      case "reply":
        return reply(scene, state, action.comment, tidy(action.text));
      case "resolve":
        return may(scene, state, "commenter") ? changeComment(state, action.comment, (each) => (Boolean(each.resolved) === action.resolved ? each : { ...each, resolved: action.resolved })) : state;
      case "decide":
        return decide(scene, state, action.suggestion, action.accepted);
      case "share":
        return share(scene, state, action.person, action.role);
      case "set-link":
        return setLink(scene, state, action);
      case "restore":
        return restore(scene, state, action.version);
      default:
        return state;
    }
  },
  facts: factsOf,
  isUndoable: ({ kind }) => kind !== "set-mode",
};

/** Changes the text, or proposes to: that depends on the mode. A text emptied goes away. */
function edit(scene: SharedDocumentScene, state: State, id: string, text: string): State {
  const paragraph = state.paragraphs.find((each) => each.id === id);
  const mode = modeInForce(scene, state);
  if (!paragraph || mode === "read" || text.length > LONGEST) return state;
  if (mode === "suggest") return suggest(scene, state, paragraph, text);
  return text === tidy(paragraph.text) ? state : { ...state, paragraphs: withText(state.paragraphs, id, text) };
}

/** One open proposal of the student's own per paragraph; going back to the text takes it away. */
function suggest(scene: SharedDocumentScene, state: State, paragraph: Paragraph, text: string): State {
  const mine = state.suggestions.find((each) => each.paragraph === paragraph.id && each.author === scene.me && each.status === "open");
  const others = state.suggestions.filter((each) => each !== mine);
  if (text === tidy(paragraph.text)) return mine ? { ...state, suggestions: others } : state;
  if (mine?.text === text || state.suggestions.length >= MOST) return state;
  const suggestion: OpenSuggestion = { id: mine?.id ?? `+${state.made + 1}`, paragraph: paragraph.id, author: scene.me, text, when: scene.now, status: "open" };
  return { ...state, suggestions: [...others, suggestion], made: state.made + (mine ? 0 : 1) };
}

function addParagraph(scene: SharedDocumentScene, state: State, after: string, text: string): State {
  const at = state.paragraphs.findIndex(({ id }) => id === after);
  if (at < 0 || text === "" || text.length > LONGEST || state.paragraphs.length >= MOST || modeInForce(scene, state) !== "edit") return state;
  return { ...state, paragraphs: state.paragraphs.toSpliced(at + 1, 0, { id: `+${state.made + 1}`, text }), made: state.made + 1 };
}

function comment(scene: SharedDocumentScene, state: State, paragraph: string, text: string): State {
  if (text === "" || text.length > LONGEST || state.comments.length >= MOST || !may(scene, state, "commenter") || !state.paragraphs.some(({ id }) => id === paragraph)) return state;
  return { ...state, comments: [...state.comments, { id: `+${state.made + 1}`, paragraph, author: scene.me, text, when: scene.now }], made: state.made + 1 };
}

function reply(scene: SharedDocumentScene, state: State, id: string, text: string): State {
  if (text === "" || text.length > LONGEST || !may(scene, state, "commenter")) return state;
  return changeComment(state, id, (each) => ((each.replies?.length ?? 0) >= MOST ? each : { ...each, replies: [...(each.replies ?? []), { author: scene.me, text, when: scene.now }] }));
}

function decide(scene: SharedDocumentScene, state: State, id: string, accepted: boolean): State {
  const suggestion = state.suggestions.find((each) => each.id === id);
  if (suggestion?.status !== "open" || !may(scene, state, "editor")) return state;
  const suggestions = state.suggestions.map((each): OpenSuggestion => (each === suggestion ? { ...each, status: accepted ? "accepted" : "refused" } : each));
  return { ...state, suggestions, paragraphs: accepted ? withText(state.paragraphs, suggestion.paragraph, suggestion.text) : state.paragraphs };
}

/** The owner's own role stays: a document without an owner is lost. */
function share(scene: SharedDocumentScene, state: State, person: string, role: Role | "none"): State {
  const current = state.roles[person];
  if (!may(scene, state, "owner") || role === "owner" || current === "owner" || current === role || !scene.people.some(({ id }) => id === person)) return state;
  const { [person]: _, ...others } = state.roles;
  if (role === "none") return current === undefined ? state : { ...state, roles: others };
  return { ...state, roles: { ...state.roles, [person]: role } };
}

function setLink(scene: SharedDocumentScene, state: State, { access, role, expires }: Extract<Action, { kind: "set-link" }>): State {
  const { link } = state;
  if (!may(scene, state, "owner") || (expires !== "" && !/^\d{4}-\d{2}-\d{2}$/.test(expires))) return state;
  return link.access === access && link.role === role && link.expires === expires ? state : { ...state, link: { access, role, expires } };
}

function restore(scene: SharedDocumentScene, state: State, id: string): State {
  const version = scene.versions?.find((each) => each.id === id);
  return version && may(scene, state, "editor") ? { ...state, paragraphs: version.paragraphs, restored: id } : state;
}

function withText(paragraphs: readonly Paragraph[], id: string, text: string): Paragraph[] {
  return text === "" ? paragraphs.filter((each) => each.id !== id) : paragraphs.map((each) => (each.id === id ? { ...each, text } : each));
}

function changeComment(state: State, id: string, changed: (comment: Comment) => Comment): State {
  const comments = state.comments.map((each) => (each.id === id ? changed(each) : each));
  return comments.every((each, index) => each === state.comments[index]) ? state : { ...state, comments };
}
