import type { RubricsBundle, Statement } from "../../bank/bundle.ts";
import type { ExamFile } from "../../exam/exam-paper.ts";
import type { ExamContent } from "../../exam/prepare-exam.ts";

/** Challenges that a team keeps for its exams, compiled from a folder that no site serves (`npm run reserve`). It holds the right answers. */
export interface ExamReserve {
  readonly format: "palier-exam-reserve";
  readonly version: 1;
  readonly items: ExamContent["bank"]["items"];
  readonly rubrics: RubricsBundle["challenges"];
  readonly statements: Readonly<Record<string, Statement>>;
  readonly files: readonly ExamFile[];
}

/** The reserve in these bytes, which the team's own command made; undefined when they are something else. */
export function readReserve(bytes: Uint8Array): ExamReserve | undefined {
  try {
    const file = JSON.parse(new TextDecoder().decode(bytes)) as Partial<ExamReserve>;
    const isWhole = file.format === "palier-exam-reserve" && file.version === 1 && Array.isArray(file.items) && Array.isArray(file.files) && file.items.every(({ id }) => file.statements?.[id] !== undefined && file.rubrics?.[id] !== undefined);
    return isWhole ? (file as ExamReserve) : undefined;
  } catch {
    return undefined;
  }
}

/** The site's content and the reserve together; an item of the site with the same id gives way, one of a topic that the site lacks is left out. */
export function withReserve({ bank, rubrics, statements }: ExamContent, reserve: ExamReserve): ExamContent {
  const topics = new Set(bank.competences.flatMap((competence) => competence.topics.map(({ id }) => id)));
  const added = reserve.items.filter(({ topic }) => topics.has(topic));
  const ids = new Set(added.map(({ id }) => id));
  return {
    bank: { ...bank, items: [...bank.items.filter(({ id }) => !ids.has(id)), ...added] },
    rubrics: { ...rubrics, ...reserve.rubrics },
    statements: { ...statements, ...reserve.statements },
  };
}
