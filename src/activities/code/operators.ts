import { code } from "../../i18n/fr/activities/code.ts";
import { PythonError } from "./python-error.ts";
import { areEqual, asNumber, bounded, budget, compare, isTrue, itemsOf, LONGEST, list, rangeLength, toText, tuple, typeText, type Value } from "./values.ts";

const { errors } = code;
const BIGGEST_POWER = 4000n;

/** `left operator right` for + - * / // % **. */
export function operate(operator: string, left: Value, right: Value): Value {
  const [first, second] = [asNumber(left), asNumber(right)];
  if (first !== undefined && second !== undefined) return typeof first === "bigint" && typeof second === "bigint" ? operateInts(operator, first, second) : operateFloats(operator, Number(first), Number(second));
  if (operator === "+") {
    if (typeof left === "string" && typeof right === "string") return fits(left.length + right.length, () => left + right);
    if (isSequence(left, "list") && isSequence(right, "list")) return fits(left.items.length + right.items.length, () => list([...left.items, ...right.items]));
    if (isSequence(left, "tuple") && isSequence(right, "tuple")) return fits(left.items.length + right.items.length, () => tuple([...left.items, ...right.items]));
    if (typeof left === "string" || typeof right === "string") throw new PythonError("TypeError", errors.concat(typeText(typeof left === "string" ? right : left)));
  }
  if (operator === "*") {
    const [sequence, count] = first === undefined ? [left, second] : [right, first];
    const times = typeof count === "bigint" ? Math.min(Number(count < 0n ? 0n : count), LONGEST + 1) : undefined;
    if (times !== undefined && typeof sequence === "string") return fits(sequence.length * times, () => sequence.repeat(times));
    if (times !== undefined && isSequence(sequence, "list")) return fits(sequence.items.length * times, () => list(Array.from({ length: times }, () => sequence.items).flat()));
  }
  throw new PythonError("TypeError", errors.operand(operator, typeText(left), typeText(right)));
}

function operateInts(operator: string, left: bigint, right: bigint): Value {
  switch (operator) {
    case "+": return bounded(left + right);
    case "-": return bounded(left - right);
    case "*": return bounded(left * right);
    case "**": {
      if (right < 0n) return operateFloats("**", Number(left), Number(right));
      const bits = BigInt((left < 0n ? -left : left).toString(2).length);
      if (left !== 0n && left !== 1n && left !== -1n && right * bits > BIGGEST_POWER) throw new PythonError("OverflowError", errors.tooBig);
      return bounded(left === -1n ? (right % 2n === 0n ? 1n : -1n) : left === 0n || left === 1n ? (right === 0n ? 1n : left) : left ** right);
    }
  }
  if (right === 0n) throw new PythonError("ZeroDivisionError", errors.zeroDivision);
  if (operator === "/") return finite(Number(left) / Number(right));
  const rest = left % right;
  const isOff = rest !== 0n && rest < 0n !== right < 0n;
  return operator === "%" ? (isOff ? rest + right : rest) : left / right - (isOff ? 1n : 0n);
}

function operateFloats(operator: string, left: number, right: number): Value {
  switch (operator) {
    case "+": return left + right;
    case "-": return left - right;
    case "*": return left * right;
    case "**": {
      if (left === 0 && right < 0) throw new PythonError("ZeroDivisionError", errors.zeroDivision);
      if (left < 0 && !Number.isInteger(right)) throw new PythonError("ValueError", errors.complexPower);
      return finite(left ** right);
    }
  }
  if (right === 0) throw new PythonError("ZeroDivisionError", errors.zeroDivision);
  if (operator === "/") return left / right;
  const rest = left % right;
  const modulo = rest !== 0 && rest < 0 !== right < 0 ? rest + right : rest;
  return operator === "%" ? modulo : Math.round((left - modulo) / right);
}

function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new PythonError("OverflowError", errors.tooBig);
}

export function negate(sign: string, operand: Value): Value {
  if (sign === "not") return !isTrue(operand);
  const number = asNumber(operand);
  if (number === undefined) throw new PythonError("TypeError", errors.unary(sign, typeText(operand)));
  return sign === "-" ? -number : number;
}

export function holds(operator: string, left: Value, right: Value): boolean {
  switch (operator) {
    case "==": return areEqual(left, right);
    case "!=": return !areEqual(left, right);
    case "is": return left === right || (typeof left !== "object" && areEqual(left, right) && typeof left === typeof right);
    case "is not": return !holds("is", left, right);
    case "<": return compare(left, right, operator) < 0;
    case ">": return compare(left, right, operator) > 0;
    case "<=": return compare(left, right, operator) <= 0;
    case ">=": return compare(left, right, operator) >= 0;
    case "in": return contains(right, left);
    default: return !contains(right, left);
  }
}

function contains(container: Value, value: Value): boolean {
  if (typeof container === "string") {
    if (typeof value !== "string") throw new PythonError("TypeError", errors.operand("in", typeText(value), typeText(container)));
    return container.includes(value);
  }
  const work = budget();
  return itemsOf(container).some((item) => areEqual(item, value, work));
}

/** `object[index]`. */
export function itemAt(object: Value, index: Value): Value {
  if (typeof object === "string") {
    const signs = [...object];
    return signs[position(index, signs.length, object)]!;
  }
  if (isSequence(object, "list") || isSequence(object, "tuple")) return object.items[position(index, object.items.length, object)]!;
  if (object !== null && typeof object === "object" && object.type === "range") return BigInt(object.from + object.step * position(index, rangeLength(object), object));
  throw new PythonError("TypeError", errors.notIndexable(typeText(object)));
}

/** Where an index falls, counted from the end when negative. */
export function position(index: Value, length: number, object: Value): number {
  const number = asNumber(index);
  if (typeof number !== "bigint") throw new PythonError("TypeError", errors.indexType(typeText(index)));
  const at = Number(number) + (number < 0n ? length : 0);
  if (at < 0 || at >= length) throw new PythonError("IndexError", errors.indexRange(typeText(object)));
  return at;
}

export function sliceOf(object: Value, parts: readonly (Value | undefined)[]): Value {
  const isText = typeof object === "string";
  if (!isText && !isSequence(object, "list") && !isSequence(object, "tuple")) throw new PythonError("TypeError", errors.notIndexable(typeText(object)));
  const items = isText ? [...object] : object.items;
  const [from, to, step = 1] = parts.map((part) => {
    const number = part === undefined || part === null ? undefined : asNumber(part);
    if (part !== undefined && part !== null && typeof number !== "bigint") throw new PythonError("TypeError", errors.indexType(typeText(part)));
    return number === undefined ? undefined : Number(number);
  });
  if (step === 0) throw new PythonError("ValueError", errors.zeroStep);
  const last = items.length;
  const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value < 0 ? value + last : value));
  const start = from === undefined ? (step > 0 ? 0 : last - 1) : clamp(from, step > 0 ? 0 : -1, step > 0 ? last : last - 1);
  const stop = to === undefined ? (step > 0 ? last : -1) : clamp(to, step > 0 ? 0 : -1, step > 0 ? last : last - 1);
  const taken: Value[] = [];
  for (let at = start; step > 0 ? at < stop : at > stop; at += step) taken.push(items[at]!);
  return isText ? taken.join("") : isSequence(object, "list") ? list(taken) : tuple(taken);
}

/** Halves go to the even neighbour, as in Python. */
export function roundTo(value: number, digits: number): number {
  if (!Number.isFinite(value) || digits > 15) return value;
  if (digits < 0) return Math.round(value / 10 ** -digits) * 10 ** -digits;
  const rounded = Number(value.toFixed(digits));
  const isTie = Number.isInteger(value * 2 ** (digits + 1)) && Math.abs((value * 10 ** digits) % 1) === 0.5;
  if (!isTie) return rounded;
  const low = Math.floor(value * 10 ** digits);
  return (low % 2 === 0 ? low : low + 1) / 10 ** digits;
}

/** `f"{value:spec}"`: alignment, width, thousands, digits. */
export function formatted(value: Value, spec: string): string {
  if (spec === "") return toText(value);
  const [, fill = " ", align, zero, width = "0", thousands, digits, type] = /^(?:(.)?([<>^]))?(0)?(\d{1,3})?([_,])?(?:\.(\d{1,2}))?([dfs%])?$/u.exec(spec) ?? bad(spec);
  const number = asNumber(value);
  if (type !== undefined && type !== "s" && number === undefined) bad(spec);
  if (type === "d" && typeof number !== "bigint") bad(spec);
  let text = number === undefined ? toText(value) : String(typeof number === "bigint" ? number : toText(value));
  if (number !== undefined && (type === "f" || type === "%")) text = roundTo(Number(number) * (type === "%" ? 100 : 1), Number(digits ?? 6)).toFixed(Number(digits ?? 6)) + (type === "%" ? "%" : "");
  else if (digits !== undefined) {
    if (number !== undefined) bad(spec);
    text = text.slice(0, Number(digits));
  }
  if (thousands) text = text.replace(/^-?\d+/, (whole) => whole.replaceAll(/\B(?=(\d{3})+$)/g, thousands));
  const room = Number(width) - [...text].length;
  if (room <= 0) return text;
  if (zero && number !== undefined && !align) return text.startsWith("-") ? `-${"0".repeat(room)}${text.slice(1)}` : "0".repeat(room) + text;
  const side = align ?? (number === undefined ? "<" : ">");
  const before = side === "<" ? 0 : side === ">" ? room : Math.floor(room / 2);
  return fill.repeat(before) + text + fill.repeat(room - before);
}

function bad(spec: string): never {
  throw new PythonError("ValueError", errors.badFormat(spec));
}

export function isSequence<T extends "list" | "tuple">(value: Value, type: T): value is Extract<Value, { type: T }> {
  return value !== null && typeof value === "object" && value.type === type;
}

function fits<T>(length: number, make: () => T): T {
  if (length > LONGEST) throw new PythonError("MemoryError", errors.memory);
  return make();
}

