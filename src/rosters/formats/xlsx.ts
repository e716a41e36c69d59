import type { ImportedFile } from "../../analytics/unpack.ts";
import { type RosterOpening, type RosterRow, type RosterTable, refuse, rosterLimits } from "../roster-table.ts";
import { type XmlNode, attribute, elements, elementsAt, readXml, textOf } from "./xml.ts";

/** The sheets of a workbook, from its unpacked parts; a formula shows the value it had, or its own text. */
export function readXlsx(parts: readonly ImportedFile[]): RosterOpening {
  const part = (path: string): XmlNode | undefined => {
    const found = parts.find(({ name }) => name.endsWith(`/${path}`));
    return found && readXml(new TextDecoder().decode(found.bytes));
  };
  const workbook = part("xl/workbook.xml");
  const links = part("xl/_rels/workbook.xml.rels");
  if (workbook === undefined || links === undefined) return refuse("damaged-workbook");
  const targets = new Map(elementsAt(links, "Relationships", "Relationship").map((link) => [attribute(link, "Id"), attribute(link, "Target")]));
  const shared = elementsAt(part("xl/sharedStrings.xml"), "sst", "si").map(richText);

  const tables: RosterTable[] = [];
  for (const sheet of elementsAt(workbook, "workbook", "sheets", "sheet").slice(0, rosterLimits.columns)) {
    // Prefixes are gone, so that r:id is id.
    const target = targets.get(attribute(sheet, "id"));
    const content = target && part(`xl/${target.replace(/^\/?(?:xl\/)?/, "")}`);
    if (!content) return refuse("damaged-workbook");
    const rows = elementsAt(content, "worksheet", "sheetData", "row");
    if (rows.length > rosterLimits.rows) return refuse("too-long");
    const read = rows.map((row, index) => readRow(row, index, shared));
    if (read.includes("too-wide")) return refuse("too-wide");
    const filled = (read as readonly RosterRow[]).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
    if (filled.length > 0) tables.push({ format: "xlsx", name: attribute(sheet, "name"), rows: filled, dropped: [] });
  }
  const [first, ...others] = tables;
  return first === undefined ? refuse("empty") : { kind: "tables", tables: [first, ...others] };
}

function readRow(row: XmlNode, index: number, shared: readonly string[]): RosterRow | "too-wide" {
  const cells: string[] = [];
  for (const cell of elements(row, "c")) {
    const column = columnOf(attribute(cell, "r")) ?? cells.length;
    if (column >= rosterLimits.columns) return "too-wide";
    while (cells.length < column) cells.push("");
    cells[column] = cellText(cell, shared);
  }
  return { line: Number(attribute(row, "r")) || index + 1, cells };
}

function cellText(cell: XmlNode, shared: readonly string[]): string {
  const value = textOf(elements(cell, "v")[0]);
  if (attribute(cell, "t") === "s") return shared[Number(value)] ?? "";
  if (attribute(cell, "t") === "inlineStr") return elements(cell, "is").map(richText).join("");
  const formula = textOf(elements(cell, "f")[0]);
  return value === "" && formula !== "" ? `=${formula}` : value;
}

/** Plain or in runs of different looks; phonetic guides are not part of the text. */
function richText(node: XmlNode): string {
  return [...elements(node, "t"), ...elementsAt(node, "r", "t")].map(textOf).join("");
}

/** "C7" is the third column: 2. */
function columnOf(reference: string): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference)?.[1];
  return letters === undefined ? undefined : [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
