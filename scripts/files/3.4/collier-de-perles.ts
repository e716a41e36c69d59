import type { FileMaker } from "../file-maker.ts";

export const makeFiles: FileMaker = ({ values }) => {
  const states: string[] = [];
  for (const instruction of String(values["programme"]).split("\n")) states.push(follow(instruction, states.at(-1) ?? ""));
  if (states.join(", ") !== values["etats"]) throw new Error(`la correction devrait dire « ${states.join(", ")} »`);
  return { files: {}, answer: states.at(-1) };
};

function follow(instruction: string, thread: string): string {
  const [, bead] = /enfiler (\w) à/.exec(instruction) ?? [];
  const left = instruction.endsWith("à gauche");
  if (bead) return left ? bead + thread : thread + bead;
  if (instruction.includes("retirer")) return left ? thread.slice(1) : thread.slice(0, -1);
  return thread.at(-1) + thread.slice(1, -1) + thread[0];
}
