import type { Facts } from "../activity.ts";
import { plain, sortedFolder } from "./rules.ts";
import type { MailboxScene, Person } from "./scene.ts";
import { findMessage, FOLDERS, fromScene, GONE, type Message, type State } from "./state.ts";

export function factsOf(scene: MailboxScene, state: State): Facts {
  const { messages } = state;
  const originals = scene.messages.map((message) => fromScene(message, scene.me));
  const sent = messages.filter(({ id, folder }) => id.startsWith("+") && folder !== FOLDERS.drafts);
  const folderOf = (id: string) => findMessage(state, id)?.folder ?? GONE;
  const idsWhere = (test: (id: string) => boolean) => sorted([...originals.map(({ id }) => id), ...(state.received ? (scene.incoming ?? []).map(({ id }) => id) : [])].filter(test));
  return Object.fromEntries([
    ["sent:count", String(sent.length)],
    ...sentFacts(sent.at(-1)),
    ...messages.filter(({ id }) => !id.startsWith("+")).map(({ id, read }) => [`read:${id}`, read ? "lu" : "non lu"]),
    ...originals.map(({ id }) => [`folder:${id}`, folderOf(id)]),
    ...(scene.incoming ?? []).flatMap((message): [string, string][] => [
      [`next:${message.id}`, sortedFolder(state.rules, fromScene(message, scene.me))],
      ...(state.received ? [[`folder:${message.id}`, folderOf(message.id)] as [string, string]] : []),
    ]),
    ["reported", idsWhere((id) => findMessage(state, id)?.reported === "phishing")],
    ["spam", idsWhere((id) => findMessage(state, id)?.reported === "spam")],
    ["deleted", idsWhere((id) => [GONE, FOLDERS.bin as string].includes(folderOf(id)))],
    ["disturbed", sorted(originals.filter(({ id, folder }) => folderOf(id) !== folder).map(({ id }) => id))],
    ["rules", String(state.rules.length)],
    ["drafts", String(messages.filter(({ folder }) => folder === FOLDERS.drafts).length)],
    ["folders", sorted(state.folders.filter((folder) => !scene.folders?.includes(folder)))],
    ["links-opened", sorted(state.linksOpened)],
    ["attachments-opened", sorted(state.attachmentsOpened)],
  ]);
}

function sentFacts(message: Message | undefined): [string, string][] {
  if (!message) return [];
  const words = plain(message.subject).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return [
    ["sent:to", addresses(message.to)],
    ["sent:cc", addresses(message.cc)],
    ["sent:bcc", addresses(message.bcc)],
    ["sent:recipients", addresses([...message.to, ...message.cc, ...message.bcc])],
    ["sent:subject", message.subject],
    ...words.map((word): [string, string] => [`sent:subject-has:${word}`, "oui"]),
    ["sent:subject-length", words.length === 0 ? "vide" : words.length === 1 ? "court" : words.length <= 10 ? "clair" : "long"],
    ["sent:body", (message.typed ?? "") === "" ? "vide" : "écrit"],
    ["sent:attachments", sorted(message.attachments.map(({ name }) => name))],
    ["sent:in-reply-to", message.inReplyTo ?? ""],
    ["sent:forward-of", message.forwardOf ?? ""],
  ];
}

function addresses(people: readonly Person[]): string {
  return sorted(people.map(({ address }) => address.toLowerCase()));
}

function sorted(values: readonly string[]): string {
  return values.toSorted().join(", ");
}
