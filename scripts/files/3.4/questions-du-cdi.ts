import type { FileMaker } from "../file-maker.ts";
import { evaluate } from "../programs/expression.ts";
import type { ProgramValue } from "../programs/value.ts";

interface Loan {
  readonly classe: string;
  readonly genre: string;
  readonly jours: number;
}

const LOANS: readonly Loan[] = [
  { classe: "5eB", genre: "BD", jours: 12 },
  { classe: "4eA", genre: "manga", jours: 7 },
  { classe: "5eB", genre: "roman", jours: 20 },
  { classe: "6eC", genre: "manga", jours: 16 },
  { classe: "4eA", genre: "roman", jours: 31 },
  { classe: "5eB", genre: "BD", jours: 9 },
  { classe: "6eC", genre: "BD", jours: 4 },
  { classe: "4eA", genre: "manga", jours: 11 },
];

const days = (loans: readonly Loan[]) => loans.map(({ jours }) => jours);
const mean = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0) / numbers.length;
const ofClass = (name: string) => LOANS.filter(({ classe }) => classe === name);
const ofKind = (name: string) => LOANS.filter(({ genre }) => genre === name);

/** The answers to the three questions, found without the programs. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  a: { un: Math.max(...days(ofClass("5eB"))), deux: ofClass("5eB").filter(({ genre }) => genre === "BD").length, trois: mean(days(ofKind("BD"))) },
  b: { un: mean(days(ofClass("4eA"))), deux: Math.max(...days(ofKind("manga"))), trois: ofClass("4eA").length },
};

type Row = Map<ProgramValue, ProgramValue>;

const FUNCTIONS: Readonly<Record<string, (table: ProgramValue[], column: ProgramValue, value: ProgramValue) => ProgramValue>> = {
  garder: (table, column, value) => table.filter((row) => (row as Row).get(column) === value),
  ranger: (table, column) => table.toSorted((one, other) => Number((one as Row).get(column)) - Number((other as Row).get(column))),
  colonne: (table, column) => table.map((row) => (row as Row).get(column)!),
  compter: (table) => table.length,
  moyenne: (list) => mean(list as number[]),
  dernier: (list) => list.at(-1)!,
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const programs = String(values["programmes"]).split("\n").map((line) => ({ letter: line[0]!.toLowerCase(), result: run(line.slice(3)) }));
  const answer = Object.entries(EXPECTED[id]!).map(([question, expected]) => {
    const [program, ...others] = programs.filter(({ result }) => result === expected);
    if (!program || others.length) throw new Error(`la question « ${question} » n'a pas un seul programme`);
    return [question, program.letter];
  });
  return { files: {}, answer: Object.fromEntries(answer) };
};

/** What a program gives; nothing when a function receives a number where it wants a table. */
function run(source: string): ProgramValue | undefined {
  const loans = LOANS.map((loan) => new Map<ProgramValue, ProgramValue>(Object.entries(loan)));
  try {
    return evaluate(source, {
      read: (name) => (name === "prets" ? loans : null),
      call: (name, [list = null, column = null, value = null]) => FUNCTIONS[name]!(list as ProgramValue[], column, value),
    });
  } catch {
    return undefined;
  }
}
