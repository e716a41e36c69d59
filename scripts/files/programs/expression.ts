import { type ProgramValue, ProgramError, pythonName, show, typeName } from "./value.ts";

/** What an expression may use: the variables in scope, and the functions that the program or the language has. */
export interface Scope {
  readonly read: (name: string) => ProgramValue;
  readonly call: (name: string, given: readonly ProgramValue[]) => ProgramValue;
}

const TOKEN = /\s*("""[^"]*"""|"[^"]*"|\d+(?:\.\d+)?|[\p{L}_][\p{L}\p{N}_]*|\/\/|[=!<>]=|[-+*/×%=<>≤≥≠()[\]{}.,:])/uy;

const BY_PRECEDENCE: readonly (readonly string[])[] = [["ou", "or"], ["et", "and"], ["=", "==", "≠", "!=", "<", "<=", "≤", ">", ">=", "≥", "dans", "in"], ["+", "-"], ["*", "×", "/", "//", "%"]];

const CONSTANTS: Readonly<Record<string, ProgramValue>> = { vrai: true, True: true, faux: false, False: false, None: null };

export function evaluate(source: string, scope: Scope): ProgramValue {
  const reader = new ExpressionReader(tokens(source), scope);
  const value = reader.binary(0);
  if (reader.next !== undefined) throw new ProgramError("SyntaxError", `« ${reader.next} » n'est pas attendu dans « ${source} »`);
  return value;
}

function tokens(source: string): readonly string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (source.slice(TOKEN.lastIndex).trim() !== "") {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (!match) throw new ProgramError("SyntaxError", `« ${source.slice(start)} » ne se lit pas`);
    found.push(match[1]!);
  }
  return found;
}

/** Reads and computes at once; `skip` reads what a short-circuit leaves aside, without computing it. */
class ExpressionReader {
  readonly #tokens: readonly string[];
  readonly #scope: Scope;
  #place = 0;
  #skip = 0;

  constructor(list: readonly string[], scope: Scope) {
    this.#tokens = list;
    this.#scope = scope;
  }

  get next(): string | undefined {
    return this.#tokens[this.#place];
  }

  binary(level: number): ProgramValue {
    const operators = BY_PRECEDENCE[level];
    if (!operators) return this.#unary();
    let left = this.#negation(level);
    while (this.next !== undefined && operators.includes(this.next)) {
      const operator = this.#take();
      const decided = level === 0 ? truth(left) : level === 1 && !truth(left);
      if (level < 2 && decided) this.#aside(() => this.#negation(level));
      else {
        const right = this.#negation(level);
        if (!this.#skip) left = level < 2 ? right : combine(operator, left, right);
      }
    }
    return left;
  }

  /** `non` is weaker than a comparison, and stronger than `et`. */
  #negation(level: number): ProgramValue {
    if (level !== 1 || (this.next !== "non" && this.next !== "not")) return this.binary(level + 1);
    this.#take();
    return !truth(this.#negation(level));
  }

  #unary(): ProgramValue {
    if (this.next !== "-") return this.#postfix(this.#primary());
    this.#take();
    return -Number(this.#unary());
  }

  #primary(): ProgramValue {
    const token = this.#take();
    if (token.startsWith('"')) return token.replaceAll('"', "");
    if (/^\d/.test(token)) return Number(token);
    if (token === "(") return this.#closed(")", () => this.binary(0));
    if (token === "[") return this.#list("]");
    if (token === "{") return this.#dictionary();
    if (token in CONSTANTS) return CONSTANTS[token]!;
    if (!/^[\p{L}_]/u.test(token)) throw new ProgramError("SyntaxError", `« ${token} » n'est pas attendu`);
    if (this.next !== "(") return this.#skip ? null : this.#scope.read(token);
    this.#take();
    const given = this.#list(")");
    return this.#skip ? null : this.#scope.call(token, given);
  }

  #postfix(start: ProgramValue): ProgramValue {
    let value = start;
    while (this.next === "[" || this.next === ".") {
      if (this.#take() === "[") {
        const key = this.#closed("]", () => this.binary(0));
        if (!this.#skip) value = item(value, key);
      } else {
        const name = this.#take();
        this.#expect("(");
        const given = this.#list(")");
        if (!this.#skip) value = method(value, name, given);
      }
    }
    return value;
  }

  #list(end: string): ProgramValue[] {
    const values: ProgramValue[] = [];
    while (this.next !== end) {
      values.push(this.binary(0));
      if (this.next !== end) this.#expect(",");
    }
    this.#take();
    return values;
  }

  #dictionary(): ProgramValue {
    const entries = new Map<ProgramValue, ProgramValue>();
    while (this.next !== "}") {
      const key = this.binary(0);
      this.#expect(":");
      entries.set(key, this.binary(0));
      if (this.next !== "}") this.#expect(",");
    }
    this.#take();
    return entries;
  }

  #aside(read: () => void) {
    this.#skip += 1;
    read();
    this.#skip -= 1;
  }

  #closed<T>(end: string, read: () => T): T {
    const value = read();
    this.#expect(end);
    return value;
  }

  #expect(token: string) {
    if (this.next !== token) throw new ProgramError("SyntaxError", `« ${token} » manque`);
    this.#place += 1;
  }

  #take(): string {
    const token = this.next;
    if (token === undefined) throw new ProgramError("SyntaxError", "la ligne n'est pas finie");
    this.#place += 1;
    return token;
  }
}

export function truth(value: ProgramValue): boolean {
  if (value instanceof Map) return value.size > 0;
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function combine(operator: string, left: ProgramValue, right: ProgramValue): ProgramValue {
  switch (operator) {
    case "=":
    case "==":
      return show(left) === show(right) && typeName(left) === typeName(right);
    case "≠":
    case "!=":
      return !combine("=", left, right);
    case "dans":
    case "in":
      return contains(left, right);
    case "+":
      if (Array.isArray(left) && Array.isArray(right)) return [...left, ...right];
      if (typeof left === "string" && typeof right === "string") return left + right;
      return both(operator, left, right, (a, b) => a + b);
    case "*":
    case "×":
      if (typeof left === "string" && typeof right === "number") return left.repeat(Math.max(0, right));
      return both(operator, left, right, (a, b) => a * b);
    case "-":
      return both(operator, left, right, (a, b) => a - b);
    case "/":
      return both(operator, left, right, (a, b) => a / b);
    case "//":
      return both(operator, left, right, (a, b) => Math.floor(a / b));
    case "%":
      return both(operator, left, right, (a, b) => a - b * Math.floor(a / b));
    default:
      return compare(operator, left, right);
  }
}

function compare(operator: string, left: ProgramValue, right: ProgramValue): boolean {
  const comparable = (typeof left === "number" && typeof right === "number") || (typeof left === "string" && typeof right === "string");
  if (!comparable) throw unsupported(operator, left, right);
  if (operator === "<") return left < right;
  if (operator === ">") return left > right;
  return operator === "<=" || operator === "≤" ? left <= right : left >= right;
}

function both(operator: string, left: ProgramValue, right: ProgramValue, operation: (a: number, b: number) => number): number {
  if (typeof left !== "number" || typeof right !== "number") throw unsupported(operator, left, right);
  return operation(left, right);
}

function unsupported(operator: string, left: ProgramValue, right: ProgramValue): ProgramError {
  return new ProgramError("TypeError", `« ${operator} » entre ${pythonName(left)} et ${pythonName(right)}`);
}

function contains(value: ProgramValue, holder: ProgramValue): boolean {
  if (holder instanceof Map) return holder.has(value);
  if (Array.isArray(holder)) return holder.some((one) => combine("=", one, value));
  return String(holder).includes(String(value));
}

function item(holder: ProgramValue, key: ProgramValue): ProgramValue {
  if (holder instanceof Map) {
    const found = holder.get(key);
    if (found === undefined) throw new ProgramError("KeyError", show(key));
    return found;
  }
  if (!Array.isArray(holder) && typeof holder !== "string") throw new ProgramError("TypeError", `${pythonName(holder)} n'a pas d'éléments`);
  if (typeof key !== "number") throw new ProgramError("TypeError", `${pythonName(key)} n'est pas un rang`);
  const found = holder.at(key);
  if (found === undefined) throw new ProgramError("IndexError", `pas d'élément de rang ${key}`);
  return found;
}

function method(holder: ProgramValue, name: string, given: readonly ProgramValue[]): ProgramValue {
  const [first = null, second = null] = given;
  if (Array.isArray(holder) && name === "append") {
    holder.push(first);
    return null;
  }
  if (holder instanceof Map && name === "get") return holder.get(first) ?? second;
  if (typeof holder === "string" && name === "upper") return holder.toUpperCase();
  if (typeof holder === "string" && name === "strip") return holder.trim();
  if (typeof holder === "string" && name === "split") return holder.split(String(first));
  throw new ProgramError("AttributeError", `${pythonName(holder)} n'a pas de « ${name} »`);
}
