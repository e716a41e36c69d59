import { createRandom, keyOf, seedFrom } from "../engine/random.ts";
import { drawStudent, type SimulatedStudent } from "../engine/simulation.ts";
import type { ChainEffects } from "../results/chain.ts";
import { resultsFileName } from "../results/record.ts";
import type { ResultsFile } from "../results/results-file.ts";
import { serializeResults } from "../results/serialize.ts";
import type { ReleaseAssets } from "./release-assets.ts";
import { drawRoster, rosterCsv } from "./sample-roster.ts";
import { makeSampleRun, type SampleRun } from "./sample-run.ts";

export interface SampleClassOptions {
  /** As the roster shows it: "3e B". */
  readonly className: string;
  readonly students: number;
  readonly seed: number;
  /** First day, "2026-09-07". */
  readonly from: string;
}

/**
 * The files that a team would have collected from an invented class: a roster, `eleves.csv`, and genuine results files,
 * by name. Everything follows from the options and the release: same in, same bytes out.
 */
export async function makeSampleClass(
  assets: ReleaseAssets,
  options: SampleClassOptions,
  effects: ChainEffects,
): Promise<Record<string, Uint8Array>> {
  const roster = drawRoster(options.students, options.seed);
  const files: Record<string, Uint8Array> = { "eleves.csv": rosterCsv(roster, options.className) };
  for (const [rank, { token }] of roster.entries()) {
    for (const file of await runsOf(rank, token, assets, options, effects)) files[resultsFileName(file)] = serializeResults(file);
  }
  return files;
}

/** What befalls whom, by rank in the roster: real collections have holes, second tries and half-done runs. */
const isMissing = (rank: number) => rank % 13 === 5;
const triesTwice = (rank: number) => rank % 14 === 3;
const leavesHalfway = (rank: number) => rank % 28 === 9;
const REPORTS: Readonly<Record<number, SampleRun["report"]>> = {
  2: { problem: "unclear", text: "Je ne comprends pas ce qu’il faut chercher." },
  7: { problem: "refused", text: "J’avais mis un espace à la fin." },
  11: { problem: "file", text: "" },
};

/** Of the runs that a student could have made. */
const SHARE_DONE = 0.88;
const DAY_MS = 86_400_000;

async function runsOf(
  rank: number,
  token: string,
  assets: ReleaseAssets,
  { className, seed, from }: SampleClassOptions,
  effects: ChainEffects,
): Promise<readonly ResultsFile[]> {
  if (isMissing(rank)) return [];
  const own = seedFrom(seed, keyOf(token));
  const random = createRandom(own);
  const student = drawStudent(assets.bank, own);
  const firstLesson = Date.parse(`${from}T08:05:00.000Z`);
  const campaign = { id: `positionnement-${slug(className)}`, name: `Positionnement de rentrée, ${className}` };
  const files: ResultsFile[] = [];
  for (const [week, competence] of competencesWithItems(assets).entries()) {
    const isFirst = week === 0;
    if (!isFirst && random() > SHARE_DONE) continue;
    const startedAt = firstLesson + week * 7 * DAY_MS + Math.floor(random() * 240_000);
    const run: SampleRun = { student, token, campaign, competence, seed: seedFrom(own, week), startedAt, seen: [] };
    const report = isFirst ? REPORTS[rank] : undefined;
    const file = await makeSampleRun(assets, { ...run, ...(report && { report }), ...(isFirst && leavesHalfway(rank) && { leavesAfter: 7 }) }, effects);
    files.push(file);
    if (isFirst && triesTwice(rank)) files.push(await makeSampleRun(assets, secondTry(run, file), effects));
  }
  return files;
}

/** Ten days later, at home, a little better, with what was met before put aside. */
function secondTry(run: SampleRun, before: ResultsFile): SampleRun {
  const seen = before.events.flatMap((event) => (event.kind === "answered" ? [`${event.item}#${event.variant}`] : []));
  return {
    ...run,
    student: progressed(run.student),
    campaign: null,
    seed: seedFrom(run.seed, 2),
    startedAt: run.startedAt + 10 * DAY_MS + 9 * 3_600_000,
    seen,
  };
}

function progressed(student: SimulatedStudent): SimulatedStudent {
  const topics = Object.fromEntries(Object.entries(student.topics).map(([id, ability]) => [id, ability + 0.6]));
  return { ...student, topics };
}

function competencesWithItems({ bank }: ReleaseAssets): readonly string[] {
  const withItems = new Set(bank.items.map(({ competence }) => competence));
  return bank.competences.map(({ code }) => code).filter((code) => withItems.has(code));
}

function slug(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
