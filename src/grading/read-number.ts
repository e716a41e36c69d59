import { plainCharacters } from "./typography.ts";

/**
 * Reads a number as a French or an English hand writes it, or gives `undefined`; never NaN nor infinite.
 * With both marks the last one is the decimal mark ("1.234,5" and "1,234.5" are 1234.5); a lone mark is a decimal
 * mark ("1,234" is 1.234, as in France), a repeated one groups thousands ("1.234.567"). Spaces group by three.
 * Powers, fractions and other scripts' digits are refused. `unit` is what may follow the number.
 */
export function readNumber(text: string, unit?: string): number | undefined {
  if (text.length > LONGEST_NUMBER) return undefined;
  const typed = withoutUnit(plainCharacters(text).replace(/\s+/g, " ").trim(), unit);
  const [, sign, body] = /^([+-]?) ?([\d., ]*\d[.,]?)$/.exec(typed) ?? [];
  const digits = body === undefined ? undefined : readUnsigned(body.replace(/[.,]$/, ""));
  if (digits === undefined) return undefined;
  const value = Number(digits);
  return sign === "-" && value !== 0 ? -value : value;
}

const LONGEST_NUMBER = 60;

function readUnsigned(body: string): string | undefined {
  if (/^\d*[.,]?\d+$/.test(body)) return body.replace(",", ".");
  if (/^\d{1,3}( \d{3})+([.,]\d+)?$/.test(body)) return body.replaceAll(" ", "").replace(",", ".");
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(body)) return body.replaceAll(".", "").replace(",", ".");
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(body)) return body.replaceAll(",", "");
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(body)) return body.replaceAll(".", "");
  if (/^\d{1,3}(,\d{3}){2,}$/.test(body)) return body.replaceAll(",", "");
  return undefined;
}

function withoutUnit(typed: string, unit: string | undefined): string {
  const suffix = plainCharacters(unit ?? "")
    .trim()
    .toLowerCase();
  if (suffix === "" || !typed.toLowerCase().endsWith(suffix)) return typed;
  return typed.slice(0, typed.length - suffix.length).trim();
}
