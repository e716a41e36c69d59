import { competenceDesign } from "../engine/design.ts";
import type { Item } from "../engine/item.ts";
import { createRandom, keyOf, type Random, seedFrom } from "../engine/random.ts";
import { scoreSession } from "../engine/score.ts";
import { ENGINE_VERSION, nextStep, passCheckpoint, recordResponse, startSession } from "../engine/session.ts";
import { respond, type SimulatedStudent } from "../engine/simulation.ts";
import { type ChainEffects, chainEvent, FIRST_PREVIOUS_HASH } from "../results/chain.ts";
import { recordRun } from "../results/record.ts";
import type { ChainedEvent, ResultsFile, RunHeader, SessionEvent } from "../results/results-file.ts";
import { plausibleSubmission } from "./plausible-submission.ts";
import type { ReleaseAssets } from "./release-assets.ts";

export interface SampleRun {
  readonly student: SimulatedStudent;
  readonly token: string;
  readonly campaign: RunHeader["campaign"];
  readonly competence: string;
  readonly seed: number;
  readonly startedAt: number;
  readonly seen: readonly string[];
  /** What the student reports of the first question that they fail, if anything. */
  readonly report?: Pick<Extract<SessionEvent, { kind: "reported" }>, "problem" | "text">;
  /** Answers after which the student leaves without ending, if any. */
  readonly leavesAfter?: number;
}

/** One run as the player would have recorded it: the engine asks, the simulated student answers, the graders grade. */
export async function makeSampleRun({ bank, rubrics }: ReleaseAssets, sample: SampleRun, effects: ChainEffects): Promise<ResultsFile> {
  const random = createRandom(seedFrom(sample.seed, keyOf("pace")));
  const items = new Map(bank.items.map((item) => [item.id, item]));
  const header = await headerOf(sample, bank.release, competenceDesign(bank, sample.competence), effects);
  const events: ChainedEvent[] = [];
  let clock = sample.startedAt;
  const append = async (event: SessionEvent) => {
    events.push(await chainEvent(events.at(-1)?.hash ?? FIRST_PREVIOUS_HASH, event, effects));
  };
  const now = () => new Date(clock).toISOString();

  let state = startSession(bank, header.design, header.seed, header.seen);
  await append({ kind: "started", at: now(), header });
  for (let step = nextStep(state); state.responses.length !== sample.leavesAfter; step = nextStep(state)) {
    if (step.kind === "stop") {
      await append({ kind: "ended", at: now(), reason: step.reason });
      break;
    }
    if (step.kind === "checkpoint") {
      clock += wholeBetween(20_000, 90_000, random);
      await append({ kind: "checkpoint-passed", at: now() });
      state = passCheckpoint(state);
      continue;
    }
    const { item, variant } = step;
    const asked = items.get(item);
    const variants = rubrics[item]?.variants;
    const rubric = variants?.[variant]?.rubric;
    if (!asked || !variants || !rubric) throw new Error(`no rubric for ${item} ${variant}`);
    const others = Object.entries(variants).flatMap(([id, other]) => (id === variant ? [] : [other.rubric]));
    const correct = respond(sample.student, asked, sample.seed);
    const submission = plausibleSubmission(rubric, correct, others, random);
    const skipped = submission.kind === "skip";
    const durationMs = skipped ? wholeBetween(6_000, 40_000, random) : answeringTime(asked, random);
    clock += durationMs + wholeBetween(300, 1500, random);
    await append({ kind: "answered", at: now(), item, variant, submission, correct, durationMs });
    state = recordResponse(state, { item, variant, correct, skipped });
    if (sample.report && !correct && !events.some(({ kind }) => kind === "reported")) await append({ kind: "reported", at: now(), item, variant, ...sample.report });
  }
  return recordRun(header, events, scoreSession(state));
}

async function headerOf(sample: SampleRun, release: string, design: RunHeader["design"], effects: ChainEffects): Promise<RunHeader> {
  const { token, campaign, competence, seed, seen } = sample;
  const id = await uuidFrom(`${token} ${competence} ${String(seed)}`, effects);
  return { id, token, campaign, release, engine: ENGINE_VERSION, seed, design, seen };
}

/** Harder questions take longer, and some students stare out of the window. */
function answeringTime({ level }: Item, random: Random): number {
  const dreams = random() < 0.05 ? wholeBetween(60_000, 150_000, random) : 0;
  return wholeBetween(9_000, 30_000 + 12_000 * level, random) + dreams;
}

function wholeBetween(least: number, most: number, random: Random): number {
  return least + Math.floor(random() * (most - least));
}

/** Shaped as a random UUID (RFC 9562, version 4), yet the same for the same text. */
async function uuidFrom(text: string, { digest }: ChainEffects): Promise<string> {
  const bytes = (await digest(new TextEncoder().encode(text))).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
