export interface Pdf {
  readonly title: string;
  readonly author?: string;
  readonly subject?: string;
  readonly creator?: string;
  /** "2024-03-12T09:14:05" */
  readonly created?: string;
  readonly modified?: string;
  /** Lines of text; "# " makes a title, "" a blank line, "\f" a new page. Pages break by themselves. */
  readonly lines: readonly string[];
  /** Titles become bookmarks, and every line is tagged for screen readers. */
  readonly tagged?: boolean;
  /** Labels of text fields to fill in, at the foot of the first page. */
  readonly form?: readonly string[];
  /** Three millimetres of colour beyond the page, and crop marks, as a printer wants them. */
  readonly bleed?: boolean;
  /** A picture at the foot of the first page. */
  readonly picture?: { readonly jpeg: Uint8Array; readonly width: number; readonly height: number };
}

const LINES_PER_PAGE = 46;
const PAGE = { width: 595, height: 842 };
/** Points around the page for the bleed and the marks. */
const MARGIN = 28;
const BLEED = 8.5;

/** A PDF 1.4 of plain text pages, in Helvetica with WinAnsi encoding. */
export function pdf(document: Pdf): Uint8Array {
  const { tagged, form = [], bleed, picture } = document;
  const pages = splitPages(document.lines);
  const objects: string[] = [];
  const firstPage = 5;
  const afterPages = firstPage + pages.length * 2;
  const fields = form.map((_, index) => afterPages + index);
  const image = picture ? afterPages + fields.length : 0;
  const tags = afterPages + fields.length + (picture ? 1 : 0);
  const catalog = [tagged ? `/MarkInfo << /Marked true >> /StructTreeRoot ${tags} 0 R /Outlines ${tags + 1} 0 R /PageMode /UseOutlines` : "", form.length ? `/AcroForm << /Fields [${fields.map((id) => `${id} 0 R`).join(" ")}] /NeedAppearances true /DR << /Font << /F1 3 0 R >> >> /DA (/F1 11 Tf 0 g) >>` : ""];
  objects.push(["<< /Type /Catalog /Pages 2 0 R /Lang (fr)", ...catalog.filter(Boolean), ">>"].join(" "));
  objects.push(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(" ")}] >>`);
  objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>");
  pages.forEach((lines, index) => {
    const first = index === 0;
    const labels = first ? form.map((label, rank) => `BT /F1 11 Tf 56 ${fieldBottom(rank) + 5} Td (${escapePdf(label)}) Tj ET`) : [];
    const drawing = first && picture ? [`q 180 0 0 ${Math.round((180 * picture.height) / picture.width)} 56 60 cm /Im Do Q`] : [];
    const stream = [...(bleed ? [cropMarks()] : []), pageStream(lines, tagged === true), ...labels, ...drawing].join("\n");
    const box = bleed ? `[${-MARGIN} ${-MARGIN} ${PAGE.width + MARGIN} ${PAGE.height + MARGIN}] /TrimBox [0 0 ${PAGE.width} ${PAGE.height}] /BleedBox [${-BLEED} ${-BLEED} ${PAGE.width + BLEED} ${PAGE.height + BLEED}]` : `[0 0 ${PAGE.width} ${PAGE.height}]`;
    const extras = [first && form.length ? ` /Annots [${fields.map((id) => `${id} 0 R`).join(" ")}]` : "", tagged ? ` /StructParents ${index}` : ""].join("");
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Resources << /Font << /F1 3 0 R /F2 4 0 R >>${first && picture ? ` /XObject << /Im ${image} 0 R >>` : ""} >> /Contents ${firstPage + index * 2 + 1} 0 R${extras} >>`);
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  });
  form.forEach((label, rank) => {
    objects.push(`<< /Type /Annot /Subtype /Widget /FT /Tx /T (${escapePdf(label)}) /TU (${escapePdf(label)}) /F 4 /P ${firstPage} 0 R /Rect [220 ${fieldBottom(rank)} 520 ${fieldBottom(rank) + 20}] /MK << /BC [0.4 0.4 0.4] /BG [0.94 0.95 0.98] >> /DA (/F1 11 Tf 0 g) >>`);
  });
  if (picture) objects.push(`<< /Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${picture.jpeg.length} >>\nstream\n${Buffer.from(picture.jpeg).toString("latin1")}\nendstream`);
  if (tagged) objects.push(...structure(pages, firstPage, tags));
  objects.push(information(document));
  return assemble(objects);
}

function splitPages(lines: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const line of lines) {
    if (line === "\f") parts.push([]);
    else parts.at(-1)!.push(line);
  }
  return parts.flatMap((part) => chunk(part, LINES_PER_PAGE));
}

function pageStream(lines: readonly string[], tagged: boolean): string {
  const drawn = lines.map((line, index) => {
    const text = line.startsWith("# ") ? `/F2 15 Tf (${escapePdf(line.slice(2))}) Tj /F1 11 Tf T*` : `(${escapePdf(line)}) Tj T*`;
    return tagged ? `/${tagOf(line)} << /MCID ${index} >> BDC ${text} EMC` : text;
  });
  return `BT /F1 11 Tf 16 TL 56 786 Td\n${drawn.join("\n")}\nET`;
}

function tagOf(line: string): string {
  return line.startsWith("# ") ? "H1" : "P";
}

/** The tree of tags, the bookmarks, the document, then its elements and the bookmarks one by one. */
function structure(pages: readonly (readonly string[])[], firstPage: number, root: number): string[] {
  const lines = pages.flatMap((page, index) => page.map((line, mark) => ({ line, mark, page: firstPage + index * 2 })));
  const titles = lines.filter(({ line }) => line.startsWith("# "));
  const firstElement = root + 3;
  const firstBookmark = firstElement + lines.length;
  const elementsOf = (page: number) => lines.flatMap((line, index) => (line.page === page ? [`${firstElement + index} 0 R`] : [])).join(" ");
  const bookmark = ({ line, page, mark }: (typeof titles)[number], index: number) =>
    `<< /Title (${escapePdf(line.slice(2))}) /Parent ${root + 1} 0 R /Dest [${page} 0 R /XYZ 0 ${800 - mark * 16} null]${index > 0 ? ` /Prev ${firstBookmark + index - 1} 0 R` : ""}${index < titles.length - 1 ? ` /Next ${firstBookmark + index + 1} 0 R` : ""} >>`;
  return [
    `<< /Type /StructTreeRoot /K ${root + 2} 0 R /ParentTree << /Nums [${pages.map((_, index) => `${index} [${elementsOf(firstPage + index * 2)}]`).join(" ")}] >> >>`,
    `<< /Type /Outlines /First ${firstBookmark} 0 R /Last ${firstBookmark + titles.length - 1} 0 R /Count ${titles.length} >>`,
    `<< /Type /StructElem /S /Document /P ${root} 0 R /K [${lines.map((_, index) => `${firstElement + index} 0 R`).join(" ")}] >>`,
    ...lines.map(({ line, mark, page }) => `<< /Type /StructElem /S /${tagOf(line)} /P ${root + 2} 0 R /Pg ${page} 0 R /K ${mark} >>`),
    ...titles.map(bookmark),
  ];
}

function fieldBottom(rank: number): number {
  return 420 - rank * 32;
}

/** A coloured edge that runs over the trim, and two strokes at each corner. */
function cropMarks(): string {
  const { width, height } = PAGE;
  const edge = `0.75 0.85 0.95 rg ${-BLEED} ${height - 30} ${width + 2 * BLEED} ${30 + BLEED} re f 0 g`;
  const strokes = [0, width].flatMap((x) => [0, height].map((y) => `${x} ${y === 0 ? -12 : y + 12} m ${x} ${y === 0 ? -MARGIN : y + MARGIN} l S ${x === 0 ? -12 : x + 12} ${y} m ${x === 0 ? -MARGIN : x + MARGIN} ${y} l S`));
  return `${edge} 0.5 w ${strokes.join(" ")}`;
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
