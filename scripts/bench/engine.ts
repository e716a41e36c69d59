import { brotliCompressSync, gzipSync } from "node:zlib";
import { competenceDesign } from "../../src/engine/design.ts";
import type { ItemBank } from "../../src/engine/item.ts";
import { createRandom, seedFrom } from "../../src/engine/random.ts";
import { nextStep, passCheckpoint, recordResponse, startSession, type Design } from "../../src/engine/session.ts";
import { drawStudent, respond } from "../../src/engine/simulation.ts";
import type { BenchRow } from "./bench-row.ts";
import { ladderBank } from "./ladder-bank.ts";
import { nextCopiedItem, nextPlainItem, type PlainAnswer } from "./one-ability-test.ts";
import { coverageFigures, coverageRows } from "./coverage.ts";
import { questionRows, questionsFigures } from "./questions-needed.ts";
import { examFigures, examRows, positioningFigure, positioningRow } from "./sixteen-competences.ts";

/** The engine's speed, beside a plain one-ability test on the same bank, then the questions that it saves. */
export async function benchEngine(): Promise<BenchRow[]> {
  return [...speedRows(), ...treeRows(), ...(await sizeRows()), ...questionRows(questionsFigures()), ...coverageRows(coverageFigures()), positioningRow(positioningFigure()), ...examRows(examFigures())];
}

function speedRows(): BenchRow[] {
  const bank = ladderBank({ competences: 1, topics: 8, itemsPerSkill: 42, calibrated: true, size: 2000 });
  const design = { ...competenceDesign(bank, "1.1"), minimumLength: 20 };
  const seeds = Array.from({ length: 12 }, (_, seed) => seed);
  const value = median(seeds.flatMap((seed) => timedSession(bank, design, seed)));
  const peers = [
    { name: "one-ability test with jsCAT's copies and sorts", choose: nextCopiedItem },
    { name: "the same, bare loops (EAP + maximum information)", choose: nextPlainItem },
  ];
  return peers.map(({ name, choose }) => {
    const peerValue = median(seeds.flatMap((seed) => timedPeer(bank, choose, seed)));
    return { name: "update + next question, 2 000 calibrated items in one competence, median", value, unit: "ms", peer: name, peerValue, ratio: value / peerValue, target: "≤ 1 × peer", ok: value <= peerValue };
  });
}

function timedPeer(bank: ItemBank, choose: typeof nextPlainItem, seed: number): number[] {
  const plain = bank.items.map(({ id, difficulty, discrimination, guessing }) => ({ id, a: discrimination!, b: difficulty! - 3, c: guessing, d: 1 }));
  const items = new Map(bank.items.map((item) => [item.id, item]));
  const student = drawStudent(bank, seed);
  const answers: PlainAnswer[] = [];
  const times: number[] = [];
  for (let item = choose(plain, answers); item && answers.length < 20; ) {
    answers.push({ item, correct: respond(student, items.get(item.id)!, seed) });
    const start = performance.now();
    item = choose(plain, answers);
    times.push(performance.now() - start);
  }
  return times;
}

function treeRows(): BenchRow[] {
  const start = performance.now();
  const bank = ladderBank({ competences: 16, topics: 6, itemsPerSkill: 2 });
  nextStep(startSession(bank, competenceDesign(bank, "1.1"), 1));
  const started = performance.now() - start;
  const whole: Design = { ...competenceDesign(bank, "1.1"), id: "whole", scope: bank.competences.map(({ code }) => ({ competence: code, maximumLevel: 6 })), minimumLength: 30, maximumLength: 30 };
  const one = median([1, 2, 3, 4].flatMap((seed) => timedSession(bank, competenceDesign(bank, "1.1"), seed)));
  const all = median([1, 2, 3].flatMap((seed) => timedSession(bank, whole, seed)));
  return [
    { name: "start a session on a new bank of 16 competences, first question included", value: started, unit: "ms", target: "< 50 ms", ok: started < 50 },
    { name: "update + next question, one competence of 16, 72 items in scope, median", value: one, unit: "ms", target: "< 20 ms", ok: one < 20 },
    { name: "update + next question, all 16 competences in scope, 1 152 items, median", value: all, unit: "ms" },
  ];
}

async function sizeRows(): Promise<BenchRow[]> {
  const { build } = await import("esbuild");
  const contents = `export { startSession, nextStep, recordResponse, passCheckpoint } from "./session.ts"; export { scoreSession, estimateProfile } from "./score.ts"; export { competenceDesign } from "./design.ts";`;
  const resolveDir = new URL("../../src/engine", import.meta.url).pathname;
  const { outputFiles } = await build({ stdin: { contents, resolveDir, loader: "ts" }, bundle: true, minify: true, format: "esm", write: false });
  const bytes = outputFiles[0]!.contents;
  const kilobytes = gzipSync(bytes).length / 1000;
  return [
    { name: "engine shipped to the student, minified, gzip", value: kilobytes, unit: "kB", target: "≤ 12 kB", ok: kilobytes <= 12 },
    { name: "the same, brotli", value: brotliCompressSync(bytes).length / 1000, unit: "kB" },
  ];
}

function timedSession(bank: ItemBank, design: Design, seed: number): number[] {
  const student = drawStudent(bank, seed);
  const items = new Map(bank.items.map((item) => [item.id, item]));
  const chance = createRandom(seedFrom(seed, 1));
  const times: number[] = [];
  let state = startSession(bank, design, seed);
  for (let step = nextStep(state); step.kind !== "stop"; ) {
    if (step.kind === "checkpoint") {
      state = passCheckpoint(state);
      step = nextStep(state);
      continue;
    }
    const correct = respond(student, items.get(step.item)!, Math.floor(chance() * 1e9));
    const start = performance.now();
    state = recordResponse(state, { item: step.item, variant: step.variant, correct, skipped: false });
    step = nextStep(state);
    times.push(performance.now() - start);
  }
  return times;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
