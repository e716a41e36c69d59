import { ENGLISH_NAMES } from "./function-names.ts";
import { columnName, MOST_COLUMNS, MOST_ROWS, type Spot } from "./references.ts";

/** A reference as written: `$` keeps a letter or a number when the formula is copied. */
export interface Reference extends Spot {
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

export type Formula =
  | { readonly kind: "number"; readonly value: number; readonly text: string }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "range"; readonly from: Reference; readonly to: Reference }
  | { readonly kind: "call"; readonly name: string; readonly values: readonly Formula[] }
  | { readonly kind: "unary"; readonly sign: string; readonly value: Formula }
  | { readonly kind: "percent"; readonly value: Formula }
  | { readonly kind: "binary"; readonly sign: string; readonly left: Formula; readonly right: Formula };

const LONGEST = 400;
const DEEPEST = 30;
/** In an English formula without `;`, the comma stands between values. */
const ENGLISH = new RegExp(`(?<![\\p{L}.])(?:${Object.keys(ENGLISH_NAMES).join("|")})\\(`, "iu");
const TOKEN = /\s*(?:(?<error>#(?:REF|NOM|VALEUR|DIV\/0|N\/A|CYCLE|NOMBRE)[!?]?)|(?<number>\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?|[.,]\d+)|(?<text>"(?:[^"]|"")*")|(?<reference>\$?[A-Za-z]\$?[1-9]\d{0,2}(?![\p{L}\d._(]))|(?<name>[\p{L}_][\p{L}\d._]*)|(?<sign><=|>=|<>|[-+*/^&=<>%():;,]))/uy;
const ENGLISH_TOKEN = new RegExp(TOKEN.source.replaceAll("[.,]", "\\."), "uy");
const LEVELS: readonly (readonly string[])[] = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];
const TRUTHS: Readonly<Record<string, boolean>> = { VRAI: true, FAUX: false, TRUE: true, FALSE: false };

interface Token {
  readonly kind: "error" | "number" | "text" | "reference" | "name" | "sign";
  readonly text: string;
}

/** Reads what follows the `=`; undefined when it is not a formula. French and English names, `;` between values. */
export function parseFormula(source: string): Formula | undefined {
  const tokens = tokensOf(source);
  if (!tokens) return undefined;
  let at = 0;
  let depth = 0;
  const take = (...signs: readonly string[]): string | undefined => {
    const token = tokens[at];
    if (token?.kind !== "sign" || !signs.includes(token.text)) return undefined;
    at += 1;
    return token.text;
  };

  const level = (rank: number): Formula | undefined => {
    const signs = LEVELS[rank];
    if (!signs) return unary();
    let left = level(rank + 1);
    for (let sign = take(...signs); sign !== undefined && left; sign = take(...signs)) {
      const right = level(rank + 1);
      left = right && { kind: "binary", sign, left, right };
    }
    return left;
  };

  const unary = (): Formula | undefined => {
    const sign = take("-", "+");
    if (sign === undefined) return postfix();
    depth += 1;
    const value = depth > DEEPEST ? undefined : unary();
    depth -= 1;
    return value && { kind: "unary", sign, value };
  };

  const postfix = (): Formula | undefined => {
    let value = atom();
    while (value && take("%")) value = { kind: "percent", value };
    return value;
  };

  const atom = (): Formula | undefined => {
    const token = tokens[at];
    if (!token) return undefined;
    at += 1;
    switch (token.kind) {
      case "number":
        return { kind: "number", value: Number(token.text.replace(",", ".")), text: token.text.replace(".", ",") };
      case "text":
        return { kind: "text", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { kind: "error", value: token.text };
      case "reference": {
        const from = referenceOf(token.text);
        if (!take(":")) return { kind: "reference", reference: from };
        const end = tokens[at];
        if (end?.kind !== "reference") return undefined;
        at += 1;
        return { kind: "range", from, to: referenceOf(end.text) };
      }
      case "name": {
        const name = token.text.toUpperCase();
        if (!take("(")) return name in TRUTHS ? { kind: "boolean", value: TRUTHS[name]! } : { kind: "call", name: `${name}?`, values: [] };
        const values = nested(valuesUntilClose);
        return values && { kind: "call", name: ENGLISH_NAMES[name] ?? name, values };
      }
      default: {
        if (token.text !== "(") return undefined;
        const value = nested(() => level(0));
        return take(")") ? value : undefined;
      }
    }
  };

  const nested = <T>(read: () => T | undefined): T | undefined => {
    depth += 1;
    const made = depth > DEEPEST ? undefined : read();
    depth -= 1;
    return made;
  };

  const valuesUntilClose = (): Formula[] | undefined => {
    const values: Formula[] = [];
    if (take(")")) return values;
    do {
      const value = level(0);
      if (!value) return undefined;
      values.push(value);
    } while (take(";", ","));
    return take(")") ? values : undefined;
  };

  const formula = level(0);
  return at === tokens.length ? formula : undefined;
}

function tokensOf(source: string): Token[] | undefined {
  if (source.length > LONGEST) return undefined;
  const text = source.replaceAll(/[\u2019]/g, "'").replaceAll(/[“”«»]/g, '"').replaceAll(/[×]/g, "*").replaceAll(/[÷]/g, "/").trimEnd();
  const tokens: Token[] = [];
  const token = ENGLISH.test(text) && !text.includes(";") ? ENGLISH_TOKEN : TOKEN;
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const found = token.exec(text);
    if (!found) return undefined;
    const [kind, value] = Object.entries(found.groups ?? {}).find(([, each]) => each !== undefined) as [Token["kind"], string];
    tokens.push({ kind, text: value });
  }
  return tokens;
}

function referenceOf(text: string): Reference {
  const [, fixedColumn, letter, fixedRow, digits] = /^(\$?)([A-Za-z])(\$?)(\d+)$/.exec(text)!;
  return { column: letter!.toUpperCase().charCodeAt(0) - 65, row: Number(digits) - 1, fixedColumn: fixedColumn === "$", fixedRow: fixedRow === "$" };
}

/** The one way to write a formula: French names in capitals, no space, decimal comma. */
export function formulaText(formula: Formula, above = 0): string {
  switch (formula.kind) {
    case "number":
      return formula.text;
    case "text":
      return `"${formula.value.replaceAll('"', '""')}"`;
    case "boolean":
      return formula.value ? "VRAI" : "FAUX";
    case "error":
      return formula.value;
    case "reference":
      return referenceText(formula.reference);
    case "range":
      return `${referenceText(formula.from)}:${referenceText(formula.to)}`;
    case "call":
      return formula.name.endsWith("?") ? formula.name.slice(0, -1) : `${formula.name}(${formula.values.map((value) => formulaText(value)).join(";")})`;
    case "unary":
      return `${formula.sign}${formulaText(formula.value, LEVELS.length)}`;
    case "percent":
      return `${formulaText(formula.value, LEVELS.length)}%`;
    case "binary": {
      const rank = LEVELS.findIndex((signs) => signs.includes(formula.sign));
      const text = `${formulaText(formula.left, rank)}${formula.sign}${formulaText(formula.right, rank + 1)}`;
      return rank < above ? `(${text})` : text;
    }
  }
}

function referenceText({ column, row, fixedColumn, fixedRow }: Reference): string {
  return `${fixedColumn ? "$" : ""}${columnName(column)}${fixedRow ? "$" : ""}${row + 1}`;
}

/** The formula as it becomes when copied some cells away; a reference that leaves the sheet is `#REF!`. */
export function shifted(formula: Formula, columns: number, rows: number): Formula {
  const lost: Formula = { kind: "error", value: "#REF!" };
  const move = (reference: Reference): Reference | undefined => {
    const column = reference.column + (reference.fixedColumn ? 0 : columns);
    const row = reference.row + (reference.fixedRow ? 0 : rows);
    return column < 0 || row < 0 || column >= MOST_COLUMNS || row >= MOST_ROWS ? undefined : { ...reference, column, row };
  };
  switch (formula.kind) {
    case "reference": {
      const reference = move(formula.reference);
      return reference ? { kind: "reference", reference } : lost;
    }
    case "range": {
      const [from, to] = [move(formula.from), move(formula.to)];
      return from && to ? { kind: "range", from, to } : lost;
    }
    case "call":
      return { ...formula, values: formula.values.map((value) => shifted(value, columns, rows)) };
    case "unary":
    case "percent":
      return { ...formula, value: shifted(formula.value, columns, rows) };
    case "binary":
      return { ...formula, left: shifted(formula.left, columns, rows), right: shifted(formula.right, columns, rows) };
    default:
      return formula;
  }
}

/** The functions that a formula calls, each once, in alphabetical order. */
export function functionsOf(formula: Formula): string[] {
  const walk = (each: Formula): string[] => {
    switch (each.kind) {
      case "call":
        return [each.name, ...each.values.flatMap(walk)];
      case "unary":
      case "percent":
        return walk(each.value);
      case "binary":
        return [...walk(each.left), ...walk(each.right)];
      default:
        return [];
    }
  };
  return [...new Set(walk(formula))].toSorted();
}
