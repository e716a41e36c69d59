/** What one student chose, and how able the student is by all answers. */
export interface ChosenAnswer {
  readonly choice: string;
  readonly ability: number;
}

export interface ChoiceStatistics {
  readonly choice: string;
  readonly isRight: boolean;
  readonly count: number;
  readonly share: number;
  /** Undefined when nobody chose it. */
  readonly meanAbility: number | undefined;
  /** Correlation of having chosen it with ability: a wrong choice that draws the able is above 0. Undefined when all or none did. */
  readonly pointBiserial: number | undefined;
}

/** Who is drawn by each choice of a question (Haladyna 2004): offered choices in their order, then others that were met. */
export function distractorAnalysis(answers: readonly ChosenAnswer[], offered: readonly string[], right: readonly string[]): ChoiceStatistics[] {
  const met = answers.map(({ choice }) => choice).filter((choice) => !offered.includes(choice));
  return [...offered, ...[...new Set(met)].sort()].map((choice) => {
    const abilities = answers.flatMap((answer) => (answer.choice === choice ? [answer.ability] : []));
    return {
      choice,
      isRight: right.includes(choice),
      count: abilities.length,
      share: answers.length === 0 ? 0 : abilities.length / answers.length,
      meanAbility: abilities.length === 0 ? undefined : mean(abilities),
      pointBiserial: pointBiserial(answers.map((answer) => ({ ability: answer.ability, isMember: answer.choice === choice }))),
    };
  });
}

/** Correlation of belonging (0 or 1) with ability; undefined when all or none belong, or all abilities are equal. */
export function pointBiserial(members: readonly { readonly ability: number; readonly isMember: boolean }[]): number | undefined {
  const inside = members.flatMap(({ ability, isMember }) => (isMember ? [ability] : []));
  const all = members.map(({ ability }) => ability);
  const center = mean(all);
  const spread = Math.sqrt(mean(all.map((ability) => (ability - center) * (ability - center))));
  if (inside.length === 0 || inside.length === all.length || spread === 0) return undefined;
  // (M₁ − M) / s × √(p / (1 − p))
  const share = inside.length / all.length;
  return ((mean(inside) - center) / spread) * Math.sqrt(share / (1 - share));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
