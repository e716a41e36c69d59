import { code } from "../../i18n/fr/activities/code.ts";
import { BUILTINS, type Console, callBuiltin, methodOf } from "./builtins.ts";
import { formatted, holds, itemAt, negate, operate, position, sliceOf } from "./operators.ts";
import { parse, parseExpression } from "./parser.ts";
import { PythonError } from "./python-error.ts";
import type { Expression, Statement, Target } from "./syntax.ts";
import { type Dict, type Func, isTrue, itemsOf, keyOf, list, rangeLength, repr, setEntry, tuple, typeText, type Value } from "./values.ts";

/** What stands in memory just before a line runs. */
export interface Moment {
  readonly line: number;
  readonly variables: readonly (readonly [string, string])[];
  /** Length of the console's text so far. */
  readonly shown: number;
}

export interface Execution {
  /** What `print` wrote. */
  readonly output: string;
  /** The same, with the questions of `input` and their answers, as a terminal shows them. */
  readonly console: string;
  /** The value of the call that was asked for, as Python writes it. */
  readonly result: string | undefined;
  readonly error: PythonError | undefined;
  /** How often each function of the program was called, by its name. */
  readonly calls: ReadonlyMap<string, number>;
  readonly moments: readonly Moment[];
}

export interface Request {
  readonly inputs?: readonly string[];
  /** An expression evaluated once the program has run: `aire(3, 4)`. */
  readonly call?: string;
  readonly traced?: boolean;
}

type Scope = Map<string, Value>;
interface Frame {
  readonly variables: Scope;
  /** Names that the function gives a value to; undefined at the top of the program. */
  readonly locals: ReadonlySet<string> | undefined;
}
type Signal = "break" | "continue" | { readonly returned: Value } | undefined;

const { errors } = code;
const MOST_STEPS = 60_000;
const MOST_MEMORY = 400_000;
const MOST_OUTPUT = 10_000;
const MOST_MOMENTS = 400;
const MOST_CALLS = 200;

/** Runs a program of the subset. Never throws, never hangs, touches nothing outside: errors come back as values. */
export function execute(source: string, request: Request = {}): Execution {
  const machine = new Machine(request);
  let result: string | undefined;
  let error: PythonError | undefined;
  try {
    machine.run(parse(source));
    if (request.call !== undefined) result = repr(machine.evaluate(parseExpression(request.call), machine.top));
  } catch (thrown) {
    error = asPythonError(thrown, machine.line);
  }
  return { output: machine.output, console: machine.console, result, error, calls: machine.calls, moments: machine.moments };
}

/** The engine's own stack may end before ours: it is the same fault of the program. */
function asPythonError(thrown: unknown, line: number): PythonError {
  const error = thrown instanceof PythonError ? thrown : thrown instanceof RangeError ? new PythonError("RecursionError", errors.recursion) : undefined;
  if (!error) throw thrown;
  if (error.line === 0) error.line = Math.max(1, line);
  return error;
}

class Machine {
  output = "";
  console = "";
  line = 1;
  readonly moments: Moment[] = [];
  readonly calls = new Map<string, number>();
  readonly top: Frame = { variables: new Map(), locals: undefined };
  readonly #inputs: string[];
  readonly #traced: boolean;
  readonly #around: Console;
  #steps = 0;
  #memory = 0;
  #depth = 0;

  constructor({ inputs = [], traced = false }: Request) {
    this.#inputs = [...inputs];
    this.#traced = traced;
    this.#around = { print: (text) => this.#print(text), input: (prompt) => this.#input(prompt), spend: (size) => this.#spend(size) };
  }

  run(program: readonly Statement[]): void {
    this.#block(program, this.top);
    this.#record(0, this.top);
  }

  #block(statements: readonly Statement[], frame: Frame): Signal {
    for (const statement of statements) {
      const signal = this.#statement(statement, frame);
      if (signal !== undefined) return signal;
    }
    return undefined;
  }

  #statement(statement: Statement, frame: Frame): Signal {
    this.#visit(statement.line, frame);
    switch (statement.kind) {
      case "expression":
        this.evaluate(statement.value, frame);
        return undefined;
      case "assign": {
        const value = this.evaluate(statement.value, frame);
        for (const target of statement.targets) this.#assign(target, value, frame);
        return undefined;
      }
      case "augment": {
        const now = this.evaluate(statement.target as Expression, frame);
        this.#assign(statement.target, this.#sized(operate(statement.operator, now, this.evaluate(statement.value, frame))), frame);
        return undefined;
      }
      case "if":
        for (const [rank, { condition, body, line }] of statement.branches.entries()) {
          if (rank > 0) this.#visit(line, frame);
          if (isTrue(this.evaluate(condition, frame))) return this.#block(body, frame);
        }
        return statement.otherwise && this.#block(statement.otherwise, frame);
      case "while":
        while (isTrue(this.evaluate(statement.condition, frame))) {
          const signal = this.#block(statement.body, frame);
          if (signal === "break") break;
          if (typeof signal === "object") return signal;
          this.#visit(statement.line, frame);
        }
        return undefined;
      case "for": {
        let first = true;
        for (const item of this.#walk(this.evaluate(statement.over, frame))) {
          if (!first) this.#visit(statement.line, frame);
          first = false;
          this.#assign(statement.target, item, frame);
          const signal = this.#block(statement.body, frame);
          if (signal === "break") break;
          if (typeof signal === "object") return signal;
        }
        return undefined;
      }
      case "def": {
        const { name, parameters, body } = statement;
        const fallbacks = parameters.map(({ fallback }) => fallback && this.evaluate(fallback, frame));
        const made: Func = { type: "function", name, parameters, fallbacks, body, locals: namesGiven(body, new Set(parameters.map((parameter) => parameter.name))) };
        this.#assign({ kind: "name", name, line: statement.line }, made, frame);
        return undefined;
      }
      case "return":
        return { returned: statement.value ? this.evaluate(statement.value, frame) : null };
      case "break":
      case "continue":
        return statement.kind;
      case "global":
      case "pass":
        return undefined;
    }
  }

  evaluate(expression: Expression, frame: Frame): Value {
    this.#step();
    switch (expression.kind) {
      case "constant":
        return expression.value;
      case "name":
        return this.#read(expression.name, frame);
      case "format":
        return this.#sized(expression.parts.map((part) => {
          if (typeof part === "string") return part;
          const value = this.evaluate(part.value, frame);
          return part.quoted ? repr(value) : formatted(value, part.spec);
        }).join(""));
      case "list":
        return this.#sized(list(expression.items.map((item) => this.evaluate(item, frame))));
      case "tuple":
        return tuple(expression.items.map((item) => this.evaluate(item, frame)));
      case "dict": {
        const made: Dict = { type: "dict", entries: new Map() };
        for (const [key, value] of expression.entries) {
          const name = this.evaluate(key, frame);
          setEntry(made, name, this.evaluate(value, frame));
        }
        return made;
      }
      case "comprehension": {
        const items: Value[] = [];
        for (const item of this.#walk(this.evaluate(expression.over, frame))) {
          this.#assign(expression.target, item, frame);
          if (!expression.condition || isTrue(this.evaluate(expression.condition, frame))) items.push(this.evaluate(expression.item, frame));
        }
        return this.#sized(list(items));
      }
      case "unary":
        return negate(expression.operator, this.evaluate(expression.operand, frame));
      case "binary": {
        const left = this.evaluate(expression.left, frame);
        return this.#sized(operate(expression.operator, left, this.evaluate(expression.right, frame)));
      }
      case "logic": {
        const left = this.evaluate(expression.left, frame);
        return isTrue(left) === (expression.operator === "or") ? left : this.evaluate(expression.right, frame);
      }
      case "compare": {
        let left = this.evaluate(expression.first, frame);
        for (const { operator, value } of expression.rest) {
          const right = this.evaluate(value, frame);
          if (!holds(operator, left, right)) return false;
          left = right;
        }
        return true;
      }
      case "ternary":
        return this.evaluate(isTrue(this.evaluate(expression.condition, frame)) ? expression.yes : expression.no, frame);
      case "index": {
        const object = this.evaluate(expression.object, frame);
        const index = this.evaluate(expression.index, frame);
        if (!isDict(object)) return itemAt(object, index);
        const found = object.entries.get(keyOf(index));
        if (!found) throw new PythonError("KeyError", errors.missingKey(repr(index)));
        return found[1];
      }
      case "slice": {
        const object = this.evaluate(expression.object, frame);
        return this.#sized(sliceOf(object, [expression.from, expression.to, expression.step].map((part) => part && this.evaluate(part, frame))));
      }
      case "attribute": {
        const self = this.evaluate(expression.object, frame);
        if (!methodOf(self, expression.name)) throw new PythonError("AttributeError", errors.attribute(typeText(self), expression.name));
        return { type: "builtin", name: expression.name, self };
      }
      case "call":
        return this.#call(expression, frame);
    }
  }

  #call({ callee, positional, keywords, line }: Extract<Expression, { kind: "call" }>, frame: Frame): Value {
    const called = this.evaluate(callee, frame);
    const values = positional.map((value) => this.evaluate(value, frame));
    const named = new Map(keywords.map(([name, value]) => [name, this.evaluate(value, frame)]));
    this.line = line;
    if (called === null || typeof called !== "object" || (called.type !== "builtin" && called.type !== "function")) throw new PythonError("TypeError", errors.notCallable(typeText(called)));
    if (called.type === "builtin") return this.#sized(callBuiltin(called.name, called.self === undefined ? BUILTINS[called.name]! : methodOf(called.self, called.name)!, values, named, this.#around));
    const variables = bind(called, values, named);
    this.calls.set(called.name, (this.calls.get(called.name) ?? 0) + 1);
    this.#depth += 1;
    if (this.#depth > MOST_CALLS) throw new PythonError("RecursionError", errors.recursion);
    const signal = this.#block(called.body, { variables, locals: called.locals });
    this.#depth -= 1;
    this.line = line;
    return typeof signal === "object" ? signal.returned : null;
  }

  #read(name: string, { variables, locals }: Frame): Value {
    const own = variables.get(name);
    if (own !== undefined) return own;
    if (locals?.has(name)) throw new PythonError("UnboundLocalError", errors.unknownLocal(name));
    const shared = this.top.variables.get(name);
    if (shared !== undefined) return shared;
    if (Object.hasOwn(BUILTINS, name)) return { type: "builtin", name };
    throw new PythonError("NameError", errors.unknownName(name));
  }

  #assign(target: Target, value: Value, frame: Frame): void {
    switch (target.kind) {
      case "name":
        (frame.locals === undefined || frame.locals.has(target.name) ? frame : this.top).variables.set(target.name, value);
        return;
      case "index": {
        const object = this.evaluate(target.object, frame);
        const index = this.evaluate(target.index, frame);
        if (isDict(object)) setEntry(object, index, value);
        else if (object !== null && typeof object === "object" && object.type === "list") object.items[position(index, object.items.length, object)] = value;
        else throw new PythonError("TypeError", errors.fixed(typeText(object)));
        this.#spend(1);
        return;
      }
      default: {
        const items = itemsOf(value);
        if (items.length !== target.items.length) throw new PythonError("ValueError", errors.unpack(target.items.length, items.length));
        target.items.forEach((each, index) => {
          this.#assign(each, items[index]!, frame);
        });
      }
    }
  }

  /** A list may grow while it is walked through; a long range is not made whole. */
  *#walk(value: Value): Generator<Value> {
    if (value !== null && typeof value === "object" && value.type === "range") {
      for (let at = 0; at < rangeLength(value); at += 1) yield BigInt(value.from + at * value.step);
    } else if (value !== null && typeof value === "object" && value.type === "list") {
      for (let at = 0; at < value.items.length; at += 1) yield value.items[at]!;
    } else yield* itemsOf(value);
  }

  #visit(line: number, frame: Frame): void {
    this.line = line;
    this.#step();
    this.#record(line, frame);
  }

  #record(line: number, frame: Frame): void {
    if (!this.#traced || this.moments.length >= MOST_MOMENTS) return;
    const scopes = frame === this.top ? [this.top.variables] : [frame.variables, this.top.variables];
    const names = new Map(scopes.toReversed().flatMap((scope) => [...scope]));
    const variables = [...names].filter(([, value]) => value === null || typeof value !== "object" || value.type !== "function").map(([name, value]) => [name, repr(value, 0, { left: 60 }).slice(0, 200)] as const);
    this.moments.push({ line, variables, shown: this.console.length });
  }

  #step(): void {
    this.#steps += 1;
    if (this.#steps > MOST_STEPS) throw new PythonError("TimeoutError", errors.budget);
  }

  #spend(size: number): void {
    this.#memory += size;
    if (this.#memory > MOST_MEMORY) throw new PythonError("MemoryError", errors.memory);
  }

  #sized<T extends Value>(value: T): T {
    if (typeof value === "string") this.#spend(value.length / 8);
    else if (value !== null && typeof value === "object" && "items" in value) this.#spend(value.items.length);
    return value;
  }

  #print(text: string): void {
    this.output += text;
    this.console += text;
    if (this.output.length > MOST_OUTPUT) throw new PythonError("MemoryError", errors.memory);
  }

  #input(prompt: string): string {
    const answer = this.#inputs.shift();
    this.console += prompt;
    if (answer === undefined) throw new PythonError("EOFError", errors.noInput);
    this.console += `${answer}\n`;
    if (this.console.length > 2 * MOST_OUTPUT) throw new PythonError("MemoryError", errors.memory);
    return answer;
  }
}

function isDict(value: Value): value is Dict {
  return value !== null && typeof value === "object" && value.type === "dict";
}

/** Gives a function's parameters their values. */
function bind({ name, parameters, fallbacks }: Func, values: readonly Value[], named: ReadonlyMap<string, Value>): Scope {
  const variables: Scope = new Map();
  const wrong = () => new PythonError("TypeError", errors.argumentCount(name, errors.arguments(parameters.length), values.length + named.size));
  if (values.length > parameters.length) throw wrong();
  for (const keyword of named.keys()) if (!parameters.some((parameter) => parameter.name === keyword)) throw new PythonError("TypeError", errors.unknownKeyword(name, keyword));
  parameters.forEach((parameter, rank) => {
    const value = rank < values.length ? values[rank] : named.has(parameter.name) ? named.get(parameter.name) : fallbacks[rank];
    if (value === undefined) throw wrong();
    variables.set(parameter.name, value);
  });
  return variables;
}

/** The names that a function gives a value to, but for its `global` ones. */
function namesGiven(body: readonly Statement[], names: Set<string>): ReadonlySet<string> {
  const shared = new Set<string>();
  const target = (each: Target): void => {
    if (each.kind === "name") names.add(each.name);
    else if (each.kind !== "index") each.items.forEach(target);
  };
  const walk = (statements: readonly Statement[]): void => {
    for (const statement of statements) {
      if (statement.kind === "assign") statement.targets.forEach(target);
      else if (statement.kind === "augment" || statement.kind === "for") target(statement.target);
      else if (statement.kind === "def") names.add(statement.name);
      else if (statement.kind === "global") for (const name of statement.names) shared.add(name);
      if (statement.kind === "if") [...statement.branches.map((branch) => branch.body), statement.otherwise ?? []].forEach(walk);
      else if (statement.kind === "while" || statement.kind === "for") walk(statement.body);
    }
  };
  walk(body);
  for (const name of shared) names.delete(name);
  return names;
}

