import { code } from "../../i18n/fr/activities/code.ts";
import { isSequence, operate, position, roundTo } from "./operators.ts";
import { PythonError } from "./python-error.ts";
import { areEqual, asNumber, budget, compare, type Dict, isTrue, itemsOf, keyOf, LONGEST, type List, list, rangeLength, repr, toText, tuple, typeText, type Value } from "./values.ts";

/** What the functions of Python need of the machine around them. */
export interface Console {
  readonly print: (text: string) => void;
  readonly input: (prompt: string) => string;
  /** Called with the size of what is made, or walked through. */
  readonly spend: (size: number) => void;
}

type Keywords = ReadonlyMap<string, Value>;
type Call = (values: readonly Value[], keywords: Keywords, around: Console) => Value;
interface Signature {
  readonly least: number;
  readonly most: number;
  readonly keywords?: readonly string[];
  readonly call: Call;
}

const { errors } = code;
const INTEGER = /^\s*[+-]?\d+(?:_\d+)*\s*$/;
const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

const fn = (least: number, most: number, call: Call, keywords: readonly string[] = []): Signature => ({ least, most, call, keywords });

export const BUILTINS: Readonly<Record<string, Signature>> = {
  print: fn(0, 50, (values, keywords, { print }) => {
    print(values.map(toText).join(textOption(keywords, "sep", " ")) + textOption(keywords, "end", "\n"));
    return null;
  }, ["sep", "end"]),
  input: fn(0, 1, ([prompt], _keywords, { input }) => input(prompt === undefined ? "" : toText(prompt))),
  len: fn(1, 1, ([value]) => BigInt(lengthOf(value!))),
  int: fn(0, 1, ([value = 0n]) => toInt(value)),
  float: fn(0, 1, ([value = 0]) => toFloat(value)),
  str: fn(0, 1, ([value = ""]) => toText(value)),
  bool: fn(0, 1, ([value = false]) => isTrue(value)),
  abs: fn(1, 1, ([value]) => {
    const number = numeric("abs", value!);
    return number < 0 ? -number : number;
  }),
  round: fn(1, 2, ([value, digits]) => {
    const number = numeric("round", value!);
    const places = digits === undefined || digits === null ? undefined : wholeNumber("round", digits);
    if (typeof number === "bigint") return places === undefined || places >= 0 ? number : BigInt(roundTo(Number(number), places));
    if (places !== undefined) return roundTo(number, places);
    return toInt(roundTo(number, 0));
  }),
  sum: fn(1, 2, ([value, first = 0n], _keywords, { spend }) => spent(itemsOf(value!), spend).reduce((sum, item) => {
    if (asNumber(item) === undefined) throw new PythonError("TypeError", errors.operand("+", typeText(sum), typeText(item)));
    return operate("+", sum, item);
  }, first)),
  min: fn(1, 50, (values, _keywords, around) => extreme("min", values, around, (order) => order < 0)),
  max: fn(1, 50, (values, _keywords, around) => extreme("max", values, around, (order) => order > 0)),
  range: fn(1, 3, (values) => {
    const numbers = values.map((value) => wholeNumber("range", value));
    const [from, to, step] = numbers.length === 1 ? [0, numbers[0]!, 1] : [numbers[0]!, numbers[1]!, numbers[2] ?? 1];
    if (step === 0) throw new PythonError("ValueError", errors.zeroStep);
    return { type: "range", from, to, step };
  }),
  list: fn(0, 1, ([value], _keywords, { spend }) => list(value === undefined ? [] : [...spent(itemsOf(value), spend)])),
  tuple: fn(0, 1, ([value], _keywords, { spend }) => tuple(value === undefined ? [] : spent(itemsOf(value), spend))),
  dict: fn(0, 0, (): Dict => ({ type: "dict", entries: new Map() })),
  sorted: fn(1, 1, ([value], keywords, { spend }) => list(sortedItems(spent(itemsOf(value!), spend), keywords)), ["reverse"]),
  reversed: fn(1, 1, ([value], _keywords, { spend }) => list(spent(itemsOf(value!), spend).toReversed())),
  enumerate: fn(1, 2, ([value, first = 0n], _keywords, { spend }) => list(spent(itemsOf(value!), spend).map((item, index) => tuple([BigInt(wholeNumber("enumerate", first) + index), item])))),
  zip: fn(2, 2, ([first, second], _keywords, { spend }) => {
    const [left, right] = [spent(itemsOf(first!), spend), spent(itemsOf(second!), spend)];
    return list(left.slice(0, right.length).map((item, index) => tuple([item, right[index]!])));
  }),
};

const LIST_METHODS: Readonly<Record<string, (self: List) => Signature>> = {
  append: (self) => fn(1, 1, ([value]) => grow(self, 1, () => self.items.push(value!))),
  extend: (self) => fn(1, 1, ([value]) => {
    const added = itemsOf(value!);
    return grow(self, added.length, () => self.items.push(...added));
  }),
  insert: (self) => fn(2, 2, ([at, value]) => grow(self, 1, () => self.items.splice(wholeNumber("insert", at!), 0, value!))),
  remove: (self) => fn(1, 1, ([value]) => {
    self.items.splice(indexIn(self, value!), 1);
    return null;
  }),
  pop: (self) => fn(0, 1, ([at]) => {
    if (self.items.length === 0) throw new PythonError("IndexError", errors.emptyPop);
    return self.items.splice(position(at ?? -1n, self.items.length, self), 1)[0]!;
  }),
  index: (self) => fn(1, 1, ([value]) => BigInt(indexIn(self, value!))),
  count: (self) => fn(1, 1, ([value]) => {
    const work = budget();
    return BigInt(self.items.filter((item) => areEqual(item, value!, work)).length);
  }),
  sort: (self) => fn(0, 0, (_values, keywords) => {
    self.items = sortedItems(self.items, keywords);
    return null;
  }, ["reverse"]),
  reverse: (self) => fn(0, 0, () => {
    self.items.reverse();
    return null;
  }),
  clear: (self) => fn(0, 0, () => {
    self.items = [];
    return null;
  }),
  copy: (self) => fn(0, 0, () => list([...self.items])),
};

const TEXT_METHODS: Readonly<Record<string, (self: string) => Signature>> = {
  upper: (self) => fn(0, 0, () => self.toUpperCase()),
  lower: (self) => fn(0, 0, () => self.toLowerCase()),
  capitalize: (self) => fn(0, 0, () => self.slice(0, 1).toUpperCase() + self.slice(1).toLowerCase()),
  strip: (self) => fn(0, 0, () => self.trim()),
  split: (self) => fn(0, 1, ([separator]) => {
    if (separator === undefined || separator === null) return list(self.trim().split(/\s+/).filter((part) => part !== ""));
    const sign = textOf("split", separator);
    if (sign === "") throw new PythonError("ValueError", errors.emptySeparator);
    return list(self.split(sign));
  }),
  join: (self) => fn(1, 1, ([value], _keywords, { spend }) => {
    const joined = itemsOf(value!).map((item) => textOf("join", item)).join(self);
    spend(joined.length);
    return joined;
  }),
  replace: (self) => fn(2, 2, ([old, other], _keywords, { spend }) => {
    const replaced = self.replaceAll(textOf("replace", old!), () => textOf("replace", other!));
    spend(replaced.length);
    if (replaced.length > LONGEST) throw new PythonError("MemoryError", errors.memory);
    return replaced;
  }),
  startswith: (self) => fn(1, 1, ([start]) => self.startsWith(textOf("startswith", start!))),
  endswith: (self) => fn(1, 1, ([end]) => self.endsWith(textOf("endswith", end!))),
  find: (self) => fn(1, 1, ([part]) => BigInt(self.indexOf(textOf("find", part!)))),
  index: (self) => fn(1, 1, ([part]) => {
    const at = self.indexOf(textOf("index", part!));
    if (at < 0) throw new PythonError("ValueError", errors.substring(repr(part!)));
    return BigInt(at);
  }),
  count: (self) => fn(1, 1, ([part]) => {
    const sign = textOf("count", part!);
    return BigInt(sign === "" ? self.length + 1 : self.split(sign).length - 1);
  }),
  isdigit: (self) => fn(0, 0, () => /^\d+$/.test(self)),
  isalpha: (self) => fn(0, 0, () => /^\p{L}+$/u.test(self)),
};

const DICT_METHODS: Readonly<Record<string, (self: Dict) => Signature>> = {
  keys: (self) => fn(0, 0, () => list([...self.entries.values()].map(([key]) => key))),
  values: (self) => fn(0, 0, () => list([...self.entries.values()].map(([, value]) => value))),
  items: (self) => fn(0, 0, () => list([...self.entries.values()].map((pair) => tuple(pair)))),
  get: (self) => fn(1, 2, ([key, fallback = null]) => (self.entries.get(keyOf(key!)) ?? [key!, fallback])[1]),
  pop: (self) => fn(1, 2, ([key, fallback]) => {
    const kept = self.entries.get(keyOf(key!));
    const found = kept ? kept[1] : fallback;
    if (found === undefined) throw new PythonError("KeyError", errors.missingKey(repr(key!)));
    self.entries.delete(keyOf(key!));
    return found;
  }),
};

/** The method of a value, if it has one. */
export function methodOf(self: Value, name: string): Signature | undefined {
  const pick = <T>(methods: Readonly<Record<string, (self: T) => Signature>>, value: T) => (Object.hasOwn(methods, name) ? methods[name]!(value) : undefined);
  if (typeof self === "string") return pick(TEXT_METHODS, self);
  if (isSequence(self, "list")) return pick(LIST_METHODS, self);
  return self !== null && typeof self === "object" && self.type === "dict" ? pick(DICT_METHODS, self) : undefined;
}

/** Calls one of them, once the number and the names of the values are right. */
export function callBuiltin(name: string, { least, most, keywords: known = [], call }: Signature, values: readonly Value[], keywords: Keywords, around: Console): Value {
  if (values.length < least || values.length > most) throw new PythonError("TypeError", errors.argumentCount(name, least === most ? errors.arguments(least) : errors.between(least, most), values.length));
  const unknown = [...keywords.keys()].find((keyword) => !known.includes(keyword));
  if (unknown !== undefined) throw new PythonError("TypeError", errors.unknownKeyword(name, unknown));
  return call(values, keywords, around);
}

function textOption(keywords: Keywords, name: string, fallback: string): string {
  const value = keywords.get(name);
  return value === undefined || value === null ? fallback : textOf(name, value);
}

function textOf(name: string, value: Value): string {
  if (typeof value === "string") return value;
  throw new PythonError("TypeError", errors.argumentType(name, typeText(value)));
}

function lengthOf(value: Value): number {
  if (typeof value === "string") return [...value].length;
  if (value !== null && typeof value === "object") {
    if (value.type === "list" || value.type === "tuple") return value.items.length;
    if (value.type === "dict") return value.entries.size;
    if (value.type === "range") return rangeLength(value);
  }
  throw new PythonError("TypeError", errors.noLength(typeText(value)));
}

function toInt(value: Value): bigint {
  if (typeof value === "string") {
    if (!INTEGER.test(value) || value.length > 1000) throw new PythonError("ValueError", errors.intText(repr(value)));
    return BigInt(value.trim().replace(/^\+/, "").replaceAll("_", ""));
  }
  const number = numeric("int", value);
  if (typeof number === "bigint") return number;
  if (!Number.isFinite(number)) throw new PythonError("OverflowError", errors.tooBig);
  return BigInt(Math.trunc(number));
}

function toFloat(value: Value): number {
  if (typeof value !== "string") return Number(numeric("float", value));
  if (!NUMBER.test(value)) throw new PythonError("ValueError", errors.floatText(repr(value)));
  return Number(value);
}

function numeric(name: string, value: Value): bigint | number {
  const number = asNumber(value);
  if (number === undefined) throw new PythonError("TypeError", errors.argumentType(name, typeText(value)));
  return number;
}

function wholeNumber(name: string, value: Value): number {
  const number = asNumber(value);
  if (typeof number !== "bigint") throw new PythonError("TypeError", errors.argumentType(name, typeText(value)));
  return Math.max(-1e9, Math.min(1e9, Number(number)));
}

function extreme(name: string, values: readonly Value[], { spend }: Console, isBetter: (order: number) => boolean): Value {
  const items = values.length === 1 ? spent(itemsOf(values[0]!), spend) : values;
  if (items.length === 0) throw new PythonError("ValueError", errors.emptySequence(name));
  const work = budget();
  return items.reduce((best, item) => (isBetter(compare(item, best, "<", work)) ? item : best));
}

function sortedItems(items: readonly Value[], keywords: Keywords): Value[] {
  const work = { left: 20 * budget().left };
  const sorted = items.toSorted((left, right) => compare(left, right, "<", work));
  return isTrue(keywords.get("reverse") ?? false) ? sorted.toReversed() : sorted;
}

function indexIn(self: List, value: Value): number {
  const work = budget();
  const at = self.items.findIndex((item) => areEqual(item, value, work));
  if (at < 0) throw new PythonError("ValueError", errors.notInList(repr(value)));
  return at;
}

function grow(self: List, by: number, change: () => unknown): null {
  if (self.items.length + by > LONGEST) throw new PythonError("MemoryError", errors.memory);
  change();
  return null;
}

function spent(items: readonly Value[], spend: (size: number) => void): readonly Value[] {
  spend(items.length);
  return items;
}
