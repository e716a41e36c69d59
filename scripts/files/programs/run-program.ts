import { evaluate, type Scope, truth } from "./expression.ts";
import { ProgramError, type ProgramValue, pythonName, show } from "./value.ts";

export interface Run {
  /** What the program displays, line by line. */
  readonly output: readonly string[];
  readonly variables: ReadonlyMap<string, ProgramValue>;
  /** Calls a function of the program, or its reaction to an event (`quand …`), after the program has run. */
  readonly call: (name: string, ...given: ProgramValue[]) => ProgramValue;
}

interface Line {
  readonly text: string;
  readonly number: number;
  readonly indent: number;
}

interface Definition {
  /** None for a reaction to an event, which changes the variables of the program; a function has its own. */
  readonly parameters: readonly string[] | undefined;
  readonly body: readonly Line[];
}

type Variables = Map<string, ProgramValue>;
type Outcome = { readonly returned: ProgramValue } | undefined;

const MOST_STEPS = 20_000;

/** What the language has, under its French and its Python names. */
const BUILTINS: Readonly<Record<string, (...given: readonly ProgramValue[]) => ProgramValue>> = {
  len: (value = "") => elements(value).length,
  str: (value = "") => show(value),
  int: (value = 0) => wholeNumber(value),
  range: (first = 0, last = null) => Array.from({ length: Math.max(0, Number(last ?? first) - (last === null ? 0 : Number(first))) }, (_, index) => index + (last === null ? 0 : Number(first))),
  sum: (list = []) => (list as number[]).reduce((total, one) => total + one, 0),
  max: (...given) => Math.max(...(given.flat() as number[])),
  min: (...given) => Math.min(...(given.flat() as number[])),
};
const FRENCH: Readonly<Record<string, string>> = { longueur: "len", texte: "str", nombre: "int", afficher: "print" };

/** Runs a short program, in the French pseudo-code or in the part of Python that challenges use. */
export function runProgram(source: string, given: Readonly<Record<string, ProgramValue>> = {}): Run {
  return new Runner(given).start(readLines(source));
}

/** What a program displays; nothing when it stops on an error. */
export function outputOf(source: string): readonly string[] | undefined {
  return attempt(() => runProgram(source).output);
}

/** Nothing, rather than an error of the program. */
export function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof ProgramError) return undefined;
    throw error;
  }
}

function readLines(source: string): readonly Line[] {
  return source
    .split("\n")
    .map((text, index) => ({ text: text.replace(/\s+#.*$|^#.*$/, "").trim(), number: index + 1, indent: text.search(/\S/) }))
    .filter(({ text }) => text !== "");
}

function wholeNumber(value: ProgramValue): number {
  if (typeof value === "string" && !/^\s*-?\d+\s*$/.test(value)) throw new ProgramError("ValueError", `« ${value} » n'est pas un nombre entier`);
  return Math.trunc(Number(value));
}

class Runner {
  readonly #globals: Variables;
  readonly #definitions = new Map<string, Definition>();
  readonly #output: string[] = [];
  #steps = 0;

  constructor(given: Readonly<Record<string, ProgramValue>>) {
    this.#globals = new Map(Object.entries(given));
  }

  start(lines: readonly Line[]): Run {
    this.#block(lines, this.#globals);
    return { output: this.#output, variables: this.#globals, call: (name, ...given) => this.#call(name, given) };
  }

  #block(lines: readonly Line[], variables: Variables): Outcome {
    for (let index = 0; index < lines.length; ) {
      const line = lines[index]!;
      const body = bodyAfter(lines, index);
      try {
        const branches = branchesFrom(lines, index);
        const outcome = branches ? this.#choose(branches, variables) : this.#statement(line, body, variables);
        if (outcome) return outcome;
        index += branches ? branches.reduce((total, branch) => total + 1 + branch.body.length, 0) : 1 + body.length;
      } catch (error) {
        if (error instanceof ProgramError) error.line ||= line.number;
        throw error;
      }
    }
    return undefined;
  }

  #statement({ text, number }: Line, body: readonly Line[], variables: Variables): Outcome {
    this.#steps += 1;
    if (this.#steps > MOST_STEPS) throw new ProgramError("Boucle sans fin", `ligne ${number}`);
    const value = (source: string) => evaluate(source, this.#scope(variables));
    const repeat = /^répéter (.+) fois\b/.exec(text);
    if (repeat) return this.#each(Array.from({ length: Number(value(repeat[1]!)) }, () => null), "_", body, variables);
    const each = /^(?:pour|for) ([\p{L}_]+) (?:dans|in) (.+?):?$/u.exec(text);
    if (each) return this.#each(elements(value(each[2]!)), each[1]!, body, variables);
    const loop = /^(?:tant que|while) (.+?):?$/.exec(text);
    if (loop) return this.#while(() => truth(value(loop[1]!)), body, variables);
    const named = /^(?:fonction ([\p{L}_]+)\((.*)\)|def (\w+)\((.*)\)|quand (.+?)) ?:?$/u.exec(text);
    if (named) {
      const parameters = (named[2] ?? named[4])?.split(",").map((one) => one.trim()).filter(Boolean);
      this.#definitions.set((named[1] ?? named[3] ?? named[5])!, { parameters, body });
      return undefined;
    }
    const returned = /^(?:rendre|return) (.+)$/.exec(text);
    if (returned) return { returned: value(returned[1]!) };
    const added = /^ajouter (.+) à ([\p{L}_]+)$/u.exec(text);
    if (added) (variables.get(added[2]!) as ProgramValue[]).push(value(added[1]!));
    else this.#assignOrCall(text, variables, value);
    return undefined;
  }

  #assignOrCall(text: string, variables: Variables, value: (source: string) => ProgramValue) {
    const assigned = /^([\p{L}_][\p{L}\p{N}_]*)(?:\[(.+)\])? (←|=|\+=|-=) (.+)$/u.exec(text);
    if (!assigned) {
      value(/^afficher (?!\()/.test(text) ? `afficher(${text.slice("afficher ".length)})` : text);
      return;
    }
    const [, name = "", key, sign = "", source = ""] = assigned;
    const target = key === undefined ? name : `${name}[${key}]`;
    const result = value(sign.length === 2 ? `${target} ${sign[0]} (${source})` : source);
    if (key === undefined) variables.set(name, result);
    else if (variables.get(name) instanceof Map) (variables.get(name) as Map<ProgramValue, ProgramValue>).set(value(key), result);
    else (variables.get(name) as ProgramValue[])[Number(value(key))] = result;
  }

  #choose(branches: readonly Branch[], variables: Variables): Outcome {
    const chosen = branches.find(({ condition }) => condition === undefined || truth(evaluate(condition, this.#scope(variables))));
    return chosen && this.#block(chosen.body, variables);
  }

  #each(values: readonly ProgramValue[], name: string, body: readonly Line[], variables: Variables): Outcome {
    for (const value of values) {
      variables.set(name, value);
      const outcome = this.#block(body, variables);
      if (outcome) return outcome;
    }
    return undefined;
  }

  #while(holds: () => boolean, body: readonly Line[], variables: Variables): Outcome {
    while (holds()) {
      const outcome = this.#block(body, variables);
      if (outcome) return outcome;
    }
    return undefined;
  }

  #scope(variables: Variables): Scope {
    return {
      read: (name) => {
        const value = variables.get(name) ?? this.#globals.get(name);
        if (value === undefined) throw new ProgramError("NameError", `« ${name} » n'existe pas`);
        return value;
      },
      call: (name, given) => this.#call(name, given),
    };
  }

  #call(name: string, given: readonly ProgramValue[]): ProgramValue {
    const builtin = FRENCH[name] ?? name;
    if (builtin === "print") {
      this.#output.push(given.map(show).join(" "));
      return null;
    }
    const definition = this.#definitions.get(name);
    if (!definition) {
      if (BUILTINS[builtin]) return BUILTINS[builtin](...given);
      throw new ProgramError("NameError", `« ${name} » n'existe pas`);
    }
    const { parameters, body } = definition;
    if (!parameters) {
      this.#block(body, this.#globals);
      return null;
    }
    if (parameters.length !== given.length) throw new ProgramError("TypeError", `« ${name} » attend ${parameters.length} valeurs, pas ${given.length}`);
    const own: Variables = new Map(parameters.map((parameter, index) => [parameter, given[index]!]));
    return this.#block(body, own)?.returned ?? null;
  }
}

interface Branch {
  readonly condition: string | undefined;
  readonly body: readonly Line[];
}

/** `si`, then every `sinon si` and `sinon` at the same depth. */
function branchesFrom(lines: readonly Line[], start: number): readonly Branch[] | undefined {
  const first = /^(?:si|if) (.+?)(?: alors)?:?$/.exec(lines[start]!.text);
  if (!first) return undefined;
  const branches: Branch[] = [{ condition: first[1]!, body: bodyAfter(lines, start) }];
  for (let index = start + 1 + branches[0]!.body.length; index < lines.length; ) {
    const other = /^(?:(?:sinon si|elif) (.+?)(?: alors)?|sinon|else):?$/.exec(lines[index]!.text);
    if (!other) break;
    const body = bodyAfter(lines, index);
    branches.push({ condition: other[1], body });
    index += 1 + body.length;
  }
  return branches;
}

function bodyAfter(lines: readonly Line[], start: number): readonly Line[] {
  const end = lines.findIndex(({ indent }, index) => index > start && indent <= lines[start]!.indent);
  return lines.slice(start + 1, end < 0 ? lines.length : end);
}

function elements(value: ProgramValue): readonly ProgramValue[] {
  if (value instanceof Map) return [...value.keys()];
  if (typeof value !== "string" && !Array.isArray(value)) throw new ProgramError("TypeError", `${pythonName(value)} n'a pas d'éléments`);
  return [...value];
}
