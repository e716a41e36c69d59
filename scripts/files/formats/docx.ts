import { escapeXml } from "./sheet.ts";
import { zip } from "./zip.ts";

/** A run of text; what was added or removed keeps the trace of who did it. */
export type DocxRun = string | { readonly inserted: string; readonly by: string } | { readonly deleted: string; readonly by: string } | { readonly text: string; readonly comment: string; readonly by: string };

export interface Docx {
  readonly title: string;
  readonly creator?: string;
  readonly lastModifiedBy?: string;
  readonly paragraphs: readonly (readonly DocxRun[])[];
}

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const DATE = "2024-01-15T12:00:00Z";

/** A text document with its tracked changes and comments (Office Open XML). */
export function docx({ title, creator = "", lastModifiedBy = creator, paragraphs }: Docx): Uint8Array {
  const comments: string[] = [];
  let changes = 100;
  const text = (content: string, tag = "w:t") => `<w:r><${tag} xml:space="preserve">${escapeXml(content)}</${tag}></w:r>`;
  const signed = (by: string) => `w:id="${changes++}" w:author="${escapeXml(by)}" w:date="${DATE}"`;
  const run = (part: DocxRun): string => {
    if (typeof part === "string") return text(part);
    if ("inserted" in part) return `<w:ins ${signed(part.by)}>${text(part.inserted)}</w:ins>`;
    if ("deleted" in part) return `<w:del ${signed(part.by)}>${text(part.deleted, "w:delText")}</w:del>`;
    const id = comments.push(`<w:comment w:id="${comments.length}" w:author="${escapeXml(part.by)}" w:date="${DATE}" w:initials="${escapeXml(part.by.slice(0, 1))}"><w:p>${text(part.comment)}</w:p></w:comment>`) - 1;
    return `<w:commentRangeStart w:id="${id}"/>${text(part.text)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  };
  const body = paragraphs.map((runs) => `<w:p>${runs.map(run).join("")}</w:p>`).join("");
  return zip({
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/comments" Target="comments.xml"/></Relationships>`,
    "word/document.xml": `${HEAD}<w:document xmlns:w="${WORD}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    "word/comments.xml": `${HEAD}<w:comments xmlns:w="${WORD}">${comments.join("")}</w:comments>`,
    "docProps/core.xml": `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator><cp:lastModifiedBy>${escapeXml(lastModifiedBy)}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${DATE}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${DATE}</dcterms:modified></cp:coreProperties>`,
  });
}
