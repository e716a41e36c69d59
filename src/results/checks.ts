/** What a place of the file should have held, in codes that the reader's language turns into words. */
export type Expected =
  | "json"
  | "object"
  | "list"
  | "text"
  | "number"
  | "whole-number"
  | "yes-or-no"
  | "identifier"
  | "token"
  | "time"
  | "hash"
  | "uuid"
  | "key"
  | "known-kind"
  | "simple-value"
  | "nothing"
  | "something"
  | "known-version";

/** The first place that is not as expected; `path` is a JSON pointer (RFC 6901), "" for the whole. */
export interface Problem {
  readonly path: string;
  readonly expected: Expected;
}

export interface Check {
  (value: unknown, path: string): Problem | undefined;
  /** True when an object may lack the key altogether. */
  readonly optional?: true;
}

/** An object with exactly these keys; with `others`, further identifiers may lead to what that check admits. */
export function object<Shape>(shape: { readonly [Key in keyof Shape]-?: Check }, others: Check = nothing): Check {
  const known = Object.entries<Check>(shape);
  return (value, path) => {
    if (!isObject(value)) return { path, expected: "object" };
    for (const [key, check] of known) {
      if (!Object.hasOwn(value, key)) {
        if (check.optional) continue;
        return { path: `${path}/${key}`, expected: "something" };
      }
      const problem = check(value[key], `${path}/${key}`);
      if (problem) return problem;
    }
    const rest = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
    return checkEntries(value, rest, others, path);
  };
}

export function optional(check: Check): Check {
  return Object.assign((value: unknown, path: string) => check(value, path), { optional: true as const });
}

/** An object used as a table: at most `most` identifiers, each leading to a value that `check` admits. */
export function entries(check: Check, { most }: { readonly most: number }): Check {
  return (value, path) => {
    if (!isObject(value) || Object.keys(value).length > most) return { path, expected: "object" };
    return checkEntries(value, Object.keys(value), check, path);
  };
}

function checkEntries(value: Readonly<Record<string, unknown>>, keys: readonly string[], check: Check, path: string): Problem | undefined {
  for (const key of keys) {
    if (!IDENTIFIER.test(key) || RESERVED.has(key)) return { path, expected: "identifier" };
    const problem = check(value[key], `${path}/${key}`);
    if (problem) return problem;
  }
  return undefined;
}

export function list(check: Check, { most, least = 0 }: { readonly most: number; readonly least?: number }): Check {
  return (value, path) => {
    if (!Array.isArray(value) || value.length > most || value.length < least) return { path, expected: "list" };
    for (const [index, element] of value.entries()) {
      const problem = check(element, `${path}/${String(index)}`);
      if (problem) return problem;
    }
    return undefined;
  };
}

/** A closed union told apart by its field `kind`. */
export function kinds(checks: Readonly<Record<string, Check>>): Check {
  return (value, path) => {
    if (!isObject(value)) return { path, expected: "object" };
    const kind = value["kind"];
    const check = typeof kind === "string" && Object.hasOwn(checks, kind) ? checks[kind] : undefined;
    return check ? check(value, path) : { path: `${path}/kind`, expected: "known-kind" };
  };
}

export function nullable(check: Check): Check {
  return (value, path) => (value === null ? undefined : check(value, path));
}

/** From `least` to `most` characters (code points, as JSON Schema counts them). */
export function text(most: number, least = 0): Check {
  return (value, path) => {
    if (typeof value !== "string" || value.length > 2 * most) return { path, expected: "text" };
    const { length } = [...value];
    return length >= least && length <= most ? undefined : { path, expected: "text" };
  };
}

export function number(least: number, most: number): Check {
  return (value, path) => (typeof value === "number" && value >= least && value <= most ? undefined : { path, expected: "number" });
}

export function wholeNumber(least: number, most: number): Check {
  return (value, path) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most ? undefined : { path, expected: "whole-number" };
}

export function exactly(...constants: readonly (string | number)[]): Check {
  return (value, path) => (constants.includes(value as string | number) ? undefined : { path, expected: "known-kind" });
}

export function oneOf(constants: readonly string[]): Check {
  return (value, path) => (typeof value === "string" && constants.includes(value) ? undefined : { path, expected: "known-kind" });
}

export const yesOrNo: Check = (value, path) => (typeof value === "boolean" ? undefined : { path, expected: "yes-or-no" });

/** A short text, a number, yes or no, or null: what a later design may add to today's. */
export const simpleValue: Check = (value, path) =>
  value === null || typeof value === "boolean" || Number.isFinite(value) || (typeof value === "string" && !text(200)(value, path))
    ? undefined
    : { path, expected: "simple-value" };

function nothing(_: unknown, path: string): Problem {
  return { path, expected: "nothing" };
}

export function matching(pattern: RegExp, expected: Expected): Check {
  return (value, path) => (typeof value === "string" && pattern.test(value) ? undefined : { path, expected });
}

const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;
/** Names that JavaScript itself uses on objects (`__proto__` is no identifier). */
const RESERVED = new Set(["constructor", "prototype"]);
const DAY = "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))";

export const identifier = matching(IDENTIFIER, "identifier");
/** An item, or one variant of it: "item" or "item#variant". */
export const metItem = matching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}(?:#[A-Za-z0-9][A-Za-z0-9._-]{0,79})?$/, "identifier");
export const token = matching(/^[A-Z0-9]{8}$/, "token");
export const hash = matching(/^[0-9a-f]{64}$/, "hash");
export const uuid = matching(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, "uuid");
export const time = matching(new RegExp(`^20\\d\\d-${DAY}T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z$`), "time");

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
