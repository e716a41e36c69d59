export interface Contact {
  readonly surname: string;
  readonly firstName: string;
  readonly email?: string;
  readonly phone?: string;
  readonly organisation?: string;
  readonly birthday?: string;
  readonly address?: string;
  readonly note?: string;
}

/** A vCard 3.0 file (RFC 2426): the version that every phone reads. */
export function vcf(contacts: readonly Contact[]): string {
  return contacts
    .flatMap((contact) => [
      "BEGIN:VCARD",
      "VERSION:3.0",
      `N:${contact.surname};${contact.firstName};;;`,
      `FN:${contact.firstName} ${contact.surname}`,
      ...(contact.organisation ? [`ORG:${contact.organisation}`] : []),
      ...(contact.email ? [`EMAIL;TYPE=INTERNET:${contact.email}`] : []),
      ...(contact.phone ? [`TEL;TYPE=CELL:${contact.phone}`] : []),
      ...(contact.birthday ? [`BDAY:${contact.birthday}`] : []),
      ...(contact.address ? [`ADR;TYPE=HOME:;;${contact.address};;;;`] : []),
      ...(contact.note ? [`NOTE:${contact.note.replaceAll("\n", "\\n").replaceAll(",", "\\,")}`] : []),
      "END:VCARD",
    ])
    .concat("")
    .join("\r\n");
}
