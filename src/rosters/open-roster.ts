import { sniffText } from "../analytics/decode-text.ts";
import { type ImportedFile, type UnpackLimits, unpack } from "../analytics/unpack.ts";
import { readSiecle } from "./formats/siecle.ts";
import { readText } from "./formats/text.ts";
import { readXlsx } from "./formats/xlsx.ts";
import { type RosterOpening, type RosterTable, refuse, rosterLimits } from "./roster-table.ts";

const limits: UnpackLimits = { entries: 500, entryBytes: rosterLimits.bytes, totalBytes: 2 * rosterLimits.bytes, ratio: 200 };

/** Opens a list in any format that it shows by its content; the name decides nothing. Never throws. */
export function openRoster({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): RosterOpening {
  if (bytes.length > rosterLimits.bytes) return refuse("too-large");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return openArchive({ name, bytes, modifiedAt: "" });
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) return refuse("old-workbook");
  return openText({ name: "", bytes });
}

/** A workbook, or a ZIP with lists in it: SIECLE's export is one. */
function openArchive(archive: ImportedFile): RosterOpening {
  const { files, refusals } = unpack(archive, limits);
  const [refusal] = refusals;
  if (refusal !== undefined) return refuse(refusal.reason);
  if (files.some((file) => file.name.endsWith("/xl/workbook.xml"))) return readXlsx(files);
  const openings = files.filter((file) => /\.(?:xml|csv|tsv|txt)$/i.test(file.name)).map((file) => openText({ name: file.name.slice(archive.name.length + 1), bytes: file.bytes }));
  const [first, ...others] = openings.flatMap((opening): readonly RosterTable[] => (opening.kind === "tables" ? opening.tables : []));
  return first === undefined ? (openings[0] ?? refuse("unknown-kind")) : { kind: "tables", tables: [first, ...others] };
}

function openText({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): RosterOpening {
  const { text, encoding } = sniffText(bytes);
  if (/^\uFEFF?\s*<(?:\?xml|BEE_ELEVES)/.test(text)) return readSiecle(text, { name, encoding });
  // A picture, a PDF or a program is full of bytes that no list has.
  if (/^%PDF/.test(text) || (text.slice(0, 1000).match(/(?!\s)\p{Cc}/gu)?.length ?? 0) > 3) return refuse("unknown-kind");
  if (bytes.length > rosterLimits.textBytes) return refuse("too-large");
  return readText(text, { name, encoding });
}
