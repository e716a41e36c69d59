import type { Item, ItemBank } from "../../src/engine/item.ts";
import { createRandom } from "../../src/engine/random.ts";

interface Shape {
  readonly competences: number;
  readonly topics: number;
  readonly itemsPerSkill: number;
  readonly levels?: readonly number[];
  readonly timedEvery?: number;
  /** Draws calibrated difficulties and discriminations, all different, from this seed. */
  readonly calibratedSeed?: number;
}

/** A bank with the same ladder in every topic; three quarters of the items are open answers, the others have 4 choices. */
export function syntheticBank({ competences, topics, itemsPerSkill, levels = [1, 2, 3, 4, 5, 6], timedEvery = 0, calibratedSeed }: Shape): ItemBank {
  const random = createRandom(calibratedSeed ?? 0);
  const ladders = CODES.slice(0, competences).map((code) => ({
    code,
    topics: Array.from({ length: topics }, (_, t) => ({ id: `${code}.topic-${t + 1}`, levels })),
  }));
  const items: Item[] = [];
  for (const { code, topics: ladder } of ladders)
    for (const { id } of ladder)
      for (const level of levels)
        for (let n = 0; n < itemsPerSkill; n++) {
          const item: Item = {
            id: `${id.replaceAll(".", "-")}-${level}-${n}`,
            competence: code,
            topic: id,
            level,
            guessing: items.length % 4 === 3 ? 0.25 : 0,
            timed: timedEvery > 0 && items.length % timedEvery === 0,
            variants: ["a", "b"],
          };
          items.push(calibratedSeed === undefined ? item : { ...item, difficulty: level + random() - 0.5, discrimination: 1 + random(), difficultyStandardError: 0.2 });
        }
  return { release: "synthetic", highestReachableLevel: 6, competences: ladders, items };
}

const CODES = ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3", "5.1", "5.2"];
