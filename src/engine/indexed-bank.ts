import { responseCurve } from "./ability.ts";
import { parametersOf } from "./item-parameters.ts";
import type { Item, ItemBank } from "./item.ts";
import { abilityModel, creditGivenCompetence, creditedLevels, type Model } from "./model.ts";
import { keyOf } from "./random.ts";
import { information } from "./response.ts";

/** A bank sorted by id, so that its order never matters, with everything that does not depend on answers. */
export interface IndexedBank {
  readonly bank: ItemBank;
  readonly model: Model;
  readonly competences: readonly IndexedCompetence[];
  readonly topics: readonly IndexedTopic[];
  readonly items: readonly IndexedItem[];
  readonly itemById: ReadonlyMap<string, IndexedItem>;
  /** Credit of each topic node towards the score, in levels. */
  readonly credit: Float64Array;
  /** What an unanswered topic tells, per regime. */
  readonly unanswered: readonly TopicMessage[];
}

export interface IndexedCompetence {
  readonly code: string;
  readonly topics: readonly number[];
}

export interface IndexedTopic {
  readonly id: string;
  readonly competence: number;
  readonly levels: readonly number[];
  readonly items: readonly IndexedItem[];
  /** Per topic node, twice the number of levels under it, plus one when it stands on a level. */
  readonly bins: Uint8Array;
}

export interface IndexedItem {
  readonly item: Item;
  readonly key: number;
  readonly topic: number;
  readonly difficulty: number;
  /** Greatest information of an answer, under the ordinary regime. */
  readonly strength: number;
  /** Probability of a right answer at each topic node, per regime; shared by items of equal parameters. */
  readonly curves: readonly Float64Array[];
}

/** A topic's answers as its competence sees them, under one regime. */
export interface TopicMessage {
  /** At each topic node, scaled to a maximum of 1. */
  readonly likelihood: Float64Array;
  /** At each competence node: likelihood, and mean and variance of the topic's credit. */
  readonly toCompetence: Float64Array;
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  /** Logarithm of what scaling took away. */
  readonly logScale: number;
}

/** Indexes a bank once; later calls with the same object are free. Throws on an item whose topic is not declared. */
export function indexBank(bank: ItemBank): IndexedBank {
  const known = indexed.get(bank);
  if (known) return known;
  const fresh = buildIndex(bank, abilityModel());
  indexed.set(bank, fresh);
  return fresh;
}

const indexed = new WeakMap<ItemBank, IndexedBank>();

/** Indexes a bank for a model of its own; not kept. */
export function buildIndex(bank: ItemBank, model: Model): IndexedBank {
  const credit = creditedLevels(model.topicNodes, bank.highestReachableLevel);
  const flat = model.topicNodes.map(() => 1);
  const declared = [...bank.competences].sort((a, b) => compare(a.code, b.code)).map(({ code, topics }) => ({ code, topics: [...topics].sort((a, b) => compare(a.id, b.id)) }));
  const topicIds = declared.flatMap(({ topics }) => topics.map(({ id }) => id));
  const topicNumber = new Map(topicIds.map((id, number) => [id, number]));
  const items = indexItems(bank, model, topicNumber);
  const topics = declared.flatMap(({ topics }, competence) =>
    topics.map(({ id, levels }) => ({
      id,
      competence,
      levels: [...levels].sort((a, b) => a - b),
      items: items.filter(({ item }) => item.topic === id),
      bins: Uint8Array.from(model.topicNodes, (node) => 2 * levels.filter((level) => level < node).length + Number(levels.includes(node))),
    })),
  );
  return {
    bank,
    model,
    competences: declared.map(({ code, topics }) => ({ code, topics: topics.map(({ id }) => topicNumber.get(id)!) })),
    topics,
    items,
    itemById: new Map(items.map((entry) => [entry.item.id, entry])),
    credit,
    unanswered: model.regimes.map(({ topicLink }) => ({ likelihood: flat, ...creditGivenCompetence(topicLink, flat, credit), logScale: 0 })),
  };
}

function indexItems(bank: ItemBank, model: Model, topicNumber: ReadonlyMap<string, number>): IndexedItem[] {
  const curvesOf = sharedCurves(model);
  return [...bank.items]
    .sort((a, b) => compare(a.id, b.id))
    .map((item) => {
      const topic = topicNumber.get(item.topic);
      if (topic === undefined) throw new Error(`item ${item.id} has an unknown topic: ${item.topic}`);
      const curves = curvesOf(item);
      const difficulty = item.difficulty ?? item.level;
      return { item, key: keyOf(item.id), topic, difficulty, strength: information(difficulty, parametersOf(item, model.regimes[0]!.regime)), curves };
    });
}

function sharedCurves(model: Model): (item: Item) => readonly Float64Array[] {
  const shared = new Map<string, readonly Float64Array[]>();
  return (item) => {
    const key = `${item.difficulty ?? item.level} ${item.discrimination} ${item.guessing} ${item.difficultyStandardError}`;
    const curves = shared.get(key) ?? model.regimes.map(({ regime }) => responseCurve(model.topicNodes, parametersOf(item, regime)));
    shared.set(key, curves);
    return curves;
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
