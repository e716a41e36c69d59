import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { learn, learnAll, priorBelief, type TopicAnswer } from "../../src/engine/belief.ts";
import { masteryGain, outlooksOf, scoreGain } from "../../src/engine/gain.ts";
import { buildIndex, indexBank } from "../../src/engine/indexed-bank.ts";
import { buildModel } from "../../src/engine/model.ts";
import { expectedScore, probabilityAtLeast, scoreDistribution, scoreQuantile, scoreVariance, type ScoreDistribution } from "../../src/engine/score-distribution.ts";
import { settings } from "../../src/engine/settings.ts";
import { enumeratePosterior } from "./enumerated-posterior.ts";
import { syntheticBank } from "./synthetic-bank.ts";

const bank = indexBank(syntheticBank({ competences: 2, topics: 3, itemsPerSkill: 1 }));
const prior = priorBelief(bank);
const answers = fc
  .uniqueArray(fc.record({ item: fc.constantFrom(...bank.items.map(({ item }) => item.id)), correct: fc.boolean() }), { selector: ({ item }) => item, maxLength: 25 })
  .map((list): readonly TopicAnswer[] => list);
const scoreOf = (belief: typeof prior, competence = 0) => scoreDistribution(belief, competence, bank.competences[competence]!.topics);

describe("messages on the tree", () => {
  const coarse = buildModel({ ...settings, gridReach: 2, generalStep: 2, competenceStep: 2, topicStep: 2 });
  const small = buildIndex(syntheticBank({ competences: 2, topics: 2, itemsPerSkill: 1, levels: [2, 4] }), coarse);
  const someAnswers = fc.uniqueArray(fc.record({ item: fc.constantFrom(...small.items.map(({ item }) => item.id)), correct: fc.boolean() }), {
    selector: ({ item }) => item,
    maxLength: 6,
  });

  it("equal the enumeration of every state of a small tree", () => {
    fc.assert(
      fc.property(someAnswers, (given) => {
        const belief = learnAll(priorBelief(small), given);
        const truth = enumeratePosterior(small, given);
        belief.regimes.forEach(({ weight }, regime) => {
          expect(weight).toBeCloseTo(truth.regimeWeights[regime]!, 12);
        });
        for (const competence of [0, 1]) {
          const distribution = scoreDistribution(belief, competence, small.competences[competence]!.topics);
          expect(expectedScore(distribution)).toBeCloseTo(truth.scores[competence]!.mean, 10);
          expect(scoreVariance(distribution)).toBeCloseTo(truth.scores[competence]!.variance, 10);
        }
      }),
      { numRuns: 6 },
    );
  });

  it("carry what one competence shows to another, with less force", () => {
    const failed = bank.items.filter(({ topic }) => topic < 3).map(({ item }) => ({ item: item.id, correct: false }));
    const belief = learnAll(prior, failed);
    const fall = (competence: number) => expectedScore(scoreOf(prior, competence)) - expectedScore(scoreOf(belief, competence));
    expect(fall(1)).toBeGreaterThan(0.5);
    expect(fall(1)).toBeLessThan(fall(0));
  });
});

describe("the estimate", () => {
  it("ignores the order of answers, bit for bit, one by one or all at once", () => {
    const shuffled = answers.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([given, reordered]) => {
        expect(reordered.reduce(learn, prior)).toEqual(learnAll(prior, given));
      }),
      { numRuns: 30 },
    );
  });

  it("rises with a success and falls with a failure under every noise regime", () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...bank.items), (given, { item }) => {
        const others = given.filter((answer) => answer.item !== item.id);
        const now = regimeMeans(learnAll(prior, others));
        const right = regimeMeans(learnAll(prior, [...others, { item: item.id, correct: true }]));
        const wrong = regimeMeans(learnAll(prior, [...others, { item: item.id, correct: false }]));
        now.forEach((mean, regime) => {
          expect(right[regime]!).toBeGreaterThanOrEqual(mean - 1e-12);
          expect(wrong[regime]!).toBeLessThanOrEqual(mean + 1e-12);
        });
      }),
      { numRuns: 60 },
    );
  });

  // A surprising success also tells that the student answers noisily; no more than that may it cost.
  it("never loses a tenth of a level by a success once regimes are averaged", () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...bank.items), (given, { item }) => {
        const before = learnAll(prior, given.filter((answer) => answer.item !== item.id));
        const after = learn(before, { item: item.id, correct: true });
        expect(expectedScore(scoreOf(after, bank.topics[bank.itemById.get(item.id)!.topic]!.competence))).toBeGreaterThan(
          expectedScore(scoreOf(before, bank.topics[bank.itemById.get(item.id)!.topic]!.competence)) - 0.1,
        );
      }),
      { numRuns: 100 },
    );
  });

  it("counts the later of two answers to an item", () => {
    const { id } = bank.items[0]!.item;
    const twice = learn(learn(prior, { item: id, correct: false }), { item: id, correct: true });
    expect(twice).toEqual(learn(prior, { item: id, correct: true }));
  });
});

describe("the gain of an item", () => {
  it("is the variance now less the expected variance after its answer", () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...bank.items), (given, entry) => {
        const belief = learnAll(prior, given.filter(({ item }) => item !== entry.item.id));
        const { competence } = bank.topics[entry.topic]!;
        const outlook = outlooksOf(belief, [{ competence, topics: bank.competences[competence]!.topics }], "scores").find(({ topic }) => topic === entry.topic)!;
        const { gain, successProbability: p } = scoreGain(outlook, entry);
        const varianceAfter = (correct: boolean) => scoreVariance(scoreOf(learn(belief, { item: entry.item.id, correct }), competence));
        expect(gain / 64).toBeCloseTo(scoreVariance(scoreOf(belief, competence)) - p * varianceAfter(true) - (1 - p) * varianceAfter(false), 4);
      }),
      { numRuns: 40 },
    );
  });

  it("of the mean score of two competences is how far its two answers would move that mean", () => {
    const scope = bank.competences.slice(0, 2).map(({ topics }, competence) => ({ competence, topics }));
    const total = (belief: typeof prior) => scope.reduce((sum, { competence }) => sum + expectedScore(scoreOf(belief, competence)) / scope.length, 0);
    fc.assert(
      fc.property(answers, fc.constantFrom(...bank.items.filter(({ topic }) => bank.topics[topic]!.competence < 2)), (given, entry) => {
        const belief = learnAll(prior, given.filter(({ item }) => item !== entry.item.id));
        const outlook = outlooksOf(belief, scope, "total").find(({ topic }) => topic === entry.topic)!;
        const { gain, successProbability: p } = scoreGain(outlook, entry);
        const moved = (correct: boolean) => (total(learn(belief, { item: entry.item.id, correct })) - total(belief)) ** 2;
        expect(gain / 64).toBeCloseTo(p * moved(true) + (1 - p) * moved(false), 6);
      }),
      { numRuns: 25 },
    );
  });

  it("of mastery is how far its two answers would move the probabilities of the topic's skills", () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...bank.items), (given, entry) => {
        const belief = learnAll(prior, given.filter(({ item }) => item !== entry.item.id));
        const { competence } = bank.topics[entry.topic]!;
        const look = (from: typeof prior) => outlooksOf(from, [{ competence, topics: bank.competences[competence]!.topics }], "skills").find(({ topic }) => topic === entry.topic)!;
        const before = look(belief);
        const { gain, successProbability: p } = masteryGain(before, entry);
        const moved = (correct: boolean) => look(learn(belief, { item: entry.item.id, correct })).masteries.reduce((sum, after, rung) => sum + (after - before.masteries[rung]!) ** 2, 0);
        expect(gain).toBeCloseTo(p * moved(true) + (1 - p) * moved(false), 6);
      }),
      { numRuns: 25 },
    );
  });
});

describe("an old answer", () => {
  const { id } = bank.items.find(({ item }) => item.competence === bank.competences[0]!.code && item.level === 5)!.item;
  const after = (daysAgo: number) => expectedScore(scoreOf(learn(prior, { item: id, correct: true, daysAgo })));

  it("tells less the older it is, and never nothing", () => {
    const scores = [0, 30, 365, 3000].map(after);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores[0]! - scores[2]!).toBeGreaterThan(0.001);
    expect(scores[3]!).toBeGreaterThan(expectedScore(scoreOf(prior)));
  });

  it("of today is as one without a date", () => {
    expect(after(0)).toBe(expectedScore(scoreOf(learn(prior, { item: id, correct: true }))));
  });

  it("widens what is believed of a topic well measured", () => {
    const known = bank.items.filter(({ topic }) => topic === bank.itemById.get(id)!.topic).map(({ item }) => ({ item: item.id, correct: item.level <= 3 }));
    const spread = (daysAgo: number) => scoreVariance(scoreOf(learnAll(prior, known.map((answer) => ({ ...answer, daysAgo })))));
    expect(spread(700)).toBeGreaterThan(spread(0));
  });
});

describe("the distribution of the score", () => {
  it("has its mean inside its 90 % interval, and quantiles that invert its probabilities", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const distribution = scoreOf(learnAll(prior, given));
        const [low, high] = [0.05, 0.95].map((probability) => scoreQuantile(distribution, probability, -2, 8));
        expect(low!).toBeLessThan(expectedScore(distribution));
        expect(high!).toBeGreaterThan(expectedScore(distribution));
        expect(probabilityAtLeast(distribution, low!)).toBeCloseTo(0.95, 4);
        expect(probabilityAtLeast(distribution, high!)).toBeCloseTo(0.05, 4);
      }),
      { numRuns: 30 },
    );
  });
});

function regimeMeans(belief: typeof prior): number[] {
  const distribution = scoreOf(belief);
  const size = bank.model.competenceNodes.length;
  return belief.regimes.map(({ weight }, regime) => {
    const part = (values: Float64Array) => values.slice(regime * size, (regime + 1) * size);
    const only: ScoreDistribution = { weights: part(distribution.weights), means: part(distribution.means), deviations: part(distribution.deviations) };
    return expectedScore(only) / weight;
  });
}
