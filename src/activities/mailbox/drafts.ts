import { readRecipients, sameAddress, writeRecipients } from "./addresses.ts";
import type { Attachment, MailboxScene, Person } from "./scene.ts";
import type { Message } from "./state.ts";

/** A message in the making, as its fields hold it. */
export interface Draft {
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly body: string;
  /** Names of files of the scene, or of the message forwarded. */
  readonly attachments: readonly string[];
  readonly inReplyTo?: string;
  readonly forwardOf?: string;
  /** The saved draft that this one continues. */
  readonly id?: string;
}

export type DraftProblem = { readonly kind: "no-recipient" } | { readonly kind: "bad-address"; readonly text: string };

export const NEW_DRAFT: Draft = { to: "", cc: "", bcc: "", subject: "", body: "", attachments: [] };

/** To the sender; to all: the other recipients keep their field, and nobody is written to twice. */
export function replyDraft({ me }: MailboxScene, message: Message, toAll: boolean): Draft {
  const sender: Person = message.replyTo === undefined ? message.from : { name: message.replyTo, address: message.replyTo };
  const isOther = ({ address }: Person) => !sameAddress(address, me.address) && !sameAddress(address, sender.address);
  const isMine = sameAddress(message.from.address, me.address);
  const to = isMine ? message.to : toAll ? [sender, ...message.to.filter(isOther)] : [sender];
  const cc = toAll ? message.cc.filter(isOther) : [];
  return { ...NEW_DRAFT, to: writeRecipients(to), cc: writeRecipients(cc), subject: prefixed("Re", message.subject), body: quoted(message), inReplyTo: message.id };
}

export function forwardDraft(message: Message): Draft {
  return { ...NEW_DRAFT, subject: prefixed("Tr", message.subject), body: quoted(message), attachments: message.attachments.map(({ name }) => name), forwardOf: message.id };
}

export function savedDraft(message: Message): Draft {
  const { id, subject, body, inReplyTo, forwardOf } = message;
  return { id, to: writeRecipients(message.to), cc: writeRecipients(message.cc), bcc: writeRecipients(message.bcc), subject, body, attachments: message.attachments.map(({ name }) => name), ...(inReplyTo === undefined ? {} : { inReplyTo }), ...(forwardOf === undefined ? {} : { forwardOf }) };
}

/** Why a draft cannot leave. An empty subject or text does not hold it back, as in real life. */
export function draftProblem(scene: MailboxScene, draft: Draft): DraftProblem | undefined {
  let count = 0;
  for (const field of [draft.to, draft.cc, draft.bcc]) {
    const recipients = readRecipients(scene, field);
    if (recipients.kind === "unreadable") return { kind: "bad-address", text: recipients.text };
    count += recipients.people.length;
  }
  return count === 0 ? { kind: "no-recipient" } : undefined;
}

/** The files that a draft may carry: those of the scene, and those of the message that it forwards. */
export function filesFor({ files }: MailboxScene, forwarded: Message | undefined): readonly Attachment[] {
  return [...(forwarded?.attachments ?? []), ...(files ?? [])];
}

/** What the writer typed: lines that are not quoted. */
export function typedText(body: string): string {
  return body.split("\n").filter((line) => !line.startsWith(">") && !/^Le .+ a écrit :$/.test(line)).join("\n").trim();
}

function quoted({ from, date, body }: Message): string {
  const day = `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
  return `\n\nLe ${day}, ${from.name} a écrit :\n${body.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").split("\n").map((line) => `> ${line}`).join("\n")}`;
}

function prefixed(prefix: string, subject: string): string {
  return new RegExp(`^${prefix} ?:`, "i").test(subject) ? subject : `${prefix} : ${subject}`;
}
