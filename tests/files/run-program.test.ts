import { describe, expect, it } from "vitest";
import { outputOf, runProgram } from "../../scripts/files/programs/run-program.ts";

const lines = (...text: readonly string[]) => text.join("\n");

describe("French pseudo-code", () => {
  it("repeats and chooses by indentation", () => {
    expect(outputOf(lines("n ← 0", "répéter 3 fois", "    n ← n + 2", "    si n > 3 et non (n = 6) alors", "        afficher n", "    sinon si n = 6 alors", '        afficher "six"', "    sinon", '        afficher "petit"', "afficher n"))).toEqual(["petit", "4", "six", "6"]);
  });

  it("lets a reaction change the variables of the program", () => {
    const { call, variables } = runProgram(lines("n ← 1", "quand entrée", "    n ← n × 2"));
    call("entrée");
    call("entrée");
    expect(variables.get("n")).toBe(4);
  });
});

describe("Python", () => {
  it("computes with its precedence, and leaves aside what a short-circuit skips", () => {
    expect(outputOf("print(2 + 3 * 4, 7 // 2, -7 % 3, 1 > 2 and absent, not 1 == 2 or absent)")).toEqual(["14 3 2 False True"]);
  });

  it("nests loops, and stops a function at its return", () => {
    expect(outputOf(lines("def first(list):", "    for x in list:", "        return x", 'for r in "AB":', "    for i in range(1, 3):", "        print(r + str(i), first([i, 9]))"))).toEqual(["A1 1", "A2 2", "B1 1", "B2 2"]);
  });

  it("reads lists, dictionaries and tables", () => {
    expect(outputOf(lines('stock = {"pain": 3}', 'stock["eau"] = 2', 'stock["pain"] -= 1', 'table = [{"n": 4}, {"n": 5}]', 'print(stock["pain"], len(stock), table[1]["n"], "eau" in stock)'))).toEqual(["2 2 5 True"]);
  });

  it.each([
    ["NameError", lines("a = 1", "print(b)"), 2],
    ["TypeError", lines("def f(n):", "    return n + 1", 'f("2")'), 2],
    ["IndexError", lines("x = [1]", "print(x[1])"), 2],
    ["KeyError", 'print({"a": 1}["b"])', 1],
    ["Boucle sans fin", lines("n = 0", "while n < 1:", "    n -= 1"), 3],
  ])("stops on a %s at its line", (kind, program, line) => {
    expect(() => runProgram(program)).toThrow(expect.objectContaining({ kind, line }));
    expect(outputOf(program)).toBeUndefined();
  });
});
