import { shown } from "../../../src/activities/spreadsheet/values.ts";

/** A whole number as a spreadsheet may show it: 120, 120,00 or 120 €. */
export function anyNumberFormat(text: string): readonly string[] {
  return (["auto", "number", "euro"] as const).map((format) => shown(Number(text), format));
}
