import { strToU8, zipSync, type Zippable } from "fflate";

/** Dates inside archives are fixed, so that a file made twice is the same byte for byte. */
export const ARCHIVE_DATE = new Date("2024-01-15T12:00:00");

export type ZipEntry = string | Uint8Array | { readonly content: string | Uint8Array; readonly modified: Date };

export function zip(entries: Readonly<Record<string, ZipEntry>>): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, entry] of Object.entries(entries)) {
    const dated = typeof entry === "object" && "content" in entry;
    const content = dated ? entry.content : entry;
    zippable[name] = [toBytes(content), { mtime: dated ? entry.modified : ARCHIVE_DATE, level: 9 }];
  }
  return zipSync(zippable);
}

/** OpenDocument wants `mimetype` first and stored, so that tools recognise the file by its first bytes. */
export function zipWithMimetype(mimetype: string, entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const zippable: Zippable = { mimetype: [strToU8(mimetype), { level: 0, mtime: ARCHIVE_DATE }] };
  for (const [name, content] of Object.entries(entries)) zippable[name] = [toBytes(content), { mtime: ARCHIVE_DATE, level: 9 }];
  return zipSync(zippable);
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? strToU8(content) : content;
}
