import { exp, log } from "./arithmetic.ts";
import { multiplyByAnswer } from "./ability.ts";
import { blurred, sumOf, towardChild, towardParent } from "./grid.ts";
import type { IndexedBank, TopicMessage } from "./indexed-bank.ts";
import { creditGivenCompetence } from "./model.ts";
import { settings } from "./settings.ts";

/** All that the answers tell about the tree of abilities: messages towards its root, and the weight of each regime. */
export interface Belief {
  readonly bank: IndexedBank;
  /** Per topic, the answers that count, oldest first, then by item id: sums never depend on the order of answering. */
  readonly answers: readonly (readonly TopicAnswer[])[];
  readonly regimes: readonly RegimeBelief[];
}

export interface TopicAnswer {
  readonly item: string;
  readonly correct: boolean;
  /** Whole days since the answer, 0 unless said: what is old tells less of today. */
  readonly daysAgo?: number;
}

export interface RegimeBelief {
  /** Posterior weight of the regime, from its marginal likelihood. */
  readonly weight: number;
  /** Per topic; undefined while unanswered. */
  readonly topics: readonly (TopicMessage | undefined)[];
  /** Per competence, its likelihood at each general node, scaled to a maximum of 1; undefined while unanswered. */
  readonly competences: readonly (CompetenceMessage | undefined)[];
}

interface CompetenceMessage {
  readonly toGeneral: Float64Array;
  readonly logScale: number;
}

/** What is believed before any answer. */
export function priorBelief(bank: IndexedBank): Belief {
  return {
    bank,
    answers: bank.topics.map(() => []),
    regimes: bank.model.regimes.map(({ regime }) => ({
      weight: regime.weight,
      topics: bank.topics.map(() => undefined),
      competences: bank.competences.map(() => undefined),
    })),
  };
}

/** Adds one answer by passing messages from its topic to the root (Pearl 1988). A second answer to an item replaces the first. */
export function learn(belief: Belief, answer: TopicAnswer): Belief {
  return learnTopic(belief, selectTopic(belief.bank, answer.item), [answer]);
}

/** Adds many answers, one message per topic; answers to items absent from the bank are left out. */
export function learnAll(belief: Belief, answers: readonly TopicAnswer[]): Belief {
  const byTopic = new Map<number, TopicAnswer[]>();
  for (const answer of answers) {
    const topic = belief.bank.itemById.get(answer.item)?.topic;
    if (topic === undefined) continue;
    const group = byTopic.get(topic);
    if (group) group.push(answer);
    else byTopic.set(topic, [answer]);
  }
  let learned = belief;
  for (const [topic, group] of byTopic) learned = learnTopic(learned, topic, group);
  return learned;
}

/** Product of the messages of a competence's topics at each competence node, leaving one topic out if asked. */
export function topicsProduct(belief: Belief, regime: number, competence: number, except = -1): Float64Array {
  const { topics } = belief.regimes[regime]!;
  const product = new Float64Array(belief.bank.model.competenceNodes.length).fill(1);
  for (const topic of belief.bank.competences[competence]!.topics) {
    const message = topic === except ? undefined : topics[topic];
    if (message) multiply(product, message.toCompetence);
  }
  return product;
}

/** What all other competences and the prior tell of one, at each competence node; not normalised. */
export function fromOtherCompetences(belief: Belief, regime: number, competence: number): Float64Array {
  return towardChild(belief.bank.model.competenceLink, generalFromOthers(belief, regime, competence));
}

/** What the prior and all competences but one tell of the general ability, at each of its nodes; not normalised. */
export function generalFromOthers(belief: Belief, regime: number, competence: number): Float64Array {
  const general = Float64Array.from(belief.bank.model.generalPrior);
  belief.regimes[regime]!.competences.forEach((message, other) => {
    if (message && other !== competence) multiply(general, message.toGeneral);
  });
  return general;
}

function learnTopic(belief: Belief, topic: number, added: readonly TopicAnswer[]): Belief {
  const { bank } = belief;
  const counted = new Map([...belief.answers[topic]!, ...added].map((answer) => [answer.item, answer]));
  const sorted = [...counted.values()].sort((a, b) => (b.daysAgo ?? 0) - (a.daysAgo ?? 0) || (a.item < b.item ? -1 : 1));
  const answers = belief.answers.with(topic, sorted);
  const competence = bank.topics[topic]!.competence;
  const updated = belief.regimes.map((regimeBelief, regime) => {
    const topics = regimeBelief.topics.with(topic, topicMessage(bank, regime, sorted));
    const competences = regimeBelief.competences.with(competence, competenceMessage({ ...belief, regimes: belief.regimes.with(regime, { ...regimeBelief, topics }) }, regime, competence));
    return { weight: 0, topics, competences };
  });
  return { bank, answers, regimes: weighed(bank, updated) };
}

function topicMessage(bank: IndexedBank, regime: number, answers: readonly TopicAnswer[]): TopicMessage {
  let likelihood = new Float64Array(bank.model.topicNodes.length).fill(1);
  let day = answers[0]?.daysAgo ?? 0;
  for (const { item, correct, daysAgo = 0 } of answers) {
    if (daysAgo < day) likelihood = afterDays(likelihood, day - daysAgo);
    day = daysAgo;
    multiplyByAnswer(likelihood, bank.itemById.get(item)!.curves[regime]!, correct);
  }
  if (day > 0) likelihood = afterDays(likelihood, day);
  const logScale = scaleToOne(likelihood);
  return { likelihood, ...creditGivenCompetence(bank.model.regimes[regime]!.topicLink, likelihood, bank.credit), logScale };
}

/** What a likelihood becomes when its topic's ability may have drifted since, as a random walk. */
function afterDays(likelihood: Float64Array<ArrayBuffer>, days: number): Float64Array<ArrayBuffer> {
  return blurred(likelihood, settings.topicStep, settings.forgettingSpread * Math.sqrt(days / DAYS_A_YEAR), settings.gridReach);
}

const DAYS_A_YEAR = 365;

function competenceMessage(belief: Belief, regime: number, competence: number): CompetenceMessage {
  const product = topicsProduct(belief, regime, competence);
  let logScale = scaleToOne(product);
  for (const topic of belief.bank.competences[competence]!.topics) logScale += belief.regimes[regime]!.topics[topic]?.logScale ?? 0;
  return { toGeneral: towardParent(belief.bank.model.competenceLink, product), logScale };
}

function weighed(bank: IndexedBank, regimes: readonly RegimeBelief[]): RegimeBelief[] {
  const evidence = regimes.map(({ competences }, regime) => {
    const general = Float64Array.from(bank.model.generalPrior);
    let logEvidence = log(bank.model.regimes[regime]!.regime.weight);
    for (const message of competences) {
      if (!message) continue;
      multiply(general, message.toGeneral);
      logEvidence += message.logScale;
    }
    return logEvidence + log(sumOf(general));
  });
  const best = Math.max(...evidence);
  const relative = evidence.map((value) => exp(value - best));
  const total = relative.reduce((sum, value) => sum + value, 0);
  return regimes.map((regime, r) => ({ ...regime, weight: relative[r]! / total }));
}

function selectTopic(bank: IndexedBank, item: string): number {
  const entry = bank.itemById.get(item);
  if (!entry) throw new Error(`unknown item: ${item}`);
  return entry.topic;
}

function multiply(values: Float64Array, factors: Float64Array): void {
  for (let i = 0; i < values.length; i++) values[i]! *= factors[i]!;
}

function scaleToOne(values: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > largest) largest = values[i]!;
  for (let i = 0; i < values.length; i++) values[i]! /= largest;
  return log(largest);
}
