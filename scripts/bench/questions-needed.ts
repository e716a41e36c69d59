import type { ItemBank } from "../../src/engine/item.ts";
import { drawStudent, trueScore, type SimulatedStudent } from "../../src/engine/simulation.ts";
import type { BenchRow } from "./bench-row.ts";
import { bestForm } from "./best-form.ts";
import { oneCompetence } from "./ladder-bank.ts";
import { fixedForm, floorCeiling, longest, oneAbility, random, rungsOf, tree, type Method } from "./methods.ts";
import { answerAt, bankFor, populations, type BenchPopulation, type PopulationKey } from "./populations.ts";
import { jackknifeError, mean, rootMeanSquare } from "./statistics.ts";

const STUDENTS = 300;
/** A usual length, at which the levels told are compared. */
const USUAL_LENGTH = 15;

export type MethodKey = "tree" | "one-ability" | "random" | "form";

/** One population: the accuracy of each method after each question, and that of the floor/ceiling test at its end. */
export interface QuestionsFigure {
  readonly population: PopulationKey;
  readonly students: number;
  readonly floorCeiling: { readonly questions: number; readonly accuracy: number };
  readonly methods: readonly MethodFigure[];
}

export interface MethodFigure {
  readonly method: MethodKey;
  /** Share of the skills told rightly after 1, 2, 3 … questions. */
  readonly accuracies: readonly number[];
  /** Questions to be as accurate as the floor/ceiling test at its end; absent when never. */
  readonly questions?: number;
  /** Standard error of questions divided by the floor/ceiling test's. */
  readonly ratioError: number;
  /** Root mean square error of the points of the competence after 15 questions. */
  readonly pointsError: number;
}

const NAMES: Readonly<Record<MethodKey, string>> = {
  tree: "tree",
  "one-ability": "one ability for the competence (EAP + maximum information)",
  random: "random items, told by the tree",
  form: "best fixed form, told by the tree",
};

/** How many questions each method needs to tell as many skills rightly as the floor/ceiling test does when it ends; one competence, same students. */
export function questionsFigures(): QuestionsFigure[] {
  const open = oneCompetence();
  return populations.map((population) => {
    const bank = bankFor(population, open);
    const methods: readonly (readonly [MethodKey, Method])[] = [
      ["tree", tree],
      ["one-ability", oneAbility],
      ["random", random],
      ["form", fixedForm(bestForm(bank, longest))],
    ];
    const students = Array.from({ length: STUDENTS }, (_, seed) => drawStudent(bank, seed, population.population));
    const coursesOf = (method: Method) => students.map((student, seed) => courseOf(method, bank, population, student, seed));
    const ended = coursesOf(floorCeiling).map((course) => ({ questions: course.length, accuracy: course.at(-1)!.accuracy }));
    return {
      population: population.key,
      students: STUDENTS,
      floorCeiling: { questions: mean(ended.map(({ questions }) => questions)), accuracy: mean(ended.map(({ accuracy }) => accuracy)) },
      methods: methods.map(([key, method]) => methodFigure(key, coursesOf(method), ended)),
    };
  });
}

export function questionRows(figures: readonly QuestionsFigure[]): BenchRow[] {
  return figures.flatMap(({ population: key, floorCeiling: peer, methods }) => {
    const { name, target, conduct } = populations.find((one) => one.key === key)!;
    const [ours, ...others] = methods;
    const value = ours!.questions ?? longest;
    const ratio = value / peer.questions;
    const title = `questions to ${percent(peer.accuracy)} of 28 skills rightly told, ${name}${ours!.questions === undefined ? `, not reached (${percent(ours!.accuracies.at(-1)!)})` : ""}`;
    const rows: BenchRow[] = [
      {
        name: title,
        value,
        unit: "questions",
        standardError: ours!.ratioError,
        peer: "floor/ceiling",
        peerValue: peer.questions,
        ratio,
        ...(target === undefined ? {} : { target: `≤ ${target} × peer`, ok: ours!.questions !== undefined && ratio <= target }),
      },
    ];
    for (const { method, questions, accuracies } of others) {
      const peerName = questions === undefined ? `${NAMES[method]}, not reached (${percent(accuracies.at(-1)!)})` : NAMES[method];
      rows.push({ name: "the same", value, unit: "questions", peer: peerName, peerValue: questions ?? longest, ratio: value / (questions ?? longest) });
    }
    if (conduct !== undefined) {
      const length = Math.round(peer.questions);
      rows.push({ name: `skills rightly told after ${length} questions, ${name}`, value: 100 * ours!.accuracies[length - 1]!, unit: "%", peer: "floor/ceiling at its end", peerValue: 100 * peer.accuracy });
    }
    for (const { method, pointsError } of others)
      rows.push({ name: `error of the points after ${USUAL_LENGTH} questions, root mean square`, value: ours!.pointsError, unit: "points", peer: NAMES[method], peerValue: pointsError, ratio: ours!.pointsError / pointsError });
    return rows;
  });
}

interface Moment {
  readonly accuracy: number;
  readonly pointsError: number;
}

/** What a method tells of a student after each answer, beside the truth. */
function courseOf(method: Method, bank: ItemBank, population: BenchPopulation, student: SimulatedStudent, seed: number): Moment[] {
  const rungs = rungsOf(bank);
  const truth = trueScore(bank, student, bank.competences[0]!.code);
  const tell = method.teller(bank);
  const course: Moment[] = [];
  const items = method.ask(bank, seed);
  for (let next = items.next(); !next.done; ) {
    const correct = answerAt(population, student, next.value, course.length, seed);
    const { isMastered, points } = tell({ item: next.value.id, correct });
    course.push({ accuracy: mean(rungs.map((rung) => Number(isMastered(rung) === student.topics[rung.topic]! >= rung.level))), pointsError: points - truth });
    next = items.next(correct);
  }
  return course;
}

function methodFigure(method: MethodKey, courses: readonly Moment[][], ended: readonly { readonly questions: number; readonly accuracy: number }[]): MethodFigure {
  const pairs = courses.map((course, student) => ({ course, ended: ended[student]! }));
  const ratio = (kept: readonly (typeof pairs)[number][]) => (questionsTo(mean(kept.map((one) => one.ended.accuracy)), accuraciesOf(kept.map(({ course }) => course))) ?? longest) / mean(kept.map((one) => one.ended.questions));
  const accuracies = accuraciesOf(courses);
  const questions = questionsTo(mean(ended.map(({ accuracy }) => accuracy)), accuracies);
  return {
    method,
    accuracies,
    ...(questions === undefined ? {} : { questions }),
    ratioError: jackknifeError(pairs, ratio),
    pointsError: rootMeanSquare(courses.map((course) => course[Math.min(USUAL_LENGTH, course.length) - 1]!.pointsError)),
  };
}

// A method that has nothing more to ask stays at what it told last.
function accuraciesOf(courses: readonly Moment[][]): number[] {
  return Array.from({ length: longest }, (_, n) => mean(courses.map((course) => course[Math.min(n, course.length - 1)]!.accuracy)));
}

function questionsTo(accuracy: number, accuracies: readonly number[]): number | undefined {
  const reached = accuracies.findIndex((one) => one >= accuracy);
  return reached < 0 ? undefined : reached + 1;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
