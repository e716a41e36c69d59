import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Action, model } from "../../src/activities/code/model.ts";
import { execute } from "../../src/activities/code/interpreter.ts";
import { PythonError } from "../../src/activities/code/python-error.ts";
import type { CodeScene } from "../../src/activities/code/scene.ts";

const lines = (...source: string[]) => source.join("\n");

describe("values", () => {
  it.each([
    ["7 // 2", "3"], ["-7 // 2", "-4"], ["-7 % 3", "2"], ["7 / 2", "3.5"], ["6 / 2", "3.0"], ["2 ** 10", "1024"], ["2 ** -1", "0.5"], ["-2 ** 2", "-4"], ["1e3", "1000.0"], ["0.1 + 0.2", "0.30000000000000004"], ["1e16", "1e+16"], ["0.00001", "1e-05"],
    ["7.5 // 2", "3.0"], ["-7.5 % 2", "0.5"], ["True + 1", "2"], ["3 == 3.0", "True"], ["1 < 2 < 3", "True"], ["1 < 2 > 5", "False"], ["not 0", "True"], ["0 or 'a'", "'a'"], ["2 and 3", "3"], ["None", "None"],
    ["round(2.5)", "2"], ["round(3.5)", "4"], ["round(2.675, 2)", "2.67"], ["round(0.125, 2)", "0.12"], ["round(12.3456, 1)", "12.3"], ["round(1234, -2)", "1200"], ["int(3.9)", "3"], ["int(-3.9)", "-3"], ["int('12')", "12"], ["float('2.5')", "2.5"], ["str(3) + 'a'", "'3a'"], ["bool('')", "False"], ["abs(-4)", "4"],
    ["'a' * 3", "'aaa'"], ["[1] * 2 + [2]", "[1, 1, 2]"], ["'bonjour'[1]", "'o'"], ["'bonjour'[-1]", "'r'"], ["'bonjour'[1:4]", "'onj'"], ["'bonjour'[::-1]", "'ruojnob'"], ["[1, 2, 3][:2]", "[1, 2]"], ["[1, 2, 3][-2:]", "[2, 3]"], ["'on' in 'bonjour'", "True"], ["4 not in [1, 2]", "True"],
    ["len('été')", "3"], ["sum([1, 2, 3])", "6"], ["sum([0.5, 1])", "1.5"], ["min(3, 1, 2)", "1"], ["max(['b', 'a'])", "'b'"], ["list(range(2, 10, 3))", "[2, 5, 8]"], ["list(range(3, 0, -1))", "[3, 2, 1]"], ["sorted([3, 1, 2])", "[1, 2, 3]"], ["sorted([3, 1], reverse=True)", "[3, 1]"],
    ["{'a': 1}['a']", "1"], ["{'a': 1}.get('b', 0)", "0"], ["{'a': None}.get('a', 0)", "None"], ["'a' in {'a': 1}", "True"], ["{1: 'x', 1.0: 'y'}", "{1: 'y'}"], ["{'b': 1, 'a': 2}", "{'b': 1, 'a': 2}"], ["(1,)", "(1,)"], ["'a,b'.split(',')", "['a', 'b']"], ["'-'.join(['a', 'b'])", "'a-b'"], ["'Bon'.upper()", "'BON'"], ["[x * 2 for x in range(4) if x % 2 == 0]", "[0, 4]"], ["'pair' if 4 % 2 == 0 else 'impair'", "'pair'"],
    ["f'{3.14159:.2f}'", "'3.14'"], ["f'{2 + 3} et {\"a\"}'", "'5 et a'"], ["f'{5:03d}|{\"a\":>3}|{\"a\":<3}|{1234567:_}'", "'005|  a|a  |1_234_567'"], ["f'{{x}}'", "'{x}'"], ["f\"{[1, 2][0]}\"", "'1'"], ["\"l'eau\"", '"l\'eau"'], ["'a\\nb'", "'a\\nb'"],
  ])("%s is %s", (source, expected) => {
    expect(execute("", { call: source })).toMatchObject({ result: expected, error: undefined });
  });
});

describe("programs", () => {
  it.each<[string, string, string]>([
    ["counts", lines("total = 0", "for n in range(1, 5):", "    total += n", "print(total)"), "10\n"],
    ["loops while", lines("n = 1", "while n < 20:", "    n = n * 3", "print(n)"), "27\n"],
    ["chooses", lines("n = 7", "if n > 10:", "  print('grand')", "elif n > 5:", "  print('moyen')", "else:", "  print('petit')"), "moyen\n"],
    ["breaks and continues", lines("for i in range(10):", "    if i == 2:", "        continue", "    if i == 5:", "        break", "    print(i, end=' ')"), "0 1 3 4 "],
    ["defines functions with defaults", lines("def aire(a, b=2):", "    # une aire", "    return a * b", "print(aire(3), aire(3, 4), aire(a=1, b=5))"), "6 12 5\n"],
    ["calls itself", lines("def f(n):", "    if n < 2:", "        return 1", "    return n * f(n - 1)", "print(f(20))"), "2432902008176640000\n"],
    ["keeps locals apart", lines("x = 1", "def f():", "    x = 2", "    return x", "print(f(), x)"), "2 1\n"],
    ["shares with global", lines("x = 1", "def f():", "    global x", "    x = 2", "f()", "print(x)"), "2\n"],
    ["grows a list while walking through another", lines("notes = [12, 8, 15]", "bons = []", "for note in notes:", "    if note >= 10:", "        bons.append(note)", "print(bons, len(bons))"), "[12, 15] 2\n"],
    ["swaps and unpacks", lines("a, b = 1, 2", "a, b = b, a", "for k, v in {'x': 1}.items():", "    print(k, v, a, b)"), "x 1 2 1\n"],
    ["writes in lists and dictionaries", lines("d = {}", "for m in ['a', 'b', 'a']:", "    d[m] = d.get(m, 0) + 1", "l = [0, 0]", "l[1] = 5", "l[0] += 2", "print(d, l)"), "{'a': 2, 'b': 1} [2, 5]\n"],
    ["walks through a text", lines("for lettre in 'été':", "    print(lettre, end='')"), "été"],
    ["reads several lines in brackets", lines("l = [", "  1,", "  2,", "]", "print(sum(l))"), "3\n"],
    ["forgives curly quotes", "print(“bon”)", "bon\n"],
    ["sees one list under two names", lines("a = [1]", "b = a", "b.append(2)", "print(a)"), "[1, 2]\n"],
  ])("%s", (_title, source, output) => {
    expect(execute(source)).toMatchObject({ output, error: undefined });
  });

  it("gives the answers to input, and shows them in the console alone", () => {
    const { output, console } = execute(lines("n = int(input('Âge ? '))", "print(n + 1)"), { inputs: ["12"] });
    expect([output, console]).toEqual(["13\n", "Âge ? 12\n13\n"]);
  });

  it("keeps the variables before each line", () => {
    const { moments } = execute(lines("a = 1", "b = a + 1", "print(b)"), { traced: true });
    expect(moments.map(({ line, variables }) => [line, Object.fromEntries(variables)])).toEqual([[1, {}], [2, { a: "1" }], [3, { a: "1", b: "2" }], [0, { a: "1", b: "2" }]]);
  });
});

describe("errors", () => {
  it.each<[string, string, string, number]>([
    ["an unknown name", lines("total = 3", "print(totl)"), "NameError", 2],
    ["a missing colon", lines("x = 1", "if x > 0", "    print(x)"), "SyntaxError", 2],
    ["a missing shift", lines("for i in range(3):", "print(i)"), "IndentationError", 2],
    ["a shift without reason", lines("x = 1", "  y = 2"), "IndentationError", 2],
    ["a shift that matches nothing", lines("if True:", "    x = 1", "  y = 2"), "IndentationError", 3],
    ["an open text", "print('bonjour)", "SyntaxError", 1],
    ["an open bracket", lines("print((1 + 2)", "x = 3"), "SyntaxError", 1],
    ["a bracket too many", "print(1))", "SyntaxError", 1],
    ["= for ==", lines("x = 1", "if x = 1:", "    print(x)"), "SyntaxError", 2],
    ["a text plus a number", lines("age = 12", "print('Âge : ' + age)"), "TypeError", 2],
    ["an index too far", lines("l = [1, 2]", "print(l[2])"), "IndexError", 2],
    ["a missing key", lines("d = {'a': 1}", "", "print(d['b'])"), "KeyError", 3],
    ["a division by zero", lines("def f(n):", "    return 1 / n", "f(0)"), "ZeroDivisionError", 2],
    ["a text that is no number", "int('douze')", "ValueError", 1],
    ["an unknown method", "[1].ajouter(2)", "AttributeError", 1],
    ["too few values", lines("def f(a, b):", "    return a", "", "f(1)"), "TypeError", 4],
    ["a local used too early", lines("x = 1", "def f():", "    x = x + 1", "f()"), "UnboundLocalError", 3],
    ["no answer left", "input()", "EOFError", 1],
    ["a refused word", "import os", "SyntaxError", 1],
    ["return outside", "return 3", "SyntaxError", 1],
    ["an endless loop", lines("while True:", "    pass"), "TimeoutError", 1],
    ["an endless recursion", lines("def f():", "    return f()", "f()"), "RecursionError", 2],
    ["a list that grows forever", lines("l = [1]", "while True:", "    l = l + l"), "MemoryError", 3],
    ["a huge text", "'a' * 10 ** 9", "MemoryError", 1],
    ["a huge number", "9 ** 9 ** 9", "OverflowError", 1],
    ["a huge list", "list(range(10 ** 9))", "MemoryError", 1],
    ["a call of a text", "'a'()", "TypeError", 1],
    ["an assignment to a value", "3 = x", "SyntaxError", 1],
    ["an assignment to a call", "f(x) = 2", "SyntaxError", 1],
  ])("says %s", (_title, source, kind, line) => {
    const { error } = execute(source);
    expect([error?.kind, error?.line]).toEqual([kind, line]);
    expect(error?.why).toMatch(/\.$/);
  });

  it.each([
    lines("x = [1] * 5000", "y = [x] * 5000", "z = [y] * 5000", "print(z)"),
    lines("a = []", "a.append(a)", "print(a, a == [a])"),
    lines("t = (1,)", "for i in range(60):", "    t = (t, t)", "d = {t: 1}"),
    lines("x = [[1] * 5000] * 5000", "y = [[1] * 5000] * 5000", "print(x == y, x in [y], x < y)"),
    `print(${"(".repeat(3000)}1${")".repeat(3000)})`,
    `x = ${"1+".repeat(3900)}1`,
    `x = ${"not ".repeat(1900)}1`,
    "[] * 10 ** 12",
    "''.join(['a' * 5000] * 5000)",
    "f'{f\"{1}\"}'",
  ])("never hangs on %#", (source) => {
    const start = performance.now();
    expect(() => execute(source, { traced: true })).not.toThrow();
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("any program", () => {
  const word = fc.constantFrom("x", "y", "print", "range", "len", "if", "else", "for", "while", "in", "def", "return", "and", "not", "or", "=", "+=", "==", "<", "+", "-", "*", "**", "/", "//", "%", "(", ")", "[", "]", "{", "}", ":", ",", ".", "append", "1", "2.5", "'a'", 'f"{x}"', "True", "None", "\n", "\n    ", "\n        ", "#", "'", "\\", "é", "global x", "break", "l = [1, 2]\n", "d = {}\n", "sum", "sorted", "split");
  const program = fc.array(word, { maxLength: 40 }).map((words) => words.join(" "));

  it("ends, and fails only with a Python error that has a line", () => {
    fc.assert(
      fc.property(fc.oneof(program, fc.string({ maxLength: 60 }), fc.string({ unit: "binary", maxLength: 40 })), (source) => {
        const { error } = execute(source, { traced: true, inputs: ["1"], call: "x" });
        expect(error === undefined || (error instanceof PythonError && error.line >= 1)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("computes integers as we do", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -99, max: 99 }).filter((n) => n !== 0), (a, b) => {
        const { output } = execute(`print(${a} + ${b}, ${a} * ${b}, (${a}) // (${b}), (${a}) % (${b}))`);
        const floor = Math.floor(a / b);
        expect(output).toBe(`${a + b} ${a * b === 0 ? 0 : a * b} ${floor === 0 ? 0 : floor} ${a - floor * b === 0 ? 0 : a - floor * b}\n`);
      }),
    );
  });
});

describe("the activity", () => {
  const scene: CodeScene = {
    program: lines("def double(n):", "    return n + n + 1", "", "print(double(4))"),
    tests: [{ name: "a", call: "double(2)", expected: "4" }, { name: "b", call: "double('ab')", expected: "'abab'", hidden: true }],
  };
  const write = (source: string): Action => ({ kind: "write", source });
  const factsAfter = (source: string) => model.facts(scene, model.act(scene, model.start(scene), write(source)));

  it("reports the tests, what is used and which lines have changed", () => {
    expect(model.facts(scene, model.start(scene))).toMatchObject({ output: "9", "tests-passed": "0", "all-passed": "non", "result:a": "5", "result:b": "TypeError", "changed-lines": "aucune", lines: "3" });
    expect(factsAfter(lines("def double(n):", "    return n + n", "", "print(double(4))"))).toMatchObject({ "all-passed": "oui", "passes:b": "oui", "changed-lines": "2", "uses:def": "oui", "uses:for": "non", error: "aucune" });
    expect(factsAfter(lines("def double(n):", "    return m"))).toMatchObject({ "result:a": "NameError", "changed-lines": "autres", error: "aucune" });
    expect(factsAfter(lines("def double(n):", "    return n * 2", "for n in [1, 2]:", "    print(double(n))"))).toMatchObject({ "calls:double": "2" });
    expect(factsAfter(lines("def double(n):", "    return n * 2", "print(8)"))).not.toHaveProperty(["calls:double"]);
    expect(factsAfter("print(")).toMatchObject({ error: "SyntaxError", "error-line": "1", "uses:def": "non" });
  });

  it("leaves a read-only program alone, and any act gives texts", () => {
    const locked = { ...scene, readOnly: true };
    expect(model.act(locked, model.start(locked), write("x = 1"))).toEqual({ source: scene.program });
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string().map(write), fc.record({ kind: fc.string() }) as unknown as fc.Arbitrary<Action>)), (actions) => {
        const state = actions.reduce((now, action) => model.act(scene, now, action), model.start(scene));
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        expect(Object.values(model.facts(scene, state)).every((value) => typeof value === "string")).toBe(true);
      }),
    );
  });
});
