import { estimateAbility } from "../../src/engine/ability.ts";
import { learn, learnAll, priorBelief, type Belief, type TopicAnswer } from "../../src/engine/belief.ts";
import { evenNodes, normalWeights } from "../../src/engine/grid.ts";
import { indexBank } from "../../src/engine/indexed-bank.ts";
import { parametersOf } from "../../src/engine/item-parameters.ts";
import type { ItemBank } from "../../src/engine/item.ts";
import { pointsOf } from "../../src/engine/points.ts";
import { expectedScore, scoreDistribution } from "../../src/engine/score-distribution.ts";
import { beliefOf, nextStep, passCheckpoint, recordResponse, startSession, type Design } from "../../src/engine/session.ts";
import { settings } from "../../src/engine/settings.ts";
import { drawStudent, realisticPopulation, respond, simulateSession, trueScore, type Population, type SimulatedStudent } from "../../src/engine/simulation.ts";
import type { BenchRow } from "./bench-row.ts";
import { ladderBank } from "./ladder-bank.ts";
import { itemsOf } from "./methods.ts";
import { jackknifeError, mean, rootMeanSquare } from "./statistics.ts";

const POSITIONED = 40;
const EXAMINED = 120;
/** The least that an ordinary test of one competence asks. */
const SEPARATE_QUESTIONS = 10;
const SHARED_QUESTIONS = 128;
const EXAM_QUESTIONS = 32;

/** Positioning in 16 competences: error of the points, mean of the competences, after each round of 16 questions. */
export interface PositioningFigure {
  readonly students: number;
  /** Error of the shared tree after n questions in all, by n. */
  readonly shared: readonly number[];
  /** Error after 1, 2, 3 … questions in each competence, tested apart. */
  readonly separate: readonly number[];
  /** Questions of the shared test to the error of separate tests of 10 questions each. */
  readonly questions: number;
  readonly separateQuestions: number;
  readonly ratioError: number;
}

/** An exam of 32 questions over 16 competences: the tree and one ability for all of them, from the same answers; errors in levels. */
export interface ExamFigure {
  /** "even": a student is as good in all topics of a competence. */
  readonly topics: "even" | "realistic";
  readonly students: number;
  readonly tree: ExamAccuracy;
  readonly oneAbility: ExamAccuracy;
  readonly gainError: number;
}

export interface ExamAccuracy {
  readonly error: number;
  readonly exactLevel: number;
  readonly withinOneLevel: number;
}

export function positioningFigure(): PositioningFigure {
  const bank = ladderBank({ competences: 16, topics: 6, itemsPerSkill: 1 });
  const students = Array.from({ length: POSITIONED }, (_, seed) => drawStudent(bank, seed));
  const whole = bank.competences.length * SEPARATE_QUESTIONS;
  const courses = students.map((student, seed) => ({ shared: sharedCourse(bank, student, seed, SHARED_QUESTIONS), separate: separateCourse(bank, student, seed) }));
  const sharedErrors = (kept: readonly (typeof courses)[number][]) => Array.from({ length: SHARED_QUESTIONS }, (_, n) => rootMeanSquare(kept.flatMap(({ shared }) => shared[n]!)));
  const separateErrors = (kept: readonly (typeof courses)[number][]) => Array.from({ length: SEPARATE_QUESTIONS }, (_, n) => rootMeanSquare(kept.flatMap(({ separate }) => separate[n]!)));
  const needed = (kept: readonly (typeof courses)[number][]) => {
    const reached = sharedErrors(kept).findIndex((error) => error <= separateErrors(kept).at(-1)!);
    return reached < 0 ? whole : reached + 1;
  };
  return {
    students: POSITIONED,
    shared: sharedErrors(courses),
    separate: separateErrors(courses),
    questions: needed(courses),
    separateQuestions: whole,
    ratioError: jackknifeError(courses, needed) / whole,
  };
}

export function examFigures(): ExamFigure[] {
  return [examFigure("even", { ...realisticPopulation, topicSpread: 0 }), examFigure("realistic", realisticPopulation)];
}

function examFigure(topics: ExamFigure["topics"], population: Population): ExamFigure {
  const bank = ladderBank({ competences: 16, topics: 6, itemsPerSkill: 1 });
  const cases = Array.from({ length: EXAMINED }, (_, seed) => examOf(bank, drawStudent(bank, seed, population), seed));
  const accuracy = (method: "tree" | "oneAbility", kept: readonly (typeof cases)[number][] = cases): ExamAccuracy => {
    const pairs = kept.flatMap((one) => one.truth.map((truth, c) => [one[method][c]!, truth] as const));
    const gap = ([told, truth]: readonly [number, number]) => Math.abs(Math.floor(told) - Math.floor(truth));
    return {
      error: rootMeanSquare(pairs.map(([told, truth]) => told - truth)),
      exactLevel: mean(pairs.map((pair) => Number(gap(pair) === 0))),
      withinOneLevel: mean(pairs.map((pair) => Number(gap(pair) <= 1))),
    };
  };
  return {
    topics,
    students: EXAMINED,
    tree: accuracy("tree"),
    oneAbility: accuracy("oneAbility"),
    gainError: jackknifeError(cases, (kept) => accuracy("tree", kept).error / accuracy("oneAbility", kept).error),
  };
}

export function positioningRow(figure: PositioningFigure): BenchRow {
  const ratio = figure.questions / figure.separateQuestions;
  return {
    name: `questions to position in 16 competences (correlation .75, error of ${figure.separate.at(-1)!.toFixed(2)} points each)`,
    value: figure.questions,
    unit: "questions",
    standardError: figure.ratioError,
    peer: "16 separate tests",
    peerValue: figure.separateQuestions,
    ratio,
    target: "≤ 0.7 × peer",
    ok: ratio <= 0.7,
  };
}

export function examRows(figures: readonly ExamFigure[]): BenchRow[] {
  const peer = "one ability for all, same answers";
  return figures.flatMap(({ topics, tree, oneAbility, gainError }) => {
    const ratio = tree.error / oneAbility.error;
    const name = `exam of 32 questions over 16 competences, ${topics === "even" ? "a competence even in its topics" : "realistic topics (spread .8)"}`;
    return [
      { name: `${name}: error of a competence's level, root mean square`, value: tree.error, unit: "levels", standardError: gainError, peer, peerValue: oneAbility.error, ratio, target: "≤ 0.85 × peer", ok: ratio <= 0.85 },
      {
        name: `${name}: competences told within one level`,
        value: 100 * tree.withinOneLevel,
        unit: "%",
        peer,
        peerValue: 100 * oneAbility.withinOneLevel,
        target: "≥ 5 points more",
        ok: tree.withinOneLevel - oneAbility.withinOneLevel >= 0.05,
      },
    ];
  });
}

function designOf(bank: ItemBank, codes: readonly string[], length: number): Design {
  return {
    id: "bench",
    scope: codes.map((competence) => ({ competence, maximumLevel: bank.highestReachableLevel })),
    minimumLength: length,
    maximumLength: length,
    checkpointEvery: length,
    targetIntervalPoints: 0,
  };
}

/** Error of every competence's points after each question of one test of them all. */
function sharedCourse(bank: ItemBank, student: SimulatedStudent, seed: number, length: number): number[][] {
  const items = itemsOf(bank);
  const codes = bank.competences.map(({ code }) => code);
  let state = startSession(bank, designOf(bank, codes, length), seed);
  const course: number[][] = [];
  for (let step = nextStep(state); step.kind !== "stop"; step = nextStep(state)) {
    if (step.kind === "checkpoint") {
      state = passCheckpoint(state);
      continue;
    }
    state = recordResponse(state, { item: step.item, variant: step.variant, correct: respond(student, items.get(step.item)!, seed), skipped: false });
    const belief = beliefOf(state);
    course.push(codes.map((code, competence) => pointsTold(belief, competence) - trueScore(bank, student, code)));
  }
  while (course.length < length) course.push(course.at(-1)!);
  return course;
}

/** The same after each question of a test of each competence alone, which knows nothing of the others. */
function separateCourse(bank: ItemBank, student: SimulatedStudent, seed: number): number[][] {
  const errors = bank.competences.map(({ code }) => {
    const truth = trueScore(bank, student, code);
    const { responses } = simulateSession(bank, designOf(bank, [code], SEPARATE_QUESTIONS), student, seed);
    let belief = priorBelief(indexBank(bank));
    return responses.map((response) => {
      belief = learn(belief, response);
      return pointsTold(belief, bank.competences.findIndex((one) => one.code === code)) - truth;
    });
  });
  return Array.from({ length: SEPARATE_QUESTIONS }, (_, n) => errors.map((course) => course[n]!));
}

function pointsTold(belief: Belief, competence: number): number {
  return pointsOf(expectedScore(scoreDistribution(belief, competence, belief.bank.competences[competence]!.topics)), belief.bank.bank.highestReachableLevel);
}

/** The answers of one test of all competences, chosen by the tree, and what both methods tell of them, in levels. */
function examOf(bank: ItemBank, student: SimulatedStudent, seed: number) {
  const codes = bank.competences.map(({ code }) => code);
  const answers = simulateSession(bank, designOf(bank, codes, EXAM_QUESTIONS), student, seed).responses;
  const belief = learnAll(priorBelief(indexBank(bank)), answers);
  const level = expectedGeneralLevel(bank, student.population, answers);
  return {
    truth: codes.map((code) => trueScore(bank, student, code) / settings.pointsPerLevel),
    tree: codes.map((_, competence) => pointsTold(belief, competence) / settings.pointsPerLevel),
    oneAbility: codes.map(() => pointsOf(level, bank.highestReachableLevel) / settings.pointsPerLevel),
  };
}

const NODES = evenNodes(settings.generalMean, 8, 0.1);
const PRIOR = normalWeights(NODES, settings.generalMean, settings.generalSpread);

// A topic that varies around the general ability is to it as an error of difficulty of that spread.
function expectedGeneralLevel(bank: ItemBank, { competenceSpread, topicSpread }: Population, answers: readonly TopicAnswer[]): number {
  const items = itemsOf(bank);
  const difficultyStandardError = Math.sqrt(competenceSpread ** 2 + topicSpread ** 2);
  const graded = answers.map(({ item, correct }) => ({ parameters: parametersOf({ ...items.get(item)!, difficultyStandardError }, settings.regimes[0]!), correct }));
  return estimateAbility(NODES, PRIOR, graded).mean;
}
