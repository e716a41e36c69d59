import type { FileMaker } from "../file-maker.ts";
import { evaluate } from "../programs/expression.ts";
import { attempt, runProgram } from "../programs/run-program.ts";
import { type ProgramValue, show } from "../programs/value.ts";

export const makeFiles: FileMaker = ({ values }) => {
  const code = String(values["code"]);
  const documents = [...String(values["docs"]).matchAll(/^([A-E])\. .*\n.*\n +\w+\((.+)\) rend (.+)$/gm)].map(([, letter = "", given = "", result = ""]) => ({ letter: letter.toLowerCase(), given: list(given), result }));
  const matched = ["f", "g", "h"].map((name) => {
    const [document, ...others] = documents.filter(({ given, result }) => rendered(code, name, given) === result);
    if (!document || others.length) throw new Error(`« ${name} » n'a pas une seule documentation`);
    return { name, document };
  });
  const mixed = matched.filter(({ name, document }) => {
    const run = runProgram(code);
    run.call(name, ...document.given);
    return run.output.length > 0;
  });
  if (mixed.length !== 1) throw new Error(`${mixed.length} fonctions affichent et rendent`);
  return { files: {}, answer: { ...Object.fromEntries(matched.map(({ name, document }) => [name, document.letter])), couper: mixed[0]!.name } };
};

function list(source: string): ProgramValue[] {
  return evaluate(`[${source}]`, { read: () => null, call: () => null }) as ProgramValue[];
}

/** What a function gives for the example of a documentation; nothing when the example does not suit it. */
function rendered(code: string, name: string, given: readonly ProgramValue[]): string | undefined {
  return attempt(() => show(runProgram(code).call(name, ...given)));
}
