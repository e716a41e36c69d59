import { estimateAbility } from "../../src/engine/ability.ts";
import { learn, priorBelief, type Belief, type TopicAnswer } from "../../src/engine/belief.ts";
import { competenceDesign } from "../../src/engine/design.ts";
import { outlooksOf } from "../../src/engine/gain.ts";
import { evenNodes, normalWeights } from "../../src/engine/grid.ts";
import { indexBank } from "../../src/engine/indexed-bank.ts";
import { parametersOf } from "../../src/engine/item-parameters.ts";
import type { Item, ItemBank } from "../../src/engine/item.ts";
import { pointsOf } from "../../src/engine/points.ts";
import { createRandom, seedFrom } from "../../src/engine/random.ts";
import { information } from "../../src/engine/response.ts";
import { expectedScore, scoreDistribution } from "../../src/engine/score-distribution.ts";
import { nextStep, passCheckpoint, recordResponse, startSession } from "../../src/engine/session.ts";
import { settings } from "../../src/engine/settings.ts";
import { gridLevel, nextRung, verdictOf, type Rung, type RungAnswer } from "./floor-ceiling-test.ts";

/** What a method tells of a student after some answers. */
export interface Told {
  readonly isMastered: (rung: Rung) => boolean;
  readonly points: number;
}

/** A way to test one competence: which items, told whether each answer was right, and what the answers tell. */
export interface Method {
  readonly ask: (bank: ItemBank, seed: number) => Generator<Item, void, boolean>;
  readonly teller: (bank: ItemBank) => (answer: TopicAnswer) => Told;
}

/** Questions asked of every student, so that methods are compared at each length. */
export const longest = 26;

/** The tree of abilities and its choice. */
export const tree: Method = {
  *ask(bank, seed) {
    const items = itemsOf(bank);
    const design = { ...competenceDesign(bank, bank.competences[0]!.code), minimumLength: longest, maximumLength: longest, target: "skills" as const };
    let state = startSession(bank, design, seed);
    for (let step = nextStep(state); step.kind !== "stop"; step = nextStep(state)) {
      if (step.kind === "checkpoint") {
        state = passCheckpoint(state);
        continue;
      }
      const correct = yield items.get(step.item)!;
      state = recordResponse(state, { item: step.item, variant: step.variant, correct, skipped: false });
    }
  },
  teller: treeTeller,
};

/** Items drawn at random, told by the tree. */
export const random: Method = {
  *ask(bank, seed) {
    const chance = createRandom(seedFrom(seed, 3));
    const drawn = bank.items.map((item) => ({ item, place: chance() })).sort((a, b) => a.place - b.place);
    for (const { item } of drawn.slice(0, longest)) yield item;
  },
  teller: treeTeller,
};

/** The same items for all, in this order, told by the tree. */
export function fixedForm(items: readonly Item[]): Method {
  return {
    *ask() {
      yield* items;
    },
    teller: treeTeller,
  };
}

/** One ability for the competence: maximum information, then EAP; it is given the true spread of topics, which flattens its slope. */
export const oneAbility: Method = {
  *ask(bank) {
    const answers: TopicAnswer[] = [];
    const items = itemsOf(bank);
    const left = new Map(items);
    while (answers.length < longest) {
      const theta = expectedLevel(items, answers);
      const worth = (item: Item) => information(theta, flatParameters(item));
      const item = [...left.values()].reduce((best, one) => (worth(one) > worth(best) ? one : best));
      left.delete(item.id);
      answers.push({ item: item.id, correct: yield item });
    }
  },
  teller(bank) {
    const items = itemsOf(bank);
    const answers: TopicAnswer[] = [];
    return (answer) => {
      answers.push(answer);
      const theta = expectedLevel(items, answers);
      return { isMastered: ({ level }) => theta >= level, points: pointsOf(theta, bank.highestReachableLevel) };
    };
  },
};

/** The floor/ceiling test, which ends when every skill is settled or out of reach. */
export const floorCeiling: Method = {
  *ask(bank, seed) {
    const ladder = rungsOf(bank);
    const chance = createRandom(seedFrom(seed, 2));
    const answers: RungAnswer[] = [];
    for (let rung = nextRung(ladder, answers, chance); rung; rung = nextRung(ladder, answers, chance)) {
      const { topic, level } = rung;
      answers.push({ topic, level, correct: yield bank.items.find((item) => item.topic === topic && item.level === level)! });
    }
  },
  teller(bank) {
    const items = itemsOf(bank);
    const answers: RungAnswer[] = [];
    return ({ item, correct }) => {
      answers.push({ topic: items.get(item)!.topic, level: items.get(item)!.level, correct });
      const level = gridLevel(answers);
      const isMastered = (rung: Rung) => {
        const verdict = verdictOf(rung, answers);
        return verdict === "open" ? rung.level <= level : verdict === "mastered";
      };
      return { isMastered, points: pointsOf(level, bank.highestReachableLevel) };
    };
  },
};

export function rungsOf(bank: ItemBank): Rung[] {
  return bank.competences.flatMap(({ topics }) => topics.flatMap(({ id, levels }) => levels.map((level) => ({ topic: id, level }))));
}

export function itemsOf(bank: ItemBank): ReadonlyMap<string, Item> {
  return new Map(bank.items.map((item) => [item.id, item]));
}

function treeTeller(bank: ItemBank): (answer: TopicAnswer) => Told {
  let belief = priorBelief(indexBank(bank));
  return (answer) => {
    belief = learn(belief, answer);
    return toldBy(belief);
  };
}

function toldBy(belief: Belief): Told {
  const { bank } = belief;
  const { topics } = bank.competences[0]!;
  const mastered = new Set(
    outlooksOf(belief, [{ competence: 0, topics }], "skills").flatMap(({ topic, masteries }) => {
      const { id, levels } = bank.topics[topic]!;
      return levels.filter((_, rung) => masteries[rung]! >= 0.5).map((level) => `${id}.${level}`);
    }),
  );
  return {
    isMastered: ({ topic, level }) => mastered.has(`${topic}.${level}`),
    points: pointsOf(expectedScore(scoreDistribution(belief, 0, topics)), bank.bank.highestReachableLevel),
  };
}

const TOPIC_SPREAD = 0.8;
const NODES = evenNodes(settings.generalMean, 9, 0.1);
const PRIOR = normalWeights(NODES, settings.generalMean, Math.sqrt(settings.generalSpread ** 2 + settings.competenceSpread ** 2));

function expectedLevel(items: ReadonlyMap<string, Item>, answers: readonly TopicAnswer[]): number {
  const graded = answers.map(({ item, correct }) => ({ parameters: flatParameters(items.get(item)!), correct }));
  return estimateAbility(NODES, PRIOR, graded).mean;
}

// A topic that varies around its competence is to it as an error of difficulty of that spread.
function flatParameters(item: Item) {
  return parametersOf({ ...item, difficultyStandardError: TOPIC_SPREAD }, settings.regimes[0]!);
}
