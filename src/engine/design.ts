import type { ItemBank } from "./item.ts";
import type { Design } from "./session.ts";

/** The ordinary test of one competence: 10 to 20 questions, a checkpoint every 5. Throws on an unknown competence. */
export function competenceDesign(bank: ItemBank, competence: string): Design {
  if (!bank.competences.some(({ code }) => code === competence)) throw new Error(`unknown competence: ${competence}`);
  return {
    id: `competence-${competence}`,
    scope: [{ competence, maximumLevel: bank.highestReachableLevel }],
    minimumLength: 10,
    maximumLength: 20,
    checkpointEvery: 5,
    targetIntervalPoints: 12,
  };
}
