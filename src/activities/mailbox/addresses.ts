import type { MailboxScene, Person } from "./scene.ts";

export type Recipients = { readonly kind: "read"; readonly people: readonly Person[] } | { readonly kind: "unreadable"; readonly text: string };

const ADDRESS = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+$/;

/** Reads a field of recipients: addresses, `Name <address>`, or names of the address book, between commas or semicolons. */
export function readRecipients(scene: MailboxScene, field: string): Recipients {
  const people: Person[] = [];
  for (const part of splitRecipients(field)) {
    const person = readRecipient(scene, part);
    if (!person) return { kind: "unreadable", text: part };
    if (!people.some(({ address }) => sameAddress(address, person.address))) people.push(person);
  }
  return { kind: "read", people };
}

export function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Between commas or semicolons, but for those inside quotes: `"Mairie, salles" <salles@mairie.example>`. */
export function splitRecipients(field: string): string[] {
  return (field.match(/(?:"[^"]*"|[^,;\n])+/g) ?? []).map((text) => text.trim()).filter(Boolean);
}

/** `Lina Kaya <lina@ecole.example>`, separated as the fields are typed. */
export function writeRecipients(people: readonly Person[]): string {
  return people.map(({ name, address }) => (name === address ? address : `${/[,;]/.test(name) ? `"${name}"` : name} <${address}>`)).join(", ");
}

/** Everyone that the mailbox knows: its address book, and who wrote to it or with it. */
export function knownPeople(scene: MailboxScene): Person[] {
  const all = [...(scene.contacts ?? []), ...scene.messages.flatMap(({ from, to, cc }) => [from, ...(to ?? []), ...(cc ?? [])])];
  return all.filter(({ address }, index) => all.findIndex((other) => sameAddress(other.address, address)) === index);
}

function readRecipient(scene: MailboxScene, text: string): Person | undefined {
  const [, name, inside] = /^(.*?)\s*<([^<>]+)>$/.exec(text) ?? [];
  const address = (inside ?? text).trim();
  if (ADDRESS.test(address)) return { name: name?.replaceAll('"', "").trim() || (knownPeople(scene).find((person) => sameAddress(person.address, address))?.name ?? address), address: address.toLowerCase() };
  return inside === undefined ? (scene.contacts ?? []).find((person) => person.name.toLowerCase() === text.toLowerCase()) : undefined;
}
