import type { Attachment, Header, Message as SceneMessage, Person } from "./scene.ts";

/** The folders of every mailbox; facts speak of them by these names. */
export const FOLDERS = { inbox: "Réception", drafts: "Brouillons", sent: "Envoyés", spam: "Indésirables", bin: "Corbeille" } as const;
export const GONE = "supprimé";

export interface Message {
  readonly id: string;
  readonly folder: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly replyTo?: string;
  readonly date: string;
  readonly subject: string;
  readonly body: string;
  readonly read: boolean;
  readonly attachments: readonly Attachment[];
  readonly headers?: readonly Header[];
  readonly reported?: "phishing" | "spam";
  readonly inReplyTo?: string;
  readonly forwardOf?: string;
  /** What its writer typed, without what it quotes; only for messages of this mailbox's owner. */
  readonly typed?: string;
}

export interface Rule {
  readonly field: RuleField;
  readonly contains: string;
  readonly folder: string;
}

export type RuleField = "from" | "to" | "subject";

export interface State {
  readonly messages: readonly Message[];
  readonly folders: readonly string[];
  readonly rules: readonly Rule[];
  readonly folder: string;
  /** Id of the message being read. */
  readonly open: string | undefined;
  readonly received: boolean;
  readonly linksOpened: readonly string[];
  readonly attachmentsOpened: readonly string[];
  /** How many messages the student has made: the next is `+{made + 1}`. */
  readonly made: number;
}

export function fromScene(message: SceneMessage, me: Person): Message {
  return { folder: FOLDERS.inbox, to: [me], cc: [], bcc: [], read: false, attachments: [], ...message };
}

export function findMessage({ messages }: State, id: string | undefined): Message | undefined {
  return messages.find((message) => message.id === id);
}

/** The built-in folders, then those of this mailbox, in the order shown. */
export function allFolders({ folders }: State): string[] {
  return [...Object.values(FOLDERS), ...folders];
}

export function messagesIn({ messages }: State, folder: string): Message[] {
  return messages.filter((message) => message.folder === folder).toSorted((one, other) => (one.date === other.date ? 0 : one.date < other.date ? 1 : -1));
}
