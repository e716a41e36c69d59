import { escapeXml } from "./sheet.ts";
import { type DocxPart, docxBody } from "./docx-body.ts";
import { NUMBERING, STYLES } from "./docx-styles.ts";
import { zip } from "./zip.ts";

/** A run of text; what was added or removed keeps the trace of who did it. */
export type DocxRun =
  | string
  | { readonly inserted: string; readonly by: string }
  | { readonly deleted: string; readonly by: string }
  | { readonly text: string; readonly comment: string; readonly by: string }
  | DocxStyledRun
  | { readonly footnote: string }
  /** A computed text: `PAGE`, `SEQ Figure`, `MERGEFIELD Ville`, with what it shows at first. */
  | { readonly field: string; readonly shown: string }
  /** A place to fill in, with its instruction. */
  | { readonly toFill: string }
  | { readonly page: "break" }
  | DocxImage;

export interface DocxStyledRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  /** "C00000" */
  readonly color?: string;
}

export interface DocxImage {
  readonly png: Uint8Array;
  readonly name: string;
  readonly alt: string;
  /** In centimetres. */
  readonly width: number;
  readonly height: number;
  /** Absent, the image stands in the line as a letter would. */
  readonly wrap?: "square" | "above-and-below" | "in-front";
}

export interface DocxParagraph {
  readonly runs: readonly DocxRun[];
  readonly style?: "Title" | "Heading1" | "Heading2" | "Heading3" | "Caption";
  readonly align?: "left" | "center" | "right" | "both";
  /** In centimetres. */
  readonly indent?: number;
  readonly firstLine?: number;
  /** In points. */
  readonly before?: number;
  readonly after?: number;
  /** 1.5: one line and a half. */
  readonly lineSpacing?: number;
  readonly keepWithNext?: boolean;
  readonly widowControl?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Level in the numbered list, from 0. */
  readonly numbered?: number;
  readonly bullet?: number;
  /** Ends a section of the document with this paragraph. */
  readonly section?: DocxSection;
}

export interface DocxTable {
  readonly table: readonly (readonly string[])[];
}

export interface DocxSection {
  /** In centimetres, as the page is read: a landscape page is wider than high. */
  readonly page?: readonly [width: number, height: number];
  readonly margins?: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly columns?: number;
  readonly header?: readonly DocxRun[];
  readonly footer?: readonly DocxRun[];
  readonly firstNumber?: number;
  readonly continuous?: boolean;
}

export type DocxBlock = readonly DocxRun[] | DocxParagraph | DocxTable;

export interface Docx {
  readonly title: string;
  readonly creator?: string;
  readonly lastModifiedBy?: string;
  readonly paragraphs: readonly DocxBlock[];
  /** The last section, or the only one. */
  readonly section?: DocxSection;
}

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const DATE = "2024-01-15T12:00:00Z";

/** A text document (Office Open XML): styles, lists, tables, images, notes, sections, tracked changes and comments. */
export function docx({ title, creator = "", lastModifiedBy = creator, paragraphs, section }: Docx): Uint8Array {
  const { document, parts } = docxBody(paragraphs, section, DATE);
  const plain = parts.every(({ kind }) => kind === "comments") && !document.includes("<w:pPr>") && !document.includes("<w:rPr>");
  const all: DocxPart[] = plain ? parts : [...parts, { kind: "styles", id: "rIdStyles", name: "styles.xml", content: HEAD + STYLES }, { kind: "numbering", id: "rIdNumbering", name: "numbering.xml", content: HEAD + NUMBERING }];
  const overrides = all.filter(({ kind }) => kind !== "image").map(({ kind, name }) => `<Override PartName="/word/${name}" ContentType="${WORD_TYPE}.${kind}+xml"/>`);
  const images = all.some(({ kind }) => kind === "image") ? `<Default Extension="png" ContentType="image/png"/>` : "";
  const relations = all.map(({ kind, id, name }) => `<Relationship Id="${id}" Type="${OFFICE}/relationships/${kind}" Target="${name}"/>`);
  return zip({
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${images}<Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/>${overrides.join("")}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`,
    "word/document.xml": HEAD + document,
    ...Object.fromEntries(all.map(({ name, content }) => [`word/${name}`, typeof content === "string" && !content.startsWith("<?xml") ? HEAD + content : content])),
    "docProps/core.xml": `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator><cp:lastModifiedBy>${escapeXml(lastModifiedBy)}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${DATE}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${DATE}</dcterms:modified></cp:coreProperties>`,
  });
}
