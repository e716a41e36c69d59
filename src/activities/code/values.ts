import { code } from "../../i18n/fr/activities/code.ts";
import { PythonError } from "./python-error.ts";
import type { Parameter, Statement } from "./syntax.ts";

/** Python's values: int is bigint, float is number, the mutable ones have an identity. */
export type Value = bigint | number | string | boolean | null | List | Tuple | Dict | Range | Func | Builtin;
export interface List { readonly type: "list"; items: Value[] }
export interface Tuple { readonly type: "tuple"; readonly items: readonly Value[] }
export interface Dict { readonly type: "dict"; readonly entries: Map<string, readonly [Value, Value]> }
export interface Range { readonly type: "range"; readonly from: number; readonly to: number; readonly step: number }
export interface Func { readonly type: "function"; readonly name: string; readonly parameters: readonly Parameter[]; readonly fallbacks: readonly (Value | undefined)[]; readonly body: readonly Statement[]; readonly locals: ReadonlySet<string> }
export interface Builtin { readonly type: "builtin"; readonly name: string; readonly self?: Value }
export type TypeName = keyof typeof code.types;

const { errors, types } = code;
const BIGGEST = 1n << 4000n;
const DEEPEST = 12;
/** Elements that one walk through nested values may meet. */
const MOST_WORK = 20_000;
export const LONGEST = 5000;

export interface Budget { left: number }
export const budget = (): Budget => ({ left: MOST_WORK });

function draw(from: Budget): void {
  from.left -= 1;
  if (from.left < 0) throw new PythonError("MemoryError", errors.memory);
}

export const list = (items: Value[]): List => ({ type: "list", items });
export const tuple = (items: readonly Value[]): Tuple => ({ type: "tuple", items });

export function typeOf(value: Value): TypeName {
  if (value === null) return "none";
  switch (typeof value) {
    case "bigint": return "int";
    case "number": return "float";
    case "string": return "str";
    case "boolean": return "bool";
    default: return value.type === "builtin" ? "function" : value.type;
  }
}

export function typeText(value: Value): string {
  return types[typeOf(value)];
}

export function isTrue(value: Value): boolean {
  if (value === null || typeof value !== "object") return Boolean(value);
  if (value.type === "list" || value.type === "tuple") return value.items.length > 0;
  if (value.type === "dict") return value.entries.size > 0;
  return value.type !== "range" || rangeLength(value) > 0;
}

export function rangeLength({ from, to, step }: Range): number {
  return Math.max(0, Math.ceil((to - from) / step));
}

/** As `print` shows it. */
export function toText(value: Value): string {
  return typeof value === "string" ? value : repr(value);
}

/** As the interpreter shows it: texts have quotes. */
export function repr(value: Value, depth = 0, work = budget()): string {
  work.left -= 1;
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "bigint") return String(value);
  if (typeof value === "number") return floatText(value);
  if (typeof value === "string") return quoted(value);
  if (depth > DEEPEST || work.left < 0) return "…";
  const some = <Item>(items: Iterable<Item>, show: (item: Item) => string) => {
    const parts: string[] = [];
    for (const item of items) {
      parts.push(show(item));
      if (work.left < 0) break;
    }
    return parts.join(", ");
  };
  const all = (items: readonly Value[]) => some(items, (item) => repr(item, depth + 1, work));
  switch (value.type) {
    case "list": return `[${all(value.items)}]`;
    case "tuple": return `(${all(value.items)}${value.items.length === 1 ? "," : ""})`;
    case "dict": return `{${some(value.entries.values(), ([key, item]) => `${repr(key, depth + 1, work)}: ${repr(item, depth + 1, work)}`)}}`;
    case "range": return `range(${value.from}, ${value.to}${value.step === 1 ? "" : `, ${value.step}`})`;
    case "function": return `<function ${value.name}>`;
    case "builtin": return `<built-in function ${value.name}>`;
  }
}

function floatText(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e16 || size < 1e-4)) return value.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
  return Number.isInteger(value) ? `${Object.is(value, -0) ? "-0" : value}.0` : String(value);
}

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  return quote + text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\t", "\\t").replaceAll(quote, `\\${quote}`) + quote;
}

/** Booleans count as 0 and 1; undefined for what is not a number. */
export function asNumber(value: Value): bigint | number | undefined {
  if (typeof value === "boolean") return value ? 1n : 0n;
  return typeof value === "bigint" || typeof value === "number" ? value : undefined;
}

export function bounded(value: bigint): bigint {
  if (value > BIGGEST || value < -BIGGEST) throw new PythonError("OverflowError", errors.tooBig);
  return value;
}

export function areEqual(left: Value, right: Value, work = budget(), depth = 0): boolean {
  draw(work);
  if (left === right) return true;
  const [first, second] = [asNumber(left), asNumber(right)];
  // biome-ignore lint/suspicious/noDoubleEquals: compares an int with a float, as Python does.
  if (first !== undefined && second !== undefined) return first == second;
  if (left === null || right === null || typeof left !== "object" || typeof right !== "object" || depth > DEEPEST) return false;
  if ((left.type === "list" && right.type === "list") || (left.type === "tuple" && right.type === "tuple")) {
    return left.items.length === right.items.length && left.items.every((item, index) => areEqual(item, right.items[index]!, work, depth + 1));
  }
  if (left.type === "dict" && right.type === "dict") {
    return left.entries.size === right.entries.size && [...left.entries].every(([key, [, item]]) => right.entries.has(key) && areEqual(item, right.entries.get(key)![1], work, depth + 1));
  }
  return left.type === "range" && right.type === "range" && left.from === right.from && left.to === right.to && left.step === right.step;
}

/** Negative, zero or positive; what has no order is a TypeError. */
export function compare(left: Value, right: Value, sign: string, work = budget()): number {
  draw(work);
  const [first, second] = [asNumber(left), asNumber(right)];
  if (first !== undefined && second !== undefined) return first < second ? -1 : first > second ? 1 : first === second || Number(first) === Number(second) ? 0 : Number.NaN;
  if (typeof left === "string" && typeof right === "string") return left < right ? -1 : left > right ? 1 : 0;
  const lists = left !== null && right !== null && typeof left === "object" && typeof right === "object" && left.type === right.type && (left.type === "list" || left.type === "tuple");
  if (!lists) throw new PythonError("TypeError", errors.operand(sign, typeText(left), typeText(right)));
  const [items, others] = [(left as List).items, (right as List).items];
  for (let at = 0; at < Math.min(items.length, others.length); at += 1) if (!areEqual(items[at]!, others[at]!, work)) return compare(items[at]!, others[at]!, sign, work);
  return items.length - others.length;
}

/** The name under which a dictionary keeps a key: 1, 1.0 and True are the same one. */
export function keyOf(value: Value, depth = 0): string {
  const number = asNumber(value);
  if (number !== undefined) return `n${typeof number === "number" && Number.isInteger(number) ? BigInt(number) : number}`;
  if (typeof value === "string") return `s${value}`;
  if (value === null) return "none";
  if (typeof value === "object" && value.type === "tuple" && depth < 4) {
    const keys = value.items.map((item) => keyOf(item, depth + 1));
    return `t${keys.map((key) => `${key.length}:${key}`).join("")}`;
  }
  throw new PythonError("TypeError", errors.unhashable(typeText(value)));
}

/** Gives a key its value; a key that is there already stays as it was first written. */
export function setEntry({ entries }: Dict, key: Value, value: Value): void {
  const name = keyOf(key);
  entries.set(name, [entries.get(name)?.[0] ?? key, value]);
}

/** The elements of what can be walked through. */
export function itemsOf(value: Value): readonly Value[] {
  if (typeof value === "string") return [...value];
  if (value !== null && typeof value === "object") {
    if (value.type === "list") return [...value.items];
    if (value.type === "tuple") return value.items;
    if (value.type === "dict") return [...value.entries.values()].map(([key]) => key);
    if (value.type === "range" && rangeLength(value) > LONGEST) throw new PythonError("MemoryError", errors.memory);
    if (value.type === "range") return Array.from({ length: rangeLength(value) }, (_, index) => BigInt(value.from + index * value.step));
  }
  throw new PythonError("TypeError", errors.notIterable(typeText(value)));
}
