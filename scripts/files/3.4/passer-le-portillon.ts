import type { FileMaker } from "../file-maker.ts";
import { evaluate } from "../programs/expression.ts";

const PEOPLE = ["un", "deux", "trois", "quatre", "cinq", "six"];

export const makeFiles: FileMaker = ({ values }) => {
  const [, condition = ""] = /^si (.+) alors/s.exec(String(values["condition"])) ?? [];
  const enters = (person: string) => {
    const [, age, held] = /, (\d+) ans : (.+)$/.exec(person)!;
    return evaluate(condition, { read: (name) => (name === "age" ? Number(age) : held!.split(", ").includes(name)), call: () => null });
  };
  return { files: {}, answer: PEOPLE.filter((person) => enters(String(values[person]))) };
};
