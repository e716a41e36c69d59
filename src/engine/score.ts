import { learnAll, priorBelief, type Belief, type TopicAnswer } from "./belief.ts";
import { outlooksOf, type TopicOutlook } from "./gain.ts";
import { indexBank } from "./indexed-bank.ts";
import type { ItemBank } from "./item.ts";
import { pointsInterval, pointsOf } from "./points.ts";
import { expectedScore, probabilityAtLeast, scoreDistribution } from "./score-distribution.ts";
import { scopeOf } from "./scope.ts";
import { beliefOf, type SessionState } from "./session.ts";
import { settings } from "./settings.ts";

export interface Score {
  /** In order of code. */
  readonly competences: readonly CompetenceScore[];
  /** Every skill of these competences, with or without an item, in order of topic and level. */
  readonly skills: readonly SkillMastery[];
}

export interface CompetenceScore {
  readonly code: string;
  /** "estimated": fewer than 3 answers there; the figures come mostly from other competences. */
  readonly status: "measured" | "estimated";
  readonly answered: number;
  /** Whole level reached, 0 … highest reachable: ⌊points / 8⌋. */
  readonly level: number;
  /** 8 × posterior mean of the score in levels, held in 0 … 8 × highest reachable, rounded. */
  readonly points: number;
  /** 90 % interval of the score, in whole points. */
  readonly interval: { readonly low: number; readonly high: number };
  /** [k] = P(level ≥ k) for k = 0 … 8; 0 above the highest reachable level. */
  readonly levelProbabilities: readonly number[];
}

export interface SkillMastery {
  /** Topic id, ".", level. */
  readonly skill: string;
  /** Probability that the topic's ability is at least the skill's level. */
  readonly probability: number;
  /** Answers to items of this very skill. */
  readonly answered: number;
}

/** Scores the competences in the scope of a session, from its answers and the earlier ones that it counts. */
export function scoreSession(state: SessionState): Score {
  const belief = beliefOf(state);
  return scoreCompetences(belief, scopeOf(state.design, belief.bank).map(({ competence }) => competence));
}

/** Scores every competence of the bank from every answer known, old ones counting less; of two answers to an item the later counts. */
export function estimateProfile(bank: ItemBank, responses: readonly TopicAnswer[]): Score {
  const belief = learnAll(priorBelief(indexBank(bank)), responses);
  return scoreCompetences(belief, belief.bank.competences.map((_, competence) => competence));
}

/** Every competence of a belief, without the skills: a third of the work of a profile. */
export function scoreBelief(belief: Belief): readonly CompetenceScore[] {
  return belief.bank.competences.map((_, competence) => scoreCompetence(belief, competence));
}

function scoreCompetences(belief: Belief, competences: readonly number[]): Score {
  return {
    competences: competences.map((competence) => scoreCompetence(belief, competence)),
    skills: outlooksOf(belief, competences.map((competence) => ({ competence, topics: belief.bank.competences[competence]!.topics })), "scores").flatMap((outlook) => masteriesOf(belief, outlook)),
  };
}

function scoreCompetence(belief: Belief, competence: number): CompetenceScore {
  const { code, topics } = belief.bank.competences[competence]!;
  const { highestReachableLevel: highest } = belief.bank.bank;
  const distribution = scoreDistribution(belief, competence, topics);
  const answered = topics.reduce((sum, topic) => sum + belief.answers[topic]!.length, 0);
  const points = Math.round(pointsOf(expectedScore(distribution), highest));
  const { low, high } = pointsInterval(belief, competence, topics);
  return {
    code,
    status: answered >= settings.measuredFrom ? "measured" : "estimated",
    answered,
    level: Math.floor(points / settings.pointsPerLevel),
    points,
    interval: { low: Math.round(low), high: Math.round(high) },
    levelProbabilities: LEVELS.map((k) => (k === 0 ? 1 : k > highest ? 0 : probabilityAtLeast(distribution, k))),
  };
}

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

function masteriesOf(belief: Belief, { topic, masteries }: TopicOutlook): SkillMastery[] {
  const { id, levels } = belief.bank.topics[topic]!;
  const answeredAt = (level: number) => belief.answers[topic]!.filter(({ item }) => belief.bank.itemById.get(item)!.item.level === level).length;
  return levels.map((level, rung) => ({ skill: `${id}.${level}`, probability: masteries[rung]!, answered: answeredAt(level) }));
}
