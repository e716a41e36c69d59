import fc from "fast-check";
import { createHash } from "node:crypto";
import type { Submission } from "../../src/grading/submission.ts";
import { chainEvent, FIRST_PREVIOUS_HASH } from "../../src/results/chain.ts";
import { recordRun } from "../../src/results/record.ts";
import { type Accommodations, type ChainedEvent, REPORTED_PROBLEMS, type ResultsFile, type RunHeader, type SessionEvent } from "../../src/results/results-file.ts";

export const effects = {
  digest: (bytes: Uint8Array) => Promise.resolve(new Uint8Array(createHash("sha256").update(bytes).digest())),
};

/** A later event of a run, before its place in time is known. */
type Happening = Exclude<SessionEvent, { kind: "started" }> extends infer Event ? Omit<Event & object, "at"> : never;

export async function chainRun(header: RunHeader, happenings: readonly object[]): Promise<readonly ChainedEvent[]> {
  const chained: ChainedEvent[] = [];
  for (const [index, happening] of [{ kind: "started", header }, ...happenings].entries()) {
    const at = new Date(Date.UTC(2026, 8, 7, 8, 0, index * 20)).toISOString();
    const previous = chained.at(-1)?.hash ?? FIRST_PREVIOUS_HASH;
    chained.push(await chainEvent(previous, { ...happening, at } as SessionEvent, effects));
  }
  return chained;
}

const identifier = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/);
const typedText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom("\ud800", "\u0000", "é", "😀".repeat(50), '"\\', "\u2028"),
);

function table<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> {
  const key = identifier.filter((id) => !["constructor", "prototype"].includes(id));
  return fc.dictionary(key, value, { maxKeys: 5, noNullPrototype: true });
}

const submission: fc.Arbitrary<Submission> = fc.oneof(
  fc.constant({ kind: "skip" } as const),
  identifier.map((choice) => ({ kind: "single-choice", choice }) as const),
  fc.array(identifier, { maxLength: 5 }).map((choices) => ({ kind: "multiple-choice", choices }) as const),
  typedText.map((text) => ({ kind: "short-text", text }) as const),
  typedText.map((text) => ({ kind: "number", text }) as const),
  table(typedText).map((values) => ({ kind: "fields", values }) as const),
  fc.array(identifier, { maxLength: 5 }).map((order) => ({ kind: "ordering", order }) as const),
  fc.tuple(fc.constantFrom("matching", "classify"), table(identifier)).map(([kind, pairs]) => ({ kind, pairs }) as const),
  fc.array(identifier, { maxLength: 5 }).map((zones) => ({ kind: "hotspot", zones }) as const),
  table(typedText).map((values) => ({ kind: "activity", values }) as const),
);

const accommodations: fc.Arbitrary<Accommodations> = fc.record(
  {
    time: fc.constantFrom("x1.33", "x1.5", "untimed"),
    textSize: fc.constantFrom(2, 3),
    spacing: fc.constant("wide"),
    readAloud: fc.boolean(),
    checkpointEvery: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const header: fc.Arbitrary<RunHeader> = fc.record(
  {
    id: fc.uuid(),
    token: fc.option(fc.stringMatching(/^[A-Z0-9]{8}$/)),
    campaign: fc.option(fc.record({ id: identifier, name: fc.string({ unit: "grapheme-ascii", maxLength: 60 }) })),
    release: identifier,
    engine: identifier,
    seed: fc.nat(0xffffffff),
    design: fc.record({
      id: identifier,
      scope: fc.array(
        fc.record(
          { competence: identifier, topics: fc.array(identifier, { maxLength: 3 }), maximumLevel: fc.integer({ min: 1, max: 8 }) },
          { requiredKeys: ["competence", "maximumLevel"] },
        ),
        { minLength: 1, maxLength: 3 },
      ),
      minimumLength: fc.nat(20),
      maximumLength: fc.integer({ min: 1, max: 30 }),
      checkpointEvery: fc.integer({ min: 1, max: 10 }),
      targetIntervalPoints: fc.nat(64),
    }),
    seen: fc.array(
      fc.oneof(
        identifier,
        fc.tuple(identifier, identifier).map((pair) => pair.join("#")),
      ),
      { maxLength: 5 },
    ),
    accommodations,
  },
  { requiredKeys: ["id", "token", "campaign", "release", "engine", "seed", "design", "seen"], noNullPrototype: true },
);

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("answered"),
      item: identifier,
      variant: identifier,
      submission,
      correct: fc.boolean(),
      durationMs: fc.nat(600_000),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("answered"),
      item: identifier,
      variant: identifier,
      submission,
      correct: fc.boolean(),
      durationMs: fc.nat(600_000),
      addedSeconds: fc.integer({ min: 1, max: 600 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("reported"), item: identifier, variant: identifier, problem: fc.constantFrom(...REPORTED_PROBLEMS), text: typedText }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "checkpoint-passed" }) },
  { weight: 1, arbitrary: identifier.map((reason) => ({ kind: "ended", reason })) },
) as fc.Arbitrary<Happening>;

/** Genuine files, chained; each sample is a promise since hashing is. */
export const anyRun: fc.Arbitrary<Promise<ResultsFile>> = fc
  .tuple(header, fc.array(happening, { maxLength: 12 }), fc.nat(6))
  .map(async ([run, happenings, level]) =>
    recordRun(run, await chainRun(run, happenings), {
      competences: [
        { code: "1.1", status: "measured", level, points: level * 8 },
        { code: "1.2", status: "estimated", level: 1, points: 8 },
      ],
    }),
  );
