import type { Message, Rule } from "./state.ts";

/** Where the first rule that fits puts a message that arrives; later ones are not read. */
export function sortedFolder(rules: readonly Rule[], message: Message): string {
  return rules.find((rule) => matches(rule, message))?.folder ?? message.folder;
}

export function matches({ field, contains }: Rule, message: Message): boolean {
  const wanted = plain(contains);
  return wanted !== "" && plain(textOf(field, message)).includes(wanted);
}

export function plain(text: string): string {
  return text.trim().normalize("NFD").replaceAll(/[\u0300-\u036f]/g, "").toLowerCase();
}

function textOf(field: Rule["field"], { from, to, cc, subject }: Message): string {
  switch (field) {
    case "from":
      return `${from.name} <${from.address}>`;
    case "to":
      return [...to, ...cc].map(({ name, address }) => `${name} <${address}>`).join(", ");
    case "subject":
      return subject;
  }
}
