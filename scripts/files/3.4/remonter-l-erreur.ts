import type { FileMaker } from "../file-maker.ts";
import { runProgram } from "../programs/run-program.ts";
import { ProgramError } from "../programs/value.ts";

const CAUSES: Readonly<Record<string, string>> = { TypeError: "texte", IndexError: "rang", KeyError: "cle", NameError: "nom" };

export const makeFiles: FileMaker = ({ values }) => {
  const lines = String(values["programme"]).split("\n").map((line) => line.slice("1  ".length));
  const message = String(values["message"]);
  const { kind, line } = failure(lines)!;
  if (Number([...message.matchAll(/line (\d+)/g)].at(-1)![1]) !== line || !message.includes(kind)) throw new Error(`le message devrait dire ${kind}, ligne ${line}`);
  const [, number = "", mended = ""] = /^(\d+) : (.+)$/.exec(String(values["corrige"]))!;
  const index = Number(number) - 1;
  if (failure(lines.with(index, " ".repeat(lines[index]!.search(/\S/)) + mended))) throw new Error("la correction ne suffit pas");
  return { files: {}, answer: { arret: line, cause: CAUSES[kind], corriger: Number(number) } };
};

function failure(lines: readonly string[]): ProgramError | undefined {
  try {
    runProgram(lines.join("\n"));
    return undefined;
  } catch (error) {
    if (error instanceof ProgramError) return error;
    throw error;
  }
}
