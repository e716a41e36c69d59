import type { ActivityModel, Facts } from "../activity.ts";
import { constructsOf } from "./constructs.ts";
import { type Execution, execute } from "./interpreter.ts";
import type { CodeScene } from "./scene.ts";

export interface State {
  readonly source: string;
}

export type Action = { readonly kind: "write"; readonly source: string };
export type Test = NonNullable<CodeScene["tests"]>[number];

export interface TestResult {
  readonly passed: boolean;
  readonly result: string;
}

const LONGEST = 8000;
const CONSTRUCTS = ["for", "while", "if", "elif", "else", "def", "return", "list", "dict", "f-string", "comprehension", "index", "slice", "call", "print", "input", "len", "sum", "min", "max", "range", "round", "append", "int", "float", "str", "sorted", "sort", "count"];

export const model: ActivityModel<CodeScene, State, Action> = {
  start: ({ program }) => ({ source: program }),

  act: (scene, state, action) => {
    if (action.kind !== "write" || scene.readOnly || typeof action.source !== "string" || action.source.length > LONGEST) return state;
    return action.source === state.source ? state : { source: action.source };
  },

  facts: (scene, { source }) => {
    const run = execute(source, { inputs: scene.inputs ?? [] });
    const tests = (scene.tests ?? []).map((test) => ({ name: test.name, ...runTest(source, test) }));
    const used = constructsOf(source);
    const asked = new Set([...CONSTRUCTS, ...used]);
    return {
      output: trimmed(run.output),
      error: run.error?.kind ?? "aucune",
      "error-line": run.error ? String(run.error.line) : "aucune",
      "tests-passed": String(tests.filter(({ passed }) => passed).length),
      "all-passed": yesNo(tests.every(({ passed }) => passed)),
      ...about("passes", tests.map(({ name, passed }) => [name, yesNo(passed)])),
      ...about("result", tests.map(({ name, result }) => [name, result])),
      ...about("calls", [...run.calls].map(([name, count]) => [name, String(count)])),
      ...about("uses", [...asked].map((construct) => [construct, yesNo(used.has(construct))])),
      lines: String(source.split("\n").filter((line) => !/^\s*(?:#.*)?$/.test(line)).length),
      "changed-lines": changedLines(scene.program, source),
    };
  },
};

/** What a test gives: the value of its call, or what the program shows. */
export function runTest(source: string, { inputs = [], call, expected }: Test): TestResult {
  const run: Execution = execute(source, { inputs, ...(call === undefined ? {} : { call }) });
  const result = run.error ? run.error.kind : (run.result ?? trimmed(run.output));
  return { passed: !run.error && result === trimmed(expected), result };
}

function trimmed(text: string): string {
  return text.split("\n").map((line) => line.trimEnd()).join("\n").trimEnd();
}

function changedLines(before: string, after: string): string {
  const [old, now] = [before, after].map((text) => text.trimEnd().split("\n").map((line) => line.trimEnd()));
  if (old!.length !== now!.length) return "autres";
  return old!.flatMap((line, index) => (line === now![index] ? [] : [String(index + 1)])).join(" ") || "aucune";
}

function about(word: string, pairs: readonly (readonly [string, string])[]): Facts {
  return Object.fromEntries(pairs.map(([name, value]) => [`${word}:${name}`, value]));
}

function yesNo(value: boolean): string {
  return value ? "oui" : "non";
}
