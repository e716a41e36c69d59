/**
 * A simple floor/ceiling test: inside a topic a success settles all easier skills and a failure all harder ones; the level is
 * the best of a Rasch grid 0.5 … 7.5 by 0.5 with two anchors; the next skill is the one expected to settle most others.
 */
export interface Rung {
  readonly topic: string;
  readonly level: number;
}

export interface RungAnswer extends Rung {
  readonly correct: boolean;
}

export type Verdict = "mastered" | "missed" | "open";

const GRID = Array.from({ length: 15 }, (_, i) => 0.5 + i / 2);

/** The next skill to ask, or undefined when all are settled; `chance` breaks ties. */
export function nextRung(ladder: readonly Rung[], answers: readonly RungAnswer[], chance: () => number): Rung | undefined {
  const open = ladder.filter((rung) => verdictOf(rung, answers) === "open");
  if (answers.length === 0) return best(open, ({ level }) => -Math.abs(level - 2), chance);
  const level = gridLevel(answers);
  const reachable = open.filter((rung) => rung.level <= level + 2);
  const easyTopics = reachable.filter(({ topic }) => Math.max(...ladder.filter((rung) => rung.topic === topic).map((rung) => rung.level)) <= 3);
  const reward = (rung: Rung) => {
    const siblings = open.filter(({ topic }) => topic === rung.topic);
    const p = raschProbability(level, rung.level);
    return p * siblings.filter((other) => other.level <= rung.level).length + (1 - p) * siblings.filter((other) => other.level >= rung.level).length;
  };
  return best(easyTopics.length > 0 ? easyTopics : reachable, reward, chance);
}

/** Whether a skill is settled, by the nearest answers of its topic; the later answer wins a contradiction. */
export function verdictOf(rung: Rung, answers: readonly RungAnswer[]): Verdict {
  const settled = answers.findLast(({ topic, level, correct }) => topic === rung.topic && (correct ? rung.level <= level : rung.level >= level));
  return settled === undefined ? "open" : settled.correct ? "mastered" : "missed";
}

/** The likeliest level of the grid, with a success anchored at level 0 and a failure at level 7. */
export function gridLevel(answers: readonly RungAnswer[]): number {
  const anchored = [...answers, { level: 0, correct: true }, { level: 7, correct: false }];
  const likelihood = (theta: number) => anchored.reduce((product, { level, correct }) => product * (correct ? raschProbability(theta, level) : 1 - raschProbability(theta, level)), 1);
  return GRID.reduce((top, theta) => (likelihood(theta) > likelihood(top) ? theta : top));
}

function raschProbability(theta: number, level: number): number {
  return 1 / (1 + Math.exp(level - theta));
}

function best(rungs: readonly Rung[], worth: (rung: Rung) => number, chance: () => number): Rung | undefined {
  return rungs.map((rung) => ({ rung, worth: worth(rung), tie: chance() })).sort((a, b) => b.worth - a.worth || a.tie - b.tie)[0]?.rung;
}
