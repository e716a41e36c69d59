import { escapeXml, type Sheet, type SheetCell } from "./sheet.ts";
import { zipWithMimetype } from "./zip.ts";

const MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";

export interface OdsMetadata {
  readonly title?: string;
  readonly creator?: string;
  readonly created?: string;
}

/** An OpenDocument 1.3 spreadsheet. Formulas are written in OpenFormula: `of:=SUM([.B2:.B9])`. */
export function ods(sheets: readonly Sheet[], metadata: OdsMetadata = {}): Uint8Array {
  return zipWithMimetype(MIMETYPE, {
    "META-INF/manifest.xml": manifest(),
    "content.xml": content(sheets),
    "styles.xml": `<?xml version="1.0" encoding="UTF-8"?><office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"/>`,
    "meta.xml": meta(metadata),
  });
}

function content(sheets: readonly Sheet[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3">
<office:automatic-styles>
<number:date-style style:name="d0"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="date" style:family="table-cell" style:data-style-name="d0"/>
<style:style style:name="head" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/></style:style>
<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
<style:style style:name="column" style:family="table-column"><style:table-column-properties style:column-width="3.2cm"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
${sheets.map(table).join("\n")}
</office:spreadsheet></office:body></office:document-content>`;
}

function table(sheet: Sheet): string {
  const columns = Math.max(...sheet.rows.map((row) => row.length));
  const rows = sheet.rows.map((row, index) => `<table:table-row>${row.map((cell) => tableCell(cell, index === 0)).join("")}</table:table-row>`);
  return `<table:table table:name="${escapeXml(sheet.name)}" table:style-name="${sheet.hidden ? "hidden" : "shown"}"><table:table-column table:style-name="column" table:number-columns-repeated="${columns}"/>${rows.join("\n")}</table:table>`;
}

function tableCell(cell: SheetCell, head: boolean): string {
  if (cell === null) return "<table:table-cell/>";
  if (typeof cell === "number") return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${String(cell).replace(".", ",")}</text:p></table:table-cell>`;
  if (typeof cell === "string") return `<table:table-cell office:value-type="string"${head ? ' table:style-name="head"' : ""}><text:p>${escapeXml(cell)}</text:p></table:table-cell>`;
  if ("date" in cell) return `<table:table-cell office:value-type="date" office:date-value="${cell.date}" table:style-name="date"><text:p>${cell.date.split("-").reverse().join("/")}</text:p></table:table-cell>`;
  const typed = typeof cell.value === "number" ? `office:value-type="float" office:value="${cell.value}"` : `office:value-type="string"`;
  return `<table:table-cell table:formula="${escapeXml(cell.formula)}" ${typed}><text:p>${escapeXml(String(cell.value).replace(".", ","))}</text:p></table:table-cell>`;
}

function manifest(): string {
  const parts = ["content.xml", "styles.xml", "meta.xml"].map((path) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="text/xml"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${MIMETYPE}"/>${parts.join("")}</manifest:manifest>`;
}

function meta({ title = "", creator = "", created = "2024-01-15T12:00:00" }: OdsMetadata): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3"><office:meta><dc:title>${escapeXml(title)}</dc:title><meta:initial-creator>${escapeXml(creator)}</meta:initial-creator><dc:creator>${escapeXml(creator)}</dc:creator><meta:creation-date>${created}</meta:creation-date><dc:date>${created}</dc:date></office:meta></office:document-meta>`;
}
