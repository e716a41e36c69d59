import type { FileMaker } from "../file-maker.ts";
import { orderings } from "../programs/orderings.ts";

const IDS = ["un", "deux", "trois", "quatre", "cinq"] as const;

export const makeFiles: FileMaker = ({ values }) => {
  const right = orderings(IDS).filter((order) => shown(order.map((id) => String(values[id]))) === values["resultat"]);
  if (right.length !== 1) throw new Error(`${right.length} ordres donnent ${values["resultat"]}`);
  return { files: {}, answer: right[0] };
};

/** What the screen shows at the end; nothing when the score is used too soon or changes after it was shown. */
function shown(instructions: readonly string[]): number | undefined {
  let score: number | undefined;
  for (const [index, instruction] of instructions.entries()) {
    const amount = Number(/\d+/.exec(instruction)?.[0]);
    if (instruction.startsWith("mettre")) score = amount;
    else if (score === undefined) return undefined;
    else if (instruction.startsWith("afficher")) return index === instructions.length - 1 ? score : undefined;
    else if (instruction.startsWith("multiplier")) score *= amount;
    else score += instruction.startsWith("ajouter") ? amount : -amount;
  }
  return undefined;
}
