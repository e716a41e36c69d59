import type { TextEncoding } from "../../analytics/decode-text.ts";
import { type RosterOpening, type RosterRow, refuse, rosterLimits } from "../roster-table.ts";
import { type XmlNode, attribute, elements, elementsAt, readXml, textOf } from "./xml.ts";

const KEPT = new Set(["NOM", "NOM_DE_FAMILLE", "NOM_USAGE", "PRENOM", "DATE_SORTIE"]);

/** ElevesSansAdresses.xml and ElevesAvecAdresses.xml of SIECLE: pupils on one side, their division (D) and groups (G) on the other. */
export function readSiecle(text: string, { name = "", encoding }: { readonly name?: string; readonly encoding?: TextEncoding } = {}): RosterOpening {
  const document = readXml(text);
  if (document === undefined) return refuse("damaged-xml");
  const data = elementsAt(document, "BEE_ELEVES", "DONNEES")[0];
  if (data === undefined) return refuse("not-siecle");
  const pupils = elementsAt(data, "ELEVES", "ELEVE");
  if (pupils.length === 0) return refuse("empty");
  if (pupils.length > rosterLimits.rows) return refuse("too-long");

  const structures = new Map(elementsAt(data, "STRUCTURES", "STRUCTURES_ELEVE").map((entry) => [attribute(entry, "ELEVE_ID"), elements(entry, "STRUCTURE")]));
  const rows = pupils.map((pupil, index): RosterRow => {
    const field = (tag: string): string => textOf(elements(pupil, tag)[0]).trim();
    const own = structures.get(attribute(pupil, "ELEVE_ID")) ?? [];
    const cells = [field("NOM_DE_FAMILLE") || field("NOM"), field("NOM_USAGE"), field("PRENOM"), codes(own, "D")[0] ?? "", codes(own, "G").join(", ")];
    return { line: index + 1, cells, ...(field("DATE_SORTIE") !== "" && { left: true as const }) };
  });
  const header = { line: 0, cells: ["Nom de famille", "Nom d'usage", "Prénom", "Classe", "Groupes"] };
  const tags = new Set(pupils.flatMap((pupil) => Object.keys(pupil).filter((tag) => /^[A-Z]/.test(tag) && !KEPT.has(tag))));
  return { kind: "tables", tables: [{ format: "siecle", name, rows: [header, ...rows], dropped: [...tags].slice(0, rosterLimits.columns), ...(encoding && { encoding }) }] };
}

function codes(structures: readonly XmlNode[], type: "D" | "G"): readonly string[] {
  return structures.filter((structure) => textOf(elements(structure, "TYPE_STRUCTURE")[0]).trim() === type).map((structure) => textOf(elements(structure, "CODE_STRUCTURE")[0]).trim());
}
