import type { Target } from "./gain.ts";
import { learn, learnAll, priorBelief, type Belief } from "./belief.ts";
import { indexBank } from "./indexed-bank.ts";
import type { ItemBank } from "./item.ts";
import { scopeOf } from "./scope.ts";
import { chooseItem, nextOfForm } from "./selection.ts";
import { stopReason } from "./stopping.ts";

/** The engine's version, recorded in results: a path is only comparable under the same one. */
export const ENGINE_VERSION = "2";

/** A test design: what is measured, and how long it may take. */
export interface Design {
  readonly id: string;
  /** Topics asked, grouped by competence; `topics` absent means all of them. */
  readonly scope: readonly { readonly competence: string; readonly topics?: readonly string[]; readonly maximumLevel: number }[];
  readonly minimumLength: number;
  readonly maximumLength: number;
  /** Answers between two checkpoints. */
  readonly checkpointEvery: number;
  /** Stop when the 90 % interval of each competence in scope is at most this wide, in points. */
  readonly targetIntervalPoints: number;
  /** What the questions serve to know; the score of each competence unless said. */
  readonly target?: Target;
  /** Stop, too, when the share of the scope's skills expected to be told wrongly is at most this. */
  readonly targetMisclassified?: number;
  /** Ask what the student has a good chance to answer: shorter steps, more answers. */
  readonly confidence?: boolean;
  /** A fixed form: these items, in this order, whatever the answers. */
  readonly items?: readonly string[];
}

export interface RecordedResponse {
  readonly item: string;
  readonly variant: string;
  readonly correct: boolean;
  readonly skipped: boolean;
}

/** An answer of an earlier session, which a new one need not ask again. */
export interface EarlierAnswer {
  readonly item: string;
  readonly correct: boolean;
  /** Whole days between the answer and the start of the new session. */
  readonly daysAgo: number;
}

export interface SessionState {
  readonly bank: ItemBank;
  readonly design: Design;
  readonly seed: number;
  /** Items met before this session, as "item" or "item#variant"; asked again only when nothing else is useful. */
  readonly seen: readonly string[];
  /** What was answered before this session and still counts. */
  readonly earlier: readonly EarlierAnswer[];
  readonly responses: readonly RecordedResponse[];
  /** Number of answers at the last checkpoint that the student passed. */
  readonly checkpointAt: number;
}

export type Step =
  | { readonly kind: "ask"; readonly item: string; readonly variant: string; readonly why: Why }
  | { readonly kind: "checkpoint"; readonly answered: number }
  | { readonly kind: "stop"; readonly reason: StopReason };

export type StopReason = "precise" | "length" | "exhausted";

/** Why an item was chosen, in figures that the player turns into a sentence. */
export interface Why {
  readonly topic: string;
  readonly level: number;
  readonly estimatedLevel: number;
  readonly successProbability: number;
  readonly rule: "first-question" | "most-informative" | "easier-after-failures" | "explore-topic" | "confidence" | "fixed-form";
}

/** Begins a session; seed, bank and answers, earlier ones included, decide the whole path. Throws on a scope, or an item of a fixed form, that the bank lacks. */
export function startSession(bank: ItemBank, design: Design, seed: number, seen: readonly string[] = [], earlier: readonly EarlierAnswer[] = []): SessionState {
  const belief = learnAll(priorBelief(indexBank(bank)), earlier);
  scopeOf(design, belief.bank);
  for (const item of design.items ?? []) if (!belief.bank.itemById.has(item)) throw new Error(`unknown item: ${item}`);
  return remembering({ bank, design, seed: seed >>> 0, seen, earlier, responses: [], checkpointAt: 0 }, belief);
}

/** What to do now: end, pause at a checkpoint, or ask. Calling it again changes nothing. */
export function nextStep(state: SessionState): Step {
  const belief = beliefOf(state);
  const choice = state.responses.length < state.design.maximumLength ? (state.design.items ? nextOfForm(state, belief) : chooseItem(state, belief)) : undefined;
  const reason = stopReason(state, belief, choice);
  if (reason) return { kind: "stop", reason };
  const answered = state.responses.length;
  const isCheckpoint = answered > 0 && answered % state.design.checkpointEvery === 0 && state.checkpointAt < answered;
  if (isCheckpoint) return { kind: "checkpoint", answered };
  return { kind: "ask", item: choice!.item, variant: choice!.variant, why: choice!.why };
}

/** Adds an answer. Throws on an item that the bank lacks or that was already answered in this session. */
export function recordResponse(state: SessionState, response: RecordedResponse): SessionState {
  if (state.responses.some(({ item }) => item === response.item)) throw new Error(`item already answered: ${response.item}`);
  const belief = learn(beliefOf(state), response);
  return remembering({ ...state, responses: [...state.responses, response] }, belief);
}

/** The student has read the checkpoint reached after the last answer. */
export function passCheckpoint(state: SessionState): SessionState {
  return remembering({ ...state, checkpointAt: state.responses.length }, beliefOf(state));
}

/** What the answers of a state tell; kept beside the state, or worked out anew for one that was stored and read back. */
export function beliefOf(state: SessionState): Belief {
  return beliefs.get(state) ?? learnAll(priorBelief(indexBank(state.bank)), [...state.earlier, ...state.responses]);
}

const beliefs = new WeakMap<SessionState, Belief>();

function remembering(state: SessionState, belief: Belief): SessionState {
  beliefs.set(state, belief);
  return state;
}
