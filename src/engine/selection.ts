import { log } from "./arithmetic.ts";
import type { Belief } from "./belief.ts";
import { expectedGain, topicOutlooks, type TopicOutlook } from "./gain.ts";
import type { IndexedItem } from "./indexed-bank.ts";
import { uniformAt } from "./random.ts";
import { scopeOf, type Scope } from "./scope.ts";
import type { SessionState, Why } from "./session.ts";
import { settings } from "./settings.ts";

export interface Choice {
  readonly item: string;
  readonly variant: string;
  readonly why: Why;
  /** Expected fall of the variance of the score, in points². */
  readonly gain: number;
}

interface Candidate {
  readonly entry: IndexedItem;
  readonly estimatedLevel: number;
  readonly successProbability: number;
  readonly gain: number;
}

/** The next question: within the rules, of the skill that most reduces the expected variance of the score, with seeded chance. */
export function chooseItem(state: SessionState, belief: Belief): Choice | undefined {
  const history = historyOf(state, belief);
  const candidates = freshOrSeen(state, candidatesOf(state, belief));
  if (candidates.length === 0) return undefined;
  const untimed = history.lastTimed ? preferring(candidates, ({ entry }) => !entry.item.timed) : candidates;
  const { pool, rule } = narrowed(untimed, history);
  const best = challengeOf(state, bestSkill(state, pool, history));
  return {
    item: best.entry.item.id,
    variant: variantOf(state, best.entry),
    gain: best.gain,
    why: {
      topic: best.entry.item.topic,
      level: best.entry.item.level,
      estimatedLevel: best.estimatedLevel,
      successProbability: best.successProbability,
      rule: rule ?? (history.asked.get(best.entry.topic) === 0 ? "explore-topic" : "most-informative"),
    },
  };
}

/** The next question of a fixed form, in its order; undefined after the last. */
export function nextOfForm(state: SessionState, belief: Belief): Choice | undefined {
  const entry = belief.bank.itemById.get(state.design.items![state.responses.length] ?? "");
  if (!entry) return undefined;
  const [outlook] = topicOutlooks(belief, belief.bank.topics[entry.topic]!.competence, [entry.topic]);
  const { estimatedLevel, successProbability, gain } = candidate(entry, outlook!);
  return {
    item: entry.item.id,
    variant: variantOf(state, entry),
    gain,
    why: { topic: entry.item.topic, level: entry.item.level, estimatedLevel, successProbability, rule: "fixed-form" },
  };
}

interface History {
  readonly answered: number;
  /** Answers in this session by topic in scope. */
  readonly asked: ReadonlyMap<number, number>;
  readonly leastAsked: number;
  readonly lastTimed: boolean;
  /** Lowest level among the failures in a row, when there are enough of them to ease off. */
  readonly reliefUnder: number | undefined;
}

function historyOf(state: SessionState, belief: Belief): History {
  const items = state.responses.map(({ item }) => belief.bank.itemById.get(item)!);
  const asked = new Map(scopeOf(state.design, belief.bank).flatMap(({ topics }) => topics.map((topic): [number, number] => [topic, 0])));
  for (const { topic } of items) asked.set(topic, (asked.get(topic) ?? 0) + 1);
  const recent = state.responses.slice(-settings.failuresBeforeRelief);
  const failing = recent.length === settings.failuresBeforeRelief && recent.every(({ correct }) => !correct);
  return {
    answered: items.length,
    asked,
    leastAsked: Math.min(...asked.values()),
    lastTimed: items.at(-1)?.item.timed ?? false,
    reliefUnder: failing ? Math.min(...items.slice(-recent.length).map(({ item }) => item.level)) : undefined,
  };
}

function candidatesOf(state: SessionState, belief: Belief): Candidate[] {
  const answered = new Set(state.responses.map(({ item }) => item));
  const first = state.responses.length === 0;
  return scopeOf(state.design, belief.bank).flatMap((scope) =>
    topicOutlooks(belief, scope.competence, scope.topics).flatMap((outlook) =>
      belief.bank.topics[outlook.topic]!.items
        .filter((entry) => !answered.has(entry.item.id) && isWithinReach(entry, scope, outlook, first))
        .map((entry) => candidate(entry, outlook)),
    ),
  );
}

function candidate(entry: IndexedItem, outlook: TopicOutlook): Candidate {
  const { successProbability, gain } = expectedGain(outlook, entry);
  return { entry, estimatedLevel: outlook.estimatedLevel, successProbability, gain: gain * settings.pointsPerLevel * settings.pointsPerLevel };
}

function isWithinReach({ item, difficulty }: IndexedItem, scope: Scope, { estimatedLevel }: TopicOutlook, first: boolean): boolean {
  if (item.level > scope.maximumLevel) return false;
  return first || Math.max(item.level, difficulty) <= estimatedLevel + settings.reach;
}

function freshOrSeen(state: SessionState, candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set(state.seen.map((entry) => entry.split("#")[0]));
  const fresh = candidates.filter(({ entry }) => !seen.has(entry.item.id));
  return fresh.some(({ gain }) => gain >= settings.leastGain) ? fresh : candidates;
}

function narrowed(candidates: readonly Candidate[], history: History): { pool: readonly Candidate[]; rule?: Why["rule"] } {
  if (history.answered === 0) {
    const distance = ({ entry }: Candidate) => Math.abs(entry.item.level - settings.firstLevel);
    const nearest = Math.min(...candidates.map(distance));
    const entries = candidates.filter((each) => distance(each) === nearest);
    return { pool: preferring(entries, ({ entry }) => !entry.item.timed), rule: "first-question" };
  }
  const { reliefUnder } = history;
  if (reliefUnder === undefined) return { pool: candidates };
  const easier = candidates.filter(({ entry }) => entry.item.level < reliefUnder);
  if (easier.length === 0) return { pool: candidates };
  const likely = easier.filter(({ successProbability }) => successProbability >= settings.reliefProbability);
  return { pool: likely.length > 0 ? likely : [highest(easier, ({ successProbability }) => successProbability)], rule: "easier-after-failures" };
}

function bestSkill(state: SessionState, pool: readonly Candidate[], history: History): readonly Candidate[] {
  const skills = new Map<number, Candidate[]>();
  for (const each of pool) {
    const skill = each.entry.topic * 16 + each.entry.item.level;
    const others = skills.get(skill);
    if (others) others.push(each);
    else skills.set(skill, [each]);
  }
  const worth = ([skill, [first, ...others]]: [number, Candidate[]]) => {
    const gain = others.reduce((best, each) => Math.max(best, each.gain), first!.gain);
    return gain * chanceAt(state, skill) * balance(history, first!.entry.topic);
  };
  return highest([...skills], worth)[1];
}

// Within a skill each challenge is drawn in proportion to gain², by the shortest of exponential waits: none is starved.
function challengeOf(state: SessionState, candidates: readonly Candidate[]): Candidate {
  return highest(candidates, ({ entry, gain }) => log(uniformAt(state.seed, state.responses.length, entry.key)) / (gain * gain));
}

// Chance fades as answers accumulate, and never quite ends, so that equals share the work.
function chanceAt(state: SessionState, skill: number): number {
  const { earlyChance, lateChance } = settings;
  const progress = Math.min(1, state.responses.length / state.design.minimumLength);
  const share = earlyChance + (lateChance - earlyChance) * progress;
  return 1 - share * uniformAt(state.seed, state.responses.length, skill);
}

function balance(history: History, topic: number): number {
  let worth = 1;
  for (let excess = history.asked.get(topic)! - history.leastAsked; excess > 0; excess--) worth *= settings.topicBalance;
  return worth;
}

function variantOf(state: SessionState, { item, key }: IndexedItem): string {
  const met = new Set(state.seen);
  const variants = [...item.variants].sort();
  const unmet = preferring(variants, (variant) => !met.has(`${item.id}#${variant}`));
  return unmet[Math.floor(uniformAt(state.seed, key) * unmet.length)]!;
}

function preferring<T>(pool: readonly T[], isPreferred: (one: T) => boolean): readonly T[] {
  const preferred = pool.filter(isPreferred);
  return preferred.length > 0 ? preferred : pool;
}

function highest<T>(pool: readonly T[], worthOf: (one: T) => number): T {
  return pool.reduce((best, one) => (worthOf(one) > worthOf(best) ? one : best));
}
