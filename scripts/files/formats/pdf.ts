export interface Pdf {
  readonly title: string;
  readonly author?: string;
  readonly subject?: string;
  readonly creator?: string;
  /** "2024-03-12T09:14:05" */
  readonly created?: string;
  readonly modified?: string;
  /** Lines of text; "# " makes a title, "" a blank line. Pages break by themselves. */
  readonly lines: readonly string[];
}

const LINES_PER_PAGE = 46;

/** A PDF 1.4 of plain text pages, in Helvetica with WinAnsi encoding. */
export function pdf(document: Pdf): Uint8Array {
  const pages = chunk(document.lines, LINES_PER_PAGE);
  const objects: string[] = [];
  const firstPage = 5;
  objects.push("<< /Type /Catalog /Pages 2 0 R /Lang (fr) >>");
  objects.push(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(" ")}] >>`);
  objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>");
  pages.forEach((lines, index) => {
    const stream = pageStream(lines);
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${firstPage + index * 2 + 1} 0 R >>`);
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  });
  objects.push(information(document));
  return assemble(objects);
}

function pageStream(lines: readonly string[]): string {
  const drawn = lines.map((line) => (line.startsWith("# ") ? `/F2 15 Tf (${escapePdf(line.slice(2))}) Tj /F1 11 Tf T*` : `(${escapePdf(line)}) Tj T*`));
  return `BT /F1 11 Tf 16 TL 56 786 Td\n${drawn.join("\n")}\nET`;
}

function information({ title, author, subject, creator, created = "2024-01-15T12:00:00", modified }: Pdf): string {
  const date = (iso: string) => `(D:${iso.replaceAll(/[-:T]/g, "")})`;
  const fields = Object.entries({ Title: title, Author: author, Subject: subject, Creator: creator })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `/${name} <FEFF${Buffer.from(value!, "utf16le").swap16().toString("hex")}>`);
  return `<< ${fields.join(" ")} /CreationDate ${date(created)} /ModDate ${date(modified ?? created)} >>`;
}

function assemble(objects: readonly string[]): Uint8Array {
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** One byte a character: Latin-1, plus the few WinAnsi signs that French uses. */
function escapePdf(text: string): string {
  const windows: Record<string, number> = { "€": 0x80, "…": 0x85, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "–": 0x96, "—": 0x97, "œ": 0x9c, "Œ": 0x8c, "•": 0x95 };
  return Array.from(text, (character) => {
    if ("\\()".includes(character)) return `\\${character}`;
    const code = windows[character] ?? character.charCodeAt(0);
    return code < 256 ? String.fromCharCode(code) : "?";
  }).join("");
}

function chunk<T>(values: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let start = 0; start < values.length; start += size) chunks.push(values.slice(start, start + size));
  return chunks.length ? chunks : [[]];
}
