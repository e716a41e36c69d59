import { compareValues, type Fault, fault, isFault, readTyped, toBoolean, toNumber, toText, type Value } from "./values.ts";

/** A value given to a function: one value, or the cells of a range, row by row. */
export type Given = { readonly kind: "one"; readonly value: Value } | { readonly kind: "cells"; readonly values: readonly Value[]; readonly width: number };

interface Signature {
  readonly least: number;
  readonly most: number;
  readonly call: (given: readonly Given[]) => Value;
  /** Errors inside are its own business. */
  readonly keepsFaults?: boolean;
}

const MANY = 30;
const fn = (least: number, most: number, call: Signature["call"], keepsFaults = false): Signature => ({ least, most, call, keepsFaults });
const onNumbers = (call: (numbers: readonly number[]) => Value) => fn(1, MANY, (given) => {
  const numbers = numbersOf(given);
  return "fault" in numbers ? numbers : call(numbers);
});

export const FUNCTIONS: Readonly<Record<string, Signature>> = {
  SOMME: onNumbers(sum),
  PRODUIT: onNumbers((numbers) => numbers.reduce((product, number) => product * number, 1)),
  MOYENNE: onNumbers(mean),
  MIN: onNumbers((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  MAX: onNumbers((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  MEDIANE: onNumbers((numbers) => {
    if (numbers.length === 0) return fault("#NOMBRE!");
    const sorted = numbers.toSorted((left, right) => left - right);
    const middle = Math.floor(sorted.length / 2);
    return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  }),
  NB: fn(1, MANY, (given) => flat(given).filter((value) => typeof value === "number").length, true),
  NBVAL: fn(1, MANY, (given) => flat(given).filter((value) => value !== null).length, true),
  "NB.VIDE": fn(1, 1, (given) => flat(given).filter((value) => value === null || value === "").length, true),
  "NB.SI": fn(2, 2, ([cells, criterion]) => flat([cells!]).filter(matcher(single(criterion!))).length, true),
  "SOMME.SI": fn(2, 3, ([cells, criterion, summed = cells]) => sum(chosen([[cells!, criterion!]], summed!)), true),
  "MOYENNE.SI": fn(2, 3, ([cells, criterion, summed = cells]) => mean(chosen([[cells!, criterion!]], summed!)), true),
  "NB.SI.ENS": fn(2, MANY, (given) => (given.length % 2 === 0 ? rowsThat(pairs(given)).length : fault("#VALEUR!")), true),
  "SOMME.SI.ENS": fn(3, MANY, ([summed, ...rest]) => (rest.length % 2 === 0 ? sum(chosen(pairs(rest), summed!)) : fault("#VALEUR!")), true),
  ET: fn(1, MANY, (given) => logic(given, (truths) => truths.every(Boolean))),
  OU: fn(1, MANY, (given) => logic(given, (truths) => truths.some(Boolean))),
  NON: fn(1, 1, ([value]) => {
    const truth = toBoolean(single(value!));
    return isFault(truth) ? truth : !truth;
  }),
  ARRONDI: fn(1, 2, ([value, digits]) => {
    const [number, places] = [toNumber(single(value!)), digits ? toNumber(single(digits)) : 0];
    if (isFault(number) || isFault(places)) return isFault(number) ? number : places;
    return roundHalfUp(number, Math.trunc(places));
  }),
  ABS: fn(1, 1, ([value]) => {
    const number = toNumber(single(value!));
    return isFault(number) ? number : Math.abs(number);
  }),
  CONCAT: fn(1, MANY, (given) => flat(given).map(toText).join("")),
  NBCAR: fn(1, 1, ([value]) => toText(single(value!)).length),
  MAJUSCULE: fn(1, 1, ([value]) => toText(single(value!)).toUpperCase()),
  MINUSCULE: fn(1, 1, ([value]) => toText(single(value!)).toLowerCase()),
  RECHERCHEV: fn(3, 4, ([wanted, table, column, approximate]) => {
    const [key, rank] = [single(wanted!), toNumber(single(column!))];
    const near = approximate ? toBoolean(single(approximate)) : true;
    if (isFault(key) || isFault(rank) || isFault(near)) return isFault(key) ? key : fault("#VALEUR!");
    if (table!.kind !== "cells" || rank < 1) return fault("#VALEUR!");
    const { values, width } = table!;
    if (rank > width) return fault("#REF!");
    const keys = values.filter((_value, index) => index % width === 0);
    const exact = keys.findIndex((each) => typeof each === typeof key && compareValues(each, key) === 0);
    // As other spreadsheets do, without FAUX: the last key not above the wanted one, in a column taken for sorted.
    const row = near ? lastAtMost(keys, key) : exact;
    return row < 0 ? fault("#N/A") : (values[row * width + Math.trunc(rank) - 1] ?? 0);
  }),
};

function lastAtMost(keys: readonly Value[], key: Value): number {
  const above = keys.findIndex((each) => typeof each === typeof key && compareValues(each, key) > 0);
  const limit = above < 0 ? keys.length : above;
  return keys.slice(0, limit).findLastIndex((each) => typeof each === typeof key);
}

export function flat(given: readonly Given[]): Value[] {
  return given.flatMap((each) => (each.kind === "one" ? [each.value] : each.values));
}

/** Ranges give only their numbers; values written in the formula have to be numbers. */
function numbersOf(given: readonly Given[]): readonly number[] | Fault {
  const numbers: number[] = [];
  for (const each of given) {
    if (each.kind === "cells") numbers.push(...each.values.filter((value) => typeof value === "number"));
    else {
      const number = toNumber(each.value);
      if (isFault(number)) return number;
      numbers.push(number);
    }
  }
  return numbers;
}

function single(given: Given): Value {
  return given.kind === "one" ? given.value : given.values.length === 1 ? given.values[0]! : fault("#VALEUR!");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function mean(numbers: readonly number[]): Value {
  return numbers.length === 0 ? fault("#DIV/0!") : sum(numbers) / numbers.length;
}

function logic(given: readonly Given[], decide: (truths: readonly boolean[]) => boolean): Value {
  const truths: boolean[] = [];
  for (const each of given) {
    const values = each.kind === "one" ? [each.value] : each.values.filter((value) => value !== null && typeof value !== "string");
    for (const value of values) {
      const truth = toBoolean(value);
      if (isFault(truth)) return truth;
      truths.push(truth);
    }
  }
  return decide(truths);
}

/** Halves away from zero, on the decimal number that one reads. */
function roundHalfUp(value: number, digits: number): number {
  const places = Math.max(-12, Math.min(12, digits));
  const scaled = Number(`${Number(Math.abs(value).toPrecision(15))}e${places}`);
  if (!Number.isFinite(scaled)) return value;
  return Math.sign(value) * Number(`${Math.round(scaled)}e${-places}`) || 0;
}

function pairs(given: readonly Given[]): [Given, Given][] {
  return Array.from({ length: given.length / 2 }, (_, index) => [given[2 * index]!, given[2 * index + 1]!]);
}

/** Ranks of the cells for which every criterion holds. */
function rowsThat(criteria: readonly (readonly [Given, Given])[]): number[] {
  const tests = criteria.map(([cells, criterion]) => ({ values: flat([cells]), holds: matcher(single(criterion)) }));
  return tests[0]!.values.flatMap((_value, index) => (tests.every(({ values, holds }) => index < values.length && holds(values[index]!)) ? [index] : []));
}

function chosen(criteria: readonly (readonly [Given, Given])[], summed: Given): number[] {
  const values = flat([summed]);
  return rowsThat(criteria).map((index) => values[index] ?? null).filter((value) => typeof value === "number");
}

/** A criterion: a value, or a text such as `>=45`, `<>midi`, `S*`. Also used by filters. */
export function matcher(criterion: Value): (value: Value) => boolean {
  if (typeof criterion !== "string") return (value) => value !== null && compareValues(value, criterion ?? 0) === 0 && typeof value === typeof (criterion ?? 0);
  const [, sign = "=", body = ""] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(criterion)!;
  const wanted = readTyped(body).value;
  if (typeof wanted === "number") {
    const same = (value: Value) => typeof value === "number" && value === wanted;
    if (sign === "=") return same;
    if (sign === "<>") return (value) => !same(value);
    return (value) => typeof value === "number" && ordered(sign, value - wanted);
  }
  if (sign === "=" || sign === "<>") {
    const fits = (value: Value) => (value === null ? body === "" : !isFault(value) && isLike(toText(value).trim().toLowerCase(), body.trim().toLowerCase()));
    return sign === "=" ? fits : (value) => !fits(value);
  }
  return (value) => typeof value === "string" && ordered(sign, compareValues(value, body));
}

/** `*` stands for any letters, `?` for one. Walks once, and goes back to the last star alone. */
function isLike(text: string, pattern: string): boolean {
  let [at, read, star, mark] = [0, 0, -1, 0];
  while (at < text.length) {
    if (pattern[read] === "*") [star, mark, read] = [read, at, read + 1];
    else if (pattern[read] === "?" || pattern[read] === text[at]) [at, read] = [at + 1, read + 1];
    else if (star >= 0) [read, mark, at] = [star + 1, mark + 1, mark + 1];
    else return false;
  }
  return /^\**$/.test(pattern.slice(read));
}

function ordered(sign: string, difference: number): boolean {
  return sign === "<" ? difference < 0 : sign === ">" ? difference > 0 : sign === "<=" ? difference <= 0 : difference >= 0;
}
