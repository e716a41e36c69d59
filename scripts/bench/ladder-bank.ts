import type { Item, ItemBank } from "../../src/engine/item.ts";
import { createRandom } from "../../src/engine/random.ts";

interface Shape {
  readonly competences: number;
  readonly topics: number;
  readonly itemsPerSkill: number;
  /** Levels of each topic in turn; every level from 1 to 6 unless said. */
  readonly ladders?: readonly (readonly number[])[];
  /** Every item with a difficulty and a discrimination of its own. */
  readonly calibrated?: boolean;
  /** Keep only so many items. */
  readonly size?: number;
}

const CODES = ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3", "5.1", "5.2"];
const WHOLE = [1, 2, 3, 4, 5, 6];

/** One competence as the content has them: 9 topics, 28 skills. */
export function oneCompetence(): ItemBank {
  return ladderBank({ competences: 1, topics: 9, itemsPerSkill: 2, ladders: [[1, 3, 5], [2, 4, 6], [1, 2, 4], [3, 5, 6], [1, 4, 6], [2, 3, 5], [1, 3, 6], [2, 4, 5], [1, 2, 4, 6]] });
}

/** An invented bank of open questions. */
export function ladderBank({ competences, topics, itemsPerSkill, ladders = [WHOLE], calibrated = false, size = Infinity }: Shape): ItemBank {
  const random = createRandom(5);
  const declared = CODES.slice(0, competences).map((code) => ({
    code,
    topics: Array.from({ length: topics }, (_, t) => ({ id: `${code}.topic-${t + 1}`, levels: ladders[t % ladders.length]! })),
  }));
  const items = declared.flatMap(({ code, topics }) =>
    topics.flatMap(({ id, levels }) =>
      levels.flatMap((level) =>
        Array.from({ length: itemsPerSkill }, (_, n): Item => {
          const item = { id: `${id}-${level}-${n}`, competence: code, topic: id, level, guessing: 0, timed: false, variants: ["a", "b"] };
          return calibrated ? { ...item, difficulty: level + random() - 0.5, discrimination: 1 + random(), difficultyStandardError: 0.1 + random() / 5 } : item;
        }),
      ),
    ),
  );
  return { release: "ladder", highestReachableLevel: 6, competences: declared, items: items.slice(0, size) };
}
