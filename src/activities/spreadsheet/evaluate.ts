import { type Formula, parseFormula, type Reference } from "./formula.ts";
import { FUNCTIONS, flat, type Given } from "./functions.ts";
import { areaOf, cellName, spotsOf } from "./references.ts";
import { compareValues, type Fault, type Format, fault, isFault, readTyped, toBoolean, toNumber, toText, type Value } from "./values.ts";

/** What is typed in the cells, by name; an empty cell is absent. */
export type Cells = Readonly<Record<string, string>>;

/** The sheet once computed: each cell is worked out when first asked for. */
export interface Computed {
  readonly value: (cell: string) => Value;
  /** The format that a typed or computed value brings by itself. */
  readonly natural: (cell: string) => Format;
}

const DEEPEST = 400;

export function formulaOf(text: string | undefined): Formula | "bad" | undefined {
  if (text === undefined || !text.trimStart().startsWith("=") || text.trim() === "=") return undefined;
  return parseFormula(text.trimStart().slice(1)) ?? "bad";
}

/** Computes cells on demand. A cell that needs itself is `#CYCLE!`, and so is all that needs it. */
export function compute(cells: Cells): Computed {
  const known = new Map<string, Value>();
  const running = new Set<string>();

  const valueIn = (cell: string): Value => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    if (running.has(cell) || running.size > DEEPEST) return fault("#CYCLE!");
    const text = Object.hasOwn(cells, cell) ? cells[cell] : undefined;
    const formula = formulaOf(text);
    running.add(cell);
    const value = formula === undefined ? readTyped(text ?? "").value : formula === "bad" ? fault("#ERREUR!") : (evaluate(formula) ?? 0);
    running.delete(cell);
    const kept = typeof value === "number" && !Number.isFinite(value) ? fault("#NOMBRE!") : value;
    known.set(cell, kept);
    return kept;
  };

  const evaluate = (formula: Formula): Value => {
    switch (formula.kind) {
      case "number":
      case "text":
      case "boolean":
        return formula.value;
      case "error":
        return fault((/^#(?:REF|DIV|NOM\?|N\/A|CYCLE|NOMBRE)/.test(formula.value) ? formula.value : "#VALEUR!") as Fault["fault"]);
      case "reference":
        return valueIn(cellName(formula.reference));
      case "range": {
        const values = cellsOf(formula.from, formula.to).values;
        return values.length === 1 ? values[0]! : fault("#VALEUR!");
      }
      case "unary":
      case "percent": {
        const number = toNumber(evaluate(formula.value));
        if (isFault(number)) return number;
        return formula.kind === "percent" ? number / 100 : formula.sign === "-" ? -number : number;
      }
      case "binary":
        return binary(formula.sign, evaluate(formula.left), evaluate(formula.right));
      case "call":
        return call(formula.name, formula.values);
    }
  };

  const cellsOf = (from: Reference, to: Reference): Extract<Given, { kind: "cells" }> => {
    const area = areaOf(from, to);
    return { kind: "cells", values: spotsOf(area).map((spot) => valueIn(cellName(spot))), width: area.to.column - area.from.column + 1 };
  };

  const call = (name: string, values: readonly Formula[]): Value => {
    if (name === "SI") {
      if (values.length < 2 || values.length > 3) return fault("#VALEUR!");
      const truth = toBoolean(evaluate(values[0]!));
      if (isFault(truth)) return truth;
      const branch = truth ? values[1] : values[2];
      return branch ? (evaluate(branch) ?? 0) : false;
    }
    if (name === "SIERREUR") {
      if (values.length !== 2) return fault("#VALEUR!");
      const value = evaluate(values[0]!);
      return isFault(value) ? evaluate(values[1]!) : value;
    }
    const signature = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    if (!signature) return fault("#NOM?");
    if (values.length < signature.least || values.length > signature.most) return fault("#VALEUR!");
    const given = values.map((value): Given => {
      if (value.kind === "range") return cellsOf(value.from, value.to);
      if (value.kind === "reference") return { kind: "cells", values: [valueIn(cellName(value.reference))], width: 1 };
      return { kind: "one", value: evaluate(value) };
    });
    const wrong = signature.keepsFaults ? undefined : flat(given).find(isFault);
    const cycle = flat(given).find((value) => isFault(value) && value.fault === "#CYCLE!");
    return cycle ?? wrong ?? signature.call(given);
  };

  const natural = (cell: string): Format => {
    const text = Object.hasOwn(cells, cell) ? cells[cell] : undefined;
    const formula = formulaOf(text);
    if (formula === undefined) return readTyped(text ?? "").format;
    return formula === "bad" ? "auto" : formatOf(formula, 0);
  };

  /** A formula takes the format of the first cell that it reads, as spreadsheets do for amounts. */
  const formatOf = (formula: Formula, depth: number): Format => {
    if (depth > 8) return "auto";
    switch (formula.kind) {
      case "reference":
      case "range": {
        const text = cells[cellName(formula.kind === "reference" ? formula.reference : formula.from)];
        const inner = formulaOf(text);
        const format = inner === undefined ? readTyped(text ?? "").format : inner === "bad" ? "auto" : formatOf(inner, depth + 1);
        return format === "text" ? "auto" : format;
      }
      case "percent":
        return "percent";
      case "unary":
        return formatOf(formula.value, depth + 1);
      case "binary": {
        const formats = [formatOf(formula.left, depth + 1), formatOf(formula.right, depth + 1)];
        if (formula.sign === "+" || formula.sign === "-") return formats.every((format) => format === "date") ? "auto" : (formats.find((format) => format !== "auto") ?? "auto");
        return formats.includes("euro") && formula.sign === "*" ? "euro" : formats[0] === "euro" && formats[1] !== "euro" && formula.sign === "/" ? "euro" : "auto";
      }
      case "call":
        return ["SOMME", "MOYENNE", "MIN", "MAX", "MEDIANE", "ARRONDI"].includes(formula.name) && formula.values[0] ? formatOf(formula.values[0], depth + 1) : "auto";
      default:
        return "auto";
    }
  };

  return { value: valueIn, natural };
}

function binary(sign: string, left: Value, right: Value): Value {
  if (isFault(left)) return left;
  if (isFault(right)) return right;
  switch (sign) {
    case "&":
      return toText(left) + toText(right);
    case "=":
      return compareValues(left, right) === 0;
    case "<>":
      return compareValues(left, right) !== 0;
    case "<":
      return compareValues(left, right) < 0;
    case ">":
      return compareValues(left, right) > 0;
    case "<=":
      return compareValues(left, right) <= 0;
    case ">=":
      return compareValues(left, right) >= 0;
  }
  const [first, second] = [toNumber(left), toNumber(right)];
  if (isFault(first)) return first;
  if (isFault(second)) return second;
  switch (sign) {
    case "+":
      return first + second;
    case "-":
      return first - second;
    case "*":
      return first * second;
    case "/":
      return second === 0 ? fault("#DIV/0!") : first / second;
    default: {
      const power = first ** second;
      return Number.isFinite(power) ? power : fault("#NOMBRE!");
    }
  }
}

