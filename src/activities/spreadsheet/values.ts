/** What a cell holds once computed; null is an empty cell. */
export type Value = number | string | boolean | Fault | null;

/** An error that a cell shows, and that spreads to what uses it. */
export interface Fault {
  readonly fault: "#DIV/0!" | "#REF!" | "#NOM?" | "#VALEUR!" | "#CYCLE!" | "#N/A" | "#NOMBRE!" | "#ERREUR!";
}

export type Format = "auto" | "number" | "euro" | "percent" | "date" | "text";

const DAY_MS = 86_400_000;
/** Day 1 is 31 December 1899, so that dates after February 1900 have the numbers of other spreadsheets. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const SPACES = /[\s\u00a0\u202f]/g;
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?: \d{3})+)(?:[.,]\d+)?(?:[eE][+-]?\d+)?$/;
const whole = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat("fr-FR", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const share = new Intl.NumberFormat("fr-FR", { style: "percent", maximumFractionDigits: 1 });

export function fault(name: Fault["fault"]): Fault {
  return { fault: name };
}

export function isFault(value: Value): value is Fault {
  return value !== null && typeof value === "object";
}

/** What someone types, as the spreadsheet understands it: 12,5 · 20 % · 3 € · 14/03/2026 · VRAI · anything else is text. */
export function readTyped(text: string): { readonly value: Value; readonly format: Format } {
  const tidy = text.replaceAll(SPACES, " ").trim();
  if (tidy === "") return { value: null, format: "auto" };
  if (tidy.startsWith("'")) return { value: tidy.slice(1), format: "text" };
  const [, percent] = /^(.*?) ?%$/.exec(tidy) ?? [];
  const [, euros] = /^(.*?) ?€$/.exec(tidy) ?? [];
  const body = percent ?? euros ?? tidy;
  if (NUMBER.test(body)) {
    const number = Number(body.replaceAll(" ", "").replace(",", "."));
    return percent === undefined ? { value: number, format: euros === undefined ? "auto" : "euro" } : { value: number / 100, format: "percent" };
  }
  const day = dayNumber(tidy);
  if (day !== undefined) return { value: day, format: "date" };
  const upper = tidy.toUpperCase();
  if (upper === "VRAI" || upper === "FAUX") return { value: upper === "VRAI", format: "auto" };
  return { value: text.trim(), format: "text" };
}

function dayNumber(text: string): number | undefined {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)?.map(Number) ?? [];
  if (day === undefined || month === undefined || year === undefined || year < 1901) return undefined;
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? Math.round((time - DAY_ZERO) / DAY_MS) : undefined;
}

/** What a cell shows. */
export function shown(value: Value, format: Format): string {
  if (value === null) return "";
  if (isFault(value)) return value.fault;
  if (typeof value === "boolean") return value ? "VRAI" : "FAUX";
  if (typeof value === "string") return value;
  switch (format) {
    case "number":
      return plainSpaces(cents.format(value));
    case "euro":
      return `${plainSpaces(Number.isInteger(value) ? whole.format(value) : cents.format(value))} €`;
    case "percent":
      return plainSpaces(share.format(value));
    case "date":
      return dayText(value);
    default:
      return numberText(value);
  }
}

/** A number with a decimal comma, without the dust of binary fractions. */
export function numberText(value: number): string {
  const rounded = Number(value.toPrecision(10));
  return String(Object.is(rounded, -0) ? 0 : rounded).replace(".", ",").replace("e+", "E+").replace("e-", "E-");
}

function dayText(value: number): string {
  if (value < 1 || value > 2_958_465) return numberText(value);
  const date = new Date(DAY_ZERO + Math.floor(value) * DAY_MS);
  const [day, month] = [date.getUTCDate(), date.getUTCMonth() + 1].map((part) => String(part).padStart(2, "0"));
  return `${day}/${month}/${date.getUTCFullYear()}`;
}

function plainSpaces(text: string): string {
  return text.replaceAll(SPACES, " ");
}

/** A number where the context wants one: texts that look like numbers are, an empty cell is 0. */
export function toNumber(value: Value): number | Fault {
  if (value === null) return 0;
  if (isFault(value) || typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  const read = readTyped(value).value;
  return typeof read === "number" ? read : fault("#VALEUR!");
}

export function toText(value: Value): string {
  return shown(value, "auto");
}

export function toBoolean(value: Value): boolean | Fault {
  if (isFault(value) || typeof value === "boolean") return value;
  if (typeof value === "string") return fault("#VALEUR!");
  return value !== null && value !== 0;
}

const alphabetical = new Intl.Collator("fr", { sensitivity: "accent", numeric: false });

/** Order of a spreadsheet: numbers, then texts, then booleans; empty cells count as 0 or "". Case does not matter. */
export function compareValues(left: Value, right: Value): number {
  const [first, second] = [left ?? (typeof right === "string" ? "" : 0), right ?? (typeof left === "string" ? "" : 0)];
  if (typeof first === "number" && typeof second === "number") return first - second;
  if (typeof first === "string" && typeof second === "string") return alphabetical.compare(first, second);
  return rank(first) - rank(second) || Number(first) - Number(second) || 0;
}

function rank(value: Value): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 3;
}
