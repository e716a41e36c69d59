import { log } from "./arithmetic.ts";
import type { Belief } from "./belief.ts";
import { masteryGain, outlooksOf, scoreGain, type Target, type TopicOutlook } from "./gain.ts";
import type { IndexedItem } from "./indexed-bank.ts";
import { uniformAt } from "./random.ts";
import { scopeOf } from "./scope.ts";
import type { SessionState, Why } from "./session.ts";
import { settings } from "./settings.ts";

export interface Choice {
  readonly item: string;
  readonly variant: string;
  readonly why: Why;
  /** Expected fall of the uncertainty of the test's target: points², or P (1 − P) summed over skills. */
  readonly gain: number;
}

/** A skill with challenges left: what the best of them tells stands for all, so that a large bank costs no more than a small one. */
interface OpenSkill {
  readonly key: number;
  readonly level: number;
  readonly outlook: TopicOutlook;
  readonly entries: readonly IndexedItem[];
  readonly successProbability: number;
  readonly gain: number;
}

/** The next question: within the rules, of the skill that most reduces the expected uncertainty of the target, with seeded chance. */
export function chooseItem(state: SessionState, belief: Belief): Choice | undefined {
  const history = historyOf(state, belief);
  const skills = openSkills(state, belief, history);
  if (skills.length === 0) return undefined;
  const { pool, rule } = narrowed(state, skills, history);
  const skill = bestSkill(state, pool, history);
  const { entry, successProbability, gain } = challengeOf(state, skill);
  return {
    item: entry.item.id,
    variant: variantOf(state, entry),
    gain,
    why: {
      topic: entry.item.topic,
      level: entry.item.level,
      estimatedLevel: skill.outlook.estimatedLevel,
      successProbability,
      rule: rule ?? (history.asked.get(entry.topic) === 0 ? "explore-topic" : "most-informative"),
    },
  };
}

/** The next question of a fixed form, in its order; undefined after the last. */
export function nextOfForm(state: SessionState, belief: Belief): Choice | undefined {
  const entry = belief.bank.itemById.get(state.design.items![state.responses.length] ?? "");
  if (!entry) return undefined;
  const [outlook] = outlooksOf(belief, [{ competence: belief.bank.topics[entry.topic]!.competence, topics: [entry.topic] }], "scores");
  const { successProbability, gain } = scoreGain(outlook!, entry);
  return {
    item: entry.item.id,
    variant: variantOf(state, entry),
    gain,
    why: { topic: entry.item.topic, level: entry.item.level, estimatedLevel: outlook!.estimatedLevel, successProbability, rule: "fixed-form" },
  };
}

/** Least gain for which a question is worth its time. */
export function leastGain(target: Target = "scores"): number {
  return target === "skills" ? settings.leastMasteryGain : settings.leastGain;
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

/** The skills with a challenge that may be asked now: unseen ones while one of these is useful, untimed ones after a timed question. */
function openSkills(state: SessionState, belief: Belief, { lastTimed }: History): readonly OpenSkill[] {
  const { target } = state.design;
  const scope = scopeOf(state.design, belief.bank);
  const highest = new Map(scope.flatMap(({ topics, maximumLevel }) => topics.map((topic): [number, number] => [topic, maximumLevel])));
  const first = state.responses.length === 0;
  const answered = new Set(state.responses.map(({ item }) => item));
  const seen = new Set(state.seen.map((entry) => entry.split("#")[0]!));
  const open = outlooksOf(belief, scope, target ?? "scores").map((outlook) => ({
    outlook,
    entries: belief.bank.topics[outlook.topic]!.items.filter((entry) => !answered.has(entry.item.id) && isWithinReach(entry, highest.get(outlook.topic)!, outlook, first)),
  }));
  const fresh = seen.size === 0 ? open : withEntries(open, ({ item }) => !seen.has(item.id));
  const least = leastGain(target);
  const unseen = skillsOf(fresh, target);
  const useful = unseen.some(({ gain }) => gain >= least);
  if (!lastTimed) return useful || seen.size === 0 ? unseen : skillsOf(open, target);
  const untimed = skillsOf(withEntries(useful ? fresh : open, ({ item }) => !item.timed), target);
  return untimed.length > 0 ? untimed : skillsOf(useful ? fresh : open, target);
}

interface OpenTopic {
  readonly outlook: TopicOutlook;
  readonly entries: readonly IndexedItem[];
}

function withEntries(topics: readonly OpenTopic[], isWanted: (entry: IndexedItem) => boolean): readonly OpenTopic[] {
  return topics.map(({ outlook, entries }) => ({ outlook, entries: entries.filter(isWanted) }));
}

function skillsOf(topics: readonly OpenTopic[], target: Target | undefined): readonly OpenSkill[] {
  return topics.flatMap(({ outlook, entries }) => {
    const byLevel = new Map<number, IndexedItem[]>();
    for (const entry of entries) {
      const others = byLevel.get(entry.item.level);
      if (others) others.push(entry);
      else byLevel.set(entry.item.level, [entry]);
    }
    return [...byLevel].map(([level, group]): OpenSkill => {
      const strongest = highest(group, ({ strength }) => strength);
      return { key: outlook.topic * 16 + level, level, outlook, entries: group, ...gainOf(outlook, strongest, target) };
    });
  });
}

function gainOf(outlook: TopicOutlook, entry: IndexedItem, target: Target | undefined) {
  return target === "skills" ? masteryGain(outlook, entry) : scoreGain(outlook, entry);
}

function isWithinReach({ item, difficulty }: IndexedItem, maximumLevel: number, { estimatedLevel }: TopicOutlook, first: boolean): boolean {
  if (item.level > maximumLevel) return false;
  return first || Math.max(item.level, difficulty) <= estimatedLevel + settings.reach;
}

function narrowed({ design }: SessionState, skills: readonly OpenSkill[], history: History): { pool: readonly OpenSkill[]; rule?: Why["rule"] } {
  if (history.answered === 0) {
    const distance = ({ level }: OpenSkill) => Math.abs(level - settings.firstLevel);
    const nearest = Math.min(...skills.map(distance));
    const entries = skills.filter((each) => distance(each) === nearest);
    return { pool: preferring(entries, (skill) => skill.entries.some(({ item }) => !item.timed)), rule: "first-question" };
  }
  const { reliefUnder } = history;
  const easier = reliefUnder === undefined ? [] : skills.filter(({ level }) => level < reliefUnder);
  if (easier.length > 0) {
    const likely = easier.filter(({ successProbability }) => successProbability >= settings.reliefProbability);
    return { pool: likely.length > 0 ? likely : [highest(easier, ({ successProbability }) => successProbability)], rule: "easier-after-failures" };
  }
  if (!design.confidence) return { pool: skills };
  const off = ({ successProbability }: OpenSkill) => Math.abs(successProbability - settings.confidenceProbability);
  const least = Math.min(...skills.map(off));
  return { pool: skills.filter((skill) => off(skill) <= Math.max(least, settings.confidenceMargin)), rule: "confidence" };
}

function bestSkill(state: SessionState, pool: readonly OpenSkill[], history: History): OpenSkill {
  return highest(pool, ({ gain, key, outlook }) => gain * chanceAt(state, key) * balance(history, outlook.topic));
}

// Within a skill each challenge is drawn in proportion to gain², by the shortest of exponential waits: none is starved.
function challengeOf(state: SessionState, { outlook, entries }: OpenSkill) {
  const untimedFirst = state.responses.length === 0 ? preferring(entries, ({ item }) => !item.timed) : entries;
  const measured = untimedFirst.map((entry) => ({ entry, ...gainOf(outlook, entry, state.design.target) }));
  return highest(measured, ({ entry, gain }) => log(uniformAt(state.seed, state.responses.length, entry.key)) / (gain * gain));
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
  let [best] = pool;
  let bestWorth = worthOf(best!);
  for (let i = 1; i < pool.length; i++) {
    const worth = worthOf(pool[i]!);
    if (worth > bestWorth) [best, bestWorth] = [pool[i], worth];
  }
  return best!;
}
