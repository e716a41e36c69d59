import { createHash } from "node:crypto";
import { exportJWK, generateKeyPair } from "jose";
import { openHandIn, sealHandIn } from "../../src/attestation/exam-hand-in.ts";
import { publicKeyOf, type TeamPrivateKey } from "../../src/attestation/team-key.ts";
import { estimateAbility, type GradedAnswer } from "../../src/engine/ability.ts";
import { learnAll, priorBelief } from "../../src/engine/belief.ts";
import { evenNodes, normalWeights } from "../../src/engine/grid.ts";
import { indexBank } from "../../src/engine/indexed-bank.ts";
import type { Item, ItemBank } from "../../src/engine/item.ts";
import { parametersOf } from "../../src/engine/item-parameters.ts";
import { createRandom, seedFrom } from "../../src/engine/random.ts";
import { scoreBelief } from "../../src/engine/score.ts";
import { settings } from "../../src/engine/settings.ts";
import { drawStudent, type Population, realisticPopulation, respond, type SimulatedStudent, trueScore } from "../../src/engine/simulation.ts";
import { assembleExam, type ExamForm, type ExamProfile, MOST_EXPOSED } from "../../src/exam/assemble-exam.ts";
import type { ChainedExamEvent, ExamAnswers, ExamEvent } from "../../src/exam/exam-answers.ts";
import { type ExamSession, nothingNoted } from "../../src/exam/exam-session.ts";
import { exposureOf } from "../../src/exam/exposure.ts";
import { verifyAnswers } from "../../src/exam/find-doubts.ts";
import { gradeExam } from "../../src/exam/grade-exam.ts";
import { chainEvent, FIRST_PREVIOUS_HASH } from "../../src/results/chain.ts";
import type { BenchRow } from "./bench-row.ts";
import { ladderBank } from "./ladder-bank.ts";

const CANDIDATES = 400;
const FILES = 1000;
/** Total spread of a competence, whatever the correlation of two. */
const SPREAD = 1.5;
/** How far practice is from the truth, in points: the tests of one competence stop at an interval of about ± 8. */
const CLAIM_ERROR = 5;

/** Three levels a topic, six topics a competence, two items a skill: about as many items as the site has. */
const LADDERS = [[1, 3, 5], [2, 4, 6], [1, 2, 4], [3, 5, 6], [1, 4, 6], [2, 3, 5]];

/** What 32 questions tell of 16 competences, beside the method of one ability on the same answers; then how long grading takes. */
export async function benchExam(): Promise<BenchRow[]> {
  const bank = ladderBank({ competences: 16, topics: 6, itemsPerSkill: 2, ladders: LADDERS });
  return [...[0.9, 0.75, 0.59].flatMap((correlation) => accuracyRows(bank, correlation)), await gradingRow(bank)];
}

function accuracyRows(bank: ItemBank, correlation: number): BenchRow[] {
  const generalSpread = SPREAD * Math.sqrt(correlation);
  const population: Population = { ...realisticPopulation, generalSpread, competenceSpread: SPREAD * Math.sqrt(1 - correlation) };
  const students = Array.from({ length: CANDIDATES }, (_, index) => drawStudent(bank, seedFrom(31, index), population));
  const forms = assembleExam(bank, students.map((student, index) => profileOf(bank, student, index)), { seed: 1 });
  const tree = errorsOf(bank, students, forms, (answers) => scoreBelief(learnAll(priorBelief(indexBank(bank)), answers)));
  const single = errorsOf(bank, students, forms, (answers) => oneAbility(bank, answers));
  const { highest, overlap } = exposureOf(forms);
  const name = `32 questions, ${String(CANDIDATES)} candidates, competences correlated at ${String(correlation)}`;
  const peer = "one ability";
  // The tree's prior has its competences correlated at .75; closer than that, one ability tells all there is to tell.
  const beats = correlation <= 0.75;
  return [
    { name: `${name}: error of a competence, root mean square`, value: tree.rmse, unit: "levels", peer, peerValue: single.rmse, ratio: tree.rmse / single.rmse, ...(beats && { target: "< peer", ok: tree.rmse < single.rmse }) },
    { name: "level exactly right", value: 100 * tree.exact, unit: "%", peer, peerValue: 100 * single.exact, ...(beats && { target: "> peer", ok: tree.exact > single.exact }) },
    { name: "level right within one", value: 100 * tree.within, unit: "%", peer, peerValue: 100 * single.within, ...(beats && { target: "> peer", ok: tree.within > single.within }) },
    { name: "truth inside the 90 % interval", value: 100 * tree.covered, unit: "%", target: "85 … 97 %", ok: tree.covered > 0.85 && tree.covered < 0.97 },
    { name: "candidates who meet the commonest item", value: 100 * highest, unit: "%", target: `≤ ${String(100 * MOST_EXPOSED)} %`, ok: highest <= MOST_EXPOSED },
    { name: "questions that two candidates share, mean", value: 100 * overlap, unit: "%", target: "< 20 %", ok: overlap < 0.2 },
  ];
}

/** What practice would claim: the truth, told with its usual error. */
function profileOf(bank: ItemBank, student: SimulatedStudent, index: number): ExamProfile {
  const random = createRandom(seedFrom(32, index));
  const normal = () => Array.from({ length: 12 }, random).reduce((sum, value) => sum + value, -6);
  const claims = bank.competences.map(({ code }) => {
    const points = Math.max(8, Math.min(8 * bank.highestReachableLevel, Math.round(trueScore(bank, student, code) + CLAIM_ERROR * normal())));
    return { competence: code, points, level: Math.floor(points / 8) };
  });
  return { token: tokenOf(index), claims, seen: new Set() };
}

interface Estimate {
  readonly code: string;
  readonly points: number;
  readonly interval?: { readonly low: number; readonly high: number };
  readonly levelProbabilities?: readonly number[];
}

function errorsOf(bank: ItemBank, students: readonly SimulatedStudent[], forms: readonly ExamForm[], estimate: (answers: readonly { item: string; correct: boolean }[]) => readonly Estimate[]): { rmse: number; exact: number; within: number; covered: number } {
  const items = new Map(bank.items.map((item) => [item.id, item]));
  let [square, exact, within, covered, count] = [0, 0, 0, 0, 0];
  for (const [index, { questions }] of forms.entries()) {
    const student = students[index]!;
    const answers = questions.map(({ item }) => ({ item, correct: respond(student, items.get(item)!, seedFrom(33, index)) }));
    for (const { code, points, interval, levelProbabilities } of estimate(answers)) {
      const truth = trueScore(bank, student, code);
      const level = levelProbabilities ? levelProbabilities.findLastIndex((probability) => probability >= 0.5) : Math.floor(points / 8);
      const distance = Math.abs(level - Math.floor(truth / 8));
      square += ((points - truth) / 8) ** 2;
      exact += Number(distance === 0);
      within += Number(distance <= 1);
      covered += Number(interval !== undefined && truth >= interval.low - 0.5 && truth <= interval.high + 0.5);
      count += 1;
    }
  }
  return { rmse: Math.sqrt(square / count), exact: exact / count, within: within / count, covered: covered / count };
}

const NODES = evenNodes(3, 7, 0.1);
const PRIOR = normalWeights(NODES, 3, SPREAD);

/** The same level for every competence, from all the answers together. */
function oneAbility(bank: ItemBank, answers: readonly { item: string; correct: boolean }[]): Estimate[] {
  const items = new Map(bank.items.map((item) => [item.id, item]));
  const graded = answers.map(({ item, correct }): GradedAnswer => ({ parameters: parametersOf(items.get(item)!, settings.regimes[0]!), correct }));
  const { mean } = estimateAbility(NODES, PRIOR, graded);
  const points = 8 * Math.min(bank.highestReachableLevel, Math.max(0, mean));
  return bank.competences.map(({ code }) => ({ code, points }));
}

/** Opens the hand-ins of a thousand candidates and concludes of each, on one thread: the least that a browser has. */
async function gradingRow(bank: ItemBank): Promise<BenchRow> {
  const key = await teamKey();
  const students = Array.from({ length: FILES }, (_, index) => drawStudent(bank, seedFrom(34, index)));
  const profiles = students.map((student, index) => profileOf(bank, student, index));
  const session = sessionOf(bank, profiles, key);
  const sealed = await Promise.all(session.candidates.map(async (candidate, index) => sealHandIn(await answersOf(session, candidate, students[index]!, index), [publicKeyOf(key)])));
  const start = performance.now();
  let graded = 0;
  // As the team's page does: WebCrypto works beside, on the second core.
  const verified = await Promise.all(
    sealed.map(async (bytes) => {
      const opened = await openHandIn(bytes, key);
      return opened.ok ? [await verifyAnswers(opened.answers, { digest })] : [];
    }),
  );
  const opened = (performance.now() - start) / 1000;
  for (const [index, handedIn] of verified.entries()) if (gradeExam(session, session.candidates[index]!, handedIn)) graded += 1;
  const value = (performance.now() - start) / 1000;
  return { name: `open, verify and grade ${String(FILES)} sealed exams of 32 answers, ${String(graded)} graded (opened and verified in ${opened.toFixed(1)} s)`, value, unit: "s", target: "≤ 10 s", ok: graded === FILES && value <= 10 };
}

async function teamKey(): Promise<TeamPrivateKey> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const { kty, crv, x, y, d } = await exportJWK(privateKey);
  return { kty, crv, x, y, d } as TeamPrivateKey;
}

function sessionOf(bank: ItemBank, profiles: readonly ExamProfile[], key: TeamPrivateKey): ExamSession {
  const forms = assembleExam(bank, profiles, { seed: 2 });
  const rubric = { kind: "short-text", solutions: ["juste"], tolerance: {} } as const;
  return {
    format: "palier-exam-session",
    version: 1,
    id: "bench",
    name: "Bench",
    room: "",
    opens: "2026-12-03T07:30:00.000Z",
    closes: "2026-12-03T11:00:00.000Z",
    minutes: 105,
    createdAt: "2026-12-01T07:30:00.000Z",
    secret: { key: "AAECAwQFBgcICQoLDA0ODw", code: "0123456789" },
    keys: [publicKeyOf(key)],
    ownKey: key,
    release: bank.release,
    highestReachableLevel: bank.highestReachableLevel,
    competences: bank.competences,
    items: bank.items,
    questions: Object.fromEntries(bank.items.map(({ id, variants }: Item) => [id, { title: id, rubrics: Object.fromEntries(variants.map((variant) => [variant, rubric])) }])),
    candidates: forms.map(({ token, questions }, index) => ({ token, time: null, questions, claims: profiles[index]!.claims, codes: [], noted: nothingNoted })),
    answers: [],
    decisions: [],
  };
}

async function answersOf(session: ExamSession, { token, questions }: ExamSession["candidates"][number], student: SimulatedStudent, index: number): Promise<ExamAnswers> {
  const items = new Map(session.items.map((item) => [item.id, item]));
  const at = (minutes: number) => new Date(Date.parse(session.opens) + minutes * 60_000).toISOString();
  const written: ExamEvent[] = [
    { kind: "started", at: at(0), session: session.id, candidate: token, device: "0b0e6b0e-0000-4000-8000-000000000001" },
    ...questions.map(({ item, variant }, place): ExamEvent => ({ kind: "answered", at: at(place + 1), elapsedMs: (place + 1) * 60_000, item, variant, submission: { kind: "short-text", text: respond(student, items.get(item)!, index) ? "juste" : "autre" } })),
    { kind: "ended", at: at(40), elapsedMs: 2_400_000, reason: "candidate" },
  ];
  const events: ChainedExamEvent[] = [];
  for (const event of written) events.push(await chainEvent(events.at(-1)?.hash ?? FIRST_PREVIOUS_HASH, event, { digest }));
  return { format: "palier-exam-answers", version: 1, session: session.id, candidate: token, events };
}

async function digest(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(createHash("sha256").update(bytes).digest());
}

function tokenOf(index: number): string {
  return `B${String(index).padStart(7, "0")}`;
}
