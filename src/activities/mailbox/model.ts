import type { ActivityModel } from "../activity.ts";
import { readRecipients } from "./addresses.ts";
import { type Draft, draftProblem, filesFor, typedText } from "./drafts.ts";
import { factsOf } from "./facts.ts";
import { matches, sortedFolder } from "./rules.ts";
import type { MailboxScene } from "./scene.ts";
import { allFolders, findMessage, FOLDERS, fromScene, type Message, type Rule, type State } from "./state.ts";

export type Action =
  | { readonly kind: "open-folder"; readonly folder: string }
  | { readonly kind: "open-message"; readonly id: string }
  | { readonly kind: "close-message" }
  | { readonly kind: "mark"; readonly ids: readonly string[]; readonly read: boolean }
  | { readonly kind: "send" | "save-draft"; readonly draft: Draft }
  | { readonly kind: "move"; readonly ids: readonly string[]; readonly folder: string }
  | { readonly kind: "delete"; readonly ids: readonly string[] }
  | { readonly kind: "report"; readonly ids: readonly string[]; readonly as: "phishing" | "spam" | "safe" }
  | { readonly kind: "create-folder"; readonly name: string }
  | { readonly kind: "add-rule"; readonly rule: Rule; readonly now: boolean }
  | { readonly kind: "delete-rule"; readonly index: number }
  | { readonly kind: "receive" }
  | { readonly kind: "open-link"; readonly url: string }
  | { readonly kind: "open-attachment"; readonly name: string };

const LOOKING: readonly Action["kind"][] = ["open-folder", "open-message", "close-message"];
const MOST_MESSAGES = 120;
const MOST_FOLDERS = 24;
const MOST_RULES = 12;

export const model: ActivityModel<MailboxScene, State, Action> = {
  start: (scene) => {
    const messages = scene.messages.map((message) => fromScene(message, scene.me));
    const open = messages.find(({ id }) => id === scene.open);
    const state: State = { messages, folders: scene.folders ?? [], rules: [], folder: open?.folder ?? FOLDERS.inbox, open: undefined, received: false, linksOpened: [], attachmentsOpened: [], made: 0 };
    return open ? openMessage(state, open.id) : state;
  },
  act: (scene, state, action) => {
    switch (action.kind) {
      case "open-folder":
        return allFolders(state).includes(action.folder) ? { ...state, folder: action.folder, open: undefined } : state;
      case "open-message":
        return openMessage(state, action.id);
      case "close-message":
        return state.open === undefined ? state : { ...state, open: undefined };
      case "mark":
        return change(state, action.ids, (message) => (message.read === action.read ? message : { ...message, read: action.read }));
      case "send":
        return send(scene, state, action.draft);
      case "save-draft":
        return saveDraft(scene, state, action.draft);
      case "move":
        return canReceive(state, action.folder) ? leave(change(state, action.ids, (message) => (message.folder === action.folder || message.folder === FOLDERS.drafts ? message : moved(message, action.folder))), action.ids) : state;
      case "delete":
        return remove(state, action.ids);
      case "report":
        return leave(change(state, action.ids, (message) => reported(message, action.as)), action.ids);
      case "create-folder":
        return isFreeFolder(state, action.name) ? { ...state, folders: [...state.folders, action.name.trim()] } : state;
      case "add-rule":
        return addRule(state, action.rule, action.now);
      case "delete-rule":
        return state.rules[action.index] ? { ...state, rules: state.rules.filter((_, index) => index !== action.index) } : state;
      case "receive":
        return state.received || !scene.incoming?.length ? state : { ...state, received: true, messages: [...state.messages, ...scene.incoming.map((message) => fromScene(message, scene.me)).map((message) => ({ ...message, folder: sortedFolder(state.rules, message) }))] };
      case "open-link":
        return { ...state, linksOpened: [...new Set([...state.linksOpened, action.url])].slice(-30) };
      case "open-attachment":
        return { ...state, attachmentsOpened: [...new Set([...state.attachmentsOpened, action.name])].slice(-30) };
      default:
        return state;
    }
  },
  facts: factsOf,
  isUndoable: ({ kind }) => !LOOKING.includes(kind),
};

/** A folder that is neither empty nor named as another, whatever the case. */
export function isFreeFolder(state: State, name: string): boolean {
  const wanted = name.trim().toLowerCase();
  return wanted !== "" && wanted.length <= 40 && state.folders.length < MOST_FOLDERS && !allFolders(state).some((folder) => folder.toLowerCase() === wanted);
}

/** Where messages may be moved by hand or by rule: drafts and sent mail are made, not filled. */
export function canReceive(state: State, folder: string): boolean {
  return allFolders(state).includes(folder) && folder !== FOLDERS.drafts && folder !== FOLDERS.sent;
}

function openMessage(state: State, id: string): State {
  const message = findMessage(state, id);
  if (!message || message.folder === FOLDERS.drafts) return state;
  return { ...change(state, [id], (each) => (each.read ? each : { ...each, read: true })), folder: message.folder, open: id };
}

function send(scene: MailboxScene, state: State, draft: Draft): State {
  if (draftProblem(scene, draft) || state.messages.length >= MOST_MESSAGES) return state;
  return write(scene, state, draft, FOLDERS.sent);
}

/** Fields that cannot be read yet are kept out of a saved draft's recipients. */
function saveDraft(scene: MailboxScene, state: State, draft: Draft): State {
  return state.messages.length >= MOST_MESSAGES ? state : write(scene, state, draft, FOLDERS.drafts);
}

function write(scene: MailboxScene, state: State, draft: Draft, folder: string): State {
  const people = (field: string) => {
    const recipients = readRecipients(scene, field);
    return recipients.kind === "read" ? recipients.people : [];
  };
  const files = filesFor(scene, findMessage(state, draft.forwardOf));
  const attachments = [...new Set(draft.attachments)].flatMap((name) => files.find((file) => file.name === name) ?? []);
  const { inReplyTo, forwardOf, body } = draft;
  const message: Message = {
    id: `+${state.made + 1}`, folder, from: scene.me, to: people(draft.to), cc: people(draft.cc), bcc: people(draft.bcc), date: scene.now, subject: draft.subject.trim(), body, read: true, attachments, typed: typedText(body),
    ...(inReplyTo === undefined ? {} : { inReplyTo }), ...(forwardOf === undefined ? {} : { forwardOf }),
  };
  return { ...state, messages: [...state.messages.filter(({ id, folder: where }) => id !== draft.id || where !== FOLDERS.drafts), message], made: state.made + 1 };
}

function remove(state: State, ids: readonly string[]): State {
  const gone = state.messages.filter(({ id, folder }) => ids.includes(id) && (folder === FOLDERS.bin || folder === FOLDERS.drafts)).map(({ id }) => id);
  const kept = gone.length === 0 ? state : { ...state, messages: state.messages.filter(({ id }) => !gone.includes(id)) };
  return leave(change(kept, ids, (message) => moved(message, FOLDERS.bin)), ids);
}

/** What leaves its folder is no longer being read. */
function leave(state: State, ids: readonly string[]): State {
  const open = findMessage(state, state.open);
  return state.open !== undefined && (!open || (ids.includes(open.id) && open.folder !== state.folder)) ? { ...state, open: undefined } : state;
}

function moved(message: Message, folder: string): Message {
  const { reported: _, ...rest } = message;
  return folder === FOLDERS.inbox ? { ...rest, folder } : { ...message, folder };
}

function reported(message: Message, as: "phishing" | "spam" | "safe"): Message {
  if (message.folder === FOLDERS.drafts || message.folder === FOLDERS.sent) return message;
  return as === "safe" ? moved(message, FOLDERS.inbox) : { ...message, folder: FOLDERS.spam, reported: as };
}

function addRule(state: State, rule: Rule, now: boolean): State {
  if (rule.contains.trim() === "" || !canReceive(state, rule.folder) || state.rules.length >= MOST_RULES) return state;
  const kept: Rule = { field: rule.field, contains: rule.contains.trim(), folder: rule.folder };
  const ids = now ? state.messages.filter((message) => message.folder === FOLDERS.inbox && matches(kept, message)).map(({ id }) => id) : [];
  return leave(change({ ...state, rules: [...state.rules, kept] }, ids, (message) => moved(message, kept.folder)), ids);
}

function change(state: State, ids: readonly string[], changed: (message: Message) => Message): State {
  const messages = state.messages.map((message) => (ids.includes(message.id) ? changed(message) : message));
  return messages.every((message, index) => message === state.messages[index]) ? state : { ...state, messages };
}
