import { exp, logistic } from "../arithmetic.ts";
import type { ItemPlace } from "./answer-table.ts";

/** A normal belief before the answers: a spread of 0 holds the value, an infinite one says nothing. */
export interface Prior {
  readonly mean: number;
  readonly spread: number;
}

/** A two-parameter item between asymptotes that its kind of answer fixes. */
export interface ItemModel extends ItemPlace {
  /** In levels. */
  readonly difficulty: Prior;
  /** Of the logarithm of discrimination per level: a lognormal prior. */
  readonly logDiscrimination: Prior;
  readonly guessing: number;
  readonly upperAsymptote: number;
}

/** The values of an item at one moment of the estimation. */
export interface ItemValues {
  readonly difficulty: number;
  readonly logDiscrimination: number;
}

/** Writes the probabilities of a right and of a wrong answer at each node, from `at` on. */
export function writeCurves(nodes: Float64Array, { guessing: c, upperAsymptote: d }: ItemModel, { difficulty, logDiscrimination }: ItemValues, right: Float64Array, wrong: Float64Array, at: number): void {
  const a = exp(logDiscrimination);
  for (let k = 0; k < nodes.length; k++) {
    const x = a * (nodes[k]! - difficulty);
    right[at + k] = c + (d - c) * logistic(x);
    wrong[at + k] = 1 - d + (d - c) * logistic(-x);
  }
}

/**
 * The M-step of one item: a few steps of Fisher scoring towards the mode of expected log-likelihood and priors, from
 * expected right and wrong answers at each node. Steps are at most one level, or a factor e, and stay on the grid.
 */
export function maximizeItem(nodes: Float64Array, model: ItemModel, start: ItemValues, right: Float64Array, wrong: Float64Array, at: number): ItemValues {
  let { difficulty, logDiscrimination } = start;
  for (let step = 0; step < STEPS; step++) {
    const [scoreB, scoreA, infoBB, infoBA, infoAA] = scoreAndInformation(nodes, model, difficulty, logDiscrimination, right, wrong, at);
    const [moveB, moveA] = solve(model, scoreB, scoreA, infoBB, infoBA, infoAA);
    difficulty = clamp(difficulty + clamp(moveB, -1, 1), nodes[0]!, nodes[nodes.length - 1]!);
    logDiscrimination = clamp(logDiscrimination + clamp(moveA, -1, 1), LEAST_LOG, MOST_LOG);
    if (Math.abs(moveB) < CLOSE && Math.abs(moveA) < CLOSE) break;
  }
  return { difficulty, logDiscrimination };
}

/** Logarithm of the priors' density at some values, up to a constant. */
export function logPrior({ difficulty, logDiscrimination }: ItemModel, values: ItemValues): number {
  return logNormal(difficulty, values.difficulty) + logNormal(logDiscrimination, values.logDiscrimination);
}

/** What a prior adds to an information: nothing when flat. */
export function precisionOf({ spread }: Prior): number {
  return spread === Infinity ? 0 : 1 / (spread * spread);
}

const STEPS = 4;
const CLOSE = 0.02;
/** Discriminations from 0.02 to 50: beyond, an item says nothing, or is a step. */
const LEAST_LOG = -3.9;
const MOST_LOG = 3.9;

type Sums = readonly [scoreB: number, scoreA: number, infoBB: number, infoBA: number, infoAA: number];

function scoreAndInformation(nodes: Float64Array, model: ItemModel, difficulty: number, logDiscrimination: number, right: Float64Array, wrong: Float64Array, at: number): Sums {
  const { guessing: c, upperAsymptote: d } = model;
  const a = exp(logDiscrimination);
  let [scoreB, scoreA, infoBB, infoBA, infoAA] = [
    priorScore(model.difficulty, difficulty),
    priorScore(model.logDiscrimination, logDiscrimination),
    precisionOf(model.difficulty),
    0,
    precisionOf(model.logDiscrimination),
  ];
  for (let k = 0; k < nodes.length; k++) {
    const count = right[at + k]! + wrong[at + k]!;
    if (count === 0) continue;
    const x = a * (nodes[k]! - difficulty);
    const [l, m] = [logistic(x), logistic(-x)];
    const [p, q] = [c + (d - c) * l, 1 - d + (d - c) * m];
    // With w = dP/dx: score in x = w (right/P − wrong/Q), information in x = count w² / (P Q); dx/db = −a, dx/d ln a = x
    const w = (d - c) * l * m;
    const score = w * (right[at + k]! / p - wrong[at + k]! / q);
    const info = (count * w * w) / (p * q);
    scoreB -= a * score;
    scoreA += x * score;
    infoBB += a * a * info;
    infoBA -= a * x * info;
    infoAA += x * x * info;
  }
  return [scoreB, scoreA, infoBB, infoBA, infoAA];
}

function logNormal(prior: Prior, value: number): number {
  return prior.spread === 0 ? 0 : -0.5 * precisionOf(prior) * (value - prior.mean) * (value - prior.mean);
}

function priorScore({ mean, spread }: Prior, value: number): number {
  return spread === 0 || spread === Infinity ? 0 : (mean - value) / (spread * spread);
}

function solve(model: ItemModel, scoreB: number, scoreA: number, infoBB: number, infoBA: number, infoAA: number): readonly [number, number] {
  const [holdsB, holdsA] = [model.difficulty.spread === 0, model.logDiscrimination.spread === 0];
  if (holdsB || holdsA) return [holdsB || infoBB === 0 ? 0 : scoreB / infoBB, holdsA || infoAA === 0 ? 0 : scoreA / infoAA];
  const determinant = infoBB * infoAA - infoBA * infoBA;
  if (!(determinant > 0)) return [0, 0];
  return [(scoreB * infoAA - scoreA * infoBA) / determinant, (scoreA * infoBB - scoreB * infoBA) / determinant];
}

function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}
