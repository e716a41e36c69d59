import type { DocxBlock, DocxImage, DocxParagraph, DocxRun, DocxSection, DocxStyledRun } from "./docx.ts";
import { escapeXml } from "./sheet.ts";

/** A file of the package beside the document, and its relation. */
export interface DocxPart {
  readonly kind: "comments" | "footnotes" | "header" | "footer" | "image" | "styles" | "numbering";
  readonly id: string;
  readonly name: string;
  readonly content: string | Uint8Array;
}

const WORD = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;
const RELATION = `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
const A4: readonly [number, number] = [21, 29.7];
const MARGINS = { top: 2, right: 2, bottom: 2, left: 2 };

/** The text itself, and the parts that it calls. */
export function docxBody(blocks: readonly DocxBlock[], lastSection: DocxSection | undefined, date: string): { document: string; parts: DocxPart[] } {
  const comments: string[] = [];
  const footnotes: string[] = [];
  const parts: DocxPart[] = [];
  let changes = 100;

  const signed = (by: string) => `w:id="${changes++}" w:author="${escapeXml(by)}" w:date="${date}"`;

  const run = (part: DocxRun): string => {
    if (typeof part === "string") return text(part);
    if ("inserted" in part) return `<w:ins ${signed(part.by)}>${text(part.inserted)}</w:ins>`;
    if ("deleted" in part) return `<w:del ${signed(part.by)}>${text(part.deleted, "w:delText")}</w:del>`;
    if ("footnote" in part) {
      const id = footnotes.push(part.footnote);
      return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
    }
    if ("field" in part) return `<w:fldSimple w:instr=" ${escapeXml(part.field)} ">${text(part.shown)}</w:fldSimple>`;
    if ("toFill" in part) return `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(part.toFill)}"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>${escapeXml(part.toFill)}</w:t></w:r></w:sdtContent></w:sdt>`;
    if ("page" in part) return `<w:r><w:br w:type="page"/></w:r>`;
    if ("png" in part) return image(part);
    if (!("comment" in part)) return styled(part);
    const id = comments.push(`<w:comment w:id="${comments.length}" w:author="${escapeXml(part.by)}" w:date="${date}" w:initials="${escapeXml(part.by.slice(0, 1))}"><w:p>${text(part.comment)}</w:p></w:comment>`) - 1;
    return `<w:commentRangeStart w:id="${id}"/>${text(part.text)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  };

  const image = (picture: DocxImage): string => {
    const number = parts.length + 1;
    parts.push({ kind: "image", id: `rIdPart${number}`, name: `media/image${number}.png`, content: picture.png });
    return drawing(picture, number);
  };

  const margin = (kind: "header" | "footer", runs: readonly DocxRun[] | undefined): string => {
    if (!runs) return "";
    const number = parts.length + 1;
    const tag = kind === "header" ? "hdr" : "ftr";
    parts.push({ kind, id: `rIdPart${number}`, name: `${kind}${number}.xml`, content: `<w:${tag} ${WORD} ${RELATION}><w:p><w:pPr><w:pStyle w:val="${kind === "header" ? "Header" : "Footer"}"/></w:pPr>${runs.map(run).join("")}</w:p></w:${tag}>` });
    return `<w:${kind}Reference w:type="default" r:id="rIdPart${number}"/>`;
  };

  const sectionOf = ({ page = A4, margins = MARGINS, columns = 1, header, footer, firstNumber, continuous }: DocxSection): string =>
    `<w:sectPr>${margin("header", header)}${margin("footer", footer)}<w:type w:val="${continuous ? "continuous" : "nextPage"}"/><w:pgSz w:w="${twips(page[0])}" w:h="${twips(page[1])}"${page[0] > page[1] ? ' w:orient="landscape"' : ""}/><w:pgMar w:top="${twips(margins.top)}" w:right="${twips(margins.right)}" w:bottom="${twips(margins.bottom)}" w:left="${twips(margins.left)}" w:header="708" w:footer="708" w:gutter="0"/>${firstNumber === undefined ? "" : `<w:pgNumType w:start="${firstNumber}"/>`}<w:cols w:num="${columns}" w:space="708"/></w:sectPr>`;

  const properties = (paragraph: DocxParagraph): string => {
    const { style, align, indent, firstLine, before, after, lineSpacing, keepWithNext, widowControl, pageBreakBefore, section } = paragraph;
    const list = paragraph.numbered === undefined ? [paragraph.bullet, 2] : [paragraph.numbered, 1];
    const spacing = [before === undefined ? "" : ` w:before="${before * 20}"`, after === undefined ? "" : ` w:after="${after * 20}"`, lineSpacing === undefined ? "" : ` w:line="${lineSpacing * 240}" w:lineRule="auto"`].join("");
    const indents = [indent === undefined ? "" : ` w:left="${twips(indent)}"`, firstLine === undefined ? "" : ` w:firstLine="${twips(firstLine)}"`].join("");
    return [
      style ? `<w:pStyle w:val="${style}"/>` : "",
      toggle("keepNext", keepWithNext),
      toggle("pageBreakBefore", pageBreakBefore),
      toggle("widowControl", widowControl),
      list[0] === undefined ? "" : `<w:numPr><w:ilvl w:val="${list[0]}"/><w:numId w:val="${list[1]}"/></w:numPr>`,
      spacing && `<w:spacing${spacing}/>`,
      indents && `<w:ind${indents}/>`,
      align ? `<w:jc w:val="${align}"/>` : "",
      section ? sectionOf(section) : "",
    ].join("");
  };

  const block = (one: DocxBlock): string => {
    if ("table" in one) return table(one.table);
    const paragraph = "runs" in one ? one : { runs: one };
    const format = properties(paragraph);
    return `<w:p>${format && `<w:pPr>${format}</w:pPr>`}${paragraph.runs.map(run).join("")}</w:p>`;
  };

  const body = blocks.map(block).join("") + (lastSection ? sectionOf(lastSection) : "<w:sectPr/>");
  parts.unshift({ kind: "comments", id: "rId1", name: "comments.xml", content: `<w:comments ${WORD}>${comments.join("")}</w:comments>` });
  if (footnotes.length) parts.push({ kind: "footnotes", id: "rIdNotes", name: "footnotes.xml", content: `<w:footnotes ${WORD}>${separator(-1, "separator")}${separator(0, "continuationSeparator")}${footnotes.map(note).join("")}</w:footnotes>` });
  const namespaces = body.includes("r:id=") || body.includes("r:embed=") ? `${WORD} ${RELATION}` : WORD;
  return { document: `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`, parts };
}

function text(content: string, tag = "w:t"): string {
  return `<w:r><${tag} xml:space="preserve">${escapeXml(content)}</${tag}></w:r>`;
}

function styled({ text: content, bold, italic, size, color }: DocxStyledRun): string {
  const format = [toggle("b", bold), toggle("i", italic), color ? `<w:color w:val="${color}"/>` : "", size ? `<w:sz w:val="${size * 2}"/>` : ""].join("");
  return `<w:r>${format && `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(content)}</w:t></w:r>`;
}

function toggle(name: string, value: boolean | undefined): string {
  return value === undefined ? "" : `<w:${name}${value ? "" : ' w:val="0"'}/>`;
}

function table(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]!.length;
  const width = Math.floor(9600 / columns);
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p>${text(cell)}</w:p></w:tc>`).join("");
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${width * columns}" w:type="dxa"/></w:tblPr><w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl><w:p/>`;
}

function separator(id: number, kind: string): string {
  return `<w:footnote w:type="${kind}" w:id="${id}"><w:p><w:r><w:${kind}/></w:r></w:p></w:footnote>`;
}

function note(content: string, index: number): string {
  return `<w:footnote w:id="${index + 1}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${text(` ${content}`)}</w:p></w:footnote>`;
}

function drawing({ name, alt, width, height, wrap }: DocxImage, number: number): string {
  const size = `cx="${emu(width)}" cy="${emu(height)}"`;
  const named = `<wp:docPr id="${number}" name="${escapeXml(name)}" descr="${escapeXml(alt)}"/>`;
  const graphic = `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="${number}" name="${escapeXml(name)}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdPart${number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>`;
  const drawingNamespace = `xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"`;
  if (!wrap) return `<w:r><w:drawing><wp:inline ${drawingNamespace}><wp:extent ${size}/>${named}${graphic}</wp:inline></w:drawing></w:r>`;
  const around = { square: `<wp:wrapSquare wrapText="bothSides"/>`, "above-and-below": "<wp:wrapTopAndBottom/>", "in-front": "<wp:wrapNone/>" }[wrap];
  return `<w:r><w:drawing><wp:anchor ${drawingNamespace} distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="${number}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent ${size}/>${around}${named}${graphic}</wp:anchor></w:drawing></w:r>`;
}

function twips(centimetres: number): number {
  return Math.round(centimetres * 567);
}

function emu(centimetres: number): number {
  return Math.round(centimetres * 360_000);
}
