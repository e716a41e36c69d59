import { strToU8, zipSync } from "fflate";

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A workbook as spreadsheets write them: each sheet by name, its rows as XML. */
export function workbook(sheets: Readonly<Record<string, string>>, shared: readonly string[] = []): Uint8Array {
  const names = Object.keys(sheets);
  return zipSync({
    "[Content_Types].xml": strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    "xl/workbook.xml": strToU8(`<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": strToU8(`<?xml version="1.0"?><Relationships>${names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join("")}</Relationships>`),
    "xl/sharedStrings.xml": strToU8(`<?xml version="1.0"?><sst xmlns="${main}">${shared.map((item) => `<si>${item}</si>`).join("")}</sst>`),
    ...Object.fromEntries(names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, strToU8(`<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${sheets[name] ?? ""}</sheetData></worksheet>`)])),
  });
}
